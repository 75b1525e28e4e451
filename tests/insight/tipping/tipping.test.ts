import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answer, type Batch } from '../../../src/insight/question'
import { tipping, type Regimes } from '../../../src/insight/tipping/tipping'
import { futureOf, type Future } from '../../../src/model/run/future'
import type { LeverId, LeverValues } from '../../../src/model/levers'
import type { Outcome } from '../../../src/model/run/outcome'
import { baseline, type Scenario } from '../../../src/model/scenario'
import { valuesOf } from '../../../src/model/run/simulate'
import { PRESETS, scenarioOf } from '../../../src/scenario/presets'

const run = ({ scenarios, outputs }: Batch) => scenarios.map((scenario) => futureOf(valuesOf(scenario), outputs))
/** A world whose outcome we know. */
const world =
  (of: (levers: LeverValues) => Outcome) =>
  ({ scenarios }: Batch): Future[] =>
    scenarios.map(({ levers: values }) => ({ years: Float64Array.of(2027), outputs: {}, outcome: of(values), formationYear: null }))
const club = scenarioOf(PRESETS.find(({ id }) => id === 'club')!)
const withLevers = (scenario: Scenario, changes: Partial<LeverValues>): Scenario => ({
  ...scenario,
  levers: { ...scenario.levers, ...changes },
})

/** Asks, and keeps every place that was run. */
function ask(scenario: Scenario, x: LeverId, y: LeverId, how: (batch: Batch) => readonly Future[] = run) {
  const stages: Regimes[] = []
  const places: string[] = []
  const map = answer(
    tipping(scenario, x, y, (stage) => stages.push(stage)),
    (batch) => {
      places.push(...batch.scenarios.map(({ levers: values }) => `${values[x]},${values[y]}`))
      return how(batch)
    },
  )
  return { map, stages, places }
}

describe('the tipping map', () => {
  it('comes in three stages, each finer, the last of which is the answer', () => {
    const { map, stages, places } = ask(baseline(), 'discipline', 'china')
    expect(stages.map(({ xs, ys, coarse }) => [xs.length, ys.length, coarse])).toEqual([
      [9, 9, true],
      [17, 17, true],
      [33, 33, false],
    ])
    expect(stages[2]).toBe(map)
    expect(map.runs).toBe(places.length)
    expect(new Set(places).size).toBe(places.length)
    expect([map.x, map.xs[0], map.xs[32], map.y, map.ys[0], map.ys[32]]).toEqual(['discipline', 0, 1, 'china', 0, 2])
    for (const [coarse, fine] of [
      [stages[0], stages[1]],
      [stages[1], stages[2]],
    ])
      coarse.cells.forEach((line, row) =>
        line.forEach((outcome, column) => {
          const ran = places.includes(`${coarse.xs[column]},${coarse.ys[row]}`)
          if (ran) expect(fine.cells[2 * row][2 * column]).toBe(outcome)
        }),
      )
  })

  it('shows what running every place would show, with a third of the runs', () => {
    const { map } = ask(club, 'discipline', 'china')
    const wrong = map.ys.flatMap((y, row) =>
      map.xs.flatMap((x, column) => {
        const outcome = futureOf(valuesOf(withLevers(club, { discipline: x, china: y })), []).outcome
        return outcome === map.cells[row][column] ? [] : [`${x},${y}: ${map.cells[row][column]} for ${outcome}`]
      }),
    )
    expect(wrong).toEqual([])
    expect(new Set(map.cells.flat()).size).toBeGreaterThanOrEqual(3)
    expect(map.runs).toBeLessThan(400)
  })

  it('draws borders only between places that were run, whatever they look like', () => {
    const angle = fc.integer({ min: 0, max: 62 }).map((tenth) => tenth / 10)
    const shift = fc.integer({ min: -60, max: 60 }).map((cent) => cent / 100)
    fc.assert(
      fc.property(angle, shift, fc.integer({ min: 0, max: 20 }), (turn, by, waves) => {
        const bent = world(({ discipline, china }) => {
          const [x, y] = [discipline - 0.5, china / 2 - 0.5]
          return Math.cos(turn) * x + Math.sin(turn) * y + 0.1 * Math.sin(waves * x) > by ? 'squeeze' : 'stopgap-holds'
        })
        const { map, places } = ask(baseline(), 'discipline', 'china', bent)
        const ran = new Set(places)
        const bad = map.cells.flatMap((line, row) =>
          line.flatMap((outcome, column) => {
            const beyond = [map.cells[row + 1]?.[column], line[column + 1]].some((other) => other !== undefined && other !== outcome)
            return beyond && !ran.has(`${map.xs[column]},${map.ys[row]}`) ? [`${column},${row}`] : []
          }),
        )
        expect(bad).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('of one colour costs the coarse map alone', () => {
    const { map } = ask(
      baseline(),
      'discipline',
      'china',
      world(() => 'squeeze'),
    )
    expect(map.runs).toBe(81)
    expect(new Set(map.cells.flat())).toEqual(new Set(['squeeze']))
    expect(map.cells).toHaveLength(33)
  })

  it.each<[x: LeverId, xs: number[]]>([
    ['tolerance', [8, 10, 12]],
    ['consortium', [0, 1]],
  ])('has as many columns for %s as it has values', (x, xs) => {
    const { map, stages } = ask(
      baseline(),
      x,
      'cost',
      world(({ cost }) => (cost > 3 ? 'squeeze' : 'stopgap-holds')),
    )
    expect(stages.map((stage) => stage.xs)).toEqual([xs, xs, xs])
    expect(map.ys).toHaveLength(33)
    expect(map.cells.map((line) => line.length)).toEqual(map.ys.map(() => xs.length))
  })

  it('keeps everything else as in the scenario, cuts included', () => {
    const start: Scenario = { ...withLevers(baseline(), { access: 0.4 }), cut: ['R2'] }
    const seen: Scenario[] = []
    answer(tipping(start, 'cost', 'china'), (batch) => (seen.push(...batch.scenarios), world(() => 'squeeze')(batch)))
    expect(seen.every(({ cut, levers: { access } }) => access === 0.4 && cut === start.cut)).toBe(true)
  })
})
