import type { Lever } from '../model/levers'
import type { Scenario } from '../model/scenario'
import { modelOf } from './versions'

/** The levers that are not at their default, in table order. */
export function changed(scenario: Scenario): Lever[] {
  return modelOf(scenario.version).levers.filter((lever) => scenario.levers[lever.id] !== lever.default)
}
