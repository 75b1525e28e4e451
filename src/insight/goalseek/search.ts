import type { Scenario } from '../../model/scenario'
import type { Goal } from './goals'
import { distanceOf, moved, scenarioAt, type Axis, type Point } from './searchAxes'
import type { Question } from '../question'

/** A point that was run: how far it lies from the start, and how far it falls short of the goal (met at 0 and below). */
export interface Tried {
  point: Point
  cost: number
  shortfall: number
}

/** The levers of a search, and its memory. */
export interface Search {
  axes: readonly Axis[]
  /** Runs points, each at most once, and says how they do. */
  probe: (points: readonly Point[]) => Question<Tried[]>
  /** Whether this share of the runs is spent, so that no new round may begin. */
  spent: (share?: number) => boolean
}

/** Smaller differences of shortfall are none. */
export const LEAST = 1e-9

export const isMet = ({ shortfall }: Tried) => shortfall <= 0
export const cheapest = (tried: readonly Tried[]) => least(tried, ({ cost }) => cost)
export const nearest = (tried: readonly Tried[]) => least(tried, ({ shortfall }) => shortfall)

/** The first row with the smallest value; undefined of nothing. */
export function least<T>(rows: readonly T[], of: (row: T) => number): T | undefined {
  return rows.reduce<T | undefined>((best, row) => (best === undefined || of(row) < of(best) ? row : best), undefined)
}

/** A search for a goal and its number from a scenario, over these axes; spent after so many runs. */
export function searchFor(scenario: Scenario, axes: readonly Axis[], goal: Goal, number: number, limit: number): Search {
  const known = new Map<string, Tried>()
  function* probe(points: readonly Point[]): Question<Tried[]> {
    const fresh = [...new Map(points.map((point) => [point.join(), point])).values()].filter((point) => !known.has(point.join()))
    if (fresh.length > 0) {
      const futures = yield { scenarios: fresh.map((point) => scenarioAt(scenario, axes, point)), outputs: goal.outputs }
      fresh.forEach((point, i) =>
        known.set(point.join(), { point, cost: distanceOf(axes, point), shortfall: goal.shortfall(futures[i], number) }),
      )
    }
    return points.map((point) => known.get(point.join())!)
  }
  return { axes, probe, spent: (share = 1) => known.size >= share * limit }
}

/** Places on an axis at these shares of the way from one place to another, each once and without the first. */
export function towards(from: number, to: number, shares: readonly number[]): number[] {
  const places = shares.map((share) => from + Math.sign(to - from) * Math.ceil(Math.abs(to - from) * share))
  return [...new Set(places)].filter((place) => place !== from)
}

/** Each axis by itself, moved from a point at these shares of the way to both its ends. */
export function neighbours(axes: readonly Axis[], point: Point, shares: readonly number[]): Point[] {
  return axes.flatMap((axis, i) =>
    [-axis.down.length, axis.up.length].flatMap((end) => towards(point[i], end, shares).map((place) => moved(point, i, place))),
  )
}

/**
 * Towards the goal by the best bargain: again and again the one move of one lever that brings it nearest for its distance; a move beyond the
 * goal earns no more than one that just meets it. Null where no move brings it nearer, or half the runs are spent.
 */
export function* climb({ axes, probe, spent }: Search, from: Tried): Question<Tried | null> {
  let here = from
  while (!isMet(here)) {
    if (spent(0.5)) return null
    const tried = yield* probe(neighbours(axes, here.point, [0.25, 0.5, 1]))
    const price = (next: Tried) => (next.cost - here.cost) / (here.shortfall - Math.max(0, next.shortfall))
    const next = least(
      tried.filter((each) => each.shortfall < here.shortfall - LEAST),
      price,
    )
    if (!next) return null
    here = next
  }
  return here
}

/** All axes at the places that are best with the others there, from those that are best alone: each axis at an end, or at its start. */
export function* corner({ axes, probe, spent }: Search, alone: readonly Tried[]): Question<Tried> {
  const bestAlone = axes.map((_, i) => nearest(alone.filter(({ point }) => point[i] !== 0))?.point[i] ?? 0)
  let [here] = yield* probe([bestAlone])
  while (!spent()) {
    const tried = yield* probe([...neighbours(axes, here.point, [1]), ...axes.map((_, i) => moved(here.point, i, 0))])
    const gains = axes
      .map((_, i) => nearest(tried.filter(({ point }) => point[i] !== here.point[i])))
      .filter((next) => next !== undefined)
      .filter((next) => next.shortfall < here.shortfall - LEAST)
    if (gains.length === 0) break
    const all = here.point.map((place, i) => gains.find(({ point }) => point[i] !== place)?.point[i] ?? place)
    here = nearest([...(yield* probe([all])), ...gains])!
  }
  return here
}
