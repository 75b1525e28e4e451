import { integrate, workspace, type Equations, type Trajectory, type Workspace } from './integrate'
import { outcomeOf, type Outcome } from './outcome'
import { outputOf, type OutputId } from '../outputs'
import { baseline } from '../scenario'
import { column, MODEL, reader, TODAY_ROW, valuesOf } from './simulate'
import type { Values } from '../parameters'
import { CLOCK, STOCK_NAMES, type Auxiliaries } from '../squeeze'

/** A run from today on: some of its outputs, its outcome, and the year in which a consortium forms. */
export interface Future {
  /** Decimal years from today to the end, one per step. */
  years: Float64Array
  /** One value per step for each output that was asked for; the others are absent. */
  outputs: Partial<Record<OutputId, Float64Array>>
  outcome: Outcome
  /** Decimal year; null if no consortium forms. */
  formationYear: number | null
}

let shared: { model: Equations<Values, Auxiliaries>; demandToday: number } | undefined

/** The model started at the end of the past that all scenarios share, so that runs need not repeat it. */
function fromToday() {
  if (shared) return shared
  const past = integrate(MODEL, valuesOf(baseline()), { ...CLOCK, end: CLOCK.today }, 'rk4')
  const today = past.states.slice(TODAY_ROW * STOCK_NAMES.length)
  shared = { model: { ...MODEL, initial: (_, s) => s.set(today) }, demandToday: column(past, 'demand')[TODAY_ROW] }
  return shared
}

const workspaces = new Map<number, Workspace<Auxiliaries>>()

/**
 * Runs the model from today on. At the clock's own step the numbers equal those of `simulate` to the bit. The next run with the same step
 * overwrites the returned trajectory.
 *
 * @param step in years, a divisor of the span; 1/4 halves the running time and changes headline outputs by less than 0.5 % of their axes
 */
export function trajectoryOf(values: Values, step: number = CLOCK.step): Trajectory {
  const { model } = fromToday()
  const clock = { start: CLOCK.today, end: CLOCK.end, step }
  const into = workspaces.get(step) ?? workspace(model, clock)
  workspaces.set(step, into)
  return integrate(model, values, clock, 'rk4', into)
}

/** Returns a function that reads an output, in its unit, at a row of such a trajectory. */
export function outputReader(id: OutputId): (trajectory: Trajectory, row: number) => number {
  const { from, scale } = outputOf(id)
  const factor = scale === 'today' ? 100 / fromToday().demandToday : scale
  const read = reader(from)
  return (trajectory, row) => read(trajectory, row) * factor
}

/** Runs the model from today on (see `trajectoryOf`) and returns the given outputs and the outcome. */
export function futureOf(values: Values, ids: readonly OutputId[], step: number = CLOCK.step): Future {
  const trajectory = trajectoryOf(values, step)
  const years = trajectory.times.slice()
  const along = (read: ReturnType<typeof outputReader>) => years.map((_, row) => read(trajectory, row))
  return {
    years,
    outputs: Object.fromEntries(ids.map((id) => [id, along(outputReader(id))])),
    ...outcomeOf(years, column(trajectory, 'formed'), column(trajectory, 'squeeze'), CLOCK.today),
  }
}
