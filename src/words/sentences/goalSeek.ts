import { leverName, textOf } from '../tables/levers'
import type { Goal } from '../../insight/goalseek/goals'
import type { Change, Found } from '../../insight/goalseek/seek'
import { numberText } from '../../lib/text'
import { leverOf } from '../../model/levers'
import { counted } from '../numbers'
import { GOAL_WORDS } from '../tables/goals'

/** What was found, in one sentence. That of a reachable goal ends in a colon: the changes follow it. */
export function foundSentence(found: Found, goal: Goal, number: number): string {
  const { clause } = GOAL_WORDS[goal.id]
  if (found.kind === 'met') return `Nothing has to change: in your scenario ${clause(number)}.`
  if (found.kind === 'reachable') {
    const { changes, distance } = found
    const range = changes.length === 1 ? 'of its plausible range' : 'plausible ranges in all'
    return `So that ${clause(number)}, ${counted(changes.length, 'lever')} would have to move, ${numberText(distance, 2)} ${range}:`
  }
  const start =
    found.proof === 'extreme'
      ? 'Nothing within the plausible ranges does it: with every lever at the end of its range that helps'
      : 'No change was found within the plausible ranges: in the nearest case of the search'
  return found.closest === null
    ? `${start}, the goal is missed, whatever its number.`
    : `${start}, the most that can be had is that ${clause(found.closest)}.`
}

/** One change of an answer: "Chinese lab funding 1× to 0.3×". */
export function changePhrase({ lever: id, from, to }: Change): string {
  const lever = leverOf(id)
  return `${leverName(lever)} ${textOf(lever, from)} to ${textOf(lever, to)}`
}
