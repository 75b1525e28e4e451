import { integrate, type Equations } from '../model/run/integrate'
import { MODEL } from '../model/run/simulate'
import type { Values } from '../model/parameters'
import type { Auxiliaries } from '../model/squeeze'

/** Kinds of checks in the order of the report, with the words that a reader sees. */
export const KINDS = {
  sign: 'direction of an effect',
  reality: 'reality check',
  extreme: 'extreme condition',
  matrix: 'bounds at the ends of the levers',
  conservation: 'conservation of money, firms and models',
  equilibrium: 'rest stays rest',
  step: 'halving the time step',
  rescaling: 'change of units',
  loop: 'cut of a loop',
} as const
export type Kind = keyof typeof KINDS

/** The model under test. Checks take it as an argument so that tests can hand them a model with a planted error. */
export interface Subject {
  equations: Equations<Values, Auxiliaries>
  integrate: typeof integrate
}

export const SUBJECT: Subject = { equations: MODEL, integrate }

export interface Check {
  /** Unique; lower case, digits and hyphens, starting with the kind. */
  id: string
  kind: Kind
  /** What must be true and why, as a sentence for readers. */
  says: string
  /** Returns null if the check holds, otherwise what was found instead, with numbers. Pure. */
  run: (subject: Subject) => string | null
}
