/** Counts values by whole year, from `from` up to `to`, and nulls apart. A value outside counts in the nearer end year. */
export function tally(values: readonly (number | null)[], from: number, to: number): { counts: number[]; never: number } {
  const counts = Array.from({ length: to - from }, () => 0)
  let never = 0
  for (const value of values) {
    if (value === null) never++
    else counts[Math.min(to - from - 1, Math.max(0, Math.floor(value) - from))]++
  }
  return { counts, never }
}

/** Places for stacked dots, `wide` to a row and filled from the bottom: column from the left, row from the bottom. */
export function heap(count: number, wide: number): { column: number; row: number }[] {
  return Array.from({ length: count }, (_, i) => ({ column: i % wide, row: Math.floor(i / wide) }))
}
