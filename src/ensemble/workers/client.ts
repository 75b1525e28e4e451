import type { Future } from '../../model/run/future'
import { ensemble, ensembleOf, requestFor, type Ensemble, type Resolution, type Vary } from '../ensemble'
import { createSchedule, Lost, type Lane, type Rank } from './schedule'
import type { Sample } from '../sample'
import type { EnsembleRequest, Summary } from '../summary'
import { buffersOf, type Answer, type Task, type Tasks } from './task'
import type { Reply } from './worker'
import Work from './worker?worker&inline'

export type { Ensemble, EnsembleRequest, Resolution, Summary, Vary }
export { ensembleOf, requestFor }

/** Callbacks of an ensemble. None is called once it is cancelled or has failed. */
export interface Listener {
  /** 0 to 1, after every slice. */
  progress?: (share: number) => void
  summary: (summary: Summary) => void
  failed?: (error: unknown) => void
}

/** Runs to be made from today on; `step` in years, the clock's if absent. */
export type RunsAsked = Omit<Tasks['runs'], 'kind'>

/** The model run many times, off the main thread. */
export interface Client {
  /** Samples and summarises. A newer one cancels the one before. Returns what cancels it. */
  ensemble: (request: EnsembleRequest, on: Listener) => () => void
  /** Like `ensemble`, but made when no ensemble waits, and never cancelled by one. */
  summary: (request: EnsembleRequest) => Promise<Summary>
  /** Futures in the order of the scenarios, made when no ensemble waits. Rejects with the signal's reason, an `AbortError`. */
  runs: (asked: RunsAsked, signal?: AbortSignal) => Promise<readonly Future[]>
  /** Ends the workers and drops all that is under way. */
  close: () => void
}

/** As much of a worker as a client needs. */
export type WorkerLike = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>

export interface Options {
  spawn?: () => WorkerLike
  /** How many workers. */
  count?: number
  /** Whose draws the main thread makes, where there are no workers. */
  piecesOf?: Ensemble['piecesOf']
  /** How long the first reply of a worker may take, ms. */
  patience?: number
}

/** Draws or runs per task: about 25 ms on a desktop, the longest that a newer task may have to wait. */
export const SLICE = 64
const COUNT = Math.max(1, Math.min(4, globalThis.navigator?.hardwareConcurrency ?? 2))
const PATIENCE = 4000

/**
 * The client of a version. Workers hold the newest model's code, so older models run on the main thread.
 */
export function clientOf(version: Ensemble): Client {
  return version.piecesOf === ensemble.piecesOf ? createClient() : createClient({ count: 0, piecesOf: version.piecesOf })
}

/** Workers start at the first question and stay. Where there are none to be had, the main thread does the same work in small pieces. */
export function createClient({
  spawn = () => new Work(),
  count = COUNT,
  piecesOf = ensemble.piecesOf,
  patience = PATIENCE,
}: Options = {}): Client {
  const schedule = createSchedule(
    () => workerLanes(spawn, count, patience),
    () => mainLane(piecesOf),
  )
  let latest = {}

  function begin(rank: Rank, request: EnsembleRequest, on: Listener, given: () => boolean = () => true) {
    const slices = slicesOf(request.size, SLICE)
    const samples: Sample[] = []
    let lost = false
    const wanted = () => !lost && given()
    const failed = (error: unknown) => {
      lost = true
      on.failed?.(error)
    }
    const answer = (sample: Sample) => {
      samples.push(sample)
      on.progress?.(samples.length / slices.length)
      if (samples.length === slices.length) schedule.ask(rank, { kind: 'summarise', request, samples }, last)
    }
    // A lost worker takes transferred samples with it, so start again.
    const again = (error: unknown) => (error instanceof Lost ? begin(rank, request, on, given) : failed(error))
    const last = { wanted, answer: on.summary, failed: again }
    for (const [from, to] of slices) schedule.ask(rank, { kind: 'sample', request, from, to }, { wanted, answer, failed })
  }

  return {
    ensemble(request, on) {
      const self = (latest = {})
      const wanted = () => latest === self
      begin('ensemble', request, on, wanted)
      return () => {
        if (wanted()) latest = {}
      }
    },
    summary: (request) => new Promise((summary, failed) => begin('runs', request, { summary, failed })),
    async runs({ scenarios, ...rest }, signal) {
      const wanted = () => !signal?.aborted
      const parts = slicesOf(scenarios.length, Math.min(SLICE, Math.ceil(scenarios.length / count))).map(
        ([from, to]) =>
          new Promise<readonly Future[]>((answer, failed) =>
            schedule.ask('runs', { kind: 'runs', scenarios: scenarios.slice(from, to), ...rest }, { wanted, answer, failed }),
          ),
      )
      return (await unlessAborted(Promise.all(parts), signal)).flat()
    },
    close() {
      latest = {}
      schedule.close(new DOMException('The client is closed', 'AbortError'))
    },
  }
}

/** Pairs that cover 0 to `size`. */
function slicesOf(size: number, most: number): [from: number, to: number][] {
  return Array.from({ length: Math.ceil(size / most) }, (_, i) => [i * most, Math.min((i + 1) * most, size)])
}

function unlessAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(signal?.reason)
    if (signal?.aborted) stop()
    signal?.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal?.removeEventListener('abort', stop))
  })
}

function workerLanes(spawn: () => WorkerLike, count: number, patience: number): Lane[] {
  try {
    return Array.from({ length: count }, () => workerLane(spawn(), patience))
  } catch {
    return [] // no workers here: an old browser, or a policy of the page around
  }
}

function workerLane(worker: WorkerLike, patience: number): Lane {
  let settle: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let state: 'new' | 'proved' | 'lost' = 'new'

  function lose() {
    clearTimeout(timer)
    state = 'lost'
    settle?.reject(new Lost('the worker does not answer'))
  }
  worker.addEventListener('error', lose)
  worker.addEventListener('messageerror', lose)
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    clearTimeout(timer)
    state = 'proved'
    if ('answer' in data) settle?.resolve(data.answer)
    else settle?.reject(new Error(data.failure))
  })
  return {
    perform: (task) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject }
        if (state === 'lost') return lose()
        worker.postMessage(task, buffersOf(task))
        if (state === 'new') timer = setTimeout(lose, patience)
      }),
    close: () => {
      clearTimeout(timer)
      worker.terminate()
    },
  }
}

/** Works on the main thread in small pieces, yielding between them. */
function mainLane(piecesOf: Ensemble['piecesOf']): Lane {
  const { port1, port2 } = new MessageChannel() // a timer would wait 4 ms between two pieces
  port1.start()
  const turn = () =>
    new Promise((resolve) => {
      port1.addEventListener('message', resolve, { once: true })
      port2.postMessage(null)
    })
  async function perform(task: Task): Promise<Answer> {
    const pieces = piecesOf(task)
    for (;;) {
      await turn()
      const piece = pieces.next()
      if (piece.done) return piece.value
    }
  }
  return { perform, close: () => port1.close() }
}
