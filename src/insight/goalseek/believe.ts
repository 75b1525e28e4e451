import type { LeverId } from '../../model/levers'
import type { Scenario } from '../../model/scenario'
import type { Goal } from './goals'
import { axesOf, moved, scenarioAt, valueAt, type Axis, type Point } from './searchAxes'
import type { Question } from '../question'
import { cheapest, climb, corner, isMet, least, LEAST, nearest, neighbours, searchFor, type Search, type Tried } from './search'
import { settle, shrink, trade } from './refine'

/** One lever of an answer. */
export interface Change {
  lever: LeverId
  from: number
  to: number
}

/** What would have to be believed or done for a goal to be met. */
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
       * `corner`: every lever was seen to pull one way only, by itself and with all others at their best ends, and with all of them there the
       * goal is still missed. `search`: no change was found within the plausible ranges.
       */
      proof: 'corner' | 'search'
    }

/** Runs after which no new round begins. */
const LIMIT = 1400
/** Shares of the way to the end of a band at which a lever is looked at alone. */
const LOOKS = [0.25, 0.5, 0.75, 1]

/**
 * The smallest plausible change of a scenario that meets a goal: levers move inside their plausible band and on their grid, distance is the sum
 * of the moves in plausible ranges, and a further lever must save 0.02. A bounded search, no proof of least distance; but no lever of the answer can go a grid step back.
 * `movable` names the levers that may move, if not all. Runs: typically 300 to 1000, at worst about 1600, in batches of up to 300.
 */
export function* believe(scenario: Scenario, goal: Goal, number: number, movable?: readonly LeverId[]): Question<Found> {
  const axes = axesOf(scenario, movable)
  const search = searchFor(scenario, axes, goal, number, LIMIT)
  const [start] = yield* search.probe([axes.map(() => 0)])
  if (isMet(start)) return { kind: 'met' }
  const alone = yield* search.probe(neighbours(axes, start.point, LOOKS))
  const climbed = yield* climb(search, start)
  const far = climbed ?? (yield* corner(search, alone))
  const ways: Tried[] = []
  for (const tried of [far, cheapest(alone.filter(isMet))]) if (tried && isMet(tried)) ways.push(yield* shrink(search, tried))
  const way = cheapest(ways)
  if (!way) return yield* missed(scenario, search, far, goal, number)
  const { point, cost } = yield* settle(search, yield* trade(search, way))
  return { kind: 'reachable', scenario: scenarioAt(scenario, axes, point), changes: changesOf(axes, point), distance: cost }
}

/** The negative answer, and how sure it is. */
function* missed(scenario: Scenario, search: Search, far: Tried, goal: Goal, number: number): Question<Found> {
  const best = scenarioAt(scenario, search.axes, far.point)
  const [future] = yield { scenarios: [best], outputs: goal.outputs }
  const closest = least(
    numbersOf(goal).filter((each) => goal.met(future, each)),
    (each) => Math.abs(each - number),
  )
  const proof = (yield* pullsOneWay(search, far)) ? 'corner' : 'search'
  return { kind: 'unreachable', best, missing: goal.distance(future, number), closest: closest ?? null, proof }
}

/** Whether every lever, by itself and with all others at a corner, pulls one way over its whole band, and that way is the corner's. */
function* pullsOneWay({ axes, probe }: Search, { point: corner }: Tried): Question<boolean> {
  const lines = [axes.map(() => 0), corner].flatMap((base) =>
    axes.map((axis, i) => ({
      i,
      points: [...new Set([...ALONG.map((share) => placeAt(axis, share)), corner[i]])]
        .toSorted((a, b) => a - b)
        .map((place) => moved(base, i, place)),
    })),
  )
  yield* probe(lines.flatMap(({ points }) => points))
  for (const { i, points } of lines) {
    const along = yield* probe(points)
    const steps = along.slice(1).map(({ shortfall }, n) => shortfall - along[n].shortfall)
    const oneWay = steps.every((step) => step < LEAST) || steps.every((step) => step > -LEAST)
    const there = along.find(({ point }) => point[i] === corner[i])!
    if (!oneWay || there.shortfall > nearest(along)!.shortfall + LEAST) return false
  }
  return true
}

/** Shares of the way down and up at which a lever is looked at for that. */
const ALONG = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1]

const placeAt = ({ up, down }: Axis, share: number) => Math.round(share * (share > 0 ? up.length : down.length))

function numbersOf({ min, max, step }: Goal): number[] {
  return Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) => min + i * step)
}

function changesOf(axes: readonly Axis[], point: Point): Change[] {
  const share = (i: number) => Math.abs(valueAt(axes[i], point[i]) - axes[i].start) / axes[i].width
  return axes
    .map((_, i) => i)
    .filter((i) => point[i] !== 0)
    .toSorted((a, b) => share(b) - share(a))
    .map((i) => ({ lever: axes[i].lever, from: axes[i].start, to: valueAt(axes[i], point[i]) }))
}
