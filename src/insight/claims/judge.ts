import type { LeverValues } from '../../model/levers'
import type { LoopId } from '../../model/loops'
import type { Scenario } from '../../model/scenario'
import { TRIALS } from './claimTests'
import type { Question } from '../question'

/** What a claim's trial found in a scenario. */
export interface Verdict {
  /** Id of the claim, as in `src/evidence/claims.ts`. */
  claim: string
  survives: boolean
  /** What was measured, such as "Open supply in 2032". */
  what: string
  /** The numbers that decided, with the words that go with each. An infinite one means never. */
  numbers: { value: number; words: string }[]
  digits: number
  /** What the claim would need, in words. */
  needs: string
}

/** A scenario with levers moved and further loops cut. */
function moved(scenario: Scenario, levers: Partial<LeverValues>, cut: readonly LoopId[]): Scenario {
  return {
    ...scenario,
    levers: { ...scenario.levers, ...levers },
    cut: [...scenario.cut, ...cut.filter((id) => !scenario.cut.includes(id))],
  }
}

/** Whether each claim survives in a scenario with its cuts, and by which numbers. One batch; in the order of the trials. */
export function* judge(scenario: Scenario): Question<Verdict[]> {
  const asked = new Map<string, Scenario>()
  const place = (levers: Partial<LeverValues> = {}, cut: readonly LoopId[] = []) => {
    const one = moved(scenario, levers, cut)
    const key = JSON.stringify([one.levers, one.cut])
    if (!asked.has(key)) asked.set(key, one)
    return [...asked.keys()].indexOf(key)
  }
  const places = TRIALS.map(({ tests }) => tests.map(({ points }) => points.map(({ levers, cut }) => place(levers, cut))))
  const outputs = [...new Set(TRIALS.flatMap(({ tests }) => tests.flatMap(({ reading }) => reading.outputs)))]
  const futures = yield { scenarios: [...asked.values()], outputs }

  return TRIALS.map(({ claim, tests }, i) => {
    const results = tests.map(({ reading, points, what, low, high }, j) => {
      const numbers = points.map(({ words, year }, k) => ({ value: reading.of(futures[places[i][j][k]], year), words }))
      const values = numbers.map(({ value }) => value)
      return {
        what,
        numbers,
        digits: reading.digits,
        needs: need(values.length > 1, low, high),
        holds: within(values, reading.digits, low, high),
      }
    })
    const { holds, ...deciding } = results.find((result) => !result.holds) ?? results[0]
    return { claim, survives: holds, ...deciding }
  })
}

/** Whether a number lies within bounds; of two, the second as a multiple of the first. A rise or fall has to show in the digits shown. */
function within([first, second]: number[], digits: number, low?: number, high?: number): boolean {
  const [value, unit] = second === undefined ? [first, 1] : [second, first]
  const shows = second === undefined || first.toFixed(digits) !== second.toFixed(digits)
  const due = second !== undefined && ((low ?? 0) > 1 || (high ?? Infinity) < 1)
  return (shows || !due) && (low === undefined || value >= low * unit) && (high === undefined || value <= high * unit)
}

function need(relative: boolean, low?: number, high?: number): string {
  const [unit, against] = relative ? [' times', ' the first'] : ['', '']
  const bounds = [low === undefined ? '' : `at least ${low}${unit}`, high === undefined ? '' : `at most ${high}${unit}`].filter(Boolean)
  return `${bounds.join(' and ')}${against}`
}
