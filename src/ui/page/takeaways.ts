import { believe } from '../../insight/goalseek/believe'
import { nearestEdge, sentenceOfEdge } from '../../insight/tipping/thresholds'
import { GOALS } from '../../insight/goalseek/goals'
import { measureOf, type Measure } from '../../insight/measures'
import type { Question } from '../../insight/question'
import { sentenceOfSplit, whyMoved, type Split } from '../../insight/attribution/why'
import { levers, textOf } from '../../model/levers'
import type { Scenario } from '../../model/scenario'
import { AXIS_TOPS } from '../../model/axes'
import { HEADLINES } from '../../scenario/headlines'
import { sayFound } from '../panels/goal/believing'

/** The three numbers of the first screen, at the end, each with the height of its chart. */
const ENDS = HEADLINES.map((id) => ({ measure: measureOf(`${id}-end`)!, top: AXIS_TOPS[id] }))

/** Which of the three headline numbers moved most between two scenarios, as a share of its axis, and why. */
export function* why(from: Scenario, to: Scenario): Question<string> {
  const futures = yield { scenarios: [from, to], outputs: HEADLINES }
  const moves = ENDS.map(({ measure, top }) => Math.abs(measure.of(futures[1]) - measure.of(futures[0])) / top)
  const measure: Measure = ENDS[moves.indexOf(Math.max(...moves))].measure
  const split: Split = yield* whyMoved(from, to, measure)
  return sentenceOfSplit(split, measure)
}

/** The nearest flip along the four main levers. */
export function* edge(scenario: Scenario): Question<string> {
  const [a, b, c, d] = levers.filter(({ main }) => main).map(({ id }) => id)
  const pairs = [yield* nearestEdge(scenario, a, b), yield* nearestEdge(scenario, c, d)]
  const [nearest] = pairs.toSorted((one, two) => (one.nearest?.share ?? Infinity) - (two.nearest?.share ?? Infinity))
  return nearest.nearest ? sentenceOfEdge(nearest) : 'No main lever alone changes how it ends, over its whole range.'
}

/** The smallest plausible change to the first goal at its default: a consortium in time. */
export function* take(scenario: Scenario): Question<string> {
  const [goal] = GOALS
  const found = yield* believe(scenario, goal, goal.value)
  const said = sayFound(found, goal, goal.value)
  if (found.kind !== 'reachable') return said
  const rows = found.changes.map(({ lever: id, from, to }) => {
    const lever = levers.find((row) => row.id === id)!
    return `${lever.name} ${textOf(lever, from)} to ${textOf(lever, to)}`
  })
  return `${said} ${rows.join(', ')}.`
}
