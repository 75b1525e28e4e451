import { defaultOf, levers, type Lever, type LeverId } from '../model/levers'
import type { Scenario } from '../model/scenario'

/** The levers that are not at their default, in table order. */
export function changed(scenario: Scenario): (Lever & { id: LeverId })[] {
  return levers.filter((lever) => scenario.levers[lever.id] !== defaultOf(lever))
}
