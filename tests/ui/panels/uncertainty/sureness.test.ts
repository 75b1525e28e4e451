import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levers, type LeverId } from '../../../../src/model/levers'
import { OUTCOMES, type Outcome } from '../../../../src/model/outcome'
import {
  chanceRows,
  ENDINGS,
  inHundred,
  ranking,
  sayEndings,
  sayFormation,
  sayRanking,
  settling,
  shortly,
} from '../../../../src/ui/panels/uncertainty/sureness'
import { planted } from '../../../support/summary'

it.each([
  [0, '0', '0'],
  [0.0001, 'fewer than 1', '<1'],
  [0.005, '1', '1'],
  [0.81, '81', '81'],
  [0.995, '100', '100'],
  [0.9951, 'more than 99', '>99'],
  [1, '100', '100'],
])('a share of %d is %s of 100, %s for short', (share, words, brief) => {
  expect([inHundred(share), shortly(share)]).toEqual([words, brief])
})

it('every outcome has its place in the stack, once', () => {
  expect(ENDINGS.map(({ id }) => id).toSorted()).toEqual([...OUTCOMES].toSorted())
})

describe('how the draws end, in words', () => {
  it.each<[ends: Partial<Record<Outcome, number>>, says: string]>([
    [
      { squeeze: 0.81, 'stopgap-holds': 0.14, 'consortium-forms': 0.03, 'consortium-fails': 0.02 },
      'In 81 of 100 draws of the beliefs the squeeze finds no remedy; the stopgap holds in 14; a consortium forms in 5, and lasts in 3.',
    ],
    [
      { 'consortium-forms': 0.6, 'consortium-fails': 0.1, squeeze: 0.3 },
      'In 70 of 100 draws of the beliefs a consortium forms, and lasts in 60; the squeeze finds no remedy in 30.',
    ],
    [
      { 'stopgap-holds': 0.9, 'consortium-forms': 0.1 },
      'In 90 of 100 draws of the beliefs the stopgap holds; a consortium forms in 10 and lasts.',
    ],
    [
      { 'stopgap-holds': 0.9, 'consortium-fails': 0.1 },
      'In 90 of 100 draws of the beliefs the stopgap holds; a consortium forms in 10, and never lasts.',
    ],
    [
      { squeeze: 0.999, 'stopgap-holds': 0.001 },
      'In more than 99 of 100 draws of the beliefs the squeeze finds no remedy; the stopgap holds in fewer than 1; no consortium forms in any.',
    ],
    [{ squeeze: 1 }, 'In all draws of the beliefs the squeeze finds no remedy; no consortium forms in any.'],
    [{ 'consortium-forms': 1 }, 'In all draws of the beliefs a consortium forms and lasts.'],
  ])('%j', (ends, says) => {
    expect(sayEndings(planted(ends))).toBe(says)
  })
})

describe('when a consortium forms, in words', () => {
  it.each<[what: string, forms: number, says: string]>([
    ['in some', 0.3, 'Half of the draws that form a consortium have formed it by the start of 2031.'],
    ['in none', 0, 'No draw forms a consortium: all 50 dots stand at never.'],
    ['in too few', 0.004, 'A consortium forms in fewer than 1 of 100 draws, too few for a dot.'],
  ])('%s', (_, forms, says) => {
    expect(sayFormation(planted({ 'consortium-forms': forms }))).toBe(says)
  })

  it('the year is the first by which half have formed it', () => {
    const formedBy = { 2028: 0, 2029: 0.08, 2030: 0.11, 2031: 0.2, 2032: 0.2 }
    expect(sayFormation(planted({ 'consortium-forms': 0.2 }, { formedBy }))).toContain('by the start of 2030')
  })
})

it('chances are told at the start of each year, and add up', () => {
  const rows = chanceRows(planted({ squeeze: 0.9, 'consortium-fails': 0.1 }))
  expect(rows.map(({ year }) => year)).toEqual([2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036])
  expect(rows[0].shares).toEqual([0, 0, 0, 1])
  expect(rows[9].shares).toEqual([0, 0.1, 0.9, 0])
  for (const { shares } of rows) expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1, 12)
})

it('a first look is told only until there is a summary of all draws', () => {
  const [look, full, next] = [planted({ squeeze: 1 }), planted({ squeeze: 0.9 }), planted({ squeeze: 0.8 })]
  const settle = settling()
  const of = (summary: typeof look | null, coarse: boolean) => settle({ summary, coarse, stale: false, progress: null })
  expect([of(null, false), of(look, true), of(full, false), of(next, true), of(next, false)]).toEqual([null, look, full, full, next])
})

const nameOf = (id: LeverId) => levers.find((lever) => lever.id === id)!.name
const explained = (shares: Partial<Record<LeverId, number>>) =>
  planted({}, { influence: { 'open-supply': Object.entries(shares).map(([lever, share]) => ({ lever: lever as LeverId, share })) } })

describe('which lever matters', () => {
  it('what explains less than a hundredth is told apart, and what no lever explains is their interplay', () => {
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

  it('there is no ranking of an output that was not looked at', () => {
    expect(ranking(explained({}), 'access-demand')).toBeNull()
  })

  it.each<[shares: Partial<Record<LeverId, number>>, says: string]>([
    [
      { sponsor: 0.41, conflict: 0.1 },
      'Nvidia’s open-model budget moves open supply in 2036 most of all beliefs: alone it explains 41% of the spread.',
    ],
    [{ sponsor: 0, conflict: 0 }, 'In every draw open supply in 2036 is the same: there is no spread to explain.'],
    [{ sponsor: 0.004 }, 'None of the beliefs moves open supply in 2036 by itself: its spread comes from their interplay.'],
  ])('in words, of %j', (shares, says) => {
    expect(sayRanking(ranking(explained(shares), 'open-supply')!, 'open-supply', 2036, 'beliefs', nameOf)).toBe(says)
  })
})
