import type { Expression } from './expression'
import type { Flows } from './flows'

/** A model as data: what `readModel` finds in the text of its equations, in the order of the file. */
export interface ModelText {
  parameters: ParameterText[]
  stocks: StockText[]
  /** Constants of `initial`, from which stocks start. */
  initials: AuxiliaryText[]
  auxiliaries: AuxiliaryText[]
  /** Auxiliaries reported as `aux.x`. */
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
  /** Line of the net flow. */
  line: number
  /** The auxiliaries that make up the net flow, if it is a sum of them. */
  flows?: Flows
}

export interface AuxiliaryText {
  name: string
  unit: string
  /** May be empty where the comment gives a unit only. */
  meaning: string
  section: string
  expression: Expression
  /** Ids of what the expression reads: `p.x` for a parameter, otherwise the name. */
  uses: string[]
  line: number
}
