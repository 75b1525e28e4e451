import { levers } from '../model/levers'
import { AXIS_TOPS, type AxisId } from '../model/axes'
import type { Scenario } from '../model/scenario'
import { whyMoved, type Split } from './attribution/why'
import { seekGoal, type Found } from './goalseek/seek'
import { GOALS, type Goal } from './goalseek/goals'
import { measureOf, type Measure } from './measures'
import type { Question } from './question'
import { nearestThreshold, type Thresholds } from './tipping/thresholds'

/** Which of these outputs has moved most by the end between two scenarios, as a share of its axis, and why. */
export function* mostMoved(from: Scenario, to: Scenario, ids: readonly AxisId[]): Question<{ measure: Measure; split: Split }> {
  const futures = yield { scenarios: [from, to], outputs: ids }
  const [before, after] = futures.map(({ outputs }) => ids.map((id) => outputs[id]!.at(-1)!))
  const moves = ids.map((id, i) => Math.abs(after[i] - before[i]) / AXIS_TOPS[id])
  const id = ids[moves.indexOf(Math.max(...moves))]
  const measure = measureOf(`${id}-end`)
  if (!measure) throw new Error(`got the output ${id}, whose end is none of the measures`)
  return { measure, split: yield* whyMoved(from, to, measure) }
}

/** The thresholds along the main levers. */
export function mainThresholds(scenario: Scenario): Question<Thresholds> {
  return nearestThreshold(
    scenario,
    levers.filter(({ main }) => main).map(({ id }) => id),
  )
}

/** The smallest plausible change that meets the first goal at its default number. */
export function* firstGoal(scenario: Scenario): Question<{ goal: Goal; number: number; found: Found }> {
  const [goal] = GOALS
  return { goal, number: goal.value, found: yield* seekGoal(scenario, goal, goal.value) }
}
