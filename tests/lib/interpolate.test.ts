import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest, valueAt } from '../../src/lib/interpolate'

it.each([
  [2022, 0],
  [2023.1, 0],
  [2023.2, 1],
  [2024, 2],
  [2099, 2],
])('the point nearest to %d is number %d', (x, index) => {
  expect(nearest(new Float64Array([2023, 2023.3, 2023.6]), x)).toBe(index)
})

describe('the value of a line', () => {
  const xs = new Float64Array([2023, 2024, 2026])
  const ys = new Float64Array([1, 3, 2])

  it.each([
    [2023, 1],
    [2023.5, 2],
    [2024, 3],
    [2025, 2.5],
    [2026, 2],
    [2000, 1],
    [2100, 2],
  ])('at %d is %d', (x, y) => {
    expect(valueAt(xs, ys, x)).toBe(y)
  })

  it('never leaves the range of its points', () => {
    fc.assert(fc.property(fc.double({ noNaN: true }), (x) => valueAt(xs, ys, x) >= 1 && valueAt(xs, ys, x) <= 3))
  })
})
