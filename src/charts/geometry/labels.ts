/**
 * Moves labels apart along one axis. Keeps their order, at least `gap` between neighbours, all within [low, high], each as close as
 * possible to where it wants to be. Returns positions in the order given.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, i) => i).toSorted((a, b) => wanted[a] - wanted[b])
  const at = [...wanted]
  order.forEach((i, rank) => {
    at[i] = Math.max(at[i], rank === 0 ? low : at[order[rank - 1]] + gap)
  })
  order.toReversed().forEach((i, rank, down) => {
    at[i] = Math.min(at[i], rank === 0 ? high : at[down[rank - 1]] - gap)
  })
  return at
}

/** From the upper end to the lower, in pixels. */
export type Interval = readonly [top: number, bottom: number]

/** The tallest part of an interval that none of the obstacles reaches into, if it is at least `need` tall. */
export function freePart([top, bottom]: Interval, obstacles: readonly Interval[], need: number): Interval | null {
  let best: Interval | null = null
  let from = top
  const take = (to: number) => {
    if (to - from >= need && (best === null || to - from > best[1] - best[0])) best = [from, to]
  }
  for (const [start, end] of obstacles.toSorted((a, b) => a[0] - b[0])) {
    take(Math.min(start, bottom))
    from = Math.max(from, end)
  }
  take(bottom)
  return best
}
