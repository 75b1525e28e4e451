import type { Hatching } from '../charts/hatching'
import type { Outcome } from '../model/outcome'

/** How each outcome looks on a map, what its region is called there, what a table cell says, and what happens in it. */
export const REGIMES = [
  { id: 'stopgap-holds', hatching: 'plain', label: 'the stopgap holds', brief: 'holds', clause: 'the stopgap holds' },
  { id: 'squeeze', hatching: 'lines', label: 'squeeze, no remedy', brief: 'squeeze', clause: 'the squeeze finds no remedy' },
  { id: 'consortium-forms', hatching: 'dots', label: 'a consortium lasts', brief: 'lasts', clause: 'a consortium forms and lasts' },
  { id: 'consortium-fails', hatching: 'cross', label: 'one forms, then fails', brief: 'fails', clause: 'a consortium forms, then fails' },
] as const satisfies readonly { id: Outcome; hatching: Hatching; label: string; brief: string; clause: string }[]

/** The row of an outcome. */
export function regimeOf(outcome: Outcome): (typeof REGIMES)[number] {
  return REGIMES.find((regime) => regime.id === outcome)!
}
