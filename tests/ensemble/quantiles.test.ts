import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantiles } from '../../src/ensemble/quantiles'

describe('quantiles', () => {
  it.each<[what: string, values: number[], per: number[], found: number[]]>([
    ['of one value', [7], [5, 50, 100], [7, 7, 7]],
    ['of a constant row', [2, 2, 2, 2], [5, 95], [2, 2]],
    ['of four values', [4, 1, 3, 2], [25, 26, 50, 75, 76, 100], [1, 2, 2, 3, 4, 4]],
    ['with ties', [1, 5, 5, 5, 9], [20, 21, 80, 81], [1, 5, 5, 9]],
    ['with values on both sides of zero', [-1, 0, 1, -2], [25, 50, 75], [-2, -1, 0]],
    ['with infinities', [Infinity, 2027, Infinity, 2030], [25, 50, 75], [2027, 2030, Infinity]],
    ['in any order of shares', [1, 2, 3, 4], [75, 25, 75], [3, 1, 3]],
  ])('%s', (_, values, per, found) => expect(quantiles(Float64Array.from(values), per)).toEqual(found))

  const shares = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 })
  const rows = [
    fc.double({ min: -1e3, max: 1e3, noNaN: true }),
    fc.double({ noNaN: true }),
    fc.integer({ min: -3, max: 3 }),
    fc.constantFrom(0, 1, 1 + Number.EPSILON, 1e-320, 1e9), // crowded, and far apart
  ].map((value) => fc.array(value, { minLength: 1, maxLength: 600 }))

  it('are those of a full sort, and leave the values as they were', () => {
    fc.assert(
      fc.property(fc.oneof(...rows), shares, (values, per) => {
        const given = Float64Array.from(values)
        const sorted = given.toSorted()
        const expected = per.map((share) => sorted[Math.ceil((share * sorted.length) / 100) - 1] + 0)
        expect(quantiles(given, per).map((value) => value + 0)).toEqual(expected) // + 0: the two zeros are one value
        expect([...given]).toEqual(values)
      }),
    )
  })
})
