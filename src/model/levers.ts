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
  /** Range and grid in the parameter's unit; values are snapped to `min + n * step`. */
  min: number
  max: number
  step: number
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
    min: 1.2,
    max: 5,
    step: 0.1,
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
    min: -90,
    max: 0,
    step: 1,
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
    min: 2027,
    max: 2034,
    step: 0.25,
  },
  {
    id: 'nvidia-recovery',
    parameter: 'nvidiaRecovery',
    kind: 'event',
    min: 0.5,
    max: 8,
    step: 0.25,
  },
  {
    id: 'discipline',
    parameter: 'discipline',
    kind: 'event',
    main: true,
    min: 0,
    max: 1,
    step: 0.01,
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
    min: 2027,
    max: 2034,
    step: 0.25,
  },
  {
    id: 'china',
    parameter: 'chinaFunding',
    kind: 'event',
    main: true,
    min: 0,
    max: 2,
    step: 0.05,
    estimates: [
      { value: 0.1, evidence: 'china-funding-pace-2025' },
      { value: 1, evidence: 'china-funding-pace-2026' },
    ],
  },
  {
    id: 'access',
    parameter: 'access',
    kind: 'event',
    min: 0,
    max: 1,
    step: 0.02,
  },
  {
    id: 'consortium',
    parameter: 'consortium',
    kind: 'event',
    min: 0,
    max: 1,
    step: 1,
    words: ['off', 'on'],
  },
  {
    id: 'reliance',
    parameter: 'relianceGrowth',
    kind: 'belief',
    min: 0,
    max: 1,
    step: 0.02,
  },
  {
    id: 'misalignment',
    parameter: 'misalignment',
    kind: 'belief',
    min: 0,
    max: 1,
    step: 0.02,
  },
  {
    id: 'candidates',
    parameter: 'candidates',
    kind: 'belief',
    min: 4,
    max: 100,
    step: 1,
  },
  {
    id: 'public-share',
    parameter: 'publicShare',
    kind: 'belief',
    min: 0,
    max: 0.6,
    step: 0.01,
  },
  {
    id: 'willingness',
    parameter: 'willingness',
    kind: 'belief',
    min: 5,
    max: 200,
    step: 5,
  },
  {
    id: 'catch-up',
    parameter: 'catchUp',
    kind: 'belief',
    min: 10,
    max: 60,
    step: 1,
  },
  {
    id: 'tolerance',
    parameter: 'tolerance',
    kind: 'belief',
    definition: true,
    min: 8,
    max: 12,
    step: 2,
  },
  {
    id: 'conflict',
    parameter: 'conflict',
    kind: 'belief',
    min: 0,
    max: 1,
    step: 0.02,
  },
  {
    id: 'own-model',
    parameter: 'ownModel',
    kind: 'belief',
    min: 0,
    max: 1,
    step: 0.02,
  },
  {
    id: 'silicon',
    parameter: 'siliconGrowth',
    kind: 'belief',
    min: 0,
    max: 14,
    step: 0.5,
  },
  {
    id: 'ambition',
    parameter: 'ambition',
    kind: 'belief',
    min: 0,
    max: 1,
    step: 0.02,
  },
  {
    id: 'sponsor',
    parameter: 'sponsorBudget',
    kind: 'belief',
    min: 0,
    max: 12,
    step: 0.2,
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
