import type { Ask, Question } from '../../insight/question'
import type { Explorer } from '../../scenario/explorer.svelte'

/** Makes the question for the present state, or null where there is nothing to ask. `early` shows a first rough answer before the last one. */
type Make<T> = (early: (value: T) => void) => Question<T> | null

/** How long nothing may have changed before a question is asked, ms. */
const PAUSE = 200

const FAILED = 'This could not be worked out. Change something to try again.'

/** The same question, given up between two batches once nobody waits for its answer. */
function* until<T>(question: Question<T>, dropped: () => boolean): Question<T | null> {
  let step = question.next()
  while (!step.done) {
    if (dropped()) return null
    step = question.next(yield step.value)
  }
  return step.value
}

/**
 * The answer to a question about what the reader has chosen, asked anew when what `make` reads changes: once the hand is off the lever and at
 * rest. Until the new answer is there the old one stays, as `stale`; an answer that comes too late is dropped. Made while a component starts.
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
  error = $derived.by(() => (this.#question !== null && this.#failed === this.#question ? FAILED : ''))
  /** The state has moved on since `value`, or there is none yet. */
  stale = $derived.by(() => this.#question !== null && !this.error && this.#answered?.question !== this.#question)

  constructor(ask: () => Ask, explorer: () => Explorer, make: Make<T>) {
    this.#make = make
    let pause = 0 // the first is asked at once
    $effect(() => {
      const question = this.#question
      const waits = explorer().dragging
      if (question === this.#pending) return
      this.#pending = null // whatever is under way is about something else
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

/** A question whose answer says what it was asked about, so that an answer on show never wears the words of the next. */
export function* about<Topic extends object, T>(topic: Topic, question: Question<T>): Question<Topic & { found: T }> {
  return { ...topic, found: yield* question }
}
