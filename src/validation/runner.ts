import { KINDS, SUBJECT, type Check, type Kind, type Subject } from './check'

export interface Result {
  check: Check
  /** Null if the check holds, otherwise what was found instead. */
  found: string | null
}

/** Runs checks one by one. A page can let the browser work between two results. */
export function* runChecks(checks: readonly Check[], subject: Subject = SUBJECT): Generator<Result> {
  for (const check of checks) yield { check, found: attempt(check, subject) }
}

/** A check that throws has failed; the runner goes on. */
function attempt(check: Check, subject: Subject): string | null {
  try {
    return check.run(subject)
  } catch (error) {
    return `it could not be run: ${(error as Error).message}`
  }
}

/** Number of checks of each kind, and how many of them hold. */
export function countsOf(results: readonly Result[]): { kind: Kind; words: string; count: number; hold: number }[] {
  return (Object.keys(KINDS) as Kind[]).map((kind) => {
    const found = results.filter(({ check }) => check.kind === kind).map(({ found }) => found)
    return { kind, words: KINDS[kind], count: found.length, hold: found.filter((text) => text === null).length }
  })
}

/** Report for the terminal: counts by kind, the total, and every failure with what was found. */
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
