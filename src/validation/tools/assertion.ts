import type { Check, Kind } from '../check'
import type { Measure } from './measure'
import { probe, show, type Setting } from './probe'

/** "In this setting, that number lies between these bounds", by itself or relative to another run. */
export interface Assertion extends Setting {
  id: string
  says: string
  measure: Measure
  /** Setting of the run to compare with; `{}` is the baseline. Absent: the bounds are on the number itself. */
  against?: Setting
  /** Whether to divide by the other number (the default) or to subtract it. */
  as?: 'multiple' | 'difference'
  /** Inclusive bounds; either may be absent. */
  low?: number
  high?: number
}

export function assertionCheck(kind: Kind, assertion: Assertion): Check {
  const { id, says, measure, against, as = 'multiple', low = -Infinity, high = Infinity } = assertion
  return {
    id: `${kind}-${id}`,
    kind,
    says,
    run: (subject) => {
      const one = measure.of(probe(subject, assertion))
      const other = against && measure.of(probe(subject, against))
      const value = other === undefined ? one : as === 'multiple' ? one / other : one - other
      if (value >= low && value <= high) return null
      const versus = other === undefined ? '' : ` against ${show(other)}, ${as} ${show(value)}`
      return `${measure.name} is ${show(one)}${versus}; due ${bounds(low, high)}`
    },
  }
}

function bounds(low: number, high: number): string {
  if (low === high) return show(low)
  return [low > -Infinity ? `at least ${show(low)}` : '', high < Infinity ? `at most ${show(high)}` : ''].filter(Boolean).join(' and ')
}
