import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, type Batch } from '../../../src/insight/question'
import { thresholdsOnMap } from '../../../src/insight/tipping/mapThresholds'
import { nearestThreshold, type LeverThresholds } from '../../../src/insight/tipping/thresholds'
import type { Regimes } from '../../../src/insight/tipping/tipping'
import { futureOf, type Future } from '../../../src/model/run/future'
import { leverOf, snap, type LeverId, type LeverValues } from '../../../src/model/levers'
import { OUTCOMES, type Outcome } from '../../../src/model/run/outcome'
import { baseline, type Scenario } from '../../../src/model/scenario'
import { valuesOf } from '../../../src/model/run/simulate'

const run = ({ scenarios, outputs }: Batch) => scenarios.map((scenario) => futureOf(valuesOf(scenario), outputs))
/** A world whose outcome we know. */
const world =
  (of: (levers: LeverValues) => Outcome) =>
  ({ scenarios }: Batch): Future[] =>
    scenarios.map(({ levers: values }) => ({ years: Float64Array.of(2027), outputs: {}, outcome: of(values), formationYear: null }))
const withLevers = (scenario: Scenario, changes: Partial<LeverValues>): Scenario => ({
  ...scenario,
  levers: { ...scenario.levers, ...changes },
})
const found = (levers: readonly LeverThresholds[]) => levers.flatMap(({ down, up }) => [down, up]).filter((one) => one !== null)

const value = (id: LeverId) =>
  fc.integer({ min: 0, max: 1000 }).map((i) => snap(leverOf(id), leverOf(id).min + (i / 1000) * (leverOf(id).max - leverOf(id).min)))

const outcomeAt = (id: LeverId, to: number) => futureOf(valuesOf(withLevers(baseline(), { [id]: to })), []).outcome

describe('the nearest threshold', () => {
  it('is the first grid value with another outcome, on each side of each lever', () => {
    fc.assert(
      fc.property(value('discipline'), value('discipline'), value('nvidia'), value('nvidia'), (discipline, flip, nvidia, crash) => {
        const { levers, nearest } = answer(
          nearestThreshold(withLevers(baseline(), { discipline, nvidia }), ['discipline', 'nvidia']),
          world((values) =>
            values.discipline >= flip === discipline >= flip
              ? values.nvidia <= crash === nvidia <= crash
                ? 'squeeze'
                : 'stopgap-holds'
              : 'consortium-forms',
          ),
        )
        const [down, up] = discipline >= flip ? [flip === 0 ? null : snap(leverOf('discipline'), flip - 0.01), null] : [null, flip]
        expect([levers[0].down?.to ?? null, levers[0].up?.to ?? null]).toEqual([down, up])
        const [deeper, milder] = nvidia <= crash ? [null, crash === 0 ? null : crash + 1] : [crash, null]
        expect([levers[1].down?.to ?? null, levers[1].up?.to ?? null]).toEqual([deeper, milder])
        const all = found(levers)
        expect(nearest?.share ?? Infinity).toBe(Math.min(Infinity, ...all.map(({ share }) => share)))
        for (const { from, to, by, share, lever } of all) {
          expect(by).toBeCloseTo(to - from, 12)
          expect(share).toBeCloseTo(Math.abs(to - from) / (leverOf(lever).max - leverOf(lever).min), 12)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('of the model flips there, not a step before, in under a hundred runs', () => {
    let runs = 0
    const { outcome: now, levers } = answer(
      nearestThreshold(baseline(), ['discipline', 'china']),
      (batch) => ((runs += batch.scenarios.length), run(batch)),
    )
    const all = found(levers)
    expect(all.length).toBeGreaterThan(0)
    for (const { lever, to, by, outcome } of all) {
      expect(outcomeAt(lever, to)).toBe(outcome)
      expect(outcome).not.toBe(now)
      expect(outcomeAt(lever, snap(leverOf(lever), to - Math.sign(by) * leverOf(lever).step))).toBe(now)
    }
    expect(runs).toBeLessThan(100)
  })

  it.each([[['discipline']], [['discipline', 'nvidia', 'china']]] as const)('looks along any number of levers: %j', (ids) => {
    const { levers, nearest } = answer(
      nearestThreshold(baseline(), ids),
      world(({ discipline }) => (discipline < 0.3 ? 'stopgap-holds' : 'squeeze')),
    )
    expect(levers.map(({ lever }) => lever)).toEqual(ids)
    expect(nearest).toMatchObject({ lever: 'discipline', to: 0.29, outcome: 'stopgap-holds' })
    expect(found(levers)).toHaveLength(1)
  })
})

describe('thresholds read off a map', () => {
  const [holds, squeeze] = OUTCOMES
  const map: Regimes = {
    x: 'discipline',
    y: 'china',
    xs: [0, 0.5, 1],
    ys: [0, 1, 2],
    cells: [[squeeze, squeeze, squeeze], [holds, holds, squeeze], [holds, holds, holds]], // prettier-ignore
    runs: 9,
    coarse: true,
  }

  it('are the first other place on each side, the nearest in shares of its axis', () => {
    const { levers, nearest } = thresholdsOnMap(map, { x: 0.5, y: 1.2 }, holds)
    expect(levers[0]).toEqual({
      lever: 'discipline',
      down: null,
      up: expect.objectContaining({ lever: 'discipline', to: 1, by: 0.5, share: 0.5, outcome: squeeze }),
    })
    expect(levers[1]).toEqual({
      lever: 'china',
      down: expect.objectContaining({ lever: 'china', from: 1.2, to: 0, share: 0.6, outcome: squeeze }),
      up: null,
    })
    expect(nearest?.lever).toBe('discipline')
  })

  it('are none where row and column are of one kind', () => {
    const same = { ...map, cells: map.cells.map((row) => row.map(() => holds)) }
    expect(thresholdsOnMap(same, { x: 0.5, y: 1 }, holds).nearest).toBeNull()
  })
})
