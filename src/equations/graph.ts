import { uses } from './expression'
import type { ModelText } from './model'

/** `from` appears in the equation of `to`. Ids: `p.x` for a parameter, the name for a stock or an auxiliary. */
export interface Dependency {
  from: string
  to: string
  /** Whether `from` enters the value of an auxiliary, the net flow of a stock, or the initial value of a stock. */
  through: 'value' | 'flow' | 'start'
}

/** Every direct dependency, in the order of the equations. */
export function dependencies(model: ModelText): Dependency[] {
  const values = [...model.initials, ...model.auxiliaries]
  return [
    ...values.flatMap(({ name, uses }) => uses.map((from) => ({ from, to: name, through: 'value' as const }))),
    ...model.stocks.flatMap(({ name, initial }) => uses(initial).map((from) => ({ from, to: name, through: 'start' as const }))),
    ...model.stocks.flatMap(({ name, flow }) => uses(flow).map((from) => ({ from, to: name, through: 'flow' as const }))),
  ]
}
