import { signed } from '../../../lib/text'
import type { OutputId } from '../../../model/outputs'

/** One bar of a split change. */
export interface Bar {
  id: string
  name: string
  value: number
  /** The value with its sign, as printed at the bar. */
  text: string
}

/** How many bars a reader takes in; smaller parts are one bar. */
const MOST = 7

/**
 * The parts of a change as bars: what would be written as zero, and what goes beyond the most that are taken in, is one last bar, so that the
 * bars still add up to the change. `parts` come largest first.
 */
export function barsOf(parts: readonly { id: string; name: string; change: number }[], digits: number): Bar[] {
  const seen = parts.filter((part) => Number(Math.abs(part.change).toFixed(digits)) !== 0)
  const shown = seen.length > MOST + 1 ? seen.slice(0, MOST) : seen
  const rest = parts.filter((part) => !shown.includes(part))
  const bars = shown.map(({ id, name, change }) => ({ id, name, value: change, text: signed(change, digits) }))
  if (rest.length === 0) return bars
  const value = rest.reduce((sum, part) => sum + part.change, 0)
  const name = rest.length === 1 ? rest[0].name : `${rest.length} others`
  return [...bars, { id: 'others', name, value, text: signed(value, digits) }]
}

const COLOURS: Partial<Record<OutputId, string>> = { 'open-supply': 'var(--supply)', 'access-demand': 'var(--demand)' }

/** The colour of the series that a measure is read from. */
export function colourOf({ outputs }: { outputs: readonly OutputId[] }): string {
  return COLOURS[outputs[0]] ?? 'var(--pressure)'
}
