import type { Scenario } from '../../model/scenario'
import type { Goal } from './goals'
import { distanceOf, scenarioAt, withPlace, type Axis, type Point } from './searchAxes'
import type { Question } from '../question'

/** A point that was run: its distance from the start, and how far it falls short of the goal (met at 0 and below). */
export interface Candidate {
  point: Point
  cost: number
  shortfall: number
}

/** The levers of a search, and its memory. */
export interface Search {
  axes: readonly Axis[]
  /** Runs the points that have not been run before, and returns a candidate for each. */
  probe: (points: readonly Point[]) => Question<Candidate[]>
  /** Whether this share of the runs is spent; a round that has begun may still finish. */
  spent: (share?: number) => boolean
}

/** A smaller difference of shortfall is none. */
export const LEAST = 1e-9

export const isMet = ({ shortfall }: Candidate) => shortfall <= 0
export const cheapest = (tried: readonly Candidate[]) => least(tried, ({ cost }) => cost)
export const nearestToGoal = (tried: readonly Candidate[]) => least(tried, ({ shortfall }) => shortfall)

/** The first row with the smallest value; undefined of nothing. */
export function least<T>(rows: readonly T[], of: (row: T) => number): T | undefined {
  return rows.reduce<T | undefined>((best, row) => (best === undefined || of(row) < of(best) ? row : best), undefined)
}

/** A search from a scenario for a goal with its number, over these axes, with so many runs to spend. */
export function searchFor(scenario: Scenario, axes: readonly Axis[], goal: Goal, number: number, limit: number): Search {
  const known = new Map<string, Candidate>()
  function* probe(points: readonly Point[]): Question<Candidate[]> {
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
    [-axis.down.length, axis.up.length].flatMap((end) => towards(point[i], end, shares).map((place) => withPlace(point, i, place))),
  )
}

/**
 * Greedy ascent: repeatedly takes the single-lever move with the best gain per distance; beyond the goal there is nothing to gain. Null where no
 * move brings the goal nearer, or half the runs are spent.
 */
export function* greedyAscent({ axes, probe, spent }: Search, from: Candidate): Question<Candidate | null> {
  let here = from
  while (!isMet(here)) {
    if (spent(0.5)) return null
    const tried = yield* probe(neighbours(axes, here.point, [0.25, 0.5, 1]))
    const price = (next: Candidate) => (next.cost - here.cost) / (here.shortfall - Math.max(0, next.shortfall))
    const next = least(
      tried.filter((each) => each.shortfall < here.shortfall - LEAST),
      price,
    )
    if (!next) return null
    here = next
  }
  return here
}

/**
 * Coordinate search for the extreme point: every axis at the end, or the start, that is best given the others. Begins with the places that are
 * best by themselves, and stops where no single axis can improve.
 */
export function* coordinateExtreme({ axes, probe, spent }: Search, alone: readonly Candidate[]): Question<Candidate> {
  const bestAlone = axes.map((_, i) => nearestToGoal(alone.filter(({ point }) => point[i] !== 0))?.point[i] ?? 0)
  let [here] = yield* probe([bestAlone])
  while (!spent()) {
    const tried = yield* probe([...neighbours(axes, here.point, [1]), ...axes.map((_, i) => withPlace(here.point, i, 0))])
    const gains = axes
      .map((_, i) => nearestToGoal(tried.filter(({ point }) => point[i] !== here.point[i])))
      .filter((next) => next !== undefined)
      .filter((next) => next.shortfall < here.shortfall - LEAST)
    if (gains.length === 0) break
    const all = here.point.map((place, i) => gains.find(({ point }) => point[i] !== place)?.point[i] ?? place)
    here = nearestToGoal([...(yield* probe([all])), ...gains])!
  }
  return here
}
