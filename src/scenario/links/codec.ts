import { snap, type Lever, type LeverValues } from '../../model/levers'
import type { Loop, LoopId } from '../../model/loops'
import { VERSION, type Scenario } from '../../model/scenario'
import { modelOf, isLoaded, isReleased } from '../versions'
import { distinct, type Fault, type Notice } from './notice'
import { read, versionIn } from './query'

/** What a link says, with a notice for each thing that could not be taken as written. */
export interface Parsed {
  scenario: Scenario
  notices: Notice[]
}

/** One key of a link. `read` changes the scenario and returns a notice or nothing; `write` returns nothing for a default. */
interface Field {
  key: string
  read: (text: string, scenario: Scenario) => Notice | undefined
  write: (scenario: Scenario) => string | undefined
}

/** `Number` alone would take '', ' 5 ', '0x10' and '1e999'. */
const DECIMAL = /^-?\d{1,6}(\.\d{1,4})?$/

const versionField: Field = {
  key: 'v',
  read: (text) => {
    const number = /^\d{1,6}$/.test(text) ? Number(text) : undefined
    if (number === undefined) return { code: 'unreadable-version', got: text, used: VERSION }
    if (isLoaded(number)) return
    return { code: 'absent-version', got: number, released: isReleased(number), used: VERSION }
  },
  // `format` adds the newest version where another key is written.
  write: ({ version }) => (version === VERSION ? undefined : String(version)),
}

/** The value as links write it. */
const printed = (lever: Lever, value: number) => lever.words?.[value] ?? String(value)

/** A lever's value as a link has it; absent where the text is none at all. */
interface Reading {
  value?: number
  fault?: Fault
}

function readNumber({ min, max, step, ...lever }: Lever, text: string): Reading {
  if (!DECIMAL.test(text)) return { fault: { why: 'unreadable', min, max } }
  const value = Number(text)
  if (value > max) return { value, fault: { why: 'above', limit: max } }
  if (value < min) return { value, fault: { why: 'below', limit: min } }
  return { value, fault: snap({ min, max, step, ...lever }, value) === value ? undefined : { why: 'between-steps', step } }
}

function readWord(allowed: readonly string[], text: string): Reading {
  return allowed.includes(text) ? { value: allowed.indexOf(text) } : { fault: { why: 'unknown-word', allowed } }
}

const leverField = (lever: Lever): Field => ({
  key: lever.id,
  read: (text, scenario) => {
    const { value, fault } = lever.words ? readWord(lever.words, text) : readNumber(lever, text)
    const used = value === undefined ? lever.default : snap(lever, value)
    scenario.levers[lever.id] = used
    if (!fault) return
    const isDefault = value === undefined
    return { code: 'lever', lever: lever.id, got: isDefault ? text : String(value), fault, used: printed(lever, used), isDefault }
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
    return unknown.length > 0 ? { code: 'unknown-loops', got: unknown.join(','), allowed: loops } : undefined
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
 * unreadable left at its default, and each such change is one of the `notices`. Keys of other tools are ignored without one. Levers and
 * defaults are those of the version named, which has to be loaded (see `ready`); else, and without one, those of the newest.
 */
export function parse(text: string): Parsed {
  const link = read(text)
  if (!link) return { scenario: untouched(VERSION), notices: [{ code: 'not-a-link', got: text }] }
  const { given, notices } = link
  const named = versionIn(text) ?? VERSION
  const scenario = untouched(isLoaded(named) ? named : VERSION)
  const known = fieldsOf(scenario.version)
  if (!given.has('v') && [...given.keys()].some((key) => known.has(key))) {
    notices.push({ code: 'no-version', used: VERSION })
  }
  for (const [key, value] of given) {
    const field = known.get(key)
    const notice: Notice | undefined = field ? field.read(value, scenario) : { code: 'unknown-key', key }
    if (notice !== undefined) notices.push(notice)
  }
  return { scenario, notices: distinct(notices) }
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

/** A query whose numbers never change: the canonical one, which names its version even where nothing is changed. */
export function formatExactly(scenario: Scenario): string {
  return format(scenario) || `?v=${VERSION}`
}

/** A query that follows the newest model: the canonical one without a version. */
export function formatFollowing(scenario: Scenario): string {
  return format(scenario)
    .replace(/^\?v=\d+&?/, '?')
    .replace(/^\?$/, '')
}

/** The same changes made to the newest version, with a notice for each that it does not take as it was. */
export function renewed(scenario: Scenario): Parsed {
  return parse(`?v=${VERSION}&${formatFollowing(scenario).slice(1)}`)
}
