import { LOOP_NAMES } from '../tables/loops'
import { leverName } from '../tables/levers'
import type { Part, Split } from '../../insight/attribution/why'
import type { Measure } from '../../insight/measures'
import { listed, lower, numberText, upper } from '../../lib/text'
import { leverOf } from '../../model/levers'
import { LOOPS } from '../../model/loops'
import { measurePhrase } from '../tables/measures'

/** What a part of a change is called, as the label of a bar. */
export function partName(part: Part): string {
  if (part.kind === 'none') return 'Without any loop'
  if (part.kind === 'lever') return leverName(leverOf(part.id))
  const loop = LOOPS.find(({ id }) => id === part.id)!
  return [`${LOOP_NAMES[loop.id]} (${loop.id})`, part.becomes].filter(Boolean).join(' ')
}

/** The verb for a part that goes along with the change, and for one that goes against it. */
const VERBS = {
  up: { whole: 'rises', along: 'adds', back: 'takes back' },
  down: { whole: 'falls', along: 'takes', back: 'gives back' },
}

/** A split in one sentence: parts that would be printed as zero are left out, small ones put together. */
export function splitSentence({ from, to, parts }: Split, measure: Measure): string {
  const { digits } = measure
  const name = measurePhrase(measure)
  if (parts.length === 0) return 'Nothing differs, so nothing moves.'
  const text = (value: number) => numberText(value, digits)
  const printed = parts.filter(({ change }) => Number(change.toFixed(digits)) !== 0)
  // From the printed ends, so that the sentence adds up as read.
  const change = Number(to.toFixed(digits)) - Number(from.toFixed(digits))
  const { whole, along, back } = change < 0 ? VERBS.down : VERBS.up
  const stays = Number(change.toFixed(digits)) === 0
  const start = stays
    ? `${upper(name)} stays at ${text(to)}`
    : `${upper(name)} ${whole} by ${text(Math.abs(change))}, from ${text(from)} to ${text(to)}`
  if (printed.length === 0) return `${start}: ${stays ? 'nothing that differs moves it' : 'many small parts'}.`
  if (printed.length === 1 && !stays)
    return `${start}: all of it ${printed[0].kind === 'none' ? 'without any loop' : `by ${lower(partName(printed[0]))}`}.`
  const way = change < 0 ? -1 : 1
  const withChange = printed.filter((part) => part.change * way > 0)
  const againstChange = printed.filter((part) => part.change * way < 0)
  const clauses = [clause(withChange, along, text), clause(againstChange, stays ? 'takes' : back, text)]
  return `${start}: ${clauses.filter(Boolean).join('; ')}.`
}

/** How many parts one clause names before it puts the rest together. */
const NAMED = 3

function clause(parts: readonly Part[], verb: string, text: (value: number) => string): string {
  const named = parts.length > NAMED + 1 ? parts.slice(0, NAMED) : parts
  const rest = parts.slice(named.length)
  const rows = named.map((part) => [part.kind === 'none' ? 'what needs no loop' : lower(partName(part)), part.change] as const)
  const others = rest.reduce((sum, { change }) => sum + change, 0)
  if (rest.length > 0) rows.push([`${rest.length} others`, others])
  return listed(rows.map(([name, change], i) => `${name} ${i === 0 ? `${verb} ` : ''}${text(Math.abs(change))}`))
}
