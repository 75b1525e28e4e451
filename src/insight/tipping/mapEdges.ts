import { nearest } from '../../lib/interpolate'
import type { Edge, Edges } from './thresholds'
import type { Regimes } from './tipping'
import { leverOf, snap, type LeverId } from '../../model/levers'
import type { Outcome } from '../../model/outcome'

/** How far a point is from another outcome as read off a map, to its mesh: what can be said while the point moves. */
export function edgesOnMap({ x, y, xs, ys, cells }: Regimes, at: { x: number; y: number }, outcome: Outcome): Edges {
  const [column, row] = [nearest(xs, at.x), nearest(ys, at.y)]
  const line = cells.map((other) => other[column])
  const edges = { outcome, x: flips(x, xs, cells[row], at.x, outcome), y: flips(y, ys, line, at.y, outcome) }
  const all = [edges.x.down, edges.x.up, edges.y.down, edges.y.up].filter((edge) => edge !== null)
  return { ...edges, nearest: all.toSorted((a, b) => a.share - b.share)[0] ?? null }
}

/** The first places of a line, down and up from a value, that show another outcome. */
function flips(id: LeverId, values: readonly number[], line: readonly Outcome[], from: number, outcome: Outcome): Edges['x'] {
  const lever = leverOf(id)
  const others = values.flatMap((value, i): Edge[] => {
    const to = snap(lever, value)
    return line[i] === outcome
      ? []
      : [{ lever: id, from, to, by: to - from, share: Math.abs(to - from) / (lever.max - lever.min), outcome: line[i] }]
  })
  return { down: others.findLast((edge) => edge.to < from) ?? null, up: others.find((edge) => edge.to > from) ?? null }
}
