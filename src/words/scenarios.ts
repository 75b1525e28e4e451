import { PRESET_WORDS } from './tables/presets'
import { leverName, textOf } from './tables/levers'
import { VERSION, type Scenario } from '../model/scenario'
import { changed } from '../scenario/changes'
import { presetOf } from '../scenario/presets'

/** A scenario in a few words: its view, what its only change is, or how many there are; and its model, if that is not the newest. */
export function nameOf(scenario: Scenario): string {
  const name = changesOf(scenario)
  return scenario.version === VERSION ? name : `${name}, model ${scenario.version}`
}

function changesOf(scenario: Scenario): string {
  const view = presetOf(scenario)
  const moved = changed(scenario)
  const count = moved.length + scenario.cut.length
  if (count === 0) return 'untouched'
  const levers = `${count} ${count === 1 ? 'change' : 'changes'}`
  if (view) return `${PRESET_WORDS[view.id].name} (${levers})`
  if (moved.length === 0) return levers
  const first = `${leverName(moved[0])} ${textOf(moved[0], scenario.levers[moved[0].id])}`
  return count === 1 ? first : `${first} and ${count - 1} more`
}
