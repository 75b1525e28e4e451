import { levers, snap, textOf, type Lever, type LeverId } from '../../model/levers'
import type { Outcome } from '../../model/outcome'
import type { Scenario } from '../../model/scenario'
import { lower } from '../../lib/text'
import type { Question } from '../question'

/** The first flip of the outcome when one lever moves one way from where it is. */
export interface Edge {
  lever: LeverId
  from: number
  /** The first grid value with the other outcome. */
  to: number
  /** `to - from`, in the lever's unit. */
  by: number
  /** The same as a share of the lever's range, without sign: what `nearest` is chosen by. */
  share: number
  outcome: Outcome
}

export interface Edges {
  /** How the scenario ends as it is. */
  outcome: Outcome
  x: { down: Edge | null; up: Edge | null }
  y: { down: Edge | null; up: Edge | null }
  nearest: Edge | null
}

/** Values looked at first on each side, before the flip is narrowed down. */
const LADDER = 16

/** One lever one way: grid values outwards from the scenario's. */
interface Side {
  lever: Lever
  values: readonly number[]
}

/**
 * How far a scenario is from another outcome, along each of two levers and both ways, to the lever's grid step. A flip that is undone within a
 * sixteenth of the way to the end of the range can be missed. Runs: at most 65 and a few for each flip found, 70 to 80.
 */
export function* nearestEdge(scenario: Scenario, x: LeverId, y: LeverId): Question<Edges> {
  const sides = [x, y].flatMap((id) =>
    sidesOf(
      scenario,
      levers.find((lever) => lever.id === id)!,
    ),
  )
  const ladders = sides.map(({ values }) => rungs(values.length))
  const asked = sides.flatMap((side, i) => ladders[i].map((place) => at(scenario, side, place)))
  const futures = yield { scenarios: [scenario, ...asked], outputs: [] }
  const { outcome } = futures[0]
  let seen = 1
  // For each side, the last place known to end as now (-1: the start) and the first known not to.
  const brackets = ladders.map((ladder) => {
    const ends = ladder.map((place, i) => ({ place, outcome: futures[seen + i].outcome }))
    seen += ladder.length
    const first = ends.findIndex((end) => end.outcome !== outcome)
    return first < 0 ? null : { same: first === 0 ? -1 : ends[first - 1].place, other: ends[first].place, outcome: ends[first].outcome }
  })
  for (;;) {
    const open = brackets.flatMap((bracket, i) => (bracket && bracket.other - bracket.same > 1 ? [{ bracket, side: sides[i] }] : []))
    if (open.length === 0) break
    const middles = open.map(({ bracket }) => (bracket.same + bracket.other) >> 1)
    const found = yield { scenarios: open.map(({ side }, i) => at(scenario, side, middles[i])), outputs: [] }
    open.forEach(({ bracket }, i) => {
      if (found[i].outcome === outcome) bracket.same = middles[i]
      else [bracket.other, bracket.outcome] = [middles[i], found[i].outcome]
    })
  }
  const [xDown, xUp, yDown, yUp] = brackets.map((bracket, i) => bracket && edgeOf(scenario, sides[i], bracket))
  const edges = [xDown, xUp, yDown, yUp].filter((edge) => edge !== null).toSorted((a, b) => a.share - b.share)
  return { outcome, x: { down: xDown, up: xUp }, y: { down: yDown, up: yUp }, nearest: edges[0] ?? null }
}

function sidesOf(scenario: Scenario, lever: Lever): [down: Side, up: Side] {
  const start = scenario.levers[lever.id]
  const grid = Array.from({ length: Math.round((lever.max - lever.min) / lever.step) + 1 }, (_, i) =>
    snap(lever, lever.min + i * lever.step),
  )
  return [
    { lever, values: grid.filter((value) => value < start).toReversed() },
    { lever, values: grid.filter((value) => value > start) },
  ]
}

/** Up to 16 even places among so many, the last included. */
function rungs(count: number): number[] {
  const most = Math.min(count, LADDER)
  return Array.from({ length: most }, (_, i) => Math.ceil(((i + 1) * count) / most) - 1)
}

const at = (scenario: Scenario, { lever, values }: Side, place: number): Scenario => ({
  ...scenario,
  levers: { ...scenario.levers, [lever.id]: values[place] },
})

function edgeOf(scenario: Scenario, { lever, values }: Side, { other, outcome }: { other: number; outcome: Outcome }): Edge {
  const [from, to] = [scenario.levers[lever.id], values[other]]
  return { lever: lever.id, from, to, by: to - from, share: Math.abs(to - from) / (lever.max - lever.min), outcome }
}

/** What happens in each outcome, as a clause. */
const HAPPENS: Record<Outcome, string> = {
  'stopgap-holds': 'the stopgap holds',
  squeeze: 'the squeeze finds no remedy',
  'consortium-forms': 'a consortium forms and lasts',
  'consortium-fails': 'a consortium forms and fails',
}

/** How near the nearest flip is, in one sentence and the levers' own formats. */
export function sentenceOfEdge({ nearest }: Edges): string {
  if (!nearest) return 'Neither lever alone changes how it ends, over its whole range.'
  const lever = levers.find(({ id }) => id === nearest.lever)!
  const [from, to, by] = [nearest.from, nearest.to, Math.abs(nearest.by)].map((value) => textOf(lever, value))
  const [away, at] = lever.words ? ['', ''] : [` is ${by} away`, 'at ']
  return `The nearest flip${away}: with ${lower(lever.name)} ${at}${to} instead of ${from}, ${HAPPENS[nearest.outcome]}.`
}
