import type { OutputId } from '../../model/outputs'
import type { Run } from '../../model/run/simulate'
import { valueAt } from '../../lib/interpolate'
import { mean } from '../../lib/stats'

/** The part of an observation series that a comparison with the model needs. */
export interface Series {
  output?: string
  factor?: number
  span?: 'year' | 'instant'
  points: readonly { year: number; value: number }[]
}

/** The points of a series up to `until`, each with the model's prediction: its value at that instant, or the mean over the year around it. */
export function predict(run: Run, series: Series, until = Infinity): { year: number; observed: number; predicted: number }[] {
  const values = run.outputs[series.output as OutputId]
  const half = series.span === 'year' ? 0.5 : 0
  const inside = series.points.filter(({ year }) => year - half >= run.years[0] && year + half <= until)
  return inside.map(({ year, value }) => ({
    year,
    observed: value,
    predicted: (series.factor ?? 1) * around(run.years, values, year, half),
  }))
}

/** Mean over [year - half, year + half] of the linear interpolation, from nine equidistant values. */
function around(years: Float64Array, values: Float64Array, year: number, half: number): number {
  if (half === 0) return valueAt(years, values, year)
  const nine = Array.from({ length: 9 }, (_, i) => valueAt(years, values, year - half + (i / 8) * 2 * half))
  return mean(nine)
}
