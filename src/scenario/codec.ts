import { defaultOf, levers, snap, type Lever, type LeverId } from '../model/levers'
import { LOOPS } from '../model/loops'
import { baseline, VERSION, type Scenario } from '../model/scenario'

/** What a link says, with one sentence for each thing that could not be taken as written. */
export interface Parsed {
  scenario: Scenario
  notices: string[]
}

/** One key of a link. `read` changes the scenario and returns a notice or nothing; `write` returns nothing for a default. */
interface Field {
  key: string
  read: (text: string, scenario: Scenario) => string | undefined
  write: (scenario: Scenario) => string | undefined
}

const MAX_CHARACTERS = 2000
const MAX_KEYS = 64
const MAX_QUOTED = 40

/** `Number` alone would take '', ' 5 ', '0x10' and '1e999'. */
const DECIMAL = /^-?\d{1,6}(\.\d{1,4})?$/

/** Keys that mail tools, social sites, embedding scripts and the embed page add to a link; none of them is the scenario's. */
const FOREIGN = new Set(
  (
    '_ga _gl _hsenc _hsmi charts childid dclid fbclid font format gad_source gbraid gclid height igshid initialwidth levers mc_cid mc_eid ' +
    'msclkid parenttitle parenturl ref ref_src s si source theme ttclid twclid url wbraid width yclid'
  ).split(' '),
)
const isForeign = (key: string) => FOREIGN.has(key.toLowerCase()) || /^utm_/i.test(key)

/** Bad input, fit for a one-line notice: short, and without line breaks, control characters or half characters. */
function quote(text: string): string {
  const line = text.slice(0, 4 * MAX_QUOTED).replace(/[\p{C}\s]+/gu, ' ')
  const characters = [...line]
  return `“${characters.length > MAX_QUOTED ? characters.slice(0, MAX_QUOTED - 1).join('') + '…' : line}”`
}

const version: Field = {
  key: 'v',
  read: (text) => {
    if (!/^\d{1,6}$/.test(text)) return `v ${quote(text)} is not a model version; this page knows model ${VERSION} and uses it.`
    if (Number(text) === VERSION) return
    return `This link was made with model ${Number(text)}; this page knows model ${VERSION} and shows its numbers.`
  },
  write: (scenario) => (scenario.version === VERSION ? undefined : String(scenario.version)),
}

/** The value as links write it. */
const printed = (lever: Lever, value: number) => lever.words?.[value] ?? String(value)

function readNumber(lever: Lever, text: string): { value?: number; notice?: string } {
  if (!DECIMAL.test(text)) return { notice: `is not a plain number from ${lever.min} to ${lever.max} with at most 4 decimals` }
  const value = Number(text)
  if (value > lever.max) return { value, notice: `is above ${lever.max}` }
  if (value < lever.min) return { value, notice: `is below ${lever.min}` }
  return { value, notice: snap(lever, value) === value ? undefined : `is between steps of ${lever.step}` }
}

function readWord(words: readonly string[], text: string): { value?: number; notice?: string } {
  return words.includes(text) ? { value: words.indexOf(text) } : { notice: `is not one of ${words.join(', ')}` }
}

const leverField = (lever: Lever & { id: LeverId }): Field => ({
  key: lever.id,
  read: (text, scenario) => {
    const { value, notice } = lever.words ? readWord(lever.words, text) : readNumber(lever, text)
    const used = value === undefined ? defaultOf(lever) : snap(lever, value)
    scenario.levers[lever.id] = used
    if (notice === undefined) return
    if (value === undefined) return `${lever.id} ${quote(text)} ${notice}; the default, ${printed(lever, used)}, is used.`
    return `${lever.id} ${value} ${notice}; ${printed(lever, used)} is used.`
  },
  write: (scenario) => {
    const value = scenario.levers[lever.id]
    return value === defaultOf(lever) ? undefined : printed(lever, value)
  },
})

const cut: Field = {
  key: 'cut',
  read: (text, scenario) => {
    const loops = LOOPS.map((loop) => loop.id)
    const names = text.split(',').map((name) => name.trim())
    const unknown = names.filter((name) => name !== '' && !loops.some((id) => id === name))
    scenario.cut = loops.filter((id) => names.includes(id))
    return unknown.length > 0 ? `cut ${quote(unknown.join(','))} is not a loop of this model; allowed are ${loops.join(', ')}.` : undefined
  },
  write: (scenario) => scenario.cut.join(',') || undefined,
}

/** Every key of a link, in canonical order. */
const FIELDS: readonly Field[] = [version, ...levers.map(leverField), cut]
const FIELD = new Map(FIELDS.map((field) => [field.key, field]))

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

/**
 * Reads a full URL, a `?query` or a bare query; a fragment is ignored. Never throws: what is out of range is clamped, off the grid snapped,
 * unreadable left at its default, and each such change is one sentence in `notices`. Keys of other tools are ignored without one.
 */
export function parse(text: string): Parsed {
  const scenario = baseline()
  const notices: string[] = []
  const query = queryIn(text)
  if (query === undefined) return { scenario, notices: [`${quote(text)} is not a scenario link; the baseline is shown.`] }

  const given = new Map<string, string>()
  for (const [key, value] of pairsIn(query, notices)) {
    if (isForeign(key)) continue
    const first = given.get(key)
    if (first === undefined) given.set(key, value)
    else if (first !== value) notices.push(`${quote(key)} is given more than once; the first, ${quote(first)}, is used.`)
  }
  if (!given.has('v') && FIELDS.some((field) => given.has(field.key))) {
    notices.push(`The link names no model version; model ${VERSION} is used.`)
  }
  for (const [key, value] of given) {
    const field = FIELD.get(key)
    const notice = field ? field.read(value, scenario) : `${quote(key)} is not a lever of this model; it is ignored.`
    if (notice !== undefined) notices.push(notice)
  }
  return { scenario, notices: [...new Set(notices)] }
}

/** The canonical query of a scenario: version, levers that differ from their default in table order, cut loops. Empty for the untouched baseline. */
export function format(scenario: Scenario): string {
  const pairs = FIELDS.flatMap((field) => {
    const text = field.write(scenario)
    return text === undefined ? [] : [`${field.key}=${text}`]
  })
  if (pairs.length === 0) return ''
  return `?${scenario.version === VERSION ? [`v=${VERSION}`, ...pairs].join('&') : pairs.join('&')}`
}

/** Two scenarios are the same when their canonical queries are. */
export function same(a: Scenario, b: Scenario): boolean {
  return a === b || format(a) === format(b)
}
