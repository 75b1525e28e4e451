import { describe, expect, it } from 'vitest'
import { integrate, type Equations, type Method } from '../../../src/model/run/integrate'
import { MODEL, simulate, valuesOf } from '../../../src/model/run/simulate'
import { CLOCK, STOCK_NAMES } from '../../../src/model/squeeze'
import type { Scenario } from '../../../src/model/scenario'
import { PRESETS, scenarioOf } from '../../../src/scenario/presets'
import { scenario } from '../../support/scenarios'

/** An equation with a known solution: rates of `s` at `time`, start, and the value of every stock at `time`. */
interface Known {
  start: number[]
  flow: (time: number, s: Float64Array) => number[]
  solution: (time: number) => number[]
}

const known: Record<string, Known> = {
  'exponential decay': { start: [2], flow: (_, [y]) => [-0.7 * y], solution: (t) => [2 * Math.exp(-0.7 * t)] },
  'logistic growth': { start: [0.1], flow: (_, [y]) => [1.5 * y * (1 - y)], solution: (t) => [1 / (1 + 9 * Math.exp(-1.5 * t))] },
  'harmonic oscillator': { start: [1, 0], flow: (_, [x, v]) => [2 * v, -2 * x], solution: (t) => [Math.cos(2 * t), -Math.sin(2 * t)] },
  'third-order delay of a step': {
    start: [0, 0, 0],
    flow: (_, [a, b, c]) => [2 * (1 - a), 2 * (a - b), 2 * (b - c)],
    solution: (t) => {
      const e = Math.exp(-2 * t)
      return [1 - e, 1 - e * (1 + 2 * t), 1 - e * (1 + 2 * t + 2 * t * t)]
    },
  },
  'a flow that depends on time': { start: [0], flow: (t) => [Math.cos(3 * t)], solution: (t) => [Math.sin(3 * t) / 3] },
}

const equationsOf = ({ start, flow }: Known): Equations<null, { first: number }> => ({
  size: start.length,
  reported: ['first'],
  initial: (_, s) => s.set(start),
  rates: (time, s, _, rate, aux) => {
    rate.set(flow(time, s))
    aux.first = 10 * s[0]
  },
})

const run = (problem: Known, step: number, method: Method) => integrate(equationsOf(problem), null, { start: 0, end: 4, step }, method)

/** Largest difference from the solution, over all stocks and steps. */
function error(problem: Known, step: number, method: Method): number {
  const { times, states } = run(problem, step, method)
  const size = problem.start.length
  return Math.max(...times.map((time, row) => Math.max(...problem.solution(time).map((y, i) => Math.abs(y - states[row * size + i])))))
}

describe.each(Object.entries(known))('%s', (_, problem) => {
  it('is solved to 1e-5 by Runge-Kutta at the step 1/32', () => {
    expect(error(problem, 1 / 32, 'rk4')).toBeLessThan(1e-5)
  })

  it.each<[Method, order: number]>([
    ['rk4', 4],
    ['euler', 1],
  ])('%s has order %d', (method, order) => {
    const measured = Math.log2(error(problem, 1 / 32, method) / error(problem, 1 / 64, method))
    expect(Math.abs(measured - order), `measured order ${measured}`).toBeLessThan(0.2)
  })
})

it('saves start, end and every step between, at exact times, with what was reported there', () => {
  const { times, states, reported } = run(known['exponential decay'], 1 / 8, 'rk4')
  expect([...times]).toEqual(Array.from({ length: 33 }, (_, i) => i / 8))
  expect(states.length).toBe(33)
  expect([...reported]).toEqual([...states].map((y) => 10 * y))
  expect(states[0]).toBe(2)
})

it('takes one Euler step as start plus step times flow', () => {
  const { states } = integrate(equationsOf(known['harmonic oscillator']), null, { start: 0, end: 0.5, step: 0.5 }, 'euler')
  expect([...states]).toEqual([1, 0, 1, -1])
})

it('an equilibrium stays flat to the bit', () => {
  const flat = { start: [1, 1, 1], flow: known['third-order delay of a step'].flow, solution: () => [1, 1, 1] }
  expect(error(flat, 1 / 8, 'rk4')).toBe(0)
})

it('gives equal bits for equal scenarios', () => {
  expect(simulate(scenario({ cost: 4 }))).toEqual(simulate(scenario({ cost: 4 })))
})

/** Stocks at the product's steps, whatever the step of the run. */
const stocksAt = (given: Scenario, step: number, method: Method) => {
  const { states } = integrate(MODEL, valuesOf(given), { ...CLOCK, step }, method)
  const every = CLOCK.step / step
  return states.filter((_, i) => Math.floor(i / STOCK_NAMES.length) % every === 0)
}

/** Largest difference of each stock against its largest value; the root mean square of these. */
function distance(a: Float64Array, b: Float64Array): number {
  const squares = STOCK_NAMES.flatMap((_, stock) => {
    let [scale, worst] = [0, 0]
    for (let i = stock; i < a.length; i += STOCK_NAMES.length) {
      scale = Math.max(scale, Math.abs(a[i]))
      worst = Math.max(worst, Math.abs(a[i] - b[i]))
    }
    return scale > 0 ? [(worst / scale) ** 2] : []
  })
  return Math.sqrt(squares.reduce((sum, x) => sum + x, 0) / squares.length)
}

// Runge-Kutta at the product's step is the answer that Euler comes to: at a quarter of the step with a quarter of the error.
describe('Euler at ever smaller steps converges to Runge-Kutta at our own', () => {
  const scenarios: [string, Scenario][] = [
    ['baseline', scenario()],
    ...PRESETS.map((preset): [string, Scenario] => [preset.id, scenarioOf(preset)]),
  ]

  it.each(scenarios)('%s', (_, given) => {
    const ours = stocksAt(given, CLOCK.step, 'rk4')
    const [eighth, second, third, fourth] = [1 / 8, 1 / 32, 1 / 128, 1 / 512].map((step) => distance(ours, stocksAt(given, step, 'euler')))
    const ratios = [eighth / second, second / third, third / fourth]
    const message = `errors fall by ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}`
    expect(ratios[0], message).toBeGreaterThan(1.5) // too coarse for the limit
    expect(Math.abs(ratios[1] - 4), message).toBeLessThan(1.2)
    expect(Math.abs(ratios[2] - 4), message).toBeLessThan(0.6)
    expect(fourth, message).toBeLessThan(0.02)
  })
})
