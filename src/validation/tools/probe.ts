import { leverName, textOf } from '../../words/tables/levers'
import type { Method, Trajectory } from '../../model/run/integrate'
import { AXIS_TOPS, type AxisId } from '../../model/axes'
import { defaultLevers, levers, type LeverId, type LeverValues } from '../../model/levers'
import type { LoopId } from '../../model/loops'
import { baseline } from '../../model/scenario'
import { read, valuesOf, type Run } from '../../model/run/simulate'
import type { Values } from '../../model/parameters'
import { CLOCK } from '../../model/squeeze'
import type { Subject } from '../check'

/** Levers that differ from the baseline. */
export type Moved = Partial<LeverValues>

/** Changes to the baseline before a run. Parameters other than the levers change the past too. */
export interface Setting {
  levers?: Moved
  cut?: readonly LoopId[]
  parameters?: Partial<Values>
}

/** A run together with its trajectory. */
export interface Probe extends Run {
  trajectory: Trajectory
}

/**
 * Forty firms, each ready to pay $200M for a follower, as Chinese money dries up. A consortium forms here, so effects on when it forms and on what
 * it adds can be measured.
 */
export const EAGER: Moved = { willingness: 200, 'public-share': 0.5, ambition: 0.1, candidates: 40, china: 0.1, discipline: 0.6 }

const EAGER_WORDS = 'forty eager firms, as Chinese money dries up'
const eagerLevers = Object.keys(EAGER) as LeverId[]

/** The outputs that the argument is about, each with the top of its axis. */
export const HEADLINES = (['open-supply', 'access-demand', 'consortium-pressure'] as const satisfies readonly AxisId[]).map(
  (id) => [id, AXIS_TOPS[id]] as const,
)

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

/** Lists the moved levers, such as `Access restriction 60%, Candidate members 40`. The eager setting has a short name; the baseline is empty. */
export function describe(moved: Moved): string {
  const eager = eagerLevers.filter((id) => moved[id] === EAGER[id]).length >= eagerLevers.length - 1
  const named = levers.filter(({ id }) => moved[id] !== undefined && !(eager && moved[id] === EAGER[id]))
  return [...(eager ? [EAGER_WORDS] : []), ...named.map((lever) => `${leverName(lever)} ${textOf(lever, moved[lever.id]!)}`)].join(', ')
}

/** A number for a message, to four digits; `never` for infinity, the value of an event that does not happen. */
export function show(value: number): string {
  return Number.isFinite(value) ? String(Number(value.toPrecision(4))) : value > 0 ? 'never' : String(value)
}
