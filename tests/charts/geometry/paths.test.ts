import { describe, expect, it } from 'vitest'
import { areaPath, linePath, rungsPath } from '../../../src/charts/geometry/paths'
import { scale } from '../../../src/charts/geometry/scales'

const x = scale([0, 3], [0, 300])
const y = scale([0, 10], [100, 0])
const xs = new Float64Array([0, 1, 2, 3])

describe('the path of a line', () => {
  it('goes through its points', () => {
    expect(linePath(xs, [0, 5, 2.5, 10], x, y)).toBe('M0,100L100,50L200,75L300,0')
  })

  it('can start later', () => {
    expect(linePath(xs, [0, 5, 2.5, 10], x, y, 2)).toBe('M200,75L300,0')
  })

  it('is broken by what is not finite', () => {
    expect(linePath(xs, [0, NaN, 2.5, 10], x, y)).toBe('M0,100ZM200,75L300,0')
    expect(linePath(xs, [0, 5, 2.5, Infinity], x, y)).toBe('M0,100L100,50L200,75')
  })

  it('has a tenth of a pixel at most', () => {
    expect(linePath([0, 1], [1 / 3, 2 / 3], x, y)).toBe('M0,96.7L100,93.3')
  })

  it('of no points is empty', () => {
    expect(linePath([], [], x, y)).toBe('')
    expect(linePath(xs, [1, 2, 3, 4], x, y, 4)).toBe('')
  })
})

describe('the path of an area', () => {
  it('goes along the upper line and back along the lower', () => {
    expect(areaPath(xs, [0, 1, 1, 0], [5, 6, 7, 8], x, y)).toBe('M0,50L100,40L200,30L300,20L300,100L200,90L100,90L0,100Z')
  })

  it('has no width where the upper line is the lower one', () => {
    expect(areaPath(xs, [5, 5, 5, 5], [8, 3, 1, 8], x, y)).toBe('M0,20L100,50L200,50L300,20L300,50L200,50L100,50L0,50Z')
  })

  it('can start later', () => {
    expect(areaPath(xs, [0, 0, 0, 0], [5, 5, 5, 5], x, y, 2)).toBe('M200,50L300,50L300,100L200,100Z')
  })

  it('is left out where it is thinner than asked', () => {
    expect(areaPath(xs, [5, 5, 5, 5], [5, 5.05, 6, 6], x, y, 0, 1)).toBe('M200,40L300,40L300,50L200,50Z')
    expect(areaPath(xs, [5, 5, 5, 5], [5, 5, 5, 5], x, y, 0, 1)).toBe('')
  })
})

describe('the rungs between two lines', () => {
  it('stand after the start, from the lower line up', () => {
    expect(rungsPath(xs, [0, 1, 1, 1], [5, 6, 7, 8], x, y, 0, 50)).toBe(
      'M100,90V40M200,90V30M300,90V20'.replace(/(\d+),(\d+)V(\d+)/g, '$1.0,$2.0V$3.0'),
    )
  })

  it.each([
    [100, 3],
    [101, 1],
    [151, 1],
    [301, 0],
  ])('are at least %d pixels apart: %d of them', (apart, count) => {
    expect(rungsPath(xs, [0, 0, 0, 0], [5, 5, 5, 5], x, y, 0, apart).split('M').length - 1).toBe(count)
  })

  it('are missing where the upper line is not above', () => {
    expect(rungsPath(xs, [5, 5, 5, 5], [8, 3, 5, 8], x, y, 0, 50)).toBe('M300.0,50.0V20.0')
    expect(rungsPath(xs, [0, 0, 0, 0], [5, 5, 5, 5], x, y, 3, 50)).toBe('')
  })
})
