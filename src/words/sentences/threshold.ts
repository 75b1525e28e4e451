import { leverName, textOf } from '../tables/levers'
import type { Threshold, Thresholds } from '../../insight/tipping/thresholds'
import { lower } from '../../lib/text'
import { leverOf } from '../../model/levers'
import { OUTCOME_WORDS } from '../tables/outcomes'

/** How near the nearest threshold is, in one sentence and in the lever's own format; `none` where there is none. */
export function thresholdSentence({ nearest }: Thresholds, none = NO_THRESHOLD): string {
  return nearest ? sentenceOf(nearest) : none
}

/** Where neither of the two levers of a map tips the outcome, and where none of the main levers does. */
export const NO_THRESHOLD = 'Neither lever alone changes how it ends, over its whole range.'
export const NO_MAIN_THRESHOLD = 'No main lever alone changes how it ends, over its whole range.'

function sentenceOf({ lever: id, from, to, by, outcome }: Threshold): string {
  const lever = leverOf(id)
  const [was, becomes, size] = [from, to, Math.abs(by)].map((value) => textOf(lever, value))
  const [away, at] = lever.words ? ['', ''] : [` is ${size} away`, 'at ']
  return `The nearest flip${away}: with ${lower(leverName(lever))} ${at}${becomes} instead of ${was}, ${OUTCOME_WORDS[outcome].clause}.`
}
