import type { Answer, Answers, Kind, Task, Tasks } from './task'

/** Does one task at a time. Rejects with `Lost` once it is unusable. */
export interface Lane {
  perform: (task: Task) => Promise<Answer>
  close: () => void
}

export class Lost extends Error {}

/** Whose task is given out first. */
const RANKS = ['ensemble', 'runs'] as const
export type Rank = (typeof RANKS)[number]

/** Callbacks of whoever asked. None is called once the answer is no longer wanted. */
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
  /** Queues a task for the first idle lane. Tasks of equal rank keep their order; one that is no longer wanted is not started. */
  ask: <K extends Kind>(rank: Rank, task: Tasks[K] & { kind: K }, asker: Asker<Answers[K]>) => void
  /** Closes the lanes. Unanswered and later tasks fail with `reason`. */
  close: (reason: Error) => void
}

/** Hands tasks to lanes, which open at the first task. A task of a lost lane starts again on another; when none is left, `spare` does the rest. */
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

  /** Answers before it feeds, so that follow-up tasks are queued in time. */
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
    // Samples transferred to a lost lane are gone, so the task cannot be retried.
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
