import type { OutputId } from '../model/outputs'

/** Output values over time as a table: a header of `year` and the output ids, one row a saved step, full precision, lines ended by LF. */
export function toCsv(run: { years: ArrayLike<number>; outputs: Record<OutputId, ArrayLike<number>> }): string {
  const columns = Object.entries(run.outputs)
  const header = ['year', ...columns.map(([id]) => id)]
  const rows = Array.from(run.years, (year, i) => [year, ...columns.map(([, values]) => values[i])])
  return [header, ...rows].map((row) => `${row.join(',')}\n`).join('')
}
