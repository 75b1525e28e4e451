import type { Ask, Question } from '../../insight/question'
import type { Explorer } from '../../scenario/explorer.svelte'
import { ASK_FAILED } from '../../words/panels/asked'

/** Makes the question for the present state, or null where there is nothing to ask. `early` shows a rough answer ahead of the final one. */
type Make<T> = (early: (value: T) => void) => Question<T> | null

/** How long nothing may have changed before a question is asked, ms. */
const PAUSE = 200

/** The same question, abandoned between two batches once nobody waits for its answer. */
function* until<T>(question: Question<T>, dropped: () => boolean): Question<T | null> {
  let step = question.next()
  while (!step.done) {
    if (dropped()) return null
    step = question.next(yield step.value)
  }
  return step.value
}

/**
 * The answer to a question about what the reader has chosen. It is asked again when what `make` reads has changed, once no lever is held and
 * nothing has changed for a moment. Until the new answer arrives the old one stays, marked `stale`; a late answer is dropped. Create it while a
 * component initialises.
 */
export class Asked<T> {
  #make: Make<T>
  #question: Question<T> | null = $derived.by(() => this.#make((value) => this.#keep(this.#pending, value)))
  #answered = $state.raw<{ question: Question<T> | null; value: T } | null>(null)
  #failed = $state.raw<Question<T> | null>(null)
  /** What is being asked, or was last. */
  #pending: Question<T> | null = null

  /** The newest answer there is; null before the first, and where nothing is asked. */
  value: T | null = $derived.by(() => (this.#question === null ? null : (this.#answered?.value ?? null)))
  /** A sentence for the reader where the question could not be answered. */
  error = $derived.by(() => (this.#question !== null && this.#failed === this.#question ? ASK_FAILED : ''))
  /** The state has moved on since `value`, or there is none yet. */
  stale = $derived.by(() => this.#question !== null && !this.error && this.#answered?.question !== this.#question)

  constructor(ask: () => Ask, explorer: () => Explorer, make: Make<T>) {
    this.#make = make
    let pause = 0 // the first question is asked at once
    $effect(() => {
      const question = this.#question
      const waits = explorer().dragging
      if (question === this.#pending) return
      this.#pending = null // drops whatever is under way
      if (question === null || waits) return
      const timer = setTimeout(() => void this.#run(question, ask()), pause)
      pause = PAUSE
      return () => clearTimeout(timer)
    })
    $effect(() => () => (this.#pending = null))
  }

  async #run(question: Question<T>, ask: Ask): Promise<void> {
    this.#pending = question
    const dropped = () => this.#pending !== question
    try {
      const value = await ask(until(question, dropped))
      if (!dropped()) this.#answered = { question, value: value as T }
    } catch {
      if (!dropped()) this.#failed = question
    }
  }

  #keep(question: Question<T> | null, value: T): void {
    if (question !== null) this.#answered = { question, value }
  }
}

/** A question whose answer carries what it was asked about, so that an old answer is never shown under the title of the next question. */
export function* withTopic<Topic extends object, T>(topic: Topic, question: Question<T>): Question<Topic & { found: T }> {
  return { ...topic, found: yield* question }
}
