import { UNCERTAIN, leverOf } from '../../src/model/levers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draw, shareOf } from '../../src/ensemble/draws'
import { join, sample } from '../../src/ensemble/sample'
import { futureOf, trajectoryOf } from '../../src/model/run/future'
import { OUTCOMES, type Outcome } from '../../src/model/run/outcome'
import { column, simulate, TODAY_ROW, valuesOf } from '../../src/model/run/simulate'
import { CLOCK } from '../../src/model/squeeze'
import { scenario } from '../support/scenarios'
import { club, request } from './requests'

/** The numbers of one draw over the years. */
const along = (table: Float64Array | Uint8Array, draws: number, k: number) => [...table].filter((_, i) => i % draws === k)
/** The scenario that a draw stands for. */
const drawn = (given: ReturnType<typeof request>, i: number) => {
  const moved = given.vary.map((id) => [id, draw(leverOf(id), given.scenario.levers[id], shareOf(id, i, given.seed))])
  return { ...given.scenario, levers: { ...given.scenario.levers, ...Object.fromEntries(moved) } }
}

describe('sample', () => {
  it('gives the run itself, to the bit, where nothing varies', () => {
    const given = scenario({ cost: 4 }, ['B5'])
    const { years, values, outcomes } = sample(request({ scenario: given, vary: [], step: CLOCK.step }), 0, 3)
    const run = simulate(given)
    expect([...years]).toEqual([...run.years.subarray(TODAY_ROW)])
    for (const k of [0, 1, 2]) expect(along(values['open-supply']!, 3, k)).toEqual([...run.outputs['open-supply'].subarray(TODAY_ROW)])
    expect(OUTCOMES[outcomes.at(-1)!]).toBe(run.outcome)
  })

  it('runs each draw with every lever that varies where its share puts it, and no other', () => {
    for (const vary of [UNCERTAIN, ['sponsor', 'cost']] as const) {
      const asked = request({ scenario: club, vary, seed: 7 })
      const slice = sample(asked, 100, 104)
      for (const k of [0, 1, 2, 3]) {
        const { outputs, formationYear } = futureOf(valuesOf(drawn(asked, 100 + k)), asked.outputs, asked.step)
        for (const id of asked.outputs) expect(along(slice.values[id]!, 4, k)).toEqual([...outputs[id]!])
        expect(slice.formation[k]).toBe(formationYear ?? NaN)
      }
    }
  })

  it('judges each year by what has happened until then, and the last as the run itself', () => {
    const asked = request({ scenario: club })
    const { years, outcomes } = sample(asked, 0, 64)
    const seen = new Set<Outcome>()
    for (let k = 0; k < 64; k++) {
      const values = valuesOf(drawn(asked, k))
      const trajectory = trajectoryOf(values, asked.step)
      const [formed, squeeze] = [column(trajectory, 'formed'), column(trajectory, 'squeeze')]
      const expected = [...years].map((_, row): Outcome => {
        if (formed[row] >= 0.5) return 'consortium-forms'
        if (formed.subarray(0, row).some((value) => value >= 0.5)) return 'consortium-fails'
        return squeeze.subarray(1, row + 1).some((value) => value >= 50) ? 'squeeze' : 'stopgap-holds'
      })
      const found = along(outcomes, 64, k).map((outcome) => OUTCOMES[outcome])
      expect(found, `draw ${k}`).toEqual(expected)
      expect(found.at(-1), `draw ${k}`).toBe(futureOf(values, [], asked.step).outcome)
      for (const outcome of found) seen.add(outcome)
    }
    expect(seen).toEqual(new Set(OUTCOMES))
  })

  it('leaves the scenario as it was', () => {
    const given = scenario({ sponsor: 2 })
    sample(request({ scenario: given }), 0, 2)
    expect(given).toEqual(scenario({ sponsor: 2 }))
  })
})

describe('join', () => {
  const asked = request({ scenario: club, step: 1 })
  const whole = sample(asked, 0, 24)

  it('gives the same bits however the draws are cut, in whatever order the slices come', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 23 }), { maxLength: 5 })
    fc.assert(
      fc.property(cuts, fc.boolean(), (inner, backwards) => {
        const ends = [0, ...inner.toSorted((a, b) => a - b), 24]
        const slices = ends.slice(1).map((to, i) => sample(asked, ends[i], to))
        expect(join(backwards ? slices.toReversed() : slices)).toEqual(whole)
      }),
      { numRuns: 30 },
    )
  })

  it('puts slices together that do not start at the first draw', () => {
    expect(join([sample(asked, 12, 16), sample(asked, 16, 24)])).toEqual(sample(asked, 12, 24))
  })

  it.each<[what: string, ends: [number, number][], message: string]>([
    [
      'a gap',
      [
        [0, 8],
        [9, 16],
      ],
      'a slice ends at draw 8, the next starts at 9',
    ],
    [
      'a draw held twice',
      [
        [0, 8],
        [7, 16],
      ],
      'a slice ends at draw 8, the next starts at 7',
    ],
    ['nothing', [], 'no slices to put together'],
  ])('refuses %s', (_, ends, message) => {
    const slices = ends.map(([from, to]) => sample(asked, from, to))
    expect(() => join(slices)).toThrow(message)
  })
})
