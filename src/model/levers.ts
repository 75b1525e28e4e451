import { PARAMETERS, type Parameter, type ParameterName } from './parameters'

/** One thing a reader can move. Its meaning and sources are those of its parameter in `squeeze.ts`. */
interface Row {
  /** URL word = command-line word = CSV header = test name. Never reused for another meaning. */
  id: string
  parameter: ParameterName
  /** `event`: what happens, or what someone chooses; it moves the scenario. `belief`: how the world works; it moves the baseline too. */
  kind: 'event' | 'belief'
  /** Says what is counted, not what is true: a sample of what one may believe leaves it as set. */
  definition?: true
  /** One of the four on the first screen. */
  main?: true
  name: string
  /** Range and grid in the parameter's unit; values are snapped to `min + n * step`. */
  min: number
  max: number
  step: number
  /** Said after the value, before the words of the band. */
  unit: string
  /** How the value is written: digits after the point, what stands around it, a factor (100 for shares shown as percent), trailing zeros dropped. */
  format: { digits: number; scale?: number; before?: string; after?: string; trim?: true }
  /** What a value means: the words of the first row whose `upTo` is not below the value. */
  bands: readonly { upTo: number; words: string }[]
  /** Published or judged estimates drawn as ticks under the track. */
  estimates?: readonly { value: number; evidence: string }[]
  /** The words of an on-off lever for 0 and 1; links and the command line use them too. */
  words?: readonly [string, string]
}

