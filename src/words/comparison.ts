import { OUTPUT_NAMES } from './tables/outputs'
import { decimal } from '../lib/format'
import { signed } from '../lib/text'
import { outputOf, type OutputId } from '../model/outputs'
import type { Run } from '../model/run/simulate'
import { OUTCOME_WORDS } from './tables/outcomes'

/** The words of scenarios side by side. */
export const COMPARISON = {
  results: 'What follows',
  outcome: (end: number) => `Outcome by ${end}`,
  formation: { name: 'Consortium forms', unit: 'year' },
  output: (id: OutputId, year: number) => `${OUTPUT_NAMES[id]}, ${year}`,
}

export const outcomeText = ({ outcome }: Run) => OUTCOME_WORDS[outcome].title
export const formationText = ({ formationYear }: Run) => (formationYear === null ? 'never' : String(Math.floor(formationYear)))
export const valueText = (id: OutputId, value: number) => decimal(value, outputOf(id).digits, true)

/** A difference with its sign; nothing where it would be printed as zero. */
export function differenceText(id: OutputId, difference: number): string {
  const text = signed(difference, outputOf(id).digits)
  return /[−+]/.test(text) ? text : ''
}
