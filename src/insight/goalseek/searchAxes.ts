import { gridOf, levers, type Lever, type LeverId } from '../../model/levers'
import type { Scenario } from '../../model/scenario'

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
      const { low, high } = searchBand(lever, values[lever.id])
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

/** Where a lever may be searched: in its plausible band. A switch may only be turned on; a lever without a band stays where it is. */
function searchBand({ words, min, max, low, high }: Lever, value: number): { low: number; high: number } {
  return words ? { low: value, high: max } : { low: Math.max(min, low ?? value), high: Math.min(max, high ?? value) }
}

/** The value of an axis at a place. */
export function axisValue({ start, up, down }: Axis, place: number): number {
  if (place === 0) return start
  return place > 0 ? up[place - 1] : down[-place - 1]
}

/** The scenario at a point. */
export function scenarioAt(scenario: Scenario, axes: readonly Axis[], point: Point): Scenario {
  return {
    ...scenario,
    levers: { ...scenario.levers, ...Object.fromEntries(axes.map((axis, i) => [axis.lever, axisValue(axis, point[i])])) },
  }
}

/** How far a point is from the start: the moves of all levers, each in plausible ranges, added up. A sum keeps the levers that move few. */
export function distanceOf(axes: readonly Axis[], point: Point): number {
  return axes.reduce((sum, axis, i) => sum + Math.abs(axisValue(axis, point[i]) - axis.start) / axis.width, 0)
}

/** The point with one axis at another place. */
export function withPlace(point: Point, axis: number, place: number): Point {
  return point.with(axis, place)
}
