const BUCKETS = 256

/**
 * Exact empirical quantiles: for each share `per[i]` of 100, the smallest value with at least that share of the values at or below it.
 * Values are numbers, infinities included, at least one; shares go from above 0 to 100. Only the buckets that hold a wanted value are sorted.
 */
export function quantiles(values: Float64Array, per: readonly number[]): number[] {
  let [low, high] = [values[0], values[0]]
  for (let i = 1; i < values.length; i++) {
    if (values[i] < low) low = values[i]
    else if (values[i] > high) high = values[i]
  }
  const width = high - low
  const bucket = new Uint8Array(values.length)
  if (width > 0 && width < Infinity) {
    for (let i = 0; i < values.length; i++) bucket[i] = Math.min(BUCKETS - 1, ((values[i] - low) / width) * BUCKETS)
  }
  /** How many values lie below each bucket. */
  const below = new Uint32Array(BUCKETS + 1)
  for (let i = 0; i < values.length; i++) below[bucket[i] + 1]++
  for (let b = 0; b < BUCKETS; b++) below[b + 1] += below[b]

  const grouped = new Float64Array(values.length)
  const next = below.slice()
  for (let i = 0; i < values.length; i++) grouped[next[bucket[i]]++] = values[i]

  return per.map((share) => {
    const rank = Math.ceil((share * values.length) / 100) - 1
    let b = 0
    while (below[b + 1] <= rank) b++
    grouped.subarray(below[b], below[b + 1]).sort()
    return grouped[rank]
  })
}
