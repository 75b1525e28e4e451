import { snap, type Lever, type LeverValues } from '../../model/levers'
import type { Loop, LoopId } from '../../model/loops'
import { VERSION, type Scenario } from '../../model/scenario'
import { modelOf, isLoaded, isReleased } from '../versions'
import { quote, read, versionIn } from './query'

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

/** `Number` alone would take '', ' 5 ', '0x10' and '1e999'. */
const DECIMAL = /^-?\d{1,6}(\.\d{1,4})?$/

const versionField: Field = {
  key: 'v',
  read: (text) => {
    const number = /^\d{1,6}$/.test(text) ? Number(text) : undefined
    if (number === undefined) return `v ${quote(text)} is not a model version; model ${VERSION} is used.`
    if (isLoaded(number)) return
    const why = isReleased(number) ? 'could not be fetched' : 'is not known here'
    return `This link was made with model ${number}, which ${why}; these are the numbers of model ${VERSION}.`
  },
  // Of the newest, only beside something else: see `format`.
  write: ({ version }) => (version === VERSION ? undefined : String(version)),
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

const leverField = (lever: Lever): Field => ({
  key: lever.id,
  read: (text, scenario) => {
    const { value, notice } = lever.words ? readWord(lever.words, text) : readNumber(lever, text)
    const used = value === undefined ? lever.default : snap(lever, value)
    scenario.levers[lever.id] = used
    if (notice === undefined) return
    if (value === undefined) return `${lever.id} ${quote(text)} ${notice}; the default, ${printed(lever, used)}, is used.`
    return `${lever.id} ${value} ${notice}; ${printed(lever, used)} is used.`
  },
  write: (scenario) => {
    const value = scenario.levers[lever.id]
    return value === lever.default ? undefined : printed(lever, value)
  },
})

const cutField = (rows: readonly Loop[]): Field => ({
  key: 'cut',
  read: (text, scenario) => {
    const loops = rows.map((loop) => loop.id as LoopId)
    const names = text.split(',').map((name) => name.trim())
    const unknown = names.filter((name) => name !== '' && !loops.some((id) => id === name))
    scenario.cut = loops.filter((id) => names.includes(id))
    return unknown.length > 0 ? `cut ${quote(unknown.join(','))} is not a loop of this model; allowed are ${loops.join(', ')}.` : undefined
  },
  write: (scenario) => scenario.cut.join(',') || undefined,
})

const fields = new Map<number, ReadonlyMap<string, Field>>()

/** Every key of a link of this version, in canonical order. */
function fieldsOf(version: number): ReadonlyMap<string, Field> {
  const known = fields.get(version)
  if (known) return known
  const { levers, loops } = modelOf(version)
  const rows = [versionField, ...levers.map(leverField), cutField(loops)]
  const made = new Map(rows.map((field) => [field.key, field]))
  fields.set(version, made)
  return made
}

/** A version's scenario that nobody has touched. */
export function untouched(version: number): Scenario {
  const levers = Object.fromEntries(modelOf(version).levers.map((lever) => [lever.id, lever.default])) as LeverValues
  return { version, levers, cut: [] }
}

/**
 * Reads a full URL, a `?query` or a bare query; a fragment is ignored. Never throws: what is out of range is clamped, off the grid snapped,
 * unreadable left at its default, and each such change is one sentence in `notices`. Keys of other tools are ignored without one. Levers and
 * defaults are those of the version named, which has to be loaded (see `ready`); else, and without one, those of the newest.
 */
export function parse(text: string): Parsed {
  const link = read(text)
  if (!link) return { scenario: untouched(VERSION), notices: [`${quote(text)} is not a scenario link; the baseline is shown.`] }
  const { given, notices } = link
  const named = versionIn(text) ?? VERSION
  const scenario = untouched(isLoaded(named) ? named : VERSION)
  const known = fieldsOf(scenario.version)
  if (!given.has('v') && [...given.keys()].some((key) => known.has(key))) {
    notices.push(`The link names no model version; model ${VERSION} is used.`)
  }
  for (const [key, value] of given) {
    const field = known.get(key)
    const notice = field ? field.read(value, scenario) : `${quote(key)} is not a lever of this model; it is ignored.`
    if (notice !== undefined) notices.push(notice)
  }
  return { scenario, notices: [...new Set(notices)] }
}

/**
 * The canonical query of a scenario: version, levers that differ from their default in table order, cut loops. Empty for the untouched baseline
 * of the newest version.
 */
export function format(scenario: Scenario): string {
  const pairs = [...fieldsOf(scenario.version).values()].flatMap((field) => {
    const text = field.write(scenario)
    return text === undefined ? [] : [`${field.key}=${text}`]
  })
  if (pairs.length === 0) return ''
  return `?${scenario.version === VERSION ? [`v=${VERSION}`, ...pairs].join('&') : pairs.join('&')}`
}

/** A value for every lever as links write it, and the cut loops: `key=value` of each gives the scenario again. */
export function spelled({ version, levers, cut }: Scenario): Record<string, number | string> {
  const values = modelOf(version).levers.map((lever) => [lever.id, lever.words?.[levers[lever.id]] ?? levers[lever.id]])
  return { ...Object.fromEntries(values), ...(cut.length > 0 && { cut: cut.join(',') }) }
}

/** What stays as it is, whatever the newest model says: the canonical query, which names its version even where nothing is changed. */
export function formatExactly(scenario: Scenario): string {
  return format(scenario) || `?v=${VERSION}`
}

/** What follows the newest model: the canonical query without a version. */
export function formatFollowing(scenario: Scenario): string {
  return format(scenario)
    .replace(/^\?v=\d+&?/, '?')
    .replace(/^\?$/, '')
}

/** The same changes made to the newest version, with a sentence for each that it does not take as it was. */
export function renewed(scenario: Scenario): Parsed {
  return parse(`?v=${VERSION}&${formatFollowing(scenario).slice(1)}`)
}
