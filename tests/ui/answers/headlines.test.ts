import { AXES } from '../../../src/model/axes'
import { describe, expect, it } from 'vitest'
import type { Summary } from '../../../src/ensemble/summary'
import { simulate } from '../../../src/model/run/simulate'
import { LOOKS, ticksOf, topsOf } from '../../../src/ui/answers/headlines'
import { sample, scenario } from '../../support/scenarios'
import { planted } from '../../support/summary'

const untouched = simulate(scenario())

const row = (end: number) => Float64Array.of(100, end)
/** A summary in which demand's percentiles end there. */
const demand = (upper: number, most: number) => {
  return planted(
    {},
    { bands: { 'access-demand': { 5: row(90), 25: row(95), 50: row(100), 75: row(upper), 95: row(most) } } as Summary['bands'] },
  )
}

describe('the top of an axis', () => {
  it.each<[upper: number, most: number, top: number]>([
    [400, 700, 750],
    [400, 800, 900],
    [400, 901, 750],
    [800, 850, 900],
    [800, 1100, 1200],
    [800, 1300, 900],
    [1000, 9000, 1200],
  ])('with three quarters of the draws up to %d and 95 of 100 up to %d is %d', (upper, most, top) => {
    expect(topsOf(AXES, [untouched], demand(upper, most))[1]).toBe(top)
  })

  it('does not move when the draws of the untouched page come', () => {
    const tops = topsOf(AXES, [untouched])
    expect(tops).toEqual([15, 750, 100])
    // The 5th to 95th percentiles of 4,096 draws end near 684.
    expect(topsOf(AXES, [untouched], demand(448, 690))).toEqual(tops)
  })

  it('holds every run', () => {
    const runs = sample(40).map(simulate)
    const tops = topsOf(AXES, runs)
    for (const { outputs } of runs) for (const [i, { id }] of LOOKS.entries()) expect(Math.max(...outputs[id])).toBeLessThanOrEqual(tops[i])
  })
})

it('gridlines are whole and evenly spaced, beyond the table too', () => {
  for (const { id } of LOOKS) {
    const tops = AXES[id]
    const last = tops[tops.length - 1][0]
    for (const top of [...tops.map(([each]) => each), 2 * last]) {
      const ticks = ticksOf(AXES, id, top)
      expect([ticks[0], ticks.at(-1)]).toEqual([0, top])
      const steps = ticks.slice(1).map((tick, at) => tick - ticks[at])
      expect(new Set(steps).size, `${id} up to ${top}: ${ticks.join(', ')}`).toBe(1)
      expect(Number.isInteger(steps[0])).toBe(true)
    }
  }
})
