import type { Method, Trajectory } from '../../model/integrate'
import { AXIS_TOPS, type AxisId } from '../../model/axes'
import { defaultLevers, levers, textOf, type LeverId, type LeverValues } from '../../model/levers'
import type { LoopId } from '../../model/loops'
import { baseline } from '../../model/scenario'
import { read, valuesOf, type Run } from '../../model/simulate'
import type { Values } from '../../model/parameters'
import { CLOCK } from '../../model/squeeze'
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
