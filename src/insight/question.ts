import type { Future } from '../model/run/future'
import type { OutputId } from '../model/outputs'
import type { Scenario } from '../model/scenario'

/** Runs that a question needs before it can go on: all scenarios, with these outputs. */
export interface Batch {
  scenarios: readonly Scenario[]
  outputs: readonly OutputId[]
}

/**
 * A question asked of the model: yields batches of runs, is handed their futures in the same order, and returns its answer. It neither knows
 * nor cares where the runs happen; it can be dropped between two batches.
 */
export type Question<T> = Generator<Batch, T, readonly Future[]>

/** Runs a question's batches somewhere and gives its answer: the page in its workers, a test on the spot. */
export type Ask = <T>(question: Question<T>) => Promise<T>

/** Answers a question here and now. */
export function answer<T>(question: Question<T>, run: (batch: Batch) => readonly Future[]): T {
  let step = question.next()
  while (!step.done) step = question.next(run(step.value))
  return step.value
}

/** Answers a question with runs made elsewhere. */
export async function answerLater<T>(question: Question<T>, run: (batch: Batch) => Promise<readonly Future[]>): Promise<T> {
  let step = question.next()
  while (!step.done) step = question.next(await run(step.value))
  return step.value
}
