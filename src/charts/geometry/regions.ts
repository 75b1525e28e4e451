import { contours } from 'd3'
import { valueAt } from '../../lib/interpolate'
import type { Scale } from './scales'

/** What each place of a grid belongs to: `cells[row][column]`, rows along y and columns along x. */
export type Cells = readonly (readonly number[])[]

/**
 * SVG path of the places of one kind, its border halfway between neighbours of different kind. `xs` and `ys` are the data values of columns
 * and rows; the outermost ones are the edges of the map.
 */
export function regionPath(cells: Cells, kind: number, xs: readonly number[], ys: readonly number[], x: Scale, y: Scale): string {
  const inside = cells.flatMap((row) => row.map((cell) => (cell === kind ? 1 : 0)))
  const { coordinates } = contours().size([xs.length, ys.length]).contour(inside, 0.5)
  const point = ([column, row]: number[]) => `${x(place(xs, column)).toFixed(1)},${y(place(ys, row)).toFixed(1)}`
  return coordinates.flatMap((polygon) => polygon.map((ring) => `M${ring.map(point).join('L')}Z`)).join('')
}

/** The data value at a place of d3's contours, whose first column lies at a half. */
function place(values: readonly number[], at: number): number {
  return valueAt(
    values.map((_, i) => i),
    values,
    at - 0.5,
  )
}

/** Where words about one kind fit best, in pixels, if a box of this size fits at all: well inside, and not on `avoid`. */
export function labelSpot(
  cells: Cells,
  kind: number,
  pixels: { xs: readonly number[]; ys: readonly number[] },
  box: { width: number; height: number },
  avoid: readonly { x: number; y: number }[] = [],
): { x: number; y: number } | null {
  const ends = [pixels.xs, pixels.ys].map((along) => [Math.min(...along), Math.max(...along)])
  const touches = (j: number, i: number) => [cells[j - 1]?.[i], cells[j + 1]?.[i], cells[j][i - 1], cells[j][i + 1]].includes(kind)
  // A border runs halfway between places, and only the places along it can overlap first.
  const [halfX, halfY] = [pixels.xs, pixels.ys].map((along, i) => (ends[i][1] - ends[i][0]) / (along.length - 1) / 2)
  const others = cells.flatMap((row, j) =>
    row.flatMap((cell, i) => (cell === kind || !touches(j, i) ? [] : [{ x: pixels.xs[i], y: pixels.ys[j], wide: halfX, high: halfY }])),
  )
  const obstacles = [...others, ...avoid.map((point) => ({ ...point, wide: 0, high: 0 }))]
  // Distance from the nearest obstacle, in box sizes: 1 where the box just touches it.
  const inBoxes = ([across, up]: number[]) => [across / (box.width / 2), up / (box.height / 2)]
  let best = { x: 0, y: 0, room: 0 }
  cells.forEach((row, j) =>
    row.forEach((cell, i) => {
      if (cell !== kind) return
      const at = [pixels.xs[i], pixels.ys[j]]
      const sides = at.map((value, axis) => Math.min(value - ends[axis][0], ends[axis][1] - value))
      const gaps = obstacles.map(({ x, y, wide, high }) => [Math.abs(x - at[0]) - wide, Math.abs(y - at[1]) - high])
      const room = Math.min(...inBoxes(sides), ...gaps.map((gap) => Math.max(...inBoxes(gap))))
      if (room < 1) return
      // Of places with as much room, the one farther from everything.
      const far = Math.min(sides[0], ...gaps.map(([across, up]) => Math.hypot(across, up)))
      if (room + far / 1000 > best.room) best = { x: at[0], y: at[1], room: room + far / 1000 }
    }),
  )
  return best.room > 0 ? { x: best.x, y: best.y } : null
}
