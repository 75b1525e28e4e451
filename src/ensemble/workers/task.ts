import { futureOf, type Future } from '../../model/run/future'
import type { OutputId } from '../../model/outputs'
import type { Scenario } from '../../model/scenario'
import { valuesOf } from '../../model/run/simulate'
import { join, sample, type Sample } from '../sample'
import { summarise, type EnsembleRequest, type Summary } from '../summary'

/** What one message can ask: some draws of an ensemble, some runs from today on, or what all draws say together. */
export interface Tasks {
  /** Draws `from` to `to`, exclusive. */
  sample: { kind: 'sample'; request: EnsembleRequest; from: number; to: number }
  /** `step` in years; the clock's if absent. */
  runs: { kind: 'runs'; scenarios: readonly Scenario[]; outputs: readonly OutputId[]; step?: number }
  summarise: { kind: 'summarise'; request: EnsembleRequest; samples: readonly Sample[] }
}

/** What comes back. */
export interface Answers {
  sample: Sample
  runs: readonly Future[]
  summarise: Summary
}

export type Kind = keyof Tasks
export type Task = Tasks[Kind]
export type Answer = Answers[Kind]

const WORK: { [K in Kind]: (task: Tasks[K]) => Answers[K] } = {
  sample: ({ request, from, to }) => sample(request, from, to),
  runs: ({ scenarios, outputs, step }) => scenarios.map((scenario) => futureOf(valuesOf(scenario), outputs, step)),
  summarise: ({ request, samples }) => summarise(request, join(samples)),
}

/** Does a task in one go, as a worker does. Throws what the model throws. */
export function perform(task: Task): Answer {
  return (WORK[task.kind] as (task: Task) => Answer)(task)
}

/** Runs per piece: 2 ms on a desktop, and short enough for a frame on a slow phone. */
const FEW = 4

const PIECES: { [K in Kind]: (task: Tasks[K]) => Generator<void, Answers[K]> } = {
  *sample({ request, from, to }) {
    const parts: Sample[] = []
    for (let next = from; next < to; next += FEW) {
      parts.push(sample(request, next, Math.min(next + FEW, to)))
      yield
    }
    return join(parts)
  },
  *runs({ scenarios, ...rest }) {
    const futures: Future[] = []
    for (let next = 0; next < scenarios.length; next += FEW) {
      futures.push(...WORK.runs({ ...rest, scenarios: scenarios.slice(next, next + FEW) }))
      yield
    }
    return futures
  },
  *summarise({ request, samples }) {
    const whole = join(samples)
    yield
    const summary = summarise({ ...request, outputs: [] }, whole)
    for (const id of request.outputs) {
      yield
      const { bands, influence } = summarise({ ...request, outputs: [id] }, whole)
      Object.assign(summary.bands, bands)
      Object.assign(summary.influence, influence)
    }
    return summary
  },
}

/** Does a task a little at a time, as the main thread has to: the same bits as `perform`, with a pause wherever it yields. */
export function piecesOf(task: Task): Generator<void, Answer> {
  return (PIECES[task.kind] as (task: Task) => Generator<void, Answer>)(task)
}

/** What of a task or an answer is too large to copy from thread to thread; it is handed over, and lost to the sender. */
export function buffersOf(message: Task | Answer): ArrayBuffer[] {
  const samples = 'samples' in message ? message.samples : 'outcomes' in message ? [message] : []
  const arrays = samples.flatMap(({ values, outcomes, formation }) => [...Object.values(values), outcomes, formation])
  return [...new Set(arrays.map((array) => array.buffer as ArrayBuffer))]
}
