import { outputs, type OutputId } from '../model/outputs'

/** Output values over time as a table: a header of `year` and the output ids, one row a saved step, full precision, lines ended by LF. */
export function toCsv(run: { years: ArrayLike<number>; outputs: Record<OutputId, ArrayLike<number>> }): string {
  const header = ['year', ...outputs.map(({ id }) => id)]
  const rows = Array.from(run.years, (year, i) => [year, ...outputs.map(({ id }) => run.outputs[id][i])])
  return [header, ...rows].map((row) => `${row.join(',')}\n`).join('')
}
