import type { Outcome } from '../../model/run/outcome'

/** What one way to end is called, wherever it is spoken of. */
interface OutcomeWords {
  /** What happens, as a clause: "Here …". */
  clause: string
  /** The same without its article: a heading, a cell of a table of results. */
  title: string
  /** After a colon: "outcome: …". */
  noun: string
  /** Beside its region of a chart, and where there is room for one word only. */
  label: string
  brief: string
}

/** The outcomes in words: every sentence, chart and table takes them from here. */
export const OUTCOME_WORDS = {
  'stopgap-holds': {
    clause: 'the stopgap holds',
    title: 'stopgap holds',
    noun: 'the stopgap holds',
    label: 'the stopgap holds',
    brief: 'holds',
  },
  squeeze: {
    clause: 'the squeeze finds no remedy',
    title: 'squeeze',
    noun: 'a squeeze',
    label: 'squeeze, no remedy',
    brief: 'squeeze',
  },
  'consortium-forms': {
    clause: 'a consortium forms and lasts',
    title: 'consortium forms and lasts',
    noun: 'a consortium that lasts',
    label: 'a consortium lasts',
    brief: 'lasts',
  },
  'consortium-fails': {
    clause: 'a consortium forms, then fails',
    title: 'consortium forms, then fails',
    noun: 'a consortium that fails',
    label: 'one forms, then fails',
    brief: 'fails',
  },
} as const satisfies Record<Outcome, OutcomeWords>

/** What the two outcomes with a consortium have in common. */
export const CONSORTIUM_FORMS = 'a consortium forms'