/** Every lever, in the order of the page and of a canonical link. Frozen per model version: see `scenario.ts`. */
const LEVERS = [
  {
    id: 'cost',
    parameter: 'costGrowth',
    kind: 'event',
    main: true,
    name: 'Training-cost growth',
    min: 1.2,
    max: 5,
    step: 0.1,
    unit: 'a year',
    format: { digits: 1, after: '×' },
    bands: [
      { upTo: 1.5, words: 'below every estimate' },
      { upTo: 2.35, words: 'below most estimates' },
      { upTo: 3.4, words: 'within the estimates' },
      { upTo: 4.9, words: 'above most estimates' },
      { upTo: 5, words: 'above every estimate' },
    ],
    estimates: [
      { value: 2.4, evidence: 'training-cost-growth-cottier-v1' },
      { value: 2.5, evidence: 'training-cost-growth-epoch-hub' },
      { value: 2.93, evidence: 'training-cost-growth-own-2016' },
      { value: 3.28, evidence: 'training-cost-growth-refit-flagged' },
      { value: 3.5, evidence: 'training-cost-growth-since-2020' },
      { value: 3.88, evidence: 'training-cost-growth-own-2020' },
      { value: 4.89, evidence: 'training-cost-growth-refit-top10' },
    ],
  },
  {
    id: 'nvidia',
    parameter: 'nvidiaShock',
    kind: 'event',
    main: true,
    name: 'Nvidia cash-flow shock',
    min: -90,
    max: 0,
    step: 1,
    unit: 'of cash flow',
    format: { digits: 0, after: '%' },
    bands: [
      { upTo: -80, words: 'as in a vendor bust' },
      { upTo: -58, words: 'deeper than the last bust' },
      { upTo: -45, words: 'as in fiscal 2023' },
      { upTo: -1, words: 'milder than in 2023' },
      { upTo: 0, words: 'no shock' },
    ],
    estimates: [
      { value: -79, evidence: 'nvidia-fcf-fall-to-quarter-share' },
      { value: -57.4, evidence: 'vendor-bust-lucent' },
      { value: -53.2, evidence: 'nvidia-fcf-shock-fy2023' },
    ],
  },
  {
    id: 'nvidia-year',
    parameter: 'nvidiaYear',
    kind: 'event',
    name: 'Year of the Nvidia shock',
    min: 2027,
    max: 2034,
    step: 0.25,
    unit: '',
    format: { digits: 2, trim: true },
    bands: [{ upTo: 2034, words: 'the fall takes a year' }],
  },
  {
    id: 'nvidia-recovery',
    parameter: 'nvidiaRecovery',
    kind: 'event',
    name: 'Recovery from the shock',
    min: 0.5,
    max: 8,
    step: 0.25,
    unit: 'years',
    format: { digits: 2, trim: true },
    bands: [
      { upTo: 1, words: 'as quick as after fiscal 2023' },
      { upTo: 4, words: 'a slow recovery' },
      { upTo: 8, words: 'hardly any recovery in sight' },
    ],
  },
  {
    id: 'discipline',
    parameter: 'discipline',
    kind: 'event',
    main: true,
    name: 'Capital discipline',
    min: 0,
    max: 1,
    step: 0.01,
    unit: '',
    format: { digits: 2 },
    bands: [
      { upTo: 0.15, words: 'easy money, as in mid-2025' },
      { upTo: 0.3, words: 'easier than today' },
      { upTo: 0.45, words: 'as today: credit tight, equity open' },
      { upTo: 0.75, words: 'markets punish generosity' },
      { upTo: 1, words: 'a bust, as in 2001' },
    ],
    estimates: [
      { value: 0.1, evidence: 'capital-discipline-2025' },
      { value: 0.35, evidence: 'capital-discipline-2026' },
      { value: 0.9, evidence: 'capital-discipline-2001' },
    ],
  },
  {
    id: 'discipline-year',
    parameter: 'disciplineYear',
    kind: 'event',
    name: 'Year discipline sets in',
    min: 2027,
    max: 2034,
    step: 0.25,
    unit: '',
    format: { digits: 2, trim: true },
    bands: [{ upTo: 2034, words: 'today’s level until then' }],
  },
  {
    id: 'china',
    parameter: 'chinaFunding',
    kind: 'event',
    main: true,
    name: 'Chinese lab funding',
    min: 0,
    max: 2,
    step: 0.05,
    unit: 'the 2026 pace',
    format: { digits: 2, after: '×', trim: true },
    bands: [
      { upTo: 0.15, words: 'as in 2024 and 2025' },
      { upTo: 0.85, words: 'below the record year' },
      { upTo: 1.3, words: 'about the record year' },
      { upTo: 2, words: 'above the record year' },
    ],
    estimates: [
      { value: 0.1, evidence: 'china-funding-pace-2025' },
      { value: 1, evidence: 'china-funding-pace-2026' },
    ],
  },
  {
    id: 'access',
    parameter: 'access',
    kind: 'event',
    name: 'Access restriction',
    min: 0,
    max: 1,
    step: 0.02,
    unit: 'of frontier capability not sold',
    format: { digits: 0, scale: 100, after: '%' },
    bands: [
      { upTo: 0.16, words: 'gates are short and partial, as in 2026' },
      { upTo: 0.5, words: 'the best models go to chosen partners' },
      { upTo: 1, words: 'the frontier is mostly kept inside' },
    ],
  },
  {
    id: 'consortium',
    parameter: 'consortium',
    kind: 'event',
    name: 'Consortium allowed',
    min: 0,
    max: 1,
    step: 1,
    unit: '',
    format: { digits: 0 },
    bands: [
      { upTo: 0, words: 'nobody may pool money' },
      { upTo: 1, words: 'one may form' },
    ],
    words: ['off', 'on'],
  },
  {
    id: 'reliance',
    parameter: 'relianceGrowth',
    kind: 'belief',
    name: 'Growth of reliance',
    min: 0,
    max: 1,
    step: 0.02,
    unit: 'more firms a year',
    format: { digits: 0, scale: 100, after: '%' },
    bands: [
      { upTo: 0.1, words: 'hardly any more firms' },
      { upTo: 0.5, words: 'slower than token shares grew to 2026' },
      { upTo: 1, words: 'as fast as token shares grew to 2026' },
    ],
  },
  {
    id: 'misalignment',
    parameter: 'misalignment',
    kind: 'belief',
    name: 'Misalignment of members',
    min: 0,
    max: 1,
    step: 0.02,
    unit: '',
    format: { digits: 2 },
    bands: [
      { upTo: 0.2, words: 'members want the same model' },
      { upTo: 0.6, words: 'as in past consortia' },
      { upTo: 1, words: 'everyone wants another model' },
    ],
  },
  {
    id: 'candidates',
    parameter: 'candidates',
    kind: 'belief',
    name: 'Candidate members',
    min: 4,
    max: 100,
    step: 1,
    unit: 'firms',
    format: { digits: 0 },
    bands: [
      { upTo: 5, words: 'fewer than most founding groups' },
      { upTo: 25, words: 'as many as have founded consortia' },
      { upTo: 100, words: 'more than any paying precedent' },
    ],
  },
  {
    id: 'public-share',
    parameter: 'publicShare',
    kind: 'belief',
    name: 'Public share of the bill',
    min: 0,
    max: 0.6,
    step: 0.01,
    unit: '',
    format: { digits: 0, scale: 100, after: '%' },
    bands: [
      { upTo: 0.05, words: 'companies pay alone' },
      { upTo: 0.3, words: 'as in imec' },
      { upTo: 0.6, words: 'as in SEMATECH and OpenEuroLLM' },
    ],
  },
  {
    id: 'willingness',
    parameter: 'willingness',
    kind: 'belief',
    name: 'What a member will pay',
    min: 5,
    max: 200,
    step: 5,
    unit: 'a year',
    format: { digits: 0, before: '$', after: 'M' },
    bands: [
      { upTo: 15, words: 'as SEMATECH’s mid-size members, after inflation' },
      { upTo: 100, words: '1/50 to 1/10 of a $1bn run' },
      { upTo: 200, words: 'beyond the essay’s tenth' },
    ],
  },
  {
    id: 'catch-up',
    parameter: 'catchUp',
    kind: 'belief',
    name: 'Follower’s catch-up rate',
    min: 10,
    max: 60,
    step: 1,
    unit: 'cheaper each year behind',
    format: { digits: 0, after: '×' },
    bands: [
      { upTo: 15, words: 'slower than the published range' },
      { upTo: 60, words: 'within the published range' },
    ],
  },
  {
    id: 'tolerance',
    parameter: 'tolerance',
    kind: 'belief',
    definition: true,
    name: 'Near-frontier tolerance',
    min: 8,
    max: 12,
    step: 2,
    unit: 'ECI points behind',
    format: { digits: 0 },
    bands: [
      { upTo: 8, words: 'about half a year behind' },
      { upTo: 10, words: 'about eight months behind' },
      { upTo: 12, words: 'about ten months behind' },
    ],
  },
  {
    id: 'conflict',
    parameter: 'conflict',
    kind: 'belief',
    name: 'Nvidia’s customer conflict',
    min: 0,
    max: 1,
    step: 0.02,
    unit: '',
    format: { digits: 2 },
    bands: [
      { upTo: 0.2, words: 'customers do not mind Nemotron' },
      { upTo: 0.6, words: 'customers push back' },
      { upTo: 1, words: 'customers make Nvidia choose' },
    ],
  },
  {
    id: 'own-model',
    parameter: 'ownModel',
    kind: 'belief',
    name: 'Nvidia’s own-model temptation',
    min: 0,
    max: 1,
    step: 0.02,
    unit: '',
    format: { digits: 2 },
    bands: [
      { upTo: 0.2, words: 'Nvidia stays a chip maker' },
      { upTo: 0.6, words: 'some chips stay inside' },
      { upTo: 1, words: 'Nvidia builds a closed model' },
    ],
  },
  {
    id: 'silicon',
    parameter: 'siliconGrowth',
    kind: 'belief',
    name: 'Custom-silicon growth',
    min: 0,
    max: 14,
    step: 0.5,
    unit: 'points of new compute a year',
    format: { digits: 1 },
    bands: [
      { upTo: 1.5, words: 'customers stop building chips' },
      { upTo: 12, words: 'within the published range' },
      { upTo: 14, words: 'faster than published' },
    ],
  },
  {
    id: 'ambition',
    parameter: 'ambition',
    kind: 'belief',
    name: 'Consortium ambition',
    min: 0,
    max: 1,
    step: 0.02,
    unit: '',
    format: { digits: 2 },
    bands: [
      { upTo: 0.2, words: 'a follower, over a year behind' },
      { upTo: 0.5, words: 'just near the frontier' },
      { upTo: 1, words: 'towards a full frontier programme' },
    ],
  },
  {
    id: 'sponsor',
    parameter: 'sponsorBudget',
    kind: 'belief',
    name: 'Nvidia’s open-model budget',
    min: 0,
    max: 12,
    step: 0.2,
    unit: 'a year',
    format: { digits: 1, before: '$', after: 'bn' },
    bands: [
      { upTo: 1, words: 'below the judged range' },
      { upTo: 8, words: 'within the judged range' },
      { upTo: 12, words: 'more than all its cloud commitments' },
    ],
  },
] as const satisfies readonly Row[]

