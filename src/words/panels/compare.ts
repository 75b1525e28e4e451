import { OUTPUT_NAMES } from '../tables/outputs'
import { listed, lower, upper } from '../../lib/text'
import { outputOf, type OutputId } from '../../model/outputs'
import type { Run } from '../../model/run/simulate'
import { outcomeText, valueText } from '../comparison'

/** The words of “Compare pinned scenarios”. */
export const COMPARE = {
  yours: 'yours',
  baseline: 'your baseline',
  untouched: 'untouched model',
  assumptions: 'What is assumed',
  cut: 'Loops cut',
  none: {
    nothing: 'Nothing is pinned yet.',
    pin: 'Pin this scenario',
    after: ', then move a lever: its lines stay in the charts, and its numbers stand here beside yours, up to three at a time.',
  },
  legend: (pins: readonly string[]) =>
    `${pins.join(', ')}. Small numbers are differences from yours. Beliefs move your baseline, events do not: it is your scenario with every event at its default; the untouched model has every belief at its default too.`,
}

export const cutsText = (cut: readonly string[]) => cut.join(', ') || 'none'

/** How a quantity is named inside a sentence about its value. */
const quantity = (id: OutputId) => {
  const { unit } = outputOf(id)
  const name = OUTPUT_NAMES[id]
  return unit === 'months' ? `the ${lower(name)}, in months,` : lower(name)
}

/** The largest difference between the reader's scenario and the pinned ones, after the outcomes where these differ. */
export function differenceSentence(
  yours: { title: string; run: Run },
  pins: readonly { title: string; run: Run }[],
  largest: { title: string; id: OutputId; year: number; yours: number; other: number },
): string {
  const turned = pins.filter(({ run }) => run.outcome !== yours.run.outcome)
  const ends = [
    `${yours.title} ends as “${outcomeText(yours.run)}”`,
    ...turned.map(({ title, run }) => `${title} as “${outcomeText(run)}”`),
  ]
  const fate = turned.length > 0 ? `${upper(ends.join(', '))}. ` : ''
  const [mine, other] = [largest.yours, largest.other].map((value) => valueText(largest.id, value))
  if (mine === other) return `${fate}In its numbers yours hardly differs from ${listed(pins.map(({ title }) => title))}.`
  return `${fate}The largest difference is in ${quantity(largest.id)} at the start of ${largest.year}: ${mine} in yours, ${other} in ${largest.title}.`
}
