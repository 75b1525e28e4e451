import { decimal } from '../../lib/format'
import { judge, type Verdict } from '../claims/judge'
import type { Question } from '../question'
import { LOOPS, type LoopId } from '../../model/loops'
import type { Outcome } from '../../model/outcome'
import type { Scenario } from '../../model/scenario'
import { CLOCK } from '../../model/squeeze'
import { regimeOf } from '../../ui/answers/outcomes'

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

/** What a loop does, as "with the loop, without it": differences that would be written as the same number are not spoken of. */
export function effectOf(whole: End, cut: End): string {
  const parts = [
    move('open supply', decimal(whole.supply, 1, true), decimal(cut.supply, 1, true)),
    move('pressure', decimal(whole.pressure, 0), decimal(cut.pressure, 0)),
    whole.outcome === cut.outcome ? '' : `outcome: ${regimeOf(whole.outcome).noun}, without it ${regimeOf(cut.outcome).noun}`,
  ].filter(Boolean)
  return parts.length > 0 ? `By ${CLOCK.end}: ${parts.join('; ')}.` : `Makes no difference here by ${CLOCK.end}.`
}

function move(name: string, whole: string, cut: string): string {
  return whole === cut ? '' : `${name} ${whole}, without it ${cut}`
}

/** The loop with the largest say in open supply. */
export function strongest({ present, other }: Cuts): LoopId | null {
  const size = (id: LoopId) => Math.abs(other[id].supply - present.supply)
  const [first] = LOOPS.map(({ id }) => id).toSorted((a, b) => size(b) - size(a))
  return size(first) < 0.05 ? null : first
}

/** The takeaway: what the cuts do to the end, or which loop matters most. */
export function takeaway({ cut }: Scenario, answer: Cuts, whole: End): string {
  const say = ({ supply, pressure }: End) => `${decimal(supply, 1, true)} strong open models and a pressure of ${decimal(pressure, 0)}`
  if (cut.length > 0) {
    const loops = cut.length === 1 ? cut[0] : `${cut.length} of its ${LOOPS.length} loops`
    return `Without ${loops} the model ends in ${CLOCK.end} with ${say(answer.present)}; with every loop whole, with ${say(whole)}.`
  }
  const most = LOOPS.find(({ id }) => id === strongest(answer))
  const start = `With every loop whole the model ends in ${CLOCK.end} with ${say(whole)}`
  if (!most) return `${start}; no single loop changes the supply.`
  return `${start}; without ${most.id} (${most.name.toLowerCase()}), which matters most to supply, with ${say(answer.other[most.id])}.`
}

/** All that the panel shows of a scenario with its cuts. */
export interface CutAnswer {
  cuts: Cuts
  /** The end with every loop whole. */
  whole: End
  verdicts: Verdict[]
  /** The same claims with every loop whole. */
  before: Verdict[]
}

/** Asks for all of it. */
export function* askCuts(scenario: Scenario): Question<CutAnswer> {
  const now = { cuts: yield* cuts(scenario), verdicts: yield* judge(scenario) }
  if (scenario.cut.length === 0) return { ...now, whole: now.cuts.present, before: now.verdicts }
  const uncut = { ...scenario, cut: [] }
  return { ...now, whole: (yield* cuts(uncut)).present, before: yield* judge(uncut) }
}