export type LeverId = (typeof LEVERS)[number]['id']
/** A value for every lever, in the parameter's unit; on-off levers are 1 or 0. */
export type LeverValues = Record<LeverId, number>

/** A row with what its parameter says: the default, and the plausible band where there is one. */
export interface Lever extends Row {
  id: LeverId
  default: number
  low?: number
  high?: number
}

/** Every lever, ready for loops. */
export const levers: readonly Lever[] = LEVERS.map((row: Row & { id: LeverId }) => {
  const { value, low, high }: Parameter = PARAMETERS[row.parameter]
  return { ...row, default: value, low, high }
})

/** The row of a lever. */
export function leverOf(id: LeverId): Lever {
  return levers.find((lever) => lever.id === id)!
}

/** Levers with a plausible band of what is true: all but switches, dates and definitions. */
export const UNCERTAIN: readonly LeverId[] = levers.filter(({ low, definition }) => low !== undefined && !definition).map(({ id }) => id)

/** Those that say how the world works. */
export const BELIEFS: readonly LeverId[] = UNCERTAIN.filter((id) => leverOf(id).kind === 'belief')

/**
 * What a lever may be, in its own unit, if a reader holds `value` to be most likely: the evidence's band, moved along with the value, inside
 * the lever's range. At the default it is exactly the published band; a lever without one stays where it is.
 */
