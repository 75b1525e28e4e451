import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heap, tally } from '../../../src/charts/geometry/dots'

describe('counting by whole year', () => {
  it.each<[values: (number | null)[], counts: number[], never: number]>([
    [[], [0, 0, 0], 0],
    [[null, null], [0, 0, 0], 2],
    [[2027, 2027.99, 2028, 2029.5, null], [2, 1, 1], 1],
    [[2026.5, 2030, 2030.1], [1, 0, 2], 0],
  ])('of %j from 2027 up to 2030', (values, counts, never) => {
    expect(tally(values, 2027, 2030)).toEqual({ counts, never })
  })

  it('loses no value', () => {
    const values = fc.array(fc.option(fc.double({ min: 2020, max: 2040, noNaN: true })))
    fc.assert(
      fc.property(values, (list) => {
        const { counts, never } = tally(list, 2027, 2036)
        expect(counts.reduce((sum, count) => sum + count, never)).toBe(list.length)
      }),
    )
  })
})

it('a heap is filled from the foot, row by row', () => {
  expect(heap(5, 2)).toEqual([
    { column: 0, row: 0 },
    { column: 1, row: 0 },
    { column: 0, row: 1 },
    { column: 1, row: 1 },
    { column: 0, row: 2 },
  ])
  expect(heap(0, 2)).toEqual([])
})
