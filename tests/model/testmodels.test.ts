import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { integrate, type Equations } from '../../src/model/run/integrate'

/** One of the public test models, written as the model's own equations are: stocks, auxiliaries, net flows. */
interface Reference {
  /** Time step of the published run. */
  step: number
  initial: number[]
  /** Writes net flows into `rate` and what the file shows into `see`, by the name of its column. */
  rates: (time: number, s: Float64Array, rate: Float64Array, aux: Record<string, number>) => void
  /** Significant digits of the published numbers. */
  digits: 6 | 12
}

/** `height` from `start` on, which is exact at every step of these models. */
const stepAt = (time: number, start: number, height: number) => (time >= start ? height : 0)

/** A chain of stocks that each pass on what they hold within their part of the time: a delay of material. Returns what leaves the last. */
function delay(into: number, time: number, s: Float64Array, first: number, order: number, rate: Float64Array): number {
  let flow = into
  for (let i = first; i < first + order; i++) {
    const out = s[i] / (time / order)
    rate[i] = flow - out
    flow = out
  }
  return flow
}

/** A chain of stocks that each close in on the one before: a smooth of information. Returns the last. */
function smooth(input: number, time: number, s: Float64Array, first: number, order: number, rate: Float64Array): number {
  for (let i = first; i < first + order; i++) rate[i] = ((i === first ? input : s[i - 1]) - s[i]) / (time / order)
  return s[first + order - 1]
}

/**
 * Difference allowed beyond the rounding of a published number, against the largest of its column. Numbers of six digits are Vensim's, which
 * ran most of these models in single precision: two units in the last place. Stella's have twelve digits and double precision.
 */
const NOISE = { 6: 2 ** -22, 12: 1e-14 }

const references: Record<string, Reference> = {
  teacup: {
    digits: 12,
    step: 1 / 8,
    initial: [180],
    rates: (_, s, rate, aux) => {
      rate[0] = -(s[0] - 70) / 10
      aux.temperature = s[0]
    },
  },
  sir: {
    digits: 12,
    step: 1 / 32,
    initial: [1000, 5, 0],
    rates: (_, s, rate, aux) => {
      const succumbing = ((s[0] * s[1]) / 1000) * 0.3
      const recovering = s[1] / 5
      rate[0] = -succumbing
      rate[1] = succumbing - recovering
      rate[2] = recovering
      aux.susceptible = s[0]
      aux.infectious = s[1]
      aux.recovered = s[2]
    },
  },
  oscillator: {
    digits: 6,
    step: Math.fround(0.01), // as that Vensim kept it, double precision or not
    initial: [50, 0],
    rates: (_, s, rate, aux) => {
      rate[0] = s[1]
      rate[1] = (-0.5 / 10) * s[0]
      aux.position = s[0]
      aux.speed = s[1]
    },
  },
  delays: {
    digits: 6,
    step: 1,
    initial: [-1 * 4, 6 * 4, ...Array<number>(3).fill((-1 * 4) / 3), ...Array<number>(3).fill((6 * 4) / 3)],
    rates: (time, s, rate, aux) => {
      const input = -1 + stepAt(time, 5, 5)
      const delayTime = 4 + stepAt(time, 15, 2)
      aux.delay1 = delay(input, delayTime, s, 0, 1, rate)
      aux.delay1i = delay(input, delayTime, s, 1, 1, rate)
      aux.delay3 = delay(input, delayTime, s, 2, 3, rate)
      aux.delay3i = delay(input, delayTime, s, 5, 3, rate)
    },
  },
  'sixth-order-delay': {
    digits: 6,
    step: 1 / 8,
    initial: [...Array<number>(6).fill((10 * 10) / 6), 0],
    rates: (time, s, rate, aux) => {
      const inflow = stepAt(time, 5, 10)
      aux.outflow = delay(inflow, 10, s, 0, 6, rate)
      rate[6] = inflow - aux.outflow
      aux.held = s[6]
    },
  },
  smooth: {
    digits: 6,
    step: 1 / 4,
    initial: [-1, 5, -1, -1, -1, 5, 5, 5],
    rates: (time, s, rate, aux) => {
      const input = -1 + stepAt(time, 5, 5)
      const adjustment = 2 + stepAt(time, 10, 2)
      aux.smooth1 = smooth(input, adjustment, s, 0, 1, rate)
      aux.smooth1i = smooth(input, adjustment, s, 1, 1, rate)
      aux.smooth3 = smooth(input, adjustment, s, 2, 3, rate)
      aux.smooth3i = smooth(input, adjustment, s, 5, 3, rate)
    },
  },
}

/** Published numbers: column names, and rows whose first number is the time. */
function published(name: string): { columns: string[]; rows: number[][] } {
  const [header, ...rows] = readFileSync(`tests/model/testmodels/${name}.csv`, 'utf8').trim().split('\n')
  return { columns: header.split(',').slice(1), rows: rows.map((row) => row.split(',').map(Number)) }
}

/** Half of the last digit. */
const rounding = (value: number, digits: number) => (value === 0 ? 0 : 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits))

describe.each(Object.entries(references))('%s of SDXorg/test-models', (name, { digits, step, initial, rates }) => {
  const { columns, rows } = published(name)
  const equations: Equations<null, Record<string, number>> = {
    size: initial.length,
    reported: columns,
    initial: (_, s) => s.set(initial),
    rates: (time, s, _, rate, aux) => rates(time, s, rate, aux),
  }
  const clock = { start: rows[0][0], end: rows[rows.length - 1][0], step }

  it('runs by Euler to the printed digits', () => {
    const { times, reported } = integrate(equations, null, clock, 'euler')
    for (const [i, column] of columns.entries()) {
      const noise = NOISE[digits] * Math.max(...rows.map((row) => Math.abs(row[i + 1])))
      for (const [time, ...values] of rows) {
        const row = Math.round((time - clock.start) / step)
        expect(times[row]).toBeCloseTo(time, 5)
        const difference = Math.abs(reported[row * columns.length + i] - values[i])
        expect(difference, `${column} at ${time}, published as ${values[i]}`).toBeLessThanOrEqual(rounding(values[i], digits) + noise)
      }
    }
  })

  it('and only at the step of the published run', () => {
    const { reported } = integrate(equations, null, { ...clock, step: step / 2 }, 'euler')
    const moved = rows.some(([time, ...values]) => {
      const row = Math.round((2 * (time - clock.start)) / step)
      return values.some((value, i) => Math.abs(reported[row * columns.length + i] - value) > 1e-3 * Math.abs(value))
    })
    expect(moved).toBe(true)
  })
})
