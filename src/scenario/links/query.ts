const MAX_CHARACTERS = 2000
const MAX_KEYS = 64
const MAX_QUOTED = 40

/** Keys that mail tools, social sites, embedding scripts and the embed page add to a link; none of them is the scenario's. */
const FOREIGN = new Set(
  (
    '_ga _gl _hsenc _hsmi charts childid dclid fbclid font format gad_source gbraid gclid group height id igshid initialwidth levers mc_cid ' +
    'mc_eid msclkid parenttitle parenturl ref ref_src s si source theme ttclid twclid url wbraid width yclid'
  ).split(' '),
)
const isForeign = (key: string) => FOREIGN.has(key.toLowerCase()) || /^utm_/i.test(key)

/** Bad input, fit for a one-line notice: short, and without line breaks, control characters or half characters. */
export function quote(text: string): string {
  const line = text.slice(0, 4 * MAX_QUOTED).replace(/[\p{C}\s]+/gu, ' ')
  const characters = [...line]
  return `“${characters.length > MAX_QUOTED ? characters.slice(0, MAX_QUOTED - 1).join('') + '…' : line}”`
}

/** The query in a link, a query or a bare query; nothing if the text is none of them. A link without a query is the baseline's. */
function queryIn(text: string): string | undefined {
  const [link] = text.trim().split('#', 1)
  const mark = link.indexOf('?')
  if (mark >= 0) return link.slice(mark + 1)
  if (link === '' || /^[a-z][a-z\d+.-]*:\/\//i.test(link)) return ''
  return link.includes('=') ? link : undefined
}

/** Keys and values in the order of the link, within the caps. A pair that the cap cuts in two is left out: half a number is another number. */
function pairsIn(query: string, notices: string[]): [string, string][] {
  const whole = query.replaceAll('&amp;', '&')
  const long = whole.length > MAX_CHARACTERS
  const pairs = [...new URLSearchParams(long ? whole.slice(0, Math.max(0, whole.lastIndexOf('&', MAX_CHARACTERS))) : whole)]
  if (long) notices.push(`The link is longer than ${MAX_CHARACTERS} characters; the rest was not read.`)
  if (pairs.length > MAX_KEYS) notices.push(`The link has more than ${MAX_KEYS} keys; the rest was not read.`)
  return pairs.slice(0, MAX_KEYS)
}

/** The scenario's own keys in a full URL, a `?query` or a bare query, each once, and what was left out; null if the text is no link. */
export function read(text: string): { given: Map<string, string>; notices: string[] } | null {
  const query = queryIn(text)
  if (query === undefined) return null
  const notices: string[] = []
  const given = new Map<string, string>()
  for (const [key, value] of pairsIn(query, notices)) {
    if (isForeign(key)) continue
    const first = given.get(key)
    if (first === undefined) given.set(key, value)
    else if (first !== value) notices.push(`${quote(key)} is given more than once; the first, ${quote(first)}, is used.`)
  }
  return { given, notices }
}

/** The model version that a link names, as a whole number; undefined if it names none. */
export function versionIn(text: string): number | undefined {
  const named = read(text)?.given.get('v')
  return named !== undefined && /^\d{1,6}$/.test(named) ? Number(named) : undefined
}
