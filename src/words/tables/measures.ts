import { OUTPUT_NAMES } from './outputs'
import type { Measure, MeasureReading } from '../../insight/measures'
import { lower, upper } from '../../lib/text'
import { outputOf } from '../../model/outputs'
import { CLOCK } from '../../model/squeeze'

/** How a reading of an output is spoken of, by the output's name. */
const READING_WORDS = {
  end: (output: string) => `${output} in ${CLOCK.end}`,
  high: (output: string) => `the highest ${output} from today on`,
  low: (output: string) => `the lowest ${output} from today on`,
} as const satisfies Record<MeasureReading, (output: string) => string>

/** A measure inside a sentence: "open supply in 2036". */
export function measurePhrase({ output, reading }: Measure): string {
  return READING_WORDS[reading](lower(OUTPUT_NAMES[output]))
}

/** A measure as a title or a choice: "Lowest open supply from today on". */
export function measureTitle(measure: Measure): string {
  return upper(measurePhrase(measure).replace(/^the /, ''))
}

/** The unit of a measure, beside its title. */
export function measureUnit({ output }: Measure): string {
  return outputOf(output).unit
}
