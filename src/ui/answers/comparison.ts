import { outputOf, type OutputId } from '../../model/outputs'
import type { Scenario } from '../../model/scenario'
import type { Run } from '../../model/run/simulate'
import { COMPARISON, differenceText, formationText, outcomeText, valueText } from '../../words/comparison'
import type { AxisId } from '../../model/axes'
import { HEADLINES } from '../../scenario/headlines'

/** A scenario in the comparison. */
export interface Column {
  title: string
  scenario: Scenario
  run: Run
}

/** A value, and its difference from yours; empty where there is none. */
interface Cell {
  text: string
  off: string
}

export interface Row {
  id: string
  name: string
  unit: string
  cells: readonly Cell[]
}

/** What is compared. Each output has an axis, and a difference counts as a share of that. */
export const COMPARED = [...HEADLINES, 'gap-months'] as const satisfies readonly AxisId[]

const endOf = ({ run }: Column) => run.years[run.years.length - 1]
/** The years that are compared: one on the way, and the last that every column has. */
export const yearsOf = (columns: readonly Column[]) => [2030, Math.min(...columns.map(endOf))]
export const outputAt = ({ years, outputs }: Run, id: OutputId, year: number) => outputs[id][years.indexOf(year)]

/** What follows in each column; differences are from the first. */
export function results(columns: readonly Column[]): Row[] {
  const plain = (text: (run: Run) => string) => columns.map(({ run }) => ({ text: text(run), off: '' }))
  const [yours] = columns
  return [
    { id: 'outcome', name: COMPARISON.outcome(endOf(yours)), unit: '', cells: plain(outcomeText) },
    { id: 'formation', ...COMPARISON.formation, cells: plain(formationText) },
    ...COMPARED.flatMap((id) =>
      yearsOf(columns).map((year) => {
        const cells = columns.map(({ run }, i) => {
          const value = outputAt(run, id, year)
          return { text: valueText(id, value), off: i === 0 ? '' : differenceText(id, value - outputAt(yours.run, id, year)) }
        })
        return { id: `${id}-${year}`, name: COMPARISON.output(id, year), unit: outputOf(id).unit, cells }
      }),
    ),
  ]
}
