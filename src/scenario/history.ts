/** What can be undone and redone, oldest first in `past`, next first in `future`. Plain data. */
export interface History<T> {
  past: readonly T[]
  present: T
  future: readonly T[]
  /** The key of the drag under way, which is one entry however many values it passes. */
  drag: string | null
}

/** How many steps can be undone. */
export const CAP = 100

/** A history in which nothing has happened. */
export function start<T>(present: T): History<T> {
  return { past: [], present, future: [], drag: null }
}

/** Moves on to `next`. Calls in a row with the same `drag` key become one entry, until `settle`. */
export function record<T>(history: History<T>, next: T, drag: string | null = null): History<T> {
  const goesOn = drag !== null && drag === history.drag
  const past = goesOn ? history.past : [...history.past, history.present].slice(-CAP)
  return { past, present: next, future: [], drag }
}

/** Ends a drag. One that came back to where it began leaves no entry. */
export function settle<T>(history: History<T>, same: (a: T, b: T) => boolean = Object.is): History<T> {
  if (history.drag === null) return history
  const before = history.past.at(-1)
  const cameBack = before !== undefined && same(before, history.present)
  return { ...history, past: cameBack ? history.past.slice(0, -1) : history.past, drag: null }
}

/** One step back; the same history if there is none. */
export function undo<T>(history: History<T>): History<T> {
  if (history.past.length === 0) return history
  const past = history.past.slice(0, -1)
  return { past, present: history.past[past.length], future: [history.present, ...history.future], drag: null }
}

/** One step forward; the same history if there is none. */
export function redo<T>(history: History<T>): History<T> {
  if (history.future.length === 0) return history
  const [present, ...future] = history.future
  return { past: [...history.past, history.present], present, future, drag: null }
}
