import { valueAt } from '../../lib/interpolate'
import { dateText } from './scales'
import type { Band, Series } from './series'

/** Where a band lies at a year, in the words of the line that it surrounds; nothing where it has no width or does not reach. */
export function spreadAt({ xs, low, high, share }: Band, text: Series['text'], year: number): string | undefined {
  if (year <= xs[0] || year > xs[xs.length - 1]) return undefined
  const [from, to] = [low, high].map((ys) => text(valueAt(xs, ys, year)))
  return from === to ? undefined : `${from} to ${to} in ${share}`
}

/** A chart at a year in one sentence: the month, every line's value, and where the widest band lies. */
export function readOut(series: readonly Series[], bands: readonly Band[], year: number): string {
  const rows = series.map((row) => {
    const value = [row.label, row.text(valueAt(row.xs, row.ys, year))].filter(Boolean).join(' ')
    const spread = row.weight === 'main' && bands.length > 0 ? spreadAt(bands[0], row.text, year) : undefined
    return spread ? `${value} (${spread})` : value
  })
  return `${dateText(year)}: ${rows.join(', ')}`
}
