import { lower, upper } from '../lib/text'
import type { Future } from '../model/future'
import { outputOf, type OutputId } from '../model/outputs'
import { CLOCK } from '../model/squeeze'

/** One finite number of a future that a reader can ask about. */
export interface Measure {
  id: string
  /** As a title. */
  name: string
  /** Inside a sentence. */
  said: string
  unit: string
  /** What a future must hold for `of`. */
  outputs: readonly OutputId[]
  of: (future: Future) => number
  /** Digits after the point in a readout. */
  digits: number
}

const READINGS = {
  end: { of: (values: Float64Array) => values[values.length - 1], said: (output: string) => `${output} in ${CLOCK.end}` },
  high: { of: (values: Float64Array) => Math.max(...values), said: (output: string) => `the highest ${output} from today on` },
  low: { of: (values: Float64Array) => Math.min(...values), said: (output: string) => `the lowest ${output} from today on` },
}

function measure(id: OutputId, reading: keyof typeof READINGS): Measure {
  const { name, unit, digits } = outputOf(id)
  const said = READINGS[reading].said(lower(name))
  return {
    id: `${id}-${reading}`,
    name: upper(said.replace(/^the /, '')),
    said,
    unit,
    outputs: [id],
    of: (future) => READINGS[reading].of(future.outputs[id]!),
    digits,
  }
}

/** The numbers that questions can be about, the headline first. */
export const MEASURES: readonly Measure[] = [
  measure('open-supply', 'end'),
  measure('open-supply', 'low'),
  measure('access-demand', 'end'),
  measure('access-demand', 'high'),
  measure('consortium-pressure', 'end'),
  measure('consortium-pressure', 'high'),
  measure('squeeze', 'end'),
  measure('squeeze', 'high'),
  measure('gap-months', 'end'),
  measure('bill-covered', 'high'),
  measure('non-chinese-share', 'end'),
  measure('sponsor-budget', 'end'),
  measure('reliance', 'end'),
]

/** The measure with this id; undefined if there is none. */
export function measureOf(id: string): Measure | undefined {
  return MEASURES.find((row) => row.id === id)
}
