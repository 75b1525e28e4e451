import type { Scenario } from '../../model/scenario'
import { formatExactly, parse, spelled } from './codec'
import { MOST_PINS } from '../store'
import type { Notice } from './notice'

/** What a scenario file holds. Links are read as any link is; whoever has no link may give `scenario`, lever by lever, instead. */
interface ScenarioFile {
  format: typeof FORMAT
  formatVersion: typeof VERSION
  /** Query of the scenario's link, with its version. */
  link: string
  /** The same for people to read: every lever's value as links write it, and the cut loops. Ignored where there is a link. */
  scenario: Record<string, number | string>
  /** Queries of the pinned scenarios, in the order of their letters. */
  pins: string[]
}

/** What a file restores. */
export interface Restored {
  scenario: Scenario
  pins: Scenario[]
  notices: Notice[]
}

const FORMAT = 'open-model-squeeze-scenario'
const VERSION = 1
/** Characters; a typical file has about 2,000. */
const LARGEST = 100_000

/** A scenario and what is pinned beside it, as the text of a file. */
export function toFile(scenario: Scenario, pins: readonly Scenario[]): string {
  const file: ScenarioFile = {
    format: FORMAT,
    formatVersion: VERSION,
    link: formatExactly(scenario),
    scenario: spelled(scenario),
    pins: pins.map(formatExactly),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'

/** The links in a file's text, the scenario's first; or the reason why it is not a scenario file. */
export function linksIn(text: string): string[] | Notice {
  if (text.length > LARGEST) return { code: 'file-too-large', limit: LARGEST }
  let file: unknown
  try {
    file = JSON.parse(text)
  } catch {
    return { code: 'file-not-json' }
  }
  if (!isObject(file) || file.format !== FORMAT) return { code: 'file-other-format', format: FORMAT }
  if (file.formatVersion !== VERSION) return { code: 'file-other-version', got: file.formatVersion, allowed: VERSION }
  const link = isText(file.link) ? file.link : isObject(file.scenario) ? queryOf(file.scenario) : null
  if (link === null) return { code: 'file-empty' }
  const pins = Array.isArray(file.pins) ? file.pins.filter(isText).slice(0, MOST_PINS) : []
  return [link, ...pins]
}

function queryOf(values: Record<string, unknown>): string {
  const pairs = Object.entries(values).flatMap(([key, value]) => (isText(value) || typeof value === 'number' ? [[key, String(value)]] : []))
  return `?${new URLSearchParams(pairs).toString()}`
}

/** What links of a file restore; the versions of the model that they name have to be loaded. */
export function restoredFrom([link, ...pins]: readonly string[]): Restored {
  const { scenario, notices } = parse(link)
  return { scenario, notices, pins: pins.map((each) => parse(each).scenario) }
}
