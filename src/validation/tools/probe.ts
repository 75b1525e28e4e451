import type { Method, Trajectory } from '../../model/integrate'
import { defaultLevers, leverOf, levers, snap, textOf, type LeverId, type LeverValues } from '../../model/levers'
import type { LoopId } from '../../model/loops'
import type { OutputId } from '../../model/outputs'
import { baseline } from '../../model/scenario'
import { read, valuesOf, type Run } from '../../model/simulate'
import type { Values } from '../../model/parameters'
import { CLOCK, REPORTED, STOCK_NAMES, type StockName } from '../../model/squeeze'
import type { Subject } from '../check'

/** Levers moved away from the baseline. */
export type Moved = Partial<LeverValues>

/** What is done to the baseline before it runs. Parameters other than the levers change the past too. */
export interface Setting {
  levers?: Moved
  cut?: readonly LoopId[]
  parameters?: Partial<Values>
}

/** A run with the trajectory it was read from. */
export interface Probe extends Run {
  trajectory: Trajectory
}

/** Forty firms, each ready to pay $200M for a follower, in a bust that takes Chinese money away. A consortium forms: its timing and its use show nothing where it never does. */
export const EAGER: Moved = { willingness: 200, 'public-share': 0.5, ambition: 0.1, candidates: 40, china: 0.1, discipline: 0.6 }

const EAGER_WORDS = 'forty eager firms, as Chinese money dries up'
const eagerLevers = Object.keys(EAGER) as LeverId[]

/** Headline outputs with the ends of the axes their charts have while nothing extreme happens. */
export const AXES: readonly [OutputId, top: number][] = [
  ['open-supply', 20],
  ['access-demand', 500],
  ['consortium-pressure', 100],
]

export function settingValues({ levers: moved, cut = [], parameters }: Setting): Values {
  return { ...valuesOf({ ...baseline(), levers: { ...defaultLevers(), ...moved }, cut }), ...parameters }
}

export function trajectoryOf(subject: Subject, setting: Setting, step: number = CLOCK.step, method: Method = 'rk4'): Trajectory {
  return subject.integrate(subject.equations, settingValues(setting), { ...CLOCK, step }, method)
}

export function probe(subject: Subject, setting: Setting): Probe {
  const trajectory = trajectoryOf(subject, setting)
  return { ...read(trajectory), trajectory }
}

/** One stock at every step. */
export function stockOf({ times, states }: Trajectory, name: StockName): Float64Array {
  const offset = STOCK_NAMES.indexOf(name)
  return times.map((_, row) => states[row * STOCK_NAMES.length + offset])
}

/** One observed auxiliary at every step. */
export function seenOf({ times, reported }: Trajectory, name: (typeof REPORTED)[number]): Float64Array {
  const offset = REPORTED.indexOf(name)
  return times.map((_, row) => reported[row * REPORTED.length + offset])
}

/** Values over a lever's whole range, both ends included, on its grid; fewer than asked if the grid has fewer. */
export function sweep(id: LeverId, count = 7): number[] {
  const lever = leverOf(id)
  const values = Array.from({ length: count }, (_, i) => snap(lever, lever.min + (i / (count - 1)) * (lever.max - lever.min)))
  return [...new Set(values)]
}

/** Scenarios spread over the whole lever space: lever d takes the fractional parts of multiples of the root of the d-th prime. */
export function sample(count: number): Moved[] {
  return Array.from({ length: count }, (_, i) =>
    Object.fromEntries(levers.map((lever, d) => [lever.id, snap(lever, lever.min + (((i + 1) * ROOTS[d]) % 1) * (lever.max - lever.min))])),
  )
}
const ROOTS = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97].map(Math.sqrt)

/** `Access restriction 60%, Candidate members 40`; most of the eager setting in its words; nothing for the baseline. */
export function describe(moved: Moved): string {
  const eager = eagerLevers.filter((id) => moved[id] === EAGER[id]).length >= eagerLevers.length - 1
  const named = levers.filter(({ id }) => moved[id] !== undefined && !(eager && moved[id] === EAGER[id]))
  return [...(eager ? [EAGER_WORDS] : []), ...named.map((lever) => `${lever.name} ${textOf(lever, moved[lever.id]!)}`)].join(', ')
}

/** A number for a message: four digits are enough to see what is wrong. */
export function show(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(4))) : value > 0 ? 'never' : String(value)
}
