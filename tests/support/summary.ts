import { PREVIEW, SEED } from '../../src/ensemble/draws'
import { sample } from '../../src/ensemble/sample'
import { summarise, type EnsembleRequest, type Summary } from '../../src/ensemble/summary'
import { BELIEFS, type LeverId } from '../../src/model/levers'
import { OUTCOMES, type Outcome } from '../../src/model/run/outcome'
import type { Scenario } from '../../src/model/scenario'

/** What a first look at a scenario says. */
export function lookedAt(scenario: Scenario, vary: readonly LeverId[] = BELIEFS): Summary {
  const outputs = ['open-supply', 'access-demand', 'consortium-pressure'] as const
  const request: EnsembleRequest = { scenario, size: PREVIEW, seed: SEED, step: 1 / 4, vary, outputs }
  return summarise(request, sample(request, 0, PREVIEW))
}

/** A summary in which the draws end as given; outcomes that are not named are none, and all is stopgap in 2027. */
export function planted(ends: Partial<Record<Outcome, number>>, more: Partial<Summary> = {}): Summary {
  const forms = (ends['consortium-forms'] ?? 0) + (ends['consortium-fails'] ?? 0)
  return {
    size: 4096,
    seed: 1,
    years: Float64Array.of(2027, 2036),
    bands: {},
    chances: Object.fromEntries(
      OUTCOMES.map((id) => [id, Float64Array.of(id === 'stopgap-holds' ? 1 : 0, ends[id] ?? 0)]),
    ) as Summary['chances'],
    formation: Array.from({ length: 50 }, (_, i) => (i < Math.round(50 * forms) ? 2030.5 : null)),
    formedBy: Object.fromEntries(Array.from({ length: 9 }, (_, i) => [2028 + i, 2028 + i > 2030 ? forms : 0])),
    influence: {},
    ...more,
  }
}
