/**
 * Moves labels apart along one axis: keeps their order, at least `gap` between neighbours, all within [low, high], each as near to where it
 * wants to be as that allows. Returns positions in the order given.
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
