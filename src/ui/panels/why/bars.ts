import type { Part } from '../../../insight/attribution/why'
import type { Measure } from '../../../insight/measures'
import { signed } from '../../../lib/text'
import { SPLIT } from '../../../words/panels/why'
import { partName } from '../../../words/sentences/why'
import { LOOKS } from '../../answers/headlines'

/** One bar of a split change. */
export interface Bar {
  id: string
  name: string
  value: number
  /** The value with its sign, as printed at the bar. */
  text: string
}

/** How many bars a reader takes in; smaller parts are put into one more. */
const MOST = 7

/**
 * The parts of a change as bars. Parts that would be printed as zero, and those beyond the most that a reader takes in, become one last bar, so
 * that the bars still add up to the change. `parts` come largest first.
 */
export function barsOf(parts: readonly Part[], digits: number): Bar[] {
  const printed = parts.filter((part) => Number(Math.abs(part.change).toFixed(digits)) !== 0)
  const shown = printed.length > MOST + 1 ? printed.slice(0, MOST) : printed
  const rest = parts.filter((part) => !shown.includes(part))
  const bars = shown.map((part): Bar => ({ id: part.id, name: partName(part), value: part.change, text: signed(part.change, digits) }))
  if (rest.length === 0) return bars
  const value = rest.reduce((sum, part) => sum + part.change, 0)
  const name = rest.length === 1 ? partName(rest[0]) : SPLIT.others(rest.length)
  return [...bars, { id: 'others', name, value, text: signed(value, digits) }]
}

/** The colour of the headline series that a measure is read from; quiet ink for an output that has no chart. */
export function colourOf({ output }: Pick<Measure, 'output'>): string {
  return LOOKS.find(({ id }) => id === output)?.colour ?? 'var(--quiet)'
}
