import type { Trajectory } from '../../model/run/integrate'
import { read } from '../../model/run/simulate'
import { CLOCK } from '../../model/squeeze'
import type { Check, Subject } from '../check'
import { describe, EAGER, HEADLINES, show, trajectoryOf, type Moved } from '../tools/probe'

const pairs = <A, B>(as: readonly A[], bs: readonly B[]) => as.flatMap((a) => bs.map((b) => [a, b] as const))

/** The baseline, the corners of the main levers, and a world with a consortium. */
const corners: readonly Moved[] = pairs(pairs([1.2, 5], [-90, 0]), pairs([0, 1], [0, 2])).map(([[cost, nvidia], [discipline, china]]) => ({
  cost,
  nvidia,
  discipline,
  china,
}))
const SETTINGS: readonly Moved[] = [{}, ...corners, EAGER]

/** A run at a finer step, reduced to the times that the model saves at its own step. */
function thinned(subject: Subject, levers: Moved, step: number): Trajectory {
  const { times, states, reported } = trajectoryOf(subject, { levers }, step)
  const saved = (values: Float64Array) => {
    const width = values.length / times.length
    return values.filter((_, i) => Math.floor(i / width) % (CLOCK.step / step) === 0)
  }
  return { times: saved(times), states: saved(states), reported: saved(reported) }
}

/** Share of an axis: a fraction of the width of a line. */
const LIMIT = 0.0006
/** Largest shift of the formation year; the page gives that year to a tenth. */
const SOON = 0.05

export const STEPS: readonly Check[] = SETTINGS.map((levers, i) => ({
  id: `step-${i}`,
  kind: 'step',
  says: `Halving the time step changes nothing to be seen (${100 * LIMIT} % of a headline’s axis, three weeks of a consortium’s year, the outcome): ${describe(levers) || 'baseline'}.`,
  run: (subject) => {
    const [whole, half] = [CLOCK.step, CLOCK.step / 2].map((step) => read(thinned(subject, levers, step)))
    for (const [id, top] of HEADLINES) {
      const worst = Math.max(...whole.outputs[id].map((value, row) => Math.abs(value - half.outputs[id][row]))) / top
      if (!(worst <= LIMIT)) return `${id} moves by ${show(100 * worst)} % of its axis`
    }
    const [one, other] = [whole, half].map(({ formationYear }) => formationYear ?? Infinity)
    const same = whole.outcome === half.outcome && (one === other || Math.abs(one - other) <= SOON)
    return same ? null : `${whole.outcome} ${show(one)} against ${half.outcome} ${show(other)}`
  },
}))
