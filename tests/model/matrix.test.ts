import { describe, expect, it } from 'vitest'
import { integrate } from '../../src/model/integrate'
import { levers, type LeverId, type LeverValues } from '../../src/model/levers'
import { LOOPS, type LoopId } from '../../src/model/loops'
import { outputs } from '../../src/model/outputs'
import { MODEL, read, simulate, valuesOf } from '../../src/model/simulate'
import { CLOCK, STOCK_NAMES } from '../../src/model/squeeze'
import { sample, scenario } from './scenarios'
import type { Scenario } from '../../src/model/scenario'

/** Stocks that are logarithms, and so may be negative. */
const isLogarithm = (name: string) => name.startsWith('ln')

/** The first number of a run that is not finite, is negative, or leaves its output's bounds; nothing if all is well. */
function flaw(given: Scenario): string | undefined {
  const trajectory = integrate(MODEL, valuesOf(given), CLOCK, 'rk4')
  const year = (row: number) => `in ${trajectory.times[row]}`
  for (let i = 0; i < trajectory.states.length; i++) {
    const value = trajectory.states[i]
    const name = STOCK_NAMES[i % STOCK_NAMES.length]
    if (!Number.isFinite(value) || (value < 0 && !isLogarithm(name)))
      return `${name} is ${value} ${year(Math.floor(i / STOCK_NAMES.length))}`
  }
  for (let i = 0; i < trajectory.seen.length; i++) {
    const value = trajectory.seen[i]
    const name = MODEL.seen[i % MODEL.seen.length]
    if (!Number.isFinite(value) || value < 0) return `${name} is ${value} ${year(Math.floor(i / MODEL.seen.length))}`
  }
  const run = read(trajectory)
  for (const { id, bounds } of outputs) {
    const row = run.outputs[id].findIndex((value) => !(value >= bounds[0] && value <= bounds[1]))
    if (row >= 0) return `${id} is ${run.outputs[id][row]} ${year(row)}, outside ${bounds[0]} to ${bounds[1]}`
  }
  return undefined
}

/** Ends of a lever as scenarios move it. */
const ends = (id: LeverId) => levers.filter((lever) => lever.id === id).flatMap(({ min, max }) => [{ [id]: min }, { [id]: max }])
const flaws = (cases: [moved: Partial<LeverValues>, cut?: LoopId[]][]) =>
  cases.flatMap(([moved, cut]) => {
    const found = flaw(scenario(moved, cut))
    return found ? [`${JSON.stringify(moved)}${cut ? ` without ${cut.join(',')}` : ''}: ${found}`] : []
  })

describe('every stock and output is finite, non-negative and inside its bounds', () => {
  it('at the default', () => {
    expect(flaw(scenario())).toBeUndefined()
  })

  it.each(levers.map(({ id }) => id))('with %s at each end, alone and with every other lever at each end', (id) => {
    const others = levers.slice(levers.findIndex((lever) => lever.id === id) + 1)
    const pairs = ends(id).flatMap((one) => others.flatMap((other) => ends(other.id).map((two) => ({ ...one, ...two }))))
    expect(flaws([...ends(id), ...pairs].map((moved) => [moved]))).toEqual([])
  })

  it.each(LOOPS.map((loop) => loop.id))('without %s, at the default and with every lever at each end', (loop) => {
    const moved = [{}, ...levers.flatMap(({ id }) => ends(id))]
    expect(flaws(moved.map((levers) => [levers, [loop]]))).toEqual([])
  })

  it('without any loop', () => {
    const all = LOOPS.map(({ id }) => id)
    expect(flaws([{}, ...levers.flatMap(({ id }) => ends(id))].map((levers) => [levers, all]))).toEqual([])
  })

  it('anywhere in the lever space', () => {
    expect(flaws(sample(300).map((given) => [given.levers]))).toEqual([])
  })
})

describe('extremes', () => {
  const poor = { cost: 5, discipline: 1, china: 0, sponsor: 0, consortium: 0 } as const

  it('with no money anywhere the supply decays to nothing', () => {
    const supply = simulate(scenario(poor)).outputs['open-supply']
    expect(supply[supply.length - 1]).toBeLessThan(0.5)
  })

  it('with no cost growth and ample money there is no squeeze and no consortium', () => {
    expect(simulate(scenario({ cost: 1.2, discipline: 0, china: 2, sponsor: 12 })).outcome).toBe('stopgap-holds')
  })

  it('with no consortium allowed there are never members, nor releases of theirs', () => {
    const { outputs } = simulate(scenario({ consortium: 0, willingness: 200, 'public-share': 0.6, ambition: 0, china: 0, discipline: 1 }))
    expect(Math.max(...outputs.members, ...outputs['consortium-budget'])).toBe(0)
    expect(Math.max(...outputs['releases-consortium'])).toBeLessThan(0.01)
  })
})
