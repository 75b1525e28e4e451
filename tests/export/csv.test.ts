import { expect, it } from 'vitest'
import { toCsv } from '../../src/export/csv'
import { outputs, type OutputId } from '../../src/model/outputs'
import { baseline } from '../../src/model/scenario'
import { simulate } from '../../src/model/run/simulate'

it('writes a header of year and output ids, and a row for every saved step', () => {
  const run = {
    years: [2023, 2023.125],
    outputs: Object.fromEntries(outputs.map(({ id }, i) => [id, [i, i + 0.5]])) as Record<OutputId, number[]>,
  }
  expect(toCsv(run).split('\n')).toEqual([
    ['year', ...outputs.map(({ id }) => id)].join(','),
    [2023, ...outputs.keys()].join(','),
    [2023.125, ...outputs.map((_, i) => i + 0.5)].join(','),
    '',
  ])
})

it('keeps every bit of a run', () => {
  const run = simulate(baseline())
  const [header, ...rows] = toCsv(run)
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','))
  expect(rows.map(([year]) => Number(year))).toEqual([...run.years])
  for (const { id } of outputs) expect(rows.map((row) => Number(row[header.indexOf(id)]))).toEqual([...run.outputs[id]])
})
