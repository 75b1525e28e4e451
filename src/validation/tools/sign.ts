import { leverName, textOf } from '../../words/tables/levers'
import { leverOf, type LeverId } from '../../model/levers'
import type { Check, Subject } from '../check'
import type { Measure } from './measure'
import { describe, probe, show, type Moved } from './probe'
import { sweep } from './spread'

/** A monotonic effect: raising the lever over its range, with the others at their defaults or as given, never moves the measure the other way. */
export interface Sign {
  lever: LeverId
  way: 'rises' | 'falls'
  measure: Measure
  because: string
  given?: Moved
  /** Part of the range, ends included, in which the effect is known to be reversed. If it is not, the exception is out of date and fails. */
  except?: { from: number; to: number; because: string }
}

const WORDS = { rises: 'higher', falls: 'lower' } as const

/** Smallest relative change of the measure over the whole range that counts as an effect. */
const LEAST = 0.01

export function signCheck(sign: Sign): Check {
  const { lever, way, measure, because, given, except } = sign
  const row = leverOf(lever)
  const context = given ? ` (${describe({ ...given, [lever]: undefined })})` : ''
  const but = except && `, but from ${textOf(row, except.from)} to ${textOf(row, except.to)} not always: ${except.because}`
  return {
    id: `sign-${lever}-${measure.id}${given ? '-given' : ''}`,
    kind: 'sign',
    says: `The further “${leverName(row)}” goes from ${textOf(row, row.min)} to ${textOf(row, row.max)}, the ${WORDS[way]} ${measure.name}: ${because}${but ?? ''}${context}.`,
    run: (subject) => finding(sign, subject),
  }
}

function finding({ lever, way, measure, given, except }: Sign, subject: Subject): string | null {
  const values = sweep(lever)
  const found = values.map((value) => measure.of(probe(subject, { levers: { ...given, [lever]: value } })))
  const against = (i: number) => (way === 'rises' ? found[i] < found[i - 1] : found[i] > found[i - 1]) || Number.isNaN(found[i])
  const excepted = (i: number) => except !== undefined && values[i - 1] >= except.from && values[i] <= except.to
  const steps = values.map((_, i) => i).slice(1)
  const list = () => values.map((value, i) => `${textOf(leverOf(lever), value)}: ${show(found[i])}`).join('; ')

  if (steps.some((i) => against(i) && !excepted(i))) return `It turns. ${list()}`
  if (except && !steps.some((i) => against(i) && excepted(i))) return `The exception is gone. ${list()}`
  const [first, last] = [found[0], found[found.length - 1]]
  const change = first === last ? 0 : Math.abs(last - first) / Math.max(Math.abs(first), Math.abs(last))
  return change < LEAST ? `It moves by ${show(100 * change)} % only. ${list()}` : null
}
