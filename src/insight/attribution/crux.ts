import type { Scenario } from '../../model/scenario'
import type { Measure } from '../measures'
import type { Question } from '../question'
import { whyMoved, type Part, type Split } from './why'

/** What two scenarios disagree about. */
export interface Crux {
  /** From the first scenario to the second. */
  split: Split
  /** The disagreement: the sum of the sizes of all parts, in the unit of the measure. */
  total: number
  /** The smallest set of differences behind at least 80 % of the disagreement, largest first. */
  set: Part[]
  /** Their share of the disagreement, 0 to 1; 0 where there is none. */
  share: number
}

/** Share of the disagreement that a crux has to explain. */
const ENOUGH = 0.8

/** Finds the few differences between two scenarios that decide a number. Runs as for `whyMoved`: 2^n up to 8 differences, at most 464 up to 22. */
export function* crux(a: Scenario, b: Scenario, measure: Measure): Question<Crux> {
  const split = yield* whyMoved(a, b, measure)
  const total = split.parts.reduce((sum, { change }) => sum + Math.abs(change), 0)
  const set: Part[] = []
  let covered = 0
  for (const part of split.parts) {
    if (covered >= ENOUGH * total) break
    set.push(part)
    covered += Math.abs(part.change)
  }
  return { split, total, set, share: total > 0 ? covered / total : 0 }
}
