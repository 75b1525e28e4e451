import type { LeverId } from '../model/levers'
import { OUTCOMES, type Outcome } from '../model/run/outcome'
import type { OutputId } from '../model/outputs'
import { shareOf } from './draws'
import { influenceOf } from './influence'
import { quantiles } from './quantiles'
import type { EnsembleRequest } from './request'
import type { Sample } from './sample'

export type { EnsembleRequest }

/** The bands drawn: a share of 5, 25, 50, 75 and 95 of 100 draws lies at or below each. */
export const PERCENTILES = [5, 25, 50, 75, 95] as const
export type Percentile = (typeof PERCENTILES)[number]

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

/** Shares of 100 in the middle of 50 equal parts. */
const DOTS = Array.from({ length: 50 }, (_, i) => 2 * i + 1)

/** Summarises a sample of an ensemble, or a slice of one. */
export function summarise(request: EnsembleRequest, sample: Sample): Summary {
  const { years, formation } = sample
  const size = sample.to - sample.from
  const rowOf = (table: Float64Array, row: number) => table.subarray(row * size, (row + 1) * size)
  const shareUntil = (year: number) => formation.reduce((count, formed) => count + (formed <= year ? 1 : 0), 0) / size
  const wholeYears = [...years].filter((year) => Number.isInteger(year) && year > years[0])
  return {
    size,
    seed: request.seed,
    years,
    bands: Object.fromEntries(request.outputs.map((id) => [id, bandsOf(years, (row) => rowOf(sample.values[id]!, row))])),
    chances: chancesOf(years.length, size, sample.outcomes),
    formation: quantiles(
      formation.map((year) => (Number.isNaN(year) ? Infinity : year)),
      DOTS,
    ).map((year) => (year === Infinity ? null : year)),
    formedBy: Object.fromEntries(wholeYears.map((year) => [year, shareUntil(year)])),
    influence: influences(request, sample, (id) => rowOf(sample.values[id]!, years.length - 1)),
  }
}

function bandsOf(years: Float64Array, row: (row: number) => Float64Array): Record<Percentile, Float64Array> {
  const bands = Object.fromEntries(PERCENTILES.map((per) => [per, new Float64Array(years.length)])) as Record<Percentile, Float64Array>
  for (let i = 0; i < years.length; i++) quantiles(row(i), PERCENTILES).forEach((value, j) => (bands[PERCENTILES[j]][i] = value))
  return bands
}

function chancesOf(rows: number, size: number, outcomes: Uint8Array): Record<Outcome, Float64Array> {
  const chances = OUTCOMES.map(() => new Float64Array(rows))
  outcomes.forEach((outcome, i) => chances[outcome][Math.floor(i / size)]++)
  return Object.fromEntries(OUTCOMES.map((outcome, i) => [outcome, chances[i].map((count) => count / size)])) as Record<
    Outcome,
    Float64Array
  >
}

function influences(
  { vary, outputs, seed }: EnsembleRequest,
  { from, to }: Sample,
  last: (id: OutputId) => Float64Array,
): Summary['influence'] {
  const shares = vary.map((lever) => Float64Array.from({ length: to - from }, (_, k) => shareOf(lever, from + k, seed)))
  return Object.fromEntries(
    outputs.map((id) => {
      const rows = vary.map((lever, i) => ({ lever, share: influenceOf(shares[i], last(id)) }))
      return [id, rows.toSorted((a, b) => b.share - a.share)]
    }),
  )
}
