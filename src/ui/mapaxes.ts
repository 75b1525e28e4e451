import type { MapAxis } from '../charts/MapAxes.svelte'
import { levers, snap, textOf, type Lever, type LeverId } from '../model/levers'
import { PARAMETERS, type Parameter } from '../model/squeeze'

/** The row of a lever. */
export function rowOf(id: LeverId): Lever {
  return levers.find((lever) => lever.id === id)!
}

/** A lever as the axis of a map with these values; few steps are written one by one, its plausible band is drawn along it. */
export function axisOf(lever: Lever, values: readonly number[]): MapAxis {
  const { low, high }: Parameter = PARAMETERS[lever.parameter]
  const steps = Math.round((lever.max - lever.min) / lever.step)
  return {
    name: lever.name,
    values,
    step: lever.step,
    text: (value) => textOf(lever, value),
    band: low === undefined || high === undefined ? undefined : { from: Math.max(lever.min, low), to: Math.min(lever.max, high) },
    ticks: steps <= 4 ? Array.from({ length: steps + 1 }, (_, i) => snap(lever, lever.min + i * lever.step)) : undefined,
  }
}
