import type { LeverId } from '../model/levers'
import type { OutputId } from '../model/outputs'
import type { Scenario } from '../model/scenario'

/** What to sample: a scenario whose uncertain levers vary around its values. */
export interface EnsembleRequest {
  scenario: Scenario
  /** A power of two from `SIZES`. */
  size: number
  /** A whole number from 0 to 2^32 - 1. */
  seed: number
  /** Years between saved rows; divides the span. */
  step: number
  /** The levers that vary; the beliefs where nothing else is asked. */
  vary: readonly LeverId[]
  outputs: readonly OutputId[]
}
