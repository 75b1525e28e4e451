import type { Future } from '../model/run/future'
import { outputOf, type OutputId } from '../model/outputs'

/** How one number is read off the course of an output from today on. */
const READINGS = {
  end: (values: Float64Array) => values[values.length - 1],
  high: (values: Float64Array) => Math.max(...values),
  low: (values: Float64Array) => Math.min(...values),
}
export type MeasureReading = keyof typeof READINGS

/** The numbers that questions can be about, the headline first. */
const ROWS = [
  ['open-supply', 'end'],
  ['open-supply', 'low'],
  ['access-demand', 'end'],
  ['access-demand', 'high'],
  ['consortium-pressure', 'end'],
  ['consortium-pressure', 'high'],
  ['squeeze', 'end'],
  ['squeeze', 'high'],
  ['gap-months', 'end'],
  ['bill-covered', 'high'],
  ['non-chinese-share', 'end'],
  ['sponsor-budget', 'end'],
  ['reliance', 'end'],
] as const satisfies readonly (readonly [OutputId, MeasureReading])[]

/** One finite number of a future that a reader can ask about, in the unit of its output. */
export interface Measure {
  /** Such as `open-supply-end`. */
  id: string
  output: OutputId
  reading: MeasureReading
  /** What a future must hold for `of`. */
  outputs: readonly OutputId[]
  of: (future: Future) => number
  /** Digits after the point in a readout. */
  digits: number
}

export const MEASURES: readonly Measure[] = ROWS.map(([output, reading]) => ({
  id: `${output}-${reading}`,
  output,
  reading,
  outputs: [output],
  of: ({ outputs }) => READINGS[reading](outputs[output]!),
  digits: outputOf(output).digits,
}))

/** The measure with this id; undefined if there is none. */
export function measureOf(id: string): Measure | undefined {
  return MEASURES.find((row) => row.id === id)
}
