import type { Pattern } from '../../charts/marks/pattern'
import { OUTCOMES, type Outcome } from '../../model/run/outcome'
import { OUTCOME_WORDS } from '../../words/tables/outcomes'

/** How each outcome is drawn. */
const PATTERNS = {
  'stopgap-holds': 'plain',
  squeeze: 'lines',
  'consortium-forms': 'dots',
  'consortium-fails': 'cross',
} as const satisfies Record<Outcome, Pattern>

/** An outcome as a chart shows it: its pattern, and its words. */
export function regimeOf(id: Outcome) {
  return { id, pattern: PATTERNS[id], ...OUTCOME_WORDS[id] }
}

/** All outcomes as a chart shows them. */
export const REGIMES = OUTCOMES.map(regimeOf)
