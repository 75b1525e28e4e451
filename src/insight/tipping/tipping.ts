import { leverOf, type Lever, type LeverId } from '../../model/levers'
import type { Outcome } from '../../model/run/outcome'
import type { Scenario } from '../../model/scenario'
import type { Question } from '../question'

/** How scenarios end over the whole range of two levers, with everything else as in one scenario. */
export interface Regimes {
  x: LeverId
  y: LeverId
  /** Even values from end to end, in the levers' units; a lever with fewer grid values than the map has columns has just these. */
  xs: readonly number[]
  ys: readonly number[]
  /** cells[row of ys][column of xs]. */
  cells: readonly (readonly Outcome[])[]
  /** Runs made until now. */
  runs: number
  /** Whether a finer map follows. */
  coarse: boolean
}

/** Columns and rows of the stages; each halves the meshes of the one before. */
const STAGES = [9, 17, 33]

/**
 * Maps the outcomes over two levers, from coarse to fine: every place of a 9 by 9 map is run, then of each finer one only those next to a place
 * with another outcome; the others are filled in. So a border on the map always lies between two runs, but a region that slips through the
 * coarse map and touches no border is missed. Draw each stage as it comes in `onStage`; the last is also the answer. `x` and `y` differ.
 * Runs: 81 for one colour, typically 250 to 400, 1089 at worst.
 */
export function* tipping(scenario: Scenario, x: LeverId, y: LeverId, onStage?: (stage: Regimes) => void): Question<Regimes> {
  const [rowX, rowY] = [leverOf(x), leverOf(y)]
  const known = new Map<string, Outcome>()
  let map: Regimes | null = null
  for (const size of STAGES) {
    const [xs, ys] = [axisValues(rowX, size), axisValues(rowY, size)]
    const keyOf = (row: number, column: number) => `${xs[column]},${ys[row]}`
    const before: Regimes | null = map
    let cells: (Outcome | null)[][] = ys.map((value, row) =>
      xs.map((other, column) => known.get(keyOf(row, column)) ?? (before ? outcomeNear(before, other, value) : null)),
    )
    for (;;) {
      const asked = places(xs, ys).filter(([row, column]) => !known.has(keyOf(row, column)) && onBorder(cells, row, column))
      if (asked.length === 0) break
      const futures = yield {
        scenarios: asked.map(([row, column]) => ({ ...scenario, levers: { ...scenario.levers, [x]: xs[column], [y]: ys[row] } })),
        outputs: [],
      }
      asked.forEach(([row, column], i) => known.set(keyOf(row, column), futures[i].outcome))
      cells = cells.map((line, row) => line.map((outcome, column) => known.get(keyOf(row, column)) ?? outcome))
    }
    map = { x, y, xs, ys, cells: cells as Outcome[][], runs: known.size, coarse: size !== STAGES[STAGES.length - 1] }
    onStage?.(map)
  }
  return map!
}

/** So many even values over a lever's range, or its grid where that has fewer than the coarsest map. */
function axisValues({ min, max, step }: Lever, size: number): number[] {
  const grid = Math.round((max - min) / step) + 1
  const count = grid < STAGES[0] ? grid : size
  return Array.from({ length: count }, (_, i) => min + ((max - min) * i) / (count - 1))
}

function places(xs: readonly number[], ys: readonly number[]): [row: number, column: number][] {
  return ys.flatMap((_, row) => xs.map((_, column): [number, number] => [row, column]))
}

/** The outcome of the nearest place of a coarser map. */
function outcomeNear({ xs, ys, cells }: Regimes, x: number, y: number): Outcome {
  return cells[nearestPlace(ys, y)][nearestPlace(xs, x)]
}

function nearestPlace(values: readonly number[], value: number): number {
  const share = (value - values[0]) / (values[values.length - 1] - values[0])
  return Math.round(share * (values.length - 1))
}

/** Whether a place is unknown or one of its eight neighbours shows another outcome. */
function onBorder(cells: readonly (readonly (Outcome | null)[])[], row: number, column: number): boolean {
  const here = cells[row][column]
  if (here === null) return true
  for (let i = row - 1; i <= row + 1; i++) {
    for (let j = column - 1; j <= column + 1; j++) if (cells[i]?.[j] !== undefined && cells[i][j] !== here) return true
  }
  return false
}
