import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LeverId } from '../../../../src/model/levers'
import { OUTCOMES } from '../../../../src/model/run/outcome'
import { chanceRows, ENDINGS, ranking } from '../../../../src/ui/panels/uncertainty/sureness'
import { planted } from '../../../support/summary'

it('every outcome has its place in the stack, once', () => {
  expect(ENDINGS.map(({ id }) => id).toSorted()).toEqual([...OUTCOMES].toSorted())
})

it('chances are given at the start of each year, and add up', () => {
  const rows = chanceRows(planted({ squeeze: 0.9, 'consortium-fails': 0.1 }))
  expect(rows.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036])
  expect(rows[0].shares).toEqual([0, 0, 0, 1])
  expect(rows[9].shares).toEqual([0, 0.1, 0.9, 0])
  for (const { shares } of rows) expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12)
})

const explained = (shares: Partial<Record<LeverId, number>>) =>
  planted({}, { influence: { 'open-supply': Object.entries(shares).map(([lever, share]) => ({ lever: lever as LeverId, share })) } })

describe('which lever matters', () => {
  it('what explains less than a hundredth is listed apart, and what no lever explains is their interplay', () => {
    const { rows, small, interplay } = ranking(explained({ tolerance: 0.5, sponsor: 0.2, conflict: 0.009 }), 'open-supply')!
    expect(rows.map(({ lever }) => lever)).toEqual(['tolerance', 'sponsor'])
    expect(small).toEqual(['conflict'])
    expect(interplay).toBeCloseTo(0.291, 12)
  })

  it('interplay is never below nothing', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 2 })
    fc.assert(
      fc.property(shares, ([a, b]) => {
        const { interplay } = ranking(explained({ tolerance: a, sponsor: b }), 'open-supply')!
        expect(interplay === null ? a + b === 0 : interplay >= 0 && interplay <= 1).toBe(true)
      }),
    )
  })

  it('there is no ranking of an output that the summary does not cover', () => {
    expect(ranking(explained({}), 'access-demand')).toBeNull()
  })
})
