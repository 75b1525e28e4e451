import { integrate, type Equations } from '../model/integrate'
import { MODEL } from '../model/simulate'
import type { Values } from '../model/parameters'
import type { Auxiliaries } from '../model/squeeze'

/** What a check is about, in the order of the report, with the words of a reader. */
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

/** The model under test. A parameter of every check, so that a planted error can show that the check finds it. */
export interface Subject {
  equations: Equations<Values, Auxiliaries>
  integrate: typeof integrate
}

export const SUBJECT: Subject = { equations: MODEL, integrate }

export interface Check {
  /** Lower case and hyphens, unique. */
  id: string
  kind: Kind
  /** The sentence a reader sees: what must be true, and why. */
  says: string
  /** Null if it holds, else what was found instead, with numbers. Pure. */
  run: (subject: Subject) => string | null
}
