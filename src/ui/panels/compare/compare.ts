import { leverName, textOf } from '../../../words/tables/levers'
import { AXIS_TOPS } from '../../../model/axes'
import type { Lever } from '../../../model/levers'
import { COMPARE, cutsText, differenceSentence } from '../../../words/panels/compare'
import { COMPARED, outputAt, yearsOf, type Column, type Row } from '../../answers/comparison'

/** The levers, of the model that the first column is of, and the cut loops that are not the same in every column. */
export function assumptions(columns: readonly Column[], levers: readonly Lever[]): Row[] {
  const rows = levers.map((lever) => ({
    id: lever.id as string,
    name: leverName(lever),
    unit: '',
    cells: columns.map(({ scenario }) => ({ text: textOf(lever, scenario.levers[lever.id]), off: '' })),
  }))
  const cuts = columns.map(({ scenario }) => ({ text: cutsText(scenario.cut), off: '' }))
  return [...rows, { id: 'cut', name: COMPARE.cut, unit: '', cells: cuts }].filter(({ cells }) =>
    cells.some(({ text }) => text !== cells[0].text),
  )
}

/** The largest difference between yours, the first column, and a pinned one, as a share of its axis. */
export function largestDifference([yours, ...pins]: readonly Column[]) {
  const found = pins.flatMap((pin) =>
    COMPARED.flatMap((id) =>
      yearsOf([yours, ...pins]).map((year) => {
        const [mine, other] = [yours, pin].map(({ run }) => outputAt(run, id, year))
        return { title: pin.title, id, year, yours: mine, other, size: Math.abs(other - mine) / AXIS_TOPS[id] }
      }),
    ),
  )
  return found.reduce((most, each) => (each.size > most.size ? each : most))
}

/** The comparison in a sentence. */
export function comparisonText(columns: readonly Column[]): string {
  const [yours, ...pins] = columns
  return differenceSentence(yours, pins, largestDifference(columns))
}
