import { leverName, textOf } from '../tables/levers'
import { lower } from '../../lib/text'
import type { Lever } from '../../model/levers'
import type { Outcome } from '../../model/run/outcome'
import { OUTCOME_WORDS } from '../tables/outcomes'

/** A lever at a value. */
interface Setting {
  lever: Lever
  value: number
}

const setting = ({ lever, value }: Setting) => `${leverName(lever)} ${textOf(lever, value)}`

/** The words of “Where does it tip?”. */
export const TIPPING = {
  across: 'Across',
  up: 'Up',
  waiting: 'One moment.',
  note: 'Drag the ring, or move it with the arrow keys. Bars along the axes are the levers’ plausible ranges, the small cross is the baseline.',
  table: 'The map as a table',
  caption: (down: string, across: string) => `${down} down, ${lower(across)} across`,
  handle: (x: Lever, y: Lever) => `${leverName(x)} across, ${leverName(y)} up`,
  point: (x: Setting, y: Setting, outcome: Outcome) => `${setting(x)}, ${setting(y)}: ${OUTCOME_WORDS[outcome].clause}`,
  here: (outcome: Outcome) => `Here ${OUTCOME_WORDS[outcome].clause}.`,
  /** What a map shows; `shares` are those of its places that end so. */
  map: (x: string, y: string, shares: readonly { outcome: Outcome; share: number }[]) =>
    `A map of ${x} across and ${y} up: ${shares.map(({ outcome, share }) => `${OUTCOME_WORDS[outcome].label} on ${Math.round(100 * share)}% of it`).join(', ')}.`,
}
