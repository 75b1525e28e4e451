import { nearest } from '../../lib/interpolate'
import { leverOf, snap, type LeverId } from '../../model/levers'
import type { Outcome } from '../../model/run/outcome'
import { thresholdOf, thresholdsOf, type LeverThresholds, type Thresholds } from './thresholds'
import type { Regimes } from './tipping'

/** How far a point is from another outcome as read off a map, to its mesh: what can be said while the point moves. */
export function thresholdsOnMap({ x, y, xs, ys, cells }: Regimes, at: { x: number; y: number }, outcome: Outcome): Thresholds {
  const [column, row] = [nearest(xs, at.x), nearest(ys, at.y)]
  const line = cells.map((other) => other[column])
  return thresholdsOf(outcome, [alongLine(x, xs, cells[row], at.x, outcome), alongLine(y, ys, line, at.y, outcome)])
}

/** The first places of a line, down and up from a value, that show another outcome. */
function alongLine(id: LeverId, values: readonly number[], line: readonly Outcome[], from: number, outcome: Outcome): LeverThresholds {
  const lever = leverOf(id)
  const others = values.flatMap((value, i) => (line[i] === outcome ? [] : [thresholdOf(lever, from, snap(lever, value), line[i])]))
  return { lever: id, down: others.findLast(({ to }) => to < from) ?? null, up: others.find(({ to }) => to > from) ?? null }
}
