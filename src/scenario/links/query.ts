import { EMBED_KEYS } from './embedOptions'
import type { Notice } from './notice'

const MAX_CHARACTERS = 2000
const MAX_KEYS = 64

/** Keys that mail tools, social sites, embedding scripts and the embed page add to a link; none of them is the scenario's. */
const FOREIGN = new Set([
  ...EMBED_KEYS,
  ...(
    '_ga _gl _hsenc _hsmi childid dclid fbclid font format gad_source gbraid gclid height igshid initialwidth mc_cid mc_eid msclkid ' +
    'parenttitle parenturl ref ref_src s si source ttclid twclid url wbraid width yclid'
  ).split(' '),
])
const isForeign = (key: string) => FOREIGN.has(key.toLowerCase()) || /^utm_/i.test(key)

/** The query in a link, a `?query` or a bare query; undefined if the text is none of them. A link without a query means the baseline. */
function queryIn(text: string): string | undefined {
  const [link] = text.trim().split('#', 1)
  const mark = link.indexOf('?')
  if (mark >= 0) return link.slice(mark + 1)
  if (link === '' || /^[a-z][a-z\d+.-]*:\/\//i.test(link)) return ''
  return link.includes('=') ? link : undefined
}

/** Keys and values in the order of the link, within the caps. A pair that the cap would truncate is left out, since half a number is another number. */
function pairsIn(query: string, notices: Notice[]): [string, string][] {
  const whole = query.replaceAll('&amp;', '&')
  const long = whole.length > MAX_CHARACTERS
  const pairs = [...new URLSearchParams(long ? whole.slice(0, Math.max(0, whole.lastIndexOf('&', MAX_CHARACTERS))) : whole)]
  if (long) notices.push({ code: 'too-long', limit: MAX_CHARACTERS })
  if (pairs.length > MAX_KEYS) notices.push({ code: 'too-many-keys', limit: MAX_KEYS })
  return pairs.slice(0, MAX_KEYS)
}

/** The scenario's own keys in a full URL, a `?query` or a bare query, each once, and what was left out; null if the text is no link. */
export function read(text: string): { given: Map<string, string>; notices: Notice[] } | null {
  const query = queryIn(text)
  if (query === undefined) return null
  const notices: Notice[] = []
  const given = new Map<string, string>()
  for (const [key, value] of pairsIn(query, notices)) {
    if (isForeign(key)) continue
    const first = given.get(key)
    if (first === undefined) given.set(key, value)
    else if (first !== value) notices.push({ code: 'repeated-key', key, used: first })
  }
  return { given, notices }
}

/** The model version that a link names, as a whole number; undefined if it names none. */
export function versionIn(text: string): number | undefined {
  const named = read(text)?.given.get('v')
  return named !== undefined && /^\d{1,6}$/.test(named) ? Number(named) : undefined
}
