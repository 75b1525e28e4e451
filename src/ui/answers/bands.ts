import { BAND_WORDS } from '../../words/charts'
import type { Band } from '../../charts/geometry/series'
import type { Summary } from '../../ensemble/summary'
import type { HeadlineId } from '../../scenario/headlines'

/** Which percentiles bound each band, the wide one first; the share as said of a value, and as written in the band. */
const BANDS = [
  { id: 'most', from: 5, to: 95, opacity: 0.1, ...BAND_WORDS.most },
  { id: 'half', from: 25, to: 75, opacity: 0.16, ...BAND_WORDS.half },
] as const

/** The bands of an output as the ensemble has them; none where it has not been heard of. One chart says in words what they are. */
export function bandsOf(summary: Summary | null, id: HeadlineId, colour: string): Band[] {
  const percentiles = summary?.bands[id]
  if (!summary || !percentiles) return []
  return BANDS.map((row) => ({
    id: row.id,
    xs: summary.years,
    low: percentiles[row.from],
    high: percentiles[row.to],
    colour,
    opacity: row.opacity,
    share: row.share,
    label: id === 'open-supply' ? row.label(summary.size) : undefined,
  }))
}
