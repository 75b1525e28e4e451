import type { LeverId } from '../../model/levers'
import type { Scenario } from '../../model/scenario'
import type { Goal } from './goals'
import { axesOf, axisValue, scenarioAt, withPlace, type Axis, type Point } from './searchAxes'
import type { Question } from '../question'
import {
  cheapest,
  coordinateExtreme,
  greedyAscent,
  isMet,
  least,
  LEAST,
  nearestToGoal,
  neighbours,
  searchFor,
  type Candidate,
  type Search,
} from './search'
import { exchange, settle, shrink } from './refine'

/** One lever of an answer. */
export interface Change {
  lever: LeverId
  from: number
  to: number
}

/** Which change of the levers meets a goal, or that none was found. */
export type Found =
  | { kind: 'met' }
  | {
      kind: 'reachable'
      scenario: Scenario
      /** Largest first, in plausible ranges. */
      changes: Change[]
      /** Sum over the levers of the move, each in its plausible range. */
      distance: number
    }
  | {
      kind: 'unreachable'
      /** The nearest miss, and its distance from the goal in the goal's own measure. */
      best: Scenario
      missing: number
      /** The number nearest to the one asked for, on the goal's grid, for which the nearest miss meets it; null if none does. */
      closest: number | null
      /**
       * `extreme`: every lever was seen to act in one direction only, both alone and with all others at their best ends, and with all of them at
       * those ends the goal is still missed. `search`: no change was found within the plausible ranges.
       */
      proof: 'extreme' | 'search'
    }

/** Runs after which no new round begins. */
const LIMIT = 1400
/** Shares of the way to the end of its band at which each lever is first run by itself. */
const LOOKS = [0.25, 0.5, 0.75, 1]

/**
 * The smallest plausible change of a scenario that meets a goal: levers move inside their plausible band and on their grid, distance is the sum
 * of the moves in plausible ranges, and a further lever must save 0.02. A bounded search, so a smaller change may exist; but no lever of the
 * answer can go back a grid step.
 * `movable` names the levers that may move, if not all. Runs: typically 300 to 1000, at worst about 1600, in batches of up to 300.
 */
export function* seekGoal(scenario: Scenario, goal: Goal, number: number, movable?: readonly LeverId[]): Question<Found> {
  const axes = axesOf(scenario, movable)
  const search = searchFor(scenario, axes, goal, number, LIMIT)
  const [start] = yield* search.probe([axes.map(() => 0)])
  if (isMet(start)) return { kind: 'met' }
  const alone = yield* search.probe(neighbours(axes, start.point, LOOKS))
  const far = (yield* greedyAscent(search, start)) ?? (yield* coordinateExtreme(search, alone))
  const met: Candidate[] = []
  for (const candidate of [far, cheapest(alone.filter(isMet))])
    if (candidate && isMet(candidate)) met.push(yield* shrink(search, candidate))
  const best = cheapest(met)
  if (!best) return yield* unreachable(scenario, search, far, goal, number)
  const { point, cost } = yield* settle(search, yield* exchange(search, best))
  return { kind: 'reachable', scenario: scenarioAt(scenario, axes, point), changes: changesOf(axes, point), distance: cost }
}

/** The negative answer, and how sure it is. */
function* unreachable(scenario: Scenario, search: Search, far: Candidate, goal: Goal, number: number): Question<Found> {
  const best = scenarioAt(scenario, search.axes, far.point)
  const [future] = yield { scenarios: [best], outputs: goal.outputs }
  const closest = least(
    numbersOf(goal).filter((each) => goal.met(future, each)),
    (each) => Math.abs(each - number),
  )
  const proof = (yield* isMonotone(search, far)) ? 'extreme' : 'search'
  return { kind: 'unreachable', best, missing: goal.distance(future, number), closest: closest ?? null, proof }
}

/** Whether every lever, alone and with all others at the extreme, acts in one direction over its whole band, and that is towards the extreme. */
function* isMonotone({ axes, probe }: Search, { point: extreme }: Candidate): Question<boolean> {
  const lines = [axes.map(() => 0), extreme].flatMap((base) =>
    axes.map((axis, i) => ({
      i,
      points: [...new Set([...ALONG.map((share) => placeAt(axis, share)), extreme[i]])]
        .toSorted((a, b) => a - b)
        .map((place) => withPlace(base, i, place)),
    })),
  )
  yield* probe(lines.flatMap(({ points }) => points))
  for (const { i, points } of lines) {
    const along = yield* probe(points)
    const steps = along.slice(1).map(({ shortfall }, n) => shortfall - along[n].shortfall)
    const oneWay = steps.every((step) => step < LEAST) || steps.every((step) => step > -LEAST)
    const there = along.find(({ point }) => point[i] === extreme[i])!
    if (!oneWay || there.shortfall > nearestToGoal(along)!.shortfall + LEAST) return false
  }
  return true
}

/** Shares of the way down and up at which a lever is run for that. */
const ALONG = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1]

const placeAt = ({ up, down }: Axis, share: number) => Math.round(share * (share > 0 ? up.length : down.length))

function numbersOf({ min, max, step }: Goal): number[] {
  return Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) => min + i * step)
}

function changesOf(axes: readonly Axis[], point: Point): Change[] {
  const share = (i: number) => Math.abs(axisValue(axes[i], point[i]) - axes[i].start) / axes[i].width
  return axes
    .map((_, i) => i)
    .filter((i) => point[i] !== 0)
    .toSorted((a, b) => share(b) - share(a))
    .map((i) => ({ lever: axes[i].lever, from: axes[i].start, to: axisValue(axes[i], point[i]) }))
}
