import { LOOPS, type LoopId } from '../../model/loops'
import type { Outcome } from '../../model/run/outcome'
import type { Scenario } from '../../model/scenario'
import { judge, type Verdict } from '../claims/judge'
import type { Question } from '../question'

/** What a scenario comes to at the end of the clock. */
export interface End {
  /** Near-frontier open models. */
  supply: number
  /** 0 to 100. */
  pressure: number
  outcome: Outcome
}

/** The end as the reader has it, and with one loop at a time switched the other way. */
export interface Cuts {
  present: End
  other: Record<LoopId, End>
}

/** What each loop does to the end of a scenario: one batch of a run as it is, and one for each loop. */
export function* cuts(scenario: Scenario): Question<Cuts> {
  const toggled = (id: LoopId) => (scenario.cut.includes(id) ? scenario.cut.filter((other) => other !== id) : [...scenario.cut, id])
  const scenarios = [scenario, ...LOOPS.map(({ id }) => ({ ...scenario, cut: toggled(id) }))]
  const futures = yield { scenarios, outputs: ['open-supply', 'consortium-pressure'] }
  const [present, ...others] = futures.map(({ outputs, outcome }): End => {
    return { supply: outputs['open-supply']!.at(-1)!, pressure: outputs['consortium-pressure']!.at(-1)!, outcome }
  })
  return { present, other: Object.fromEntries(LOOPS.map(({ id }, i) => [id, others[i]])) as Record<LoopId, End> }
}

/** A smaller difference of supply, in models, is none. */
const LEAST = 0.05

/** The loop whose cut changes open supply most; null where none changes it. */
export function strongestLoop({ present, other }: Cuts): LoopId | null {
  const change = (id: LoopId) => Math.abs(other[id].supply - present.supply)
  const [first] = LOOPS.map(({ id }) => id).toSorted((a, b) => change(b) - change(a))
  return change(first) < LEAST ? null : first
}

/** What the cuts of a scenario do to its end and to the claims. */
export interface CutAnswer {
  cuts: Cuts
  /** The end with every loop whole. */
  whole: End
  verdicts: Verdict[]
  /** The verdicts with every loop whole. */
  before: Verdict[]
}

/** Asks for all of it. */
export function* askCuts(scenario: Scenario): Question<CutAnswer> {
  const now = { cuts: yield* cuts(scenario), verdicts: yield* judge(scenario) }
  if (scenario.cut.length === 0) return { ...now, whole: now.cuts.present, before: now.verdicts }
  const uncut = { ...scenario, cut: [] }
  return { ...now, whole: (yield* cuts(uncut)).present, before: yield* judge(uncut) }
}
