import { bandOf, leverOf, type LeverId, type LeverValues } from '../../model/levers'
import type { LoopId } from '../../model/loops'
import type { ReadingId } from './readings'
import { SETTINGS, type SettingId } from './settings'

/** The comparison by which a test reads its numbers: one number, or two of which the second counts as a multiple of the first. */
export type Comparison =
  /** A lever's effect on the reading in a year, from one end of its plausible band to the other, or between the values of `ends`. */
  | { kind: 'effect'; lever: LeverId; year: number; ends?: readonly [number, number] }
  /** The reading in two years. */
  | { kind: 'course'; years: readonly [number, number] }
  /** The reading in a year. */
  | { kind: 'level'; year: number }
  /** A reading that is itself a year. */
  | { kind: 'date' }
  /** The reading in a year, with a loop cut and then as it is. */
  | { kind: 'loop'; loop: LoopId; year: number }

/** One thing that the model must show for a claim to survive. */
export type ClaimTest = Comparison & {
  /** Id of the claim, as in `src/evidence/claims.ts`. */
  claim: string
  reading: ReadingId
  /** Levers that are set for the test, whatever the reader's scenario says. */
  setting?: SettingId
  /** Bounds of the number, or of the second of two as a multiple of the first. */
  low?: number
  high?: number
}

/** One run to read: the scenario with levers set and loops cut. */
export interface TestPoint {
  levers: Partial<LeverValues>
  cut: readonly LoopId[]
  year: number
}

/** The values of the lever whose effect is tested. */
export function endsOf({ lever, ends }: Extract<Comparison, { kind: 'effect' }>): readonly [number, number] {
  const { low, high } = bandOf(leverOf(lever))
  return ends ?? [low, high]
}

/** The runs of a test, in the order of its numbers. */
export function pointsOf(test: ClaimTest): TestPoint[] {
  const levers: Partial<LeverValues> = test.setting ? SETTINGS[test.setting] : {}
  const start = { levers, cut: [], year: 0 }
  switch (test.kind) {
    case 'effect':
      return endsOf(test).map((value) => ({ ...start, levers: { ...levers, [test.lever]: value }, year: test.year }))
    case 'course':
      return test.years.map((year) => ({ ...start, year }))
    case 'level':
      return [{ ...start, year: test.year }]
    case 'date':
      return [start]
    case 'loop':
      return [[test.loop], []].map((cut) => ({ ...start, cut, year: test.year }))
  }
}
