import { gridOf, leverOf, type Lever, type LeverId } from '../../model/levers'
import type { Outcome } from '../../model/run/outcome'
import type { Scenario } from '../../model/scenario'
import type { Question } from '../question'

/** The first change of the outcome when one lever moves one way from where it is. */
export interface Threshold {
  lever: LeverId
  from: number
  /** The first grid value with another outcome. */
  to: number
  /** `to - from`, in the lever's unit. */
  by: number
  /** Size of the move as a share of the lever's range: what `nearest` is chosen by. */
  share: number
  outcome: Outcome
}

/** The thresholds on both sides of one lever; null where that side has none. */
export interface LeverThresholds {
  lever: LeverId
  down: Threshold | null
  up: Threshold | null
}

export interface Thresholds {
  /** How the scenario ends as it is. */
  outcome: Outcome
  levers: readonly LeverThresholds[]
  nearest: Threshold | null
}

/** The threshold from one value of a lever to another. */
export function thresholdOf({ id, min, max }: Lever, from: number, to: number, outcome: Outcome): Threshold {
  return { lever: id, from, to, by: to - from, share: Math.abs(to - from) / (max - min), outcome }
}

/** What stands on both sides of each lever, with the nearest of all. */
export function thresholdsOf(outcome: Outcome, levers: readonly LeverThresholds[]): Thresholds {
  const all = levers.flatMap(({ down, up }) => [down, up]).filter((threshold) => threshold !== null)
  return { outcome, levers, nearest: all.toSorted((a, b) => a.share - b.share)[0] ?? null }
}

/** Values looked at first on each side, before a change of the outcome is narrowed down. */
const STAGES = 16

/** One lever one way: grid values outwards from the scenario's. */
interface Side {
  lever: Lever
  values: readonly number[]
}

/**
 * How far a scenario is from another outcome along each of these levers, both ways, to the lever's grid step. A change that is undone again
 * within a sixteenth of the way to the end of the range can be missed. Runs: at most 32 for each lever, and a few for each threshold found.
 */
export function* nearestThreshold(scenario: Scenario, ids: readonly LeverId[]): Question<Thresholds> {
  const sides = ids.flatMap((id) => sidesOf(scenario, leverOf(id)))
  const stages = sides.map(({ values }) => evenPlaces(values.length))
  const asked = sides.flatMap((side, i) => stages[i].map((place) => scenarioOn(scenario, side, place)))
  const futures = yield { scenarios: [scenario, ...asked], outputs: [] }
  const { outcome } = futures[0]
  let read = 1
  // For each side, the last place known to end as now (-1: the start) and the first known not to.
  const brackets = stages.map((places) => {
    const ends = places.map((place, i) => ({ place, outcome: futures[read + i].outcome }))
    read += places.length
    const first = ends.findIndex((end) => end.outcome !== outcome)
    return first < 0 ? null : { same: first === 0 ? -1 : ends[first - 1].place, other: ends[first].place, outcome: ends[first].outcome }
  })
  for (;;) {
    const open = brackets.flatMap((bracket, i) => (bracket && bracket.other - bracket.same > 1 ? [{ bracket, side: sides[i] }] : []))
    if (open.length === 0) break
    const middles = open.map(({ bracket }) => (bracket.same + bracket.other) >> 1)
    const found = yield { scenarios: open.map(({ side }, i) => scenarioOn(scenario, side, middles[i])), outputs: [] }
    open.forEach(({ bracket }, i) => {
      if (found[i].outcome === outcome) bracket.same = middles[i]
      else [bracket.other, bracket.outcome] = [middles[i], found[i].outcome]
    })
  }
  const thresholds = brackets.map((bracket, i) => {
    const { lever, values } = sides[i]
    return bracket && thresholdOf(lever, scenario.levers[lever.id], values[bracket.other], bracket.outcome)
  })
  return thresholdsOf(
    outcome,
    ids.map((lever, i) => ({ lever, down: thresholds[2 * i], up: thresholds[2 * i + 1] })),
  )
}

function sidesOf(scenario: Scenario, lever: Lever): [down: Side, up: Side] {
  const start = scenario.levers[lever.id]
  const grid = gridOf(lever)
  return [
    { lever, values: grid.filter((value) => value < start).toReversed() },
    { lever, values: grid.filter((value) => value > start) },
  ]
}

/** Up to 16 even places among so many, the last included. */
function evenPlaces(count: number): number[] {
  const most = Math.min(count, STAGES)
  return Array.from({ length: most }, (_, i) => Math.ceil(((i + 1) * count) / most) - 1)
}

const scenarioOn = (scenario: Scenario, { lever, values }: Side, place: number): Scenario => ({
  ...scenario,
  levers: { ...scenario.levers, [lever.id]: values[place] },
})
