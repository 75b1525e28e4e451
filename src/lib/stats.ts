/** Arithmetic mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Population standard deviation. */
export function deviation(values: readonly number[]): number {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) * (value - middle))))
}

/** How far a prediction lies from what was observed. */
export interface Misfit {
  /** Points compared. */
  n: number
  /** Root mean square error in the unit of the series. */
  rmse: number
  /** The same with each error as a share of its observation; observations of zero are left out. */
  rmspe: number
  /** Theil's shares of the mean square error: a wrong level, a wrong spread, and the rest. They sum to 1; all 0 for a perfect fit. */
  bias: number
  variation: number
  covariation: number
  /** Share of the variance explained; negative where the mean would do better, NaN for constant observations. */
  r2: number
  /** Root mean square error of the naive forecast on the points after the first: the last observation goes on. */
  naive: number
}

/** Compares predictions with observations, point by point. */
export function misfit(predicted: readonly number[], observed: readonly number[]): Misfit {
  const n = observed.length
  const errors = predicted.map((value, i) => value - observed[i])
  const mse = mean(errors.map((error) => error * error))
  const ratios = errors.flatMap((error, i) => (observed[i] === 0 ? [] : [(error / observed[i]) * (error / observed[i])]))
  const gap = mean(predicted) - mean(observed)
  const spread = deviation(predicted) - deviation(observed)
  const share = (part: number) => (mse === 0 ? 0 : part / mse)
  const variance = deviation(observed) * deviation(observed)
  const steps = observed.slice(1).map((value, i) => (value - observed[i]) * (value - observed[i]))
  return {
    n,
    rmse: Math.sqrt(mse),
    rmspe: Math.sqrt(mean(ratios)),
    bias: share(gap * gap),
    variation: share(spread * spread),
    covariation: mse === 0 ? 0 : 1 - share(gap * gap) - share(spread * spread),
    r2: 1 - mse / variance,
    naive: Math.sqrt(mean(steps)),
  }
}
