import { defaultLevers, type LeverValues } from './levers'
import type { LoopId } from './loops'

/** The model version that new links carry. Defaults, ranges and steps of the levers are frozen per version. */
export const VERSION = 2

/** Everything that decides the numbers: which equations, which lever values, which loops are cut (in table order). */
export interface Scenario {
  version: number
  levers: LeverValues
  cut: readonly LoopId[]
}

/** The scenario nobody has touched. */
export function baseline(): Scenario {
  return { version: VERSION, levers: defaultLevers(), cut: [] }
}

/** A short text that is equal for equal scenarios, and for no others: levers in table order, and the cut loops. */
export function scenarioKey({ version, levers, cut }: Scenario): string {
  return [version, ...Object.values(levers), ...cut].join(' ')
}

/** Whether two scenarios give the same numbers: the same version, levers and cut loops. */
export function sameScenario(a: Scenario, b: Scenario): boolean {
  return a === b || scenarioKey(a) === scenarioKey(b)
}
