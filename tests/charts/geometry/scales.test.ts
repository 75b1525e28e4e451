import { scaleLinear } from 'd3'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisTop, dateText, scale } from '../../../src/charts/geometry/scales'

it('a scale takes the ends of its data to the ends of its pixels', () => {
  const y = scale([0, 20], [140, 18])
  expect([0, 10, 20].map(y)).toEqual([140, 79, 18])
  expect(y.invert(79)).toBe(10)
})

const close = (a: number, b: number, size: number) => expect(Math.abs(a - b)).toBeLessThanOrEqual(1e-9 * size)

it('a scale says what D3’s linear scale says', () => {
  const number = fc.double({ min: -1e4, max: 1e4, noNaN: true })
  const span = fc.tuple(number, number).filter(([a, b]) => Math.abs(a - b) > 1e-3)
  fc.assert(
    fc.property(span, span, number, fc.integer({ min: 1, max: 20 }), (domain, range, value, count) => {
      const [ours, theirs] = [scale(domain, range), scaleLinear(domain, range)]
      const reach = (Math.abs(range[1] - range[0]) / Math.abs(domain[1] - domain[0])) * 2e4 + 1e4
      close(ours(value), theirs(value), reach)
      close(ours.invert(value), theirs.invert(value), (1e8 / reach) * 1e4 + reach)
      expect(ours.ticks(count)).toEqual(theirs.ticks(count))
    }),
  )
})

describe('the top of an axis', () => {
  it.each<[values: number[], tops: number[], top: number]>([
    [[3, 20, 7], [20, 40], 20],
    [[20.01], [20, 40], 40],
    [[], [20, 40], 20],
    [[-5], [20, 40], 20],
    [[NaN, 3], [20, 40], 20],
    [[41], [20, 40], 80],
    [[2401], [600, 1200, 2400], 4800],
    [[80], [20, 40], 80],
  ])('over %j, out of %j, is %d', (values, tops, top) => {
    expect(axisTop(values, tops)).toBe(top)
    expect(axisTop(new Float64Array(values), tops)).toBe(top)
  })

  it('holds every value', () => {
    const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1 })
    fc.assert(fc.property(values, (list) => axisTop(list, [20, 40]) >= Math.max(...list)))
  })
})

it.each([
  [2026, 'Jan 2026'],
  [2026.125, 'Feb 2026'],
  [2026.25, 'Apr 2026'],
  [2026.5, 'Jul 2026'],
  [2026.75, 'Oct 2026'],
  [2026.999, 'Dec 2026'],
])('%d is in %s', (year, text) => {
  expect(dateText(year)).toBe(text)
})
