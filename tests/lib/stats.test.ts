import fc from 'fast-check'
import { expect, it } from 'vitest'
import { deviation, mean, misfit } from '../../src/lib/stats'

const series = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 3, maxLength: 20 })

it('mean and population deviation of a known series', () => {
  expect(mean([2, 4, 4, 4, 5, 5, 7, 9])).toBe(5)
  expect(deviation([2, 4, 4, 4, 5, 5, 7, 9])).toBe(2)
})

it.each<[what: string, predicted: number[], observed: number[], expected: Partial<ReturnType<typeof misfit>>]>([
  [
    'a perfect fit has no error and no shares',
    [1, 2, 3],
    [1, 2, 3],
    { n: 3, rmse: 0, rmspe: 0, bias: 0, variation: 0, covariation: 0, r2: 1 },
  ],
  ['a wrong level is bias alone', [2, 3, 4], [1, 2, 3], { rmse: 1, bias: 1, variation: 0, covariation: 0 }],
  ['the naive forecast is the last observation', [0, 0, 0], [1, 3, 6], { naive: Math.sqrt((4 + 9) / 2) }],
  ['percentage errors leave observations of zero out', [1, 3], [0, 2], { rmspe: 0.5 }],
])('%s', (_, predicted, observed, expected) => {
  expect(misfit(predicted, observed)).toMatchObject(expected)
})

it('Theil’s shares sum to one and none is negative, whatever the series', () => {
  fc.assert(
    fc.property(series, fc.infiniteStream(fc.double({ min: -1e3, max: 1e3, noNaN: true })), (observed, stream) => {
      const predicted = [...stream.take(observed.length)]
      const { rmse, bias, variation, covariation } = misfit(predicted, observed)
      fc.pre(rmse > 1e-6)
      expect(bias + variation + covariation).toBeCloseTo(1, 9)
      for (const share of [bias, variation, covariation]) expect(share).toBeGreaterThan(-1e-6)
    }),
    { seed: 1 },
  )
})
