import type { LeverId } from '../model/levers'
import type { Outcome } from '../model/outcome'
import type { OutputId } from '../model/outputs'
import type { Scenario } from '../model/scenario'

/** The bands drawn: a share of 5, 25, 50, 75 and 95 of 100 draws lies at or below each. */
export const PERCENTILES = [5, 25, 50, 75, 95] as const
export type Percentile = (typeof PERCENTILES)[number]

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

/** What an ensemble says, from today on. Equal requests give equal bits in every engine. */
export interface Summary {
  size: number
  seed: number
  /** Decimal years from today to the end. */
  years: Float64Array
  /** Percentiles of each output, a value a year. */
  bands: Partial<Record<OutputId, Record<Percentile, Float64Array>>>
  /** Share of the draws in each outcome, judged at each year by what has happened until then; the four add up to 1. */
  chances: Record<Outcome, Float64Array>
  /** Formation years at 50 evenly spaced quantiles, ascending, each standing for 2 of 100 draws; null, at the end: never. */
  formation: readonly (number | null)[]
  /** Share of the draws in which a consortium has formed by the start of each whole year after today. */
  formedBy: Record<number, number>
  /** How far each varied lever alone explains the spread of an output at the end: first-order Sobol index, 0 to 1; largest first. */
  influence: Partial<Record<OutputId, readonly { lever: LeverId; share: number }[]>>
}
