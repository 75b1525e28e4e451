import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLAIMS } from '../../../src/evidence/claims'
import { judge } from '../../../src/insight/claims/judge'
import { answer, type Batch } from '../../../src/insight/question'
import { TESTED_CLAIMS } from '../../../src/insight/claims/claimTests'
import { futureOf } from '../../../src/model/run/future'
import type { LeverValues } from '../../../src/model/levers'
import { LOOPS, type LoopId } from '../../../src/model/loops'
import { baseline, type Scenario } from '../../../src/model/scenario'
import { valuesOf } from '../../../src/model/run/simulate'

const run = ({ scenarios, outputs }: Batch) => scenarios.map((scenario) => futureOf(valuesOf(scenario), outputs))
const given = (levers: Partial<LeverValues> = {}, cut: readonly LoopId[] = []): Scenario => {
  const start = baseline()
  return { ...start, levers: { ...start.levers, ...levers }, cut }
}
const judged = (scenario: Scenario) => answer(judge(scenario), run)
const falling = (scenario: Scenario) => judged(scenario).flatMap(({ claim, survives }) => (survives ? [] : [claim]))
const club = { china: 0.1, candidates: 40, willingness: 80, ambition: 0.1 }

it('tests every claim of the evidence, in its order, and no other', () => {
  expect(TESTED_CLAIMS).toEqual(CLAIMS.map(({ id }) => id))
})

it('asks one batch, and no run twice', () => {
  const question = judge(baseline())
  const { scenarios } = question.next().value as Batch
  const keys = scenarios.map(({ levers, cut }) => JSON.stringify([levers, cut]))
  expect(keys.length).toBeLessThan(30)
  expect(new Set(keys).size).toBe(keys.length)
})

it('says plainly which claims fall in the baseline', () => {
  expect(falling(given())).toEqual([
    'capital-discipline-trigger',
    'chinese-startups-show-strain',
    'discipline-hits-chinese-first',
    'turnover-hurts-supply',
    'consortium-inevitable',
    'consortium-within-two-years',
    'consortium-only-stable-path',
    'cost-share-range',
    'low-share-attracts-members',
  ])
})

describe('a claim falls with the loop that carries it', () => {
  it.each<[claim: string, cut: LoopId, levers: Partial<LeverValues>]>([
    ['nvidia-pullback-customers', 'B2', {}],
    ['nvidia-pullback-cash', 'S1', {}],
    ['nvidia-pullback-closed', 'S2', {}],
    ['turnover-hurts-supply', 'R2', club],
  ])('%s with %s', (claim, cut, levers) => {
    expect(falling(given(levers))).not.toContain(claim)
    expect(falling(given(levers, [cut]))).toContain(claim)
  })
})

it.each<[claim: string, levers: Partial<LeverValues>, survives: boolean]>([
  ['consortium-inevitable', club, true],
  ['chinese-startups-show-strain', club, true],
  ['consortium-within-two-years', club, false],
  ['fewer-near-frontier-open-labs', { cost: 1.2, 'catch-up': 60, discipline: 0 }, false],
  ['growing-reliance', { reliance: 0, china: 0, discipline: 1 }, false],
  ['squeeze', { cost: 1.2, 'catch-up': 60, discipline: 0 }, false],
])('%s in %o: survives is %s', (claim, levers, survives) => {
  expect(judged(given(levers)).find((one) => one.claim === claim)?.survives).toBe(survives)
})

it('gives the numbers that decided, as a run of the model gives them', () => {
  const verdict = judged(given()).find(({ claim }) => claim === 'fewer-near-frontier-open-labs')!
  const [future] = run({ scenarios: [given()], outputs: ['open-supply'] })
  expect(verdict.test).toMatchObject({ reading: 'supply', kind: 'course', years: [2027, 2032] })
  expect(verdict.values).toEqual([2027, 2032].map((year) => future.outputs['open-supply']![future.years.indexOf(year)]))
})

it('shows, where one of several tests fails, that one', () => {
  const verdict = judged(given()).find(({ claim }) => claim === 'low-share-attracts-members')!
  expect(verdict.test).toMatchObject({ reading: 'members', kind: 'level', year: 2036, low: 6 })
  expect(verdict.values).toHaveLength(1)
  expect(verdict.values[0]).toBeLessThan(6)
})

it('reads numbers everywhere, whatever is cut', () => {
  const cuts = fc.subarray(LOOPS.map(({ id }) => id))
  fc.assert(
    fc.property(cuts, fc.constantFrom({}, club, { cost: 5, discipline: 1, china: 0 }), (cut, levers) => {
      const verdicts = judged(given(levers, cut))
      expect(verdicts.flatMap(({ claim, values }) => (values.some(Number.isNaN) ? [claim] : []))).toEqual([])
    }),
    { numRuns: 12 },
  )
})
