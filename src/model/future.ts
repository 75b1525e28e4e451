import { integrate, type Equations, type Trajectory } from './integrate'
import { outcomeOf, type Outcome } from './outcome'
import { outputOf, type OutputId } from './outputs'
import { baseline } from './scenario'
import { column, MODEL, TODAY_ROW, valuesOf } from './simulate'
import { CLOCK, STOCK_NAMES, type Seen, type Values } from './squeeze'

/** What a run gives from today on: some of its outputs, how it ends, and when a consortium forms. */
export interface Future {
  /** Decimal years from today to the end, one a step. */
  years: Float64Array
  /** A value a year of each output asked for; the others are absent. */
  outputs: Partial<Record<OutputId, Float64Array>>
  outcome: Outcome
  /** Decimal year; null if no consortium forms. */
  formationYear: number | null
}

let shared: { model: Equations<Values, Seen>; demandToday: number } | undefined

/** The model from the end of the past that all scenarios share, so that many runs need not repeat it. */
function fromToday() {
  if (shared) return shared
  const past = integrate(MODEL, valuesOf(baseline()), { ...CLOCK, end: CLOCK.today }, 'rk4')
  const today = past.states.slice(TODAY_ROW * STOCK_NAMES.length)
  shared = { model: { ...MODEL, initial: (_, s) => s.set(today) }, demandToday: column(past, 'demand')[TODAY_ROW] }
  return shared
}

/**
 * Runs the model from today on for given parameter values: the numbers that `simulate` gives there, to the bit at the clock's step.
 * `step` in years divides the span; a quarter saves half the time and moves a headline output by less than 0.5 % of its axis.
 */
export function trajectoryOf(values: Values, step: number = CLOCK.step): Trajectory {
  return integrate(fromToday().model, values, { start: CLOCK.today, end: CLOCK.end, step }, 'rk4')
}

/** An output along such a trajectory, in its unit. */
export function outputAlong(trajectory: Trajectory, id: OutputId): Float64Array {
  const { from, scale } = outputOf(id)
  const factor = scale === 'today' ? 100 / fromToday().demandToday : scale
  return column(trajectory, from).map((value) => value * factor)
}

/** Runs the model from today on, as `trajectoryOf` does, and reads off the outputs asked for and how it ends. */
export function futureOf(values: Values, ids: readonly OutputId[], step: number = CLOCK.step): Future {
  const trajectory = trajectoryOf(values, step)
  return {
    years: trajectory.times,
    outputs: Object.fromEntries(ids.map((id) => [id, outputAlong(trajectory, id)])),
    ...outcomeOf(trajectory.times, column(trajectory, 'formed'), column(trajectory, 'squeeze'), CLOCK.today),
  }
}
