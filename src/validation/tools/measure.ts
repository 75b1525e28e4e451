import { OUTPUT_NAMES } from '../../words/tables/outputs'
import { lower } from '../../lib/text'
import type { OutputId } from '../../model/outputs'
import { column, TODAY_ROW } from '../../model/run/simulate'
import { CLOCK, type StockName } from '../../model/squeeze'
import type { Probe } from './probe'

/** A number read off a run, with a name that fits into a sentence. */
export interface Measure {
  id: string
  name: string
  of: (run: Probe) => number
}

const nameOf = (id: OutputId) => (id.startsWith('releases-') ? `releases of ${lower(OUTPUT_NAMES[id])}` : lower(OUTPUT_NAMES[id]))
const row = (run: Probe, year: number) => run.years.indexOf(year)

/** An output at a saved year. */
export function at(id: OutputId, year: number): Measure {
  return { id: `${id}-${year}`, name: `${nameOf(id)} in ${year}`, of: (run) => run.outputs[id][row(run, year)] }
}

/** A stock at a saved year, under the given name. */
export function stock(stockName: StockName, year: number, name: string): Measure {
  return {
    id: `${stockName.toLowerCase()}-${year}`,
    name: `${name} in ${year}`,
    of: (run) => column(run.trajectory, stockName)[row(run, year)],
  }
}

/** One measure divided by another of the same run. */
export function quotient(a: Measure, b: Measure, name: string): Measure {
  return { id: `${a.id}-over-${b.id}`, name, of: (run) => a.of(run) / b.of(run) }
}

/** One measure minus another of the same run. */
export function excess(a: Measure, b: Measure, name: string): Measure {
  return { id: `${a.id}-beyond-${b.id}`, name, of: (run) => a.of(run) - b.of(run) }
}

export function sum(measures: readonly Measure[], name: string): Measure {
  return { id: measures.map(({ id }) => id).join('-and-'), name, of: (run) => measures.reduce((total, { of }) => total + of(run), 0) }
}

/** Highest value of an output from today on. */
export function highest(id: OutputId): Measure {
  return { id: `most-${id}`, name: `the highest ${nameOf(id)} from today on`, of: (run) => Math.max(...run.outputs[id].slice(TODAY_ROW)) }
}

/** Lowest value of an output from today on. */
export function lowest(id: OutputId): Measure {
  return { id: `least-${id}`, name: `the lowest ${nameOf(id)} from today on`, of: (run) => Math.min(...run.outputs[id].slice(TODAY_ROW)) }
}

/** The first saved year in which an output reaches a level; infinite if it never does. */
export function reaches(id: OutputId, level: number): Measure {
  return {
    id: `${id}-reaches-${level}`,
    name: `the year in which ${nameOf(id)} reaches ${level}`,
    of: (run) => run.years[run.outputs[id].findIndex((value) => !(value < level))] ?? Infinity,
  }
}

/** Years from today until a consortium forms; infinite if none does. */
export const wait: Measure = {
  id: 'wait',
  name: 'the time until a consortium forms, in years',
  of: (run) => (run.formationYear ?? Infinity) - CLOCK.today,
}
