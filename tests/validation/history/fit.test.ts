import { expect, it } from 'vitest'
import { predict } from '../../../src/validation/history/fit'
import { baseline } from '../../../src/model/scenario'
import { simulate } from '../../../src/model/run/simulate'

const run = simulate(baseline())
const supply = run.outputs['open-supply']

it('an instant on a saved step is the run’s own value, times the factor of the series', () => {
  const [point] = predict(run, { output: 'open-supply', factor: 2, points: [{ year: 2026, value: 13 }] })
  expect(point).toEqual({ year: 2026, observed: 13, predicted: 2 * supply[24] })
})

it('between two steps the prediction lies on the straight line', () => {
  const [point] = predict(run, { output: 'open-supply', points: [{ year: 2026.0625, value: 0 }] })
  expect(point.predicted).toBeCloseTo((supply[24] + supply[25]) / 2, 12)
})

it('a year is the mean around its middle, not the value there', () => {
  const [year] = predict(run, { output: 'releases', span: 'year', points: [{ year: 2024.5, value: 13 }] })
  const inside = Array.from(run.outputs.releases.slice(8, 17))
  expect(year.predicted).toBeCloseTo(inside.reduce((sum, value) => sum + value, 0) / 9, 12)
})

it('points before the run begins, or after the given end, are left out', () => {
  const points = [2022.5, 2023.4, 2023.5, 2026.6].map((year) => ({ year, value: 1 }))
  expect(predict(run, { output: 'releases', span: 'year', points }, 2027).map(({ year }) => year)).toEqual([2023.5])
})
