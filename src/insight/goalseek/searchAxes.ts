import { levers, snap, type Lever, type LeverId } from '../../model/levers'
import type { Scenario } from '../../model/scenario'
import { PARAMETERS, type Parameter } from '../../model/parameters'

/** Where one lever may go from its start. */
export interface Axis {
  lever: LeverId
  start: number
  /** Values on its grid and in its plausible band, outwards from the start. */
  up: readonly number[]
  down: readonly number[]
  /** One plausible range, in the lever's unit: the unit of distance. */
  width: number
}

/** For each axis, how many places up (or, negative, down) from its start. */
export type Point = readonly number[]

/**
 * The axes of a search: levers with a plausible band, and switches that are off, among those that may move. A lever that starts outside its
 * band may stay there or come into the band.
 */
export function axesOf({ levers: values }: Scenario, movable?: readonly LeverId[]): Axis[] {
  return levers
    .filter(({ id }) => !movable || movable.includes(id))
    .map((lever): Axis => {
      const { low, high } = bandOf(lever, values[lever.id])
      const start = values[lever.id]
      const inBand = gridOf(lever).filter((value) => value >= low && value <= high)
      return {
        lever: lever.id,
        start,
        up: inBand.filter((value) => value > start),
        down: inBand.filter((value) => value < start).toReversed(),
        width: high - low,
      }
    })
    .filter(({ up, down }) => up.length + down.length > 0)
}

/** The plausible band inside the lever's range; a switch may only be turned on, and what has no band stays. */
function bandOf(lever: Lever, value: number): { low: number; high: number } {
  if (lever.words) return { low: value, high: lever.max }
  const { low = value, high = value }: Parameter = PARAMETERS[lever.parameter]
  return { low: Math.max(lever.min, low), high: Math.min(lever.max, high) }
}

function gridOf(lever: Lever): number[] {
  return Array.from({ length: Math.round((lever.max - lever.min) / lever.step) + 1 }, (_, i) => snap(lever, lever.min + i * lever.step))
}

/** The value of an axis at a place. */
export function valueAt({ start, up, down }: Axis, place: number): number {
  if (place === 0) return start
  return place > 0 ? up[place - 1] : down[-place - 1]
}

/** The scenario at a point. */
export function scenarioAt(scenario: Scenario, axes: readonly Axis[], point: Point): Scenario {
  return {
    ...scenario,
    levers: { ...scenario.levers, ...Object.fromEntries(axes.map((axis, i) => [axis.lever, valueAt(axis, point[i])])) },
  }
}

/** How far a point is from the start: the sum over levers of the move in plausible ranges, so that few levers move. */
export function distanceOf(axes: readonly Axis[], point: Point): number {
  return axes.reduce((sum, axis, i) => sum + Math.abs(valueAt(axis, point[i]) - axis.start) / axis.width, 0)
}

/** The point with one axis at another place. */
export function moved(point: Point, axis: number, place: number): Point {
  return point.with(axis, place)
}
