import { KINDS, SUBJECT, type Check, type Kind, type Subject } from './check'

export interface Result {
  check: Check
  /** Null if the check holds, else what was found instead. */
  found: string | null
}

/** Runs checks one by one; a page takes one result, lets the browser breathe, and takes the next. */
export function* runChecks(checks: readonly Check[], subject: Subject = SUBJECT): Generator<Result> {
  for (const check of checks) yield { check, found: attempt(check, subject) }
}

/** A model so wrong that it cannot be run has failed the check, not the runner. */
function attempt(check: Check, subject: Subject): string | null {
  try {
    return check.run(subject)
  } catch (error) {
    return `it could not be run: ${(error as Error).message}`
  }
}

/** How many checks of a kind were run, and how many hold. */
export function countsOf(results: readonly Result[]): { kind: Kind; words: string; count: number; hold: number }[] {
  return (Object.keys(KINDS) as Kind[]).map((kind) => {
    const found = results.filter(({ check }) => check.kind === kind).map(({ found }) => found)
    return { kind, words: KINDS[kind], count: found.length, hold: found.filter((text) => text === null).length }
  })
}

/** For the terminal: counts by kind, the sum, and each failure with what was found. */
export function report(results: readonly Result[]): string {
  const failures = results.filter(({ found }) => found !== null)
  return [
    ...countsOf(results).map(({ words, hold, count }) => line(words, hold, count)),
    line('all', results.length - failures.length, results.length),
    ...failures.map(({ check, found }) => `FAILS ${check.id}: ${check.says}\n      ${found}`),
  ].join('\n')
}

function line(words: string, hold: number, count: number): string {
  return `${words.padEnd(42)}${String(hold).padStart(4)} of ${count} hold`
}
