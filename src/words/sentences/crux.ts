import { textOf } from '../tables/levers'
import type { Crux } from '../../insight/attribution/crux'
import type { Part } from '../../insight/attribution/why'
import type { Measure } from '../../insight/measures'
import { listed, lower, numberText, upper } from '../../lib/text'
import { leverOf } from '../../model/levers'
import type { Scenario } from '../../model/scenario'
import { counted } from '../numbers'
import { measurePhrase } from '../tables/measures'
import { partName } from './why'

/** Below this share of all that moves, two scenarios nearly agree. */
const NEARLY = 0.25

const howMany = (parts: readonly Part[]) => counted(parts.length, parts.some(({ kind }) => kind === 'loop') ? 'difference' : 'lever')

/** What two scenarios disagree about, in one sentence. */
export function cruxSentence(a: Scenario, b: Scenario, { split, set, share, total }: Crux, measure: Measure): string {
  const { digits } = measure
  const name = measurePhrase(measure)
  const text = (value: number) => numberText(value, digits)
  const [from, to] = [text(split.from), text(split.to)]
  if (split.parts.length === 0) return 'The two scenarios are the same: there is nothing to disagree about.'
  const largest = Math.abs(split.parts[0].change)
  if (Number(largest.toFixed(digits)) === 0) return `You differ on ${howMany(split.parts)}, but not about ${name}: ${from} either way.`
  // Where several are listed, the commas are those of the list.
  const [open, close] = set.length === 1 ? [', ', ''] : [' (', ')']
  const named = listed(set.map((part) => `${lower(partName(part))}${bothValues(a, b, part, open, close)}`))
  if (split.parts.length === 1) return `You differ on ${howMany(set)} alone, and with it on ${name}, ${from} against ${to}: ${named}.`
  const ends = from === to ? `${to} either way` : `${from} against ${to}`
  const verb = set.length === 1 ? 'explains' : 'explain'
  const cancels = Math.abs(split.to - split.from) < NEARLY * total
  const what = cancels
    ? `what moves ${name}, though you nearly agree for opposite reasons, ${ends}`
    : `your disagreement about ${name}, ${ends}`
  return upper(`${howMany(set)} ${verb} ${Math.round(100 * share)}% of ${what}: ${named}.`)
}

/** Both sides' values of a lever; nothing for a loop. */
function bothValues(a: Scenario, b: Scenario, part: Part, open: string, close: string): string {
  if (part.kind !== 'lever') return ''
  const lever = leverOf(part.id)
  return `${open}${textOf(lever, a.levers[lever.id])} against ${textOf(lever, b.levers[lever.id])}${close}`
}
