import type { Check, Kind } from '../check'
import type { Measure } from './measure'
import { probe, show, type Setting } from './probe'

/** "If this is so, then that number is this large", alone or against another run. */
export interface Assertion extends Setting {
  id: string
  says: string
  measure: Measure
  /** What the number is held against: absent for itself. `{}` is the baseline. */
  against?: Setting
  /** How: as a multiple (the default), or as a difference in the number's own unit. */
  as?: 'multiple' | 'difference'
  /** Both included; absent for no bound on that side. */
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
