import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seekGoal, type Found } from '../../../src/insight/goalseek/seek'
import { GOALS, type Goal } from '../../../src/insight/goalseek/goals'
import { answer, type Batch } from '../../../src/insight/question'
import { futureOf, type Future } from '../../../src/model/run/future'
import { bandOf as bandOfLever, leverOf, levers, snap, type LeverId, type LeverValues } from '../../../src/model/levers'
import { baseline, type Scenario } from '../../../src/model/scenario'
import { valuesOf } from '../../../src/model/run/simulate'

const run = ({ scenarios, outputs }: Batch) => scenarios.map((scenario) => futureOf(valuesOf(scenario), outputs))
const goalOf = (id: string) => GOALS.find((goal) => goal.id === id)!
const [formsBy, supplyAtLeast, noSqueezeBefore] = ['forms-by', 'supply-at-least', 'no-squeeze-before'].map(goalOf)
const view = (changes: Partial<LeverValues>): Scenario => ({ ...baseline(), levers: { ...baseline().levers, ...changes } })
const futureIn = (scenario: Scenario, goal: Goal) => futureOf(valuesOf(scenario), goal.outputs)

function bandOf(id: LeverId): { low: number; high: number } {
  const lever = leverOf(id)
  const { low, high } = bandOfLever(lever)
  return { low: Math.max(low, lever.min), high: Math.min(high, lever.max) }
}

const shareOf = (id: LeverId, from: number, to: number) => Math.abs(to - from) / (bandOf(id).high - bandOf(id).low)

function reachable(found: Found): Extract<Found, { kind: 'reachable' }> {
  expect(found.kind).toBe('reachable')
  return found as Extract<Found, { kind: 'reachable' }>
}

/** What every answer must be, whatever the goal: the goal met by a run of its own, on grid and in band, and not a grid step too far. */
function expectTight(start: Scenario, found: Extract<Found, { kind: 'reachable' }>, met: (scenario: Scenario) => boolean) {
  expect(met(start)).toBe(false)
  expect(met(found.scenario)).toBe(true)
  expect(found.scenario.levers).toEqual({ ...start.levers, ...Object.fromEntries(found.changes.map(({ lever, to }) => [lever, to])) })
  expect(found.distance).toBeCloseTo(
    found.changes.reduce((total, { lever, from, to }) => total + shareOf(lever, from, to), 0),
    9,
  )
  for (const { lever: id, from, to } of found.changes) {
    const lever = leverOf(id)
    const { low, high } = bandOf(id)
    expect([id, from, snap(lever, to)]).toEqual([id, start.levers[id], to])
    expect(to >= low && to <= high, `${id} in its band`).toBe(true)
    const before = snap(lever, to - Math.sign(to - from) * lever.step)
    const back = (before - from) * (to - from) <= 0 || before < low || before > high ? from : before
    expect(met({ ...found.scenario, levers: { ...found.scenario.levers, [id]: back } }), `${id} a step back at ${back}`).toBe(false)
  }
}

describe('goals', () => {
  const years = Float64Array.of(2027, 2029, 2031, 2033, 2036)
  const future = (rows: Partial<Future>): Future => ({ years, outputs: {}, outcome: 'squeeze', formationYear: null, ...rows })
  const squeezed = (...values: number[]) => future({ outputs: { squeeze: Float64Array.from(values) } })
  const needs = (pressure: number, members: number, covered: number) =>
    future({
      outputs: {
        'consortium-pressure': years.map(() => pressure),
        members: years.map(() => members),
        'bill-covered': years.map(() => covered),
      },
    })

  it.each<[what: string, goal: Goal, future: Future, number: number, met: boolean]>([
    ['forms in time', formsBy, future({ formationYear: 2031.5 }), 2032, true],
    ['forms on the day', formsBy, future({ formationYear: 2032 }), 2032, true],
    ['forms too late', formsBy, future({ formationYear: 2032.1 }), 2032, false],
    ['never forms', formsBy, needs(90, 50, 1), 2036, false],
    ['supply stays above', supplyAtLeast, future({ outputs: { 'open-supply': Float64Array.of(12, 8, 9) } }), 8, true],
    ['supply dips', supplyAtLeast, future({ outputs: { 'open-supply': Float64Array.of(12, 7.9, 9) } }), 8, false],
    ['squeeze in time', noSqueezeBefore, squeezed(10, 20, 49.9, 60, 60), 2033, true],
    ['squeeze too early', noSqueezeBefore, squeezed(10, 20, 50, 60, 60), 2033, false],
    ['squeeze that passes', noSqueezeBefore, squeezed(10, 60, 40, 40, 40), 2033, false],
    ['squeezed today and no more', noSqueezeBefore, squeezed(60, 20, 20, 20, 20), 2036, true],
  ])('%s', (_, goal, of, number, met) => {
    expect(goal.met(of, number)).toBe(met)
    if (met) expect(goal.distance(of, number)).toBe(0)
    else expect(goal.distance(of, number)).toBeGreaterThan(0)
  })

  it('forming late is nearer than never, and each need counts', () => {
    const distances = [
      future({ formationYear: 2036 }),
      needs(60, 10, 1),
      needs(40, 10, 1),
      needs(40, 3, 1),
      needs(40, 3, 0.2),
      needs(0, 0, 0),
    ]
    const found = distances.map((of) => formsBy.distance(of, 2029))
    expect(found).toEqual(found.toSorted((a, b) => a - b))
    expect(new Set(found).size).toBe(found.length)
  })

  it.each(GOALS.map((goal) => [goal.id, goal] as const))(
    '%s: the default is on the grid, and no number is out of reach for lack of a future',
    (_, goal) => {
      expect(Number.isInteger((goal.value - goal.min) / goal.step) && goal.value >= goal.min && goal.value <= goal.max).toBe(true)
      expect(Number.isFinite(goal.distance(futureIn(baseline(), goal), goal.min))).toBe(true)
      expect(Number.isFinite(goal.distance(futureIn(baseline(), goal), goal.max))).toBe(true)
    },
  )

  it('supply is never asked to stay above what it is today', () => {
    expect(supplyAtLeast.max).toBeLessThan(futureIn(baseline(), supplyAtLeast).outputs['open-supply']![0])
  })
})