export function rangeOf({ low, high, min, max, ...lever }: Lever, value: number): { low: number; high: number } {
  if (low === undefined || high === undefined) return { low: value, high: value }
  const moved = value - lever.default
  return { low: Math.max(min, low + moved), high: Math.min(max, high + moved) }
}

/** Every value a lever can take, ascending. */
export function gridOf(lever: Lever): number[] {
  return Array.from({ length: Math.round((lever.max - lever.min) / lever.step) + 1 }, (_, i) => snap(lever, lever.min + i * lever.step))
}

/** A lever's plausible band; its whole range where there is none. */
export function bandOf({ low, high, min, max }: Lever): { low: number; high: number } {
  return { low: low ?? min, high: high ?? max }
}

/** Every lever at its default. */
export function defaultLevers(): LeverValues {
  return Object.fromEntries(levers.map((lever) => [lever.id, lever.default])) as LeverValues
}

/** The nearest value a lever allows: inside its range, on its grid (counted from `min`). Rounded to the grid's decimals, so it prints as typed. */
export function snap(lever: Lever, value: number): number {
  const inside = Math.min(lever.max, Math.max(lever.min, value))
  return Number((lever.min + Math.round((inside - lever.min) / lever.step) * lever.step).toFixed(4))
}

/** The value as a reader sees it, with a true minus. */
export function textOf({ format, words }: Lever, value: number): string {
  if (words) return words[value ? 1 : 0]
  const digits = Math.abs(value * (format.scale ?? 1)).toFixed(format.digits)
  const short = format.trim ? digits.replace(/\.?0+$/, '') : digits
  return `${value < 0 && Number(short) !== 0 ? '−' : ''}${format.before ?? ''}${short}${format.after ?? ''}`
}

/** The value that a reader typed, as `textOf` writes it or as a bare number; NaN if it holds none. A loss may be typed without its minus. */
export function valueFrom({ format, max }: Lever, text: string): number {
  const digits = text.replace(/[−–]/g, '-').match(/-?\d+(?:[.,]\d+)?/)
  const value = digits ? Number(digits[0].replace(',', '.')) / (format.scale ?? 1) : NaN
  return max <= 0 ? -Math.abs(value) : value
}

/** What a value means, in the words of its band. */
export function wordsOf(lever: Lever, value: number): string {
  return (lever.bands.find((band) => value <= band.upTo) ?? lever.bands[lever.bands.length - 1]).words
}
