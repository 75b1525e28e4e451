import { leverName, textOf } from '../../../words/tables/levers'
import type { MapAxis } from '../../../charts/marks/MapAxes.svelte'
import { bandOf, gridOf, type Lever } from '../../../model/levers'

/** A lever as the axis of a map with these values; few steps are written one by one, its plausible band is drawn along it. */
export function axisOf(lever: Lever, values: readonly number[]): MapAxis {
  const { low, high } = bandOf(lever)
  const grid = gridOf(lever)
  return {
    name: leverName(lever),
    values,
    step: lever.step,
    text: (value) => textOf(lever, value),
    band: lever.low === undefined ? undefined : { from: Math.max(lever.min, low), to: Math.min(lever.max, high) },
    ticks: grid.length <= 5 ? grid : undefined,
  }
}
