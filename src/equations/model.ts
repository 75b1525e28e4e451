import type { Expression } from './expression'
import type { Flows } from './flows'

/** A model as data: what `readModel` finds in its source files, in their order. */
export interface ModelText {
  parameters: ParameterText[]
  stocks: StockText[]
  /** Constants in `initial`. */
  initials: AuxiliaryText[]
  auxiliaries: AuxiliaryText[]
  /** Names of the auxiliaries reported as `aux.x`. */
  reported: string[]
}

export interface ParameterText {
  name: string
  value: number
  /** Plausible band, where the row gives one. */
  low?: number
  high?: number
  unit: string
  meaning: string
  origin: string
  evidence: string[]
  section: string
}

export interface StockText {
  name: string
  unit: string
  meaning: string
  section: string
  initial: Expression
  /** Net flow, with its own unit (that of the stock per year), meaning and section in `rates`. */
  flow: Expression
  flowUnit: string
  flowMeaning: string
  flowSection: string
  /** Line of the net flow in its file. */
  line: number
  /** The auxiliaries that make up the net flow, if it is a sum of them. */
  flows?: Flows
}

export interface AuxiliaryText {
  name: string
  unit: string
  /** Empty where the comment gives only a unit. */
  meaning: string
  section: string
  expression: Expression
  /** Ids of the variables that the expression reads. */
  uses: string[]
  line: number
}
