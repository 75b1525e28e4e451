import type { Scenario } from '../../model/scenario'
import type { Question } from '../question'
import { pointsOf, type ClaimTest, type TestPoint } from './claimTest'
import { CLAIM_TESTS, TESTED_CLAIMS } from './claimTests'
import { READINGS, type Reading } from './readings'

/** What the tests of a claim found in a scenario. */
export interface Verdict {
  claim: string
  survives: boolean
  /** The test that decided: the first that fails, or the first of all. */
  test: ClaimTest
  /** What it read: one number, or two of which the second is held against the first. An infinite one means never. */
  values: readonly number[]
}

const readingOf = ({ reading }: ClaimTest): Reading => READINGS[reading]

/** The scenario of one point of a test. */
function scenarioAtPoint(scenario: Scenario, { levers, cut }: TestPoint): Scenario {
  return {
    ...scenario,
    levers: { ...scenario.levers, ...levers },
    cut: [...scenario.cut, ...cut.filter((id) => !scenario.cut.includes(id))],
  }
}

/** Whether each claim survives in a scenario with its cuts, and by which numbers. One batch, no run twice; in the order of the tests. */
export function* judge(scenario: Scenario): Question<Verdict[]> {
  const asked = new Map<string, Scenario>()
  const place = (point: TestPoint) => {
    const one = scenarioAtPoint(scenario, point)
    const key = JSON.stringify([one.levers, one.cut])
    asked.set(key, asked.get(key) ?? one)
    return [...asked.keys()].indexOf(key)
  }
  const tests = CLAIM_TESTS.map((test) => ({ test, points: pointsOf(test).map((point) => ({ place: place(point), year: point.year })) }))
  const outputs = [...new Set(CLAIM_TESTS.flatMap((test) => readingOf(test).outputs))]
  const futures = yield { scenarios: [...asked.values()], outputs }

  const verdicts = tests.map(({ test, points }): Verdict => {
    const values = points.map(({ place, year }) => readingOf(test).of(futures[place], year))
    return { claim: test.claim, survives: isWithin(values, test), test, values }
  })
  return TESTED_CLAIMS.map((claim) => {
    const own = verdicts.filter((verdict) => verdict.claim === claim)
    return own.find(({ survives }) => !survives) ?? own[0]
  })
}

/**
 * Whether a number lies within the bounds of its test; of two, the second as a multiple of the first. Where the bounds ask for a rise or a fall,
 * the two must also differ in the digits shown.
 */
function isWithin([first, second]: readonly number[], test: ClaimTest): boolean {
  const { low = -Infinity, high = Infinity } = test
  if (second === undefined) return first >= low && first <= high
  const asksForChange = low > 1 || high < 1
  const { digits } = readingOf(test)
  if (asksForChange && first.toFixed(digits) === second.toFixed(digits)) return false
  return (low === -Infinity || second >= low * first) && (high === Infinity || second <= high * first)
}
