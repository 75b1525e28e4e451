/** Bins for this many draws: a power of two, with at least four draws for each bin of a bin. */
function binsFor(size: number): number {
  let bins = 1
  while (16 * bins * bins <= size) bins *= 2
  return bins
}

/**
 * First-order Sobol index, 0 to 1: the share of the variance of `values` that goes away on average once this input is known.
 *
 * Estimated from draws that are there anyway (Plischke, An effective algorithm for computing global sensitivity indices, Reliability
 * Engineering and System Safety 95 (2010)): the draws are sorted into equal bins of the input's share `shares[i]` (0 to below 1; Sobol
 * points fill such bins evenly), and the variance between the means of the bins is compared with the whole. What chance alone would put
 * between the means, the variance within over the draws of a bin, is taken off. 0 for a constant output and for too few draws to tell.
 */
export function influenceOf(shares: Float64Array, values: Float64Array): number {
  const bins = binsFor(values.length)
  const counts = new Float64Array(bins)
  const sums = new Float64Array(bins)
  const start = values[0] // taken off, so that a constant output leaves zeros and no rounding
  let total = 0
  for (let i = 0; i < values.length; i++) {
    const bin = Math.floor(shares[i] * bins)
    counts[bin]++
    sums[bin] += values[i] - start
    total += values[i] - start
  }
  const middle = total / values.length
  let between = 0
  for (let bin = 0; bin < bins; bin++)
    if (counts[bin] > 0) between += counts[bin] * (sums[bin] / counts[bin] - middle) * (sums[bin] / counts[bin] - middle)
  let whole = 0
  for (const value of values) whole += (value - start - middle) * (value - start - middle)
  if (whole === 0) return 0
  const noise = ((whole - between) * (bins - 1)) / (values.length - bins)
  return Math.min(1, Math.max(0, (between - noise) / whole))
}
