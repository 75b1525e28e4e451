/** Index of the x nearest to a value; the later one where two are equally near. `xs` ascend. */
export function nearest(xs: ArrayLike<number>, x: number): number {
  let best = 0
  for (let i = 1; i < xs.length; i++) if (xs[i] - x <= x - xs[best]) best = i
  return best
}

/** The y of a line at x, straight between its points; beyond its ends, the end's. `xs` ascend. */
export function valueAt(xs: ArrayLike<number>, ys: ArrayLike<number>, x: number): number {
  const last = xs.length - 1
  if (x <= xs[0]) return ys[0]
  if (x >= xs[last]) return ys[last]
  let [low, high] = [0, last]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (xs[middle] <= x) low = middle
    else high = middle
  }
  const share = (x - xs[low]) / (xs[high] - xs[low])
  return ys[low] * (1 - share) + ys[high] * share
}
