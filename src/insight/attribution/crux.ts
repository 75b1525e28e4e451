import { levers, textOf } from '../../model/levers'
import type { Scenario } from '../../model/scenario'
import { listed, lower, numberText, upper } from '../../lib/text'
import type { Measure } from '../measures'
import type { Question } from '../question'
import { whyMoved, type Part, type Split } from './why'

/** What two scenarios disagree about. */
export interface Crux {
  /** From the first scenario to the second. */
  split: Split
  /** The smallest set of differences behind at least 80 % of the disagreement, largest first. */
  set: Part[]
  /** Their share of the disagreement, the sum of the sizes of all parts: 0 to 1; 0 where no part has any. */
  share: number
  sentence: string
}

/** Share of the disagreement that a crux has to explain. */
const ENOUGH = 0.8
/** Below this share of all that moves, two scenarios nearly agree. */
const NEARLY = 0.25

/** Finds the few differences between two scenarios that decide a number. Runs as for `whyMoved`: 2^n up to 8 differences, at most 464 up to 22. */
export function* crux(a: Scenario, b: Scenario, measure: Measure): Question<Crux> {
  const split = yield* whyMoved(a, b, measure)
  const total = split.parts.reduce((sum, { change }) => sum + Math.abs(change), 0)
  const set: Part[] = []
  let covered = 0
  for (const part of split.parts) {
    if (covered >= ENOUGH * total) break
    set.push(part)
    covered += Math.abs(part.change)
  }
  const share = total > 0 ? covered / total : 0
  return { split, set, share, sentence: sentenceOf(a, b, split, set, share, measure) }
}

const COUNTS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten']

const things = (parts: readonly Part[]) => (parts.some(({ kind }) => kind === 'loop') ? 'difference' : 'lever')
const counted = (parts: readonly Part[]) => `${COUNTS[parts.length] ?? parts.length} ${things(parts)}${parts.length === 1 ? '' : 's'}`

function sentenceOf(a: Scenario, b: Scenario, split: Split, set: readonly Part[], share: number, { said, digits }: Measure): string {
  const count = split.parts.length
  if (count === 0) return 'The two scenarios are the same: there is nothing to disagree about.'
  const text = (value: number) => numberText(value, digits)
  const largest = Math.abs(split.parts[0].change)
  if (Number(largest.toFixed(digits)) === 0) {
    return `You differ on ${lower(counted(split.parts))}, but not about ${said}: ${text(split.from)} either way.`
  }
  // With several, the commas are those of the list.
  const [open, close] = set.length === 1 ? [', ', ''] : [' (', ')']
  const named = listed(set.map((part) => `${lower(part.name)}${against(a, b, part, open, close)}`))
  const verb = set.length === 1 ? 'explains' : 'explain'
  const total = split.parts.reduce((sum, { change }) => sum + Math.abs(change), 0)
  const cancels = Math.abs(split.to - split.from) < NEARLY * total
  const ends = text(split.from) === text(split.to) ? `${text(split.to)} either way` : `${text(split.from)} against ${text(split.to)}`
  const what = cancels
    ? `what moves ${said}, though you nearly agree for opposite reasons, ${ends}`
    : `your disagreement about ${said}, ${ends}`
  if (count === 1)
    return `You differ on one ${things(set)} alone, and with it on ${said}, ${text(split.from)} against ${text(split.to)}: ${named}.`
  return upper(`${counted(set)} ${verb} ${Math.round(100 * share)}% of ${what}: ${named}.`)
}

/** Both sides' values, as the lever writes them. */
function against(a: Scenario, b: Scenario, { id, kind }: Part, open: string, close: string): string {
  const lever = levers.find((row) => row.id === id)
  if (kind !== 'lever' || !lever) return ''
  return `${open}${textOf(lever, a.levers[lever.id])} against ${textOf(lever, b.levers[lever.id])}${close}`
}
