import { expect, it } from 'vitest'
import { levers } from '../../../src/model/levers'
import { sample, spread, sweep } from '../../../src/validation/tools/spread'

it.each([1, 25, 26, 60])(
  'in %i dimensions every coordinate of a point lies from 0 to below 1, and no two dimensions repeat each other',
  (dimensions) => {
    const points = spread(100, dimensions)
    expect(points.flat().filter((x) => !(x >= 0 && x < 1))).toEqual([])
    const columns = Array.from({ length: dimensions }, (_, d) => points.map((point) => point[d]).join())
    expect(new Set(columns).size).toBe(dimensions)
  },
)

it('each half of each dimension holds about half of the points', () => {
  const points = spread(200, 60)
  const lower = Array.from({ length: 60 }, (_, d) => points.filter((point) => point[d] < 0.5).length)
  expect(Math.min(...lower)).toBeGreaterThan(85)
  expect(Math.max(...lower)).toBeLessThan(115)
})

it('a sample moves every lever inside its range', () => {
  for (const moved of sample(50)) {
    for (const { id, min, max } of levers) expect(moved[id] >= min && moved[id] <= max, id).toBe(true)
  }
})

it.each(levers)('a sweep of $id runs from end to end, upwards', ({ id, min, max }) => {
  const values = sweep(id)
  expect([values[0], values.at(-1)]).toEqual([min, max])
  expect(values).toEqual(values.toSorted((a, b) => a - b))
})
