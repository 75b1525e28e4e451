import { integrate, type Equations, type Trajectory } from './integrate'
import { levers } from '../levers'
import { LOOPS } from '../loops'
import { outcomeOf, type Outcome } from './outcome'
import { outputs, type OutputId } from '../outputs'
import { VERSION, type Scenario } from '../scenario'
import { PARAMETERS, type Values } from '../parameters'
import { CLOCK, initial, rates, REPORTED, STOCK_NAMES, type Auxiliaries } from '../squeeze'

/** Result of one scenario: every output at every saved step, the outcome, and the year in which a consortium forms. */
export interface Run {
  /** Version of the model that produced it. */
  version: number
  /** Decimal years, every eighth of a year from 2023 to 2036. */
  years: Float64Array
  /** Row of today. The past up to and including this row is the same in every scenario. */
  today: number
  outputs: Record<OutputId, Float64Array>
  outcome: Outcome
  /** Decimal year; null if no consortium forms. */
  formationYear: number | null
}

/** The model in the form that the integrator takes. */
export const MODEL: Equations<Values, Auxiliaries> = { size: STOCK_NAMES.length, reported: REPORTED, initial, rates }

/** Row of `CLOCK.today` in a trajectory. */
export const TODAY_ROW = (CLOCK.today - CLOCK.start) / CLOCK.step

/** Parameter values of a scenario: those of the table, except for levers and cut loops. */
export function valuesOf(scenario: Scenario): Values {
  const values = Object.fromEntries(Object.entries(PARAMETERS).map(([name, { value }]) => [name, value])) as Values
  for (const lever of levers) values[lever.parameter] = scenario.levers[lever.id]
  for (const loop of LOOPS) if (scenario.cut.includes(loop.id)) values[loop.parameter] = 0
  return values
}

/** Runs the model for a scenario. Pure: equal scenarios give equal bits. */
export function simulate(scenario: Scenario): Run {
  return read(integrate(MODEL, valuesOf(scenario), CLOCK, 'rk4'))
}

/** Outputs and outcome of a trajectory. */
export function read(trajectory: Trajectory): Run {
  const years = trajectory.times
  const squeeze = column(trajectory, 'squeeze')
  return {
    version: VERSION,
    years,
    today: TODAY_ROW,
    outputs: Object.fromEntries(
      outputs.map(({ id, from, scale }) => {
        const values = column(trajectory, from)
        const factor = scale === 'today' ? 100 / values[TODAY_ROW] : scale
        return [id, values.map((value) => value * factor)]
      }),
    ) as Record<OutputId, Float64Array>,
    ...outcomeOf(years, column(trajectory, 'formed'), squeeze, CLOCK.today),
  }
}

/** Returns a function that reads one stock or reported auxiliary at a row of a trajectory. */
export function reader(name: (typeof STOCK_NAMES)[number] | (typeof REPORTED)[number]): (trajectory: Trajectory, row: number) => number {
  const stock = STOCK_NAMES.indexOf(name as (typeof STOCK_NAMES)[number])
  const auxiliary = REPORTED.indexOf(name as (typeof REPORTED)[number])
  return stock >= 0
    ? ({ states }, row) => states[row * STOCK_NAMES.length + stock]
    : ({ reported }, row) => reported[row * REPORTED.length + auxiliary]
}

/** A stock or reported auxiliary at every step of a trajectory. */
export function column(trajectory: Trajectory, name: Parameters<typeof reader>[0]): Float64Array {
  const read = reader(name)
  return trajectory.times.map((_, row) => read(trajectory, row))
}
