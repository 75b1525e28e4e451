import type { Clock } from './run/integrate'
import { AXES, type Axes } from './axes'
import { BELIEFS, levers, rangeOf, type Lever, type LeverId } from './levers'
import { LOOPS, type Loop, type LoopId } from './loops'
import { OUTCOME_RULE, type OutcomeRule } from './run/outcome'
import { outputs } from './outputs'
import { baseline, VERSION, type Scenario } from './scenario'
import { simulate, valuesOf, type Run } from './run/simulate'
import { CLOCK } from './squeeze'

/**
 * One version of the model, as links, page and command line need it: its levers and loops, and how to run it. Released versions are frozen in
 * `public/models` in this form, so fields may be added but never changed or removed.
 */
export interface ModelVersion {
  version: number
  levers: readonly Lever[]
  loops: readonly (Loop & { id: LoopId })[]
  outputs: typeof outputs
  clock: Readonly<Clock & { today: number }>
  /** Value of every parameter in the untouched scenario, in its unit. The page reads some by name: see `PARAMETERS`. */
  values: Readonly<Record<string, number>>
  /** The levers that say how the world works and have a plausible band: those that the draws vary. */
  beliefs: readonly LeverId[]
  /** What a lever may be, in its own unit, where a reader holds `value` to be most likely. */
  rangeOf: (lever: Lever, value: number) => { low: number; high: number }
  axes: Axes
  outcomeRule: OutcomeRule
  simulate: (scenario: Scenario) => Run
}

/** The version in this source. */
export const newest: ModelVersion = {
  version: VERSION,
  levers,
  loops: LOOPS,
  outputs,
  clock: CLOCK,
  values: valuesOf(baseline()),
  beliefs: BELIEFS,
  rangeOf,
  axes: AXES,
  outcomeRule: OUTCOME_RULE,
  simulate,
}
