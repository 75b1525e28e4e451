import type { Pattern } from '../../charts/marks/pattern'
import type { Outcome } from '../../model/outcome'

interface Regime {
  id: Outcome
  /** How it is drawn. */
  pattern: Pattern
  /** What its region is called on a map, at length and in brief. */
  label: string
  brief: string
  /** What happens in it. */
  clause: string
  /** In a table of results. */
  title: string
  /** After a colon. */
  noun: string
}

/** How each outcome looks and what it is called, in one place. */
export const REGIMES = [
  {
    id: 'stopgap-holds',
    pattern: 'plain',
    label: 'the stopgap holds',
    brief: 'holds',
    clause: 'the stopgap holds',
    title: 'stopgap holds',
    noun: 'the stopgap holds',
  },
  {
    id: 'squeeze',
    pattern: 'lines',
    label: 'squeeze, no remedy',
    brief: 'squeeze',
    clause: 'the squeeze finds no remedy',
    title: 'squeeze',
    noun: 'a squeeze',
  },
  {
    id: 'consortium-forms',
    pattern: 'dots',
    label: 'a consortium lasts',
    brief: 'lasts',
    clause: 'a consortium forms and lasts',
    title: 'consortium forms',
    noun: 'a consortium that stands',
  },
  {
    id: 'consortium-fails',
    pattern: 'cross',
    label: 'one forms, then fails',
    brief: 'fails',
    clause: 'a consortium forms, then fails',
    title: 'consortium forms and fails',
    noun: 'a consortium that fails',
  },
] as const satisfies readonly Regime[]

/** The row of an outcome. */
export function regimeOf(outcome: Outcome): (typeof REGIMES)[number] {
  return REGIMES.find((regime) => regime.id === outcome)!
}
