// Bundled and run in threads of their own: see thread.ts.
import { SEED, STEP } from '../../src/ensemble/draws'
import { BELIEFS } from '../../src/model/levers'
import { sample } from '../../src/ensemble/sample'
import { PERCENTILES, summarise, type EnsembleRequest, type Percentile, type Summary } from '../../src/ensemble/summary'
import type { Scenario } from '../../src/model/scenario'
import { HEADLINES } from '../../src/validation/tools/probe'

/** A percentile at some year that is furthest from where many draws put it. */
export interface Miss {
  year: number
  per: Percentile
  /** Percent of the axis, which grows where a band leaves it. */
  error: number
}

/** How far few draws are from many, for each headline output. */
export function misses({ scenario, few, many }: { scenario: Scenario; few: number; many: number }): Record<string, Miss> {
  const request: EnsembleRequest = { scenario, size: many, seed: SEED, step: STEP, vary: BELIEFS, outputs: HEADLINES.map(([id]) => id) }
  const reference = summarise(request, sample(request, 0, many))
  const { bands, years } = summarise(request, sample(request, 0, few))
  const found = HEADLINES.map(([id, top]) => {
    const axis = Math.max(top, ...reference.bands[id]![95])
    const all = [...years].flatMap((year, row) =>
      PERCENTILES.map((per): Miss => ({
        year,
        per,
        error: (100 * Math.abs(bands[id]![per][row] - reference.bands[id]![per][row])) / axis,
      })),
    )
    return [id, all.reduce((a, b) => (b.error > a.error ? b : a))]
  })
  return Object.fromEntries(found) as Record<string, Miss>
}

/** What matters at an ensemble's end. */
export function influences(request: EnsembleRequest): Summary['influence'] {
  return summarise(request, sample(request, 0, request.size)).influence
}
