import type { Found } from '../../../insight/goalseek/believe'
import type { Goal } from '../../../insight/goalseek/goals'
import { numberText } from '../../../lib/text'

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six']
const count = (n: number, what: string) => `${COUNTS[n] ?? n} ${what}${n === 1 ? '' : 's'}`

/** What was found, in one sentence; a list of changes may follow it. */
export function sayFound(found: Found, goal: Goal, number: number): string {
  const said = goal.said(number)
  if (found.kind === 'met') return `Nothing has to change: in your scenario ${said}.`
  if (found.kind === 'reachable') {
    const { changes, distance } = found
    const range = changes.length === 1 ? 'of its plausible range' : 'plausible ranges in all'
    return `So that ${said}, ${count(changes.length, 'lever')} would have to move, ${numberText(distance, 2)} ${range}:`
  }
  const start =
    found.proof === 'corner'
      ? 'Nothing within the plausible ranges does it: with every lever at the end of its range that helps'
      : 'No change was found within the plausible ranges: in the nearest case of the search'
  return found.closest === null
    ? `${start}, the goal is missed, whatever its number.`
    : `${start}, the most that can be had is that ${goal.said(found.closest)}.`
}