/** Open supply that each plausible range of a lever raises by so much, upwards; joint effects are left out. */
const linear =
  (raises: Partial<Record<LeverId, number>>) =>
  ({ scenarios }: Batch): Future[] =>
    scenarios.map((scenario) => {
      const rise = Object.entries(raises).reduce((total, [id, by]) => {
        const [from, to] = [baseline().levers[id as LeverId], scenario.levers[id as LeverId]]
        return total + Math.sign(to - from) * shareOf(id as LeverId, from, to) * by
      }, 0)
      return {
        years: Float64Array.of(2027),
        outputs: { 'open-supply': Float64Array.of(5 + rise) },
        outcome: 'squeeze',
        formationYear: null,
      }
    })

describe('what you would have to believe, of a world in which we know it', () => {
  it('moves the levers that do most for their range, and those only as far as needed', () => {
    const movable = ['discipline', 'access', 'reliance', 'conflict', 'own-model'] as const
    const raise = fc.integer({ min: -80, max: 80 }).map((tenth) => tenth / 10)
    fc.assert(
      fc.property(fc.tuple(raise, raise, raise, raise, raise), fc.integer({ min: 1, max: 40 }), (raises, tenths) => {
        const world = linear(Object.fromEntries(movable.map((id, i) => [id, raises[i]])))
        const number = 5 + tenths / 10
        const met = (scenario: Scenario) => supplyAtLeast.met(world({ scenarios: [scenario], outputs: [] })[0], number)
        const found = answer(seekGoal(baseline(), supplyAtLeast, number, movable), world)
        // The least distance there is: the best levers first, each to the end of its band, the last in part.
        const rooms = movable.map((id, i) => {
          const { low, high } = bandOf(id)
          const room = shareOf(id, baseline().levers[id], raises[i] > 0 ? high : low)
          return { worth: Math.abs(raises[i]), room }
        })
        let [missing, least] = [number - 5, 0]
        for (const { worth, room } of rooms.toSorted((a, b) => b.worth - a.worth)) {
          const part = worth === 0 ? 0 : Math.min(room, missing / worth)
          missing -= part * worth
          least += part
        }
        if (missing > 1e-6) {
          expect(found).toMatchObject({ kind: 'unreachable', proof: 'extreme' })
          return
        }
        if (missing > -1e-6 && found.kind === 'unreachable') return // a rounding error at the extreme itself
        const answered = reachable(found)
        expectTight(baseline(), answered, met)
        // Some grid steps more, or 0.02 for a lever less.
        expect(answered.distance - least).toBeLessThan(0.08)
      }),
      { numRuns: 60 },
    )
  })
})

const tenth = (most: number) => fc.integer({ min: -most * 10, max: most * 10 }).map((value) => value / 10)

describe('what you would have to believe, of a bumpy world', () => {
  it('is still verified, and no single lever can go a step back', () => {
    const movable = ['discipline', 'access', 'reliance'] as const
    fc.assert(
      fc.property(tenth(5), tenth(5), tenth(5), tenth(3), fc.integer({ min: 1, max: 12 }), tenth(9), (a, b, c, bump, waves, turn) => {
        const supply = ({ discipline, access, reliance }: LeverValues) => {
          const [x, y, z] = [discipline - 0.35, access - 0.1, reliance - 0.3]
          return 5 + a * x + b * y + c * z + bump * (Math.sin(waves * (x + y) + turn) * Math.cos(waves * (z - y)) - Math.sin(turn))
        }
        const world = ({ scenarios }: Batch): Future[] =>
          scenarios.map(({ levers: values }) => ({
            years: Float64Array.of(2027),
            outputs: { 'open-supply': Float64Array.of(supply(values)) },
            outcome: 'squeeze',
            formationYear: null,
          }))
        const found = answer(seekGoal(baseline(), supplyAtLeast, 6, movable), world)
        if (found.kind === 'reachable') expectTight(baseline(), found, ({ levers: values }) => supply(values) >= 6)
        else
          expect(found).toMatchObject({
            kind: 'unreachable',
            missing: 6 - supply(found.kind === 'unreachable' ? found.best.levers : baseline().levers),
          })
      }),
      { numRuns: 100 },
    )
  })
})

