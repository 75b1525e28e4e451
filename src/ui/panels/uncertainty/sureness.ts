import { valueAt } from '../../../lib/interpolate'
import type { Summary } from '../../../ensemble/summary'
import type { LeverId } from '../../../model/levers'
import type { Outcome } from '../../../model/run/outcome'
import type { OutputId } from '../../../model/outputs'
import { LOOKS } from '../../answers/headlines'
import { regimeOf } from '../../answers/outcomes'

/** Every outcome, from the foot of a stack up: with a consortium, then without one. */
export const ENDINGS = (['consortium-forms', 'consortium-fails', 'squeeze', 'stopgap-holds'] as const satisfies readonly Outcome[]).map(
  regimeOf,
)

/** The chances at the start of each whole year, in the order of `ENDINGS`, as rows of a table. */
export function chanceRows({ years, chances }: Summary): { year: number; shares: number[] }[] {
  const [from, to] = [years[0], years[years.length - 1]]
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).map((year) => ({
    year,
    shares: ENDINGS.map(({ id }) => valueAt(years, chances[id], year)),
  }))
}

/** The outputs whose spread is explained: those of the headline charts, in the colour of their series. */
export const SPREADS = LOOKS.map(({ id, colour }) => ({ id, colour }))
export type SpreadId = (typeof SPREADS)[number]['id']

/** Levers that explain less of the spread than this are not drawn. */
const SMALL = 0.01

/** Bars of a ranking: the levers that matter, largest first; those that explain less than 1 % each; and what no lever explains alone. */
export interface Ranking {
  rows: readonly { lever: LeverId; share: number }[]
  small: readonly LeverId[]
  /** Null where there is no spread to explain. */
  interplay: number | null
}

/** The ranking of the levers that a summary varied, for one output; null where the summary does not cover that output. */
export function ranking(summary: Summary, output: OutputId): Ranking | null {
  const all = summary.influence[output]
  if (!all) return null
  const sum = all.reduce((total, { share }) => total + share, 0)
  return {
    rows: all.filter(({ share }) => share >= SMALL),
    small: all.filter(({ share }) => share < SMALL).map(({ lever }) => lever),
    interplay: sum === 0 ? null : Math.max(0, 1 - sum),
  }
}
