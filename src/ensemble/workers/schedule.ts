import type { Answer, Answers, Kind, Task, Tasks } from './task'

/** Does one task at a time. Rejects with `Lost` once it can do no more. */
export interface Lane {
  perform: (task: Task) => Promise<Answer>
  close: () => void
}

export class Lost extends Error {}

/** Whose task is given out first. */
const RANKS = ['ensemble', 'runs'] as const
export type Rank = (typeof RANKS)[number]

/** Who asks. Nobody is told anything once it is no longer wanted. */
interface Asker<A> {
  wanted: () => boolean
  answer: (answer: A) => void
  failed: (error: unknown) => void
}

interface Entry {
  rank: Rank
  task: Task
  asker: Asker<Answer>
}

export interface Schedule {
  /** Has a task done by whichever lane is idle first. Tasks of equal rank keep their order; one no longer wanted is not begun. */
  ask: <K extends Kind>(rank: Rank, task: Tasks[K] & { kind: K }, asker: Asker<Answers[K]>) => void
  /** Ends the lanes; what has no answer yet, or is asked later, fails with `reason`. */
  close: (reason: Error) => void
}

/** Gives tasks to lanes, opened at the first task. What a lost lane has begun is begun again; when none is left, `spare` does the rest. */
export function createSchedule(open: () => readonly Lane[], spare: () => Lane): Schedule {
  const queues: Record<Rank, Entry[]> = { ensemble: [], runs: [] }
  const unanswered = new Set<Entry>()
  const lanes = new Set<Lane>()
  const idle: Lane[] = []
  let closed: Error | undefined

  function add(lane: Lane) {
    lanes.add(lane)
    idle.push(lane)
  }

  function drop(lane: Lane) {
    lanes.delete(lane)
    lane.close()
    if (lanes.size === 0) add(spare())
  }

  function next(): Entry | undefined {
    for (const rank of RANKS) {
      const queue = queues[rank]
      for (let entry = queue.shift(); entry; entry = queue.shift()) {
        if (entry.asker.wanted()) return entry
        unanswered.delete(entry)
      }
    }
    return undefined
  }

  function feed() {
    if (closed) return
    while (idle.length > 0) {
      const entry = next()
      if (!entry) return
      const lane = idle.shift()!
      lane.perform(entry.task).then(
        (answer) => settle(lane, entry, () => entry.asker.answer(answer)),
        (error: unknown) => (error instanceof Lost ? lose(lane, entry, error) : settle(lane, entry, () => entry.asker.failed(error))),
      )
    }
  }

  /** Tells before it feeds, so that what follows from an answer is asked in time. */
  function settle(lane: Lane | undefined, entry: Entry, tell: () => void) {
    if (lane) idle.push(lane)
    unanswered.delete(entry)
    try {
      if (entry.asker.wanted()) tell()
    } finally {
      feed()
    }
  }

  function lose(lane: Lane, entry: Entry, error: Lost) {
    drop(lane)
    // What was handed over to a lost lane cannot be handed over again.
    if (entry.task.kind === 'summarise') return settle(undefined, entry, () => entry.asker.failed(error))
    queues[entry.rank].unshift(entry)
    feed()
  }

  return {
    ask: (rank, task, asker) => {
      if (closed) return asker.failed(closed)
      if (lanes.size === 0) open().forEach(add)
      if (lanes.size === 0) add(spare())
      const entry: Entry = { rank, task, asker: asker as Asker<Answer> }
      unanswered.add(entry)
      queues[rank].push(entry)
      feed()
    },
    close: (reason) => {
      closed = reason
      for (const lane of lanes) lane.close()
      for (const { asker } of unanswered) if (asker.wanted()) asker.failed(reason)
    },
  }
}