const bent = ({ scenarios }: Batch): Future[] =>
  scenarios.map(({ levers: { discipline } }) => ({
    years: Float64Array.of(2027),
    outputs: { 'open-supply': Float64Array.of(5 - 10 * Math.abs(discipline - 0.6)) },
    outcome: 'squeeze',
    formationYear: null,
  }))

describe('what you would have to believe, of the model', () => {
  it('nothing, where the goal is met: one run', () => {
    let runs = 0
    const found = answer(seekGoal(view({ cost: 1.2 }), noSqueezeBefore, 2036), (batch) => ((runs += batch.scenarios.length), run(batch)))
    expect(found).toEqual({ kind: 'met' })
    expect(runs).toBe(1)
  })

  it.each<[what: string, goal: Goal, planted: Partial<LeverValues>, start: Partial<LeverValues>]>([
    ['cheaper runs', supplyAtLeast, { cost: 2 }, {}],
    ['easier money and more Chinese labs', supplyAtLeast, { discipline: 0.25, china: 1.2 }, {}],
    ['no squeeze', noSqueezeBefore, { 'catch-up': 50, discipline: 0.2 }, { access: 0.2 }],
    ['a modest consortium', formsBy, { ambition: 0.1, discipline: 0.8 }, {}],
    ['a consortium where none was allowed', formsBy, { consortium: 1 }, { consortium: 0, ambition: 0.1, discipline: 0.8 }],
  ])('%s: no farther than the planted answer, verified, and not a step too far', (_, goal, planted, start) => {
    const [from, there] = [view(start), view({ ...start, ...planted })]
    const future = futureIn(there, goal)
    // The goal that the planted scenario just meets.
    const numbers = {
      'forms-by': future.formationYear,
      'supply-at-least': Math.min(...(future.outputs['open-supply'] ?? [])),
      'no-squeeze-before': 2036,
    }
    const number = numbers[goal.id as keyof typeof numbers]!
    expect(goal.met(future, number)).toBe(true)
    let runs = 0
    const found = reachable(answer(seekGoal(from, goal, number), (batch) => ((runs += batch.scenarios.length), run(batch))))
    expectTight(from, found, (scenario) => goal.met(futureIn(scenario, goal), number))
    const distance = Object.entries(planted).reduce((total, [id, to]) => total + shareOf(id as LeverId, from.levers[id as LeverId], to), 0)
    // A further lever must save 0.02.
    const more = found.changes.length - Object.keys(planted).length
    expect(found.distance + 0.02 * more).toBeLessThanOrEqual(distance + 1e-9)
    expect(runs).toBeLessThan(1800)
  })

  it('a lever outside its band may stay there or come into it', () => {
    const found = reachable(answer(seekGoal(view({ cost: 5 }), noSqueezeBefore, 2036, ['cost']), run))
    expect(found.changes).toMatchObject([{ lever: 'cost', from: 5 }])
    expectTight(view({ cost: 5 }), found, (scenario) => noSqueezeBefore.met(futureIn(scenario, noSqueezeBefore), 2036))
  })

  it('dates never move, nor levers that are not named', () => {
    const found = reachable(
      answer(seekGoal(view({ nvidia: -50 }), supplyAtLeast, 9, ['nvidia-year', 'discipline-year', 'discipline', 'access']), run),
    )
    expect(found.changes.map(({ lever }) => lever).filter((id) => id !== 'discipline' && id !== 'access')).toEqual([])
  })

  it('says that there is none, how near it came, and why it says so; and no random change does it either', () => {
    const found = answer(seekGoal(baseline(), formsBy, 2028), run)
    expect(found.kind).toBe('unreachable')
    if (found.kind !== 'unreachable') return
    const best = futureIn(found.best, formsBy)
    expect(found.missing).toBe(formsBy.distance(best, 2028))
    expect(found.closest === null ? best.formationYear : formsBy.met(best, found.closest)).toBe(found.closest === null ? null : true)
    expect(formsBy.met(best, (found.closest ?? 2037) - 1)).toBe(false)
    const share = fc.integer({ min: 0, max: 100 })
    const within = fc.record(
      Object.fromEntries(
        levers.map(({ id }) => [id, share.map((part) => bandOf(id).low + (part / 100) * (bandOf(id).high - bandOf(id).low))]),
      ),
    )
    fc.assert(
      fc.property(within, (values) => {
        expect(formsBy.distance(futureIn(view(values as LeverValues), formsBy), 2028)).toBeGreaterThanOrEqual(found.missing)
      }),
      { numRuns: 100 },
    )
  })

  it('a lever that pulls both ways takes away the proof, not the answer', () => {
    expect(answer(seekGoal(baseline(), supplyAtLeast, 6, ['discipline']), bent)).toMatchObject({ kind: 'unreachable', proof: 'search' })
    expect(answer(seekGoal(baseline(), supplyAtLeast, 4.5, ['discipline']), bent).kind).toBe('reachable')
  })
})
