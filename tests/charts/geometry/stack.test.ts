import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stack } from '../../../src/charts/geometry/stack'

it('rows stand on each other, the first at the foot', () => {
  const layers = stack([
    [1, 2],
    [3, 0],
    [5, 5],
  ])
  expect(layers.map(({ lower, upper }) => [[...lower], [...upper]])).toEqual([
    [
      [0, 0],
      [1, 2],
    ],
    [
      [1, 2],
      [4, 2],
    ],
    [
      [4, 2],
      [9, 7],
    ],
  ])
})

it('nothing stacked is nothing', () => {
  expect(stack([])).toEqual([])
})

it('every layer is as high as its row, and starts where the one below ends', () => {
  const row = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      stack(rows).forEach(({ lower, upper }, i, all) => {
        expect(Array.from(upper, (value, k) => value - lower[k])).toEqual(rows[i])
        if (i > 0) expect(lower).toEqual(all[i - 1].upper)
      })
    }),
  )
})
