import { valueAt } from '../../../lib/interpolate'
import type { Summary } from '../../../ensemble/summary'
import type { LeverId } from '../../../model/levers'
import type { Outcome } from '../../../model/outcome'
import { outputOf, type OutputId } from '../../../model/outputs'
import { regimeOf } from '../../answers/outcomes'

/** What the panels about uncertainty read of the ensemble that follows the reader's scenario. */
export interface Standing {
  summary: Summary | null
  /** The scenario has moved on since. */
  stale: boolean
  /** From a few draws only, while a lever moves. */
  coarse: boolean
  /** Share of the draws that are done, while work takes long. */
  progress: number | null
}

/** Remembers the last summary that was more than a first look; until there is one, the first look. */
export function settling(): (standing: Standing) => Summary | null {
  let kept: Summary | null = null
  return ({ summary, coarse }) => {
    if (summary && !coarse) kept = summary
    return kept ?? summary
  }
}

/** Every outcome, from the foot of a stack up: what a consortium brings, then what comes without one. */
export const ENDINGS = (['consortium-forms', 'consortium-fails', 'squeeze', 'stopgap-holds'] as const satisfies readonly Outcome[]).map(
  regimeOf,
)

/** A share as a count out of 100, whole, never rounded to none or to all. */
export function inHundred(share: number): string {
  if (share > 0 && share < 0.005) return 'fewer than 1'
  if (share > 0.995 && share < 1) return 'more than 99'
  return (100 * share).toFixed(0)
}

/** The same where there is little room. */
export function shortly(share: number): string {
  return inHundred(share).replace('fewer than ', '<').replace('more than ', '>')
}

/** A share in percent, as a table has it. */
export function percent(share: number, digits = 0): string {
  return `${(100 * share).toFixed(digits)}%`
}

/** What is said of a list of alternatives, commonest first: "In 81 of 100 draws of the beliefs the squeeze finds no remedy; ...". */
export function sayEndings({ chances }: Summary): string {
  const [lasts, fails, squeeze, holds] = ENDINGS.map(({ id }) => chances[id][chances[id].length - 1])
  const forms = lasts + fails
  const fate = fails === 0 ? ' and lasts' : lasts === 0 ? ', and never lasts' : `, and lasts in ${inHundred(lasts)}`
  const told = [
    { share: squeeze, says: 'the squeeze finds no remedy', more: '' },
    { share: holds, says: 'the stopgap holds', more: '' },
    { share: forms, says: 'a consortium forms', more: fate },
  ]
    .filter(({ share }) => share > 0)
    .toSorted((a, b) => b.share - a.share)
  const [first, ...rest] = told
  const start = `In ${first.share === 1 ? 'all' : `${inHundred(first.share)} of 100`} draws of the beliefs ${first.says}${first.more}`
  const others = rest.map(({ share, says, more }) => `${says} in ${inHundred(share)}${more}`)
  if (forms === 0) others.push('no consortium forms in any')
  return `${[start, ...others].join('; ')}.`
}

/** What is said of the years in which a consortium forms. */
export function sayFormation({ formation, formedBy }: Summary): string {
  const years = Object.keys(formedBy).map(Number)
  const total = formedBy[Math.max(...years)] ?? 0
  if (total === 0) return 'No draw forms a consortium: all 50 dots stand at never.'
  if (formation.every((year) => year === null)) return `A consortium forms in ${inHundred(total)} of 100 draws, too few for a dot.`
  const half = Math.min(...years.filter((year) => formedBy[year] >= total / 2))
  return `Half of the draws that form a consortium have formed it by the start of ${half}.`
}

/** The chances at the start of each whole year, in the order of `ENDINGS`, as rows of a table. */
export function chanceRows({ years, chances }: Summary): { year: number; shares: number[] }[] {
  const [from, to] = [years[0], years[years.length - 1]]
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).map((year) => ({
    year,
    shares: ENDINGS.map(({ id }) => valueAt(years, chances[id], year)),
  }))
}

/** The outputs whose spread is explained, with the colour of their series. */
export const SPREADS = [
  { id: 'open-supply', colour: 'var(--supply)' },
  { id: 'access-demand', colour: 'var(--demand)' },
  { id: 'consortium-pressure', colour: 'var(--pressure)' },
] as const satisfies readonly { id: OutputId; colour: string }[]

export type SpreadId = (typeof SPREADS)[number]['id']

/** Bars of a ranking: the levers that matter, largest first, those that explain less than a hundredth each, and what no lever explains alone. */
export interface Ranking {
  rows: readonly { lever: LeverId; share: number }[]
  small: readonly LeverId[]
  /** Null where there is no spread to explain. */
  interplay: number | null
}

/** The ranking of the levers that a summary varied, for one output; null where it did not look at that output. */
export function ranking(summary: Summary, output: OutputId): Ranking | null {
  const all = summary.influence[output]
  if (!all) return null
  const rows = all.filter(({ share }) => share >= 0.01)
  const sum = all.reduce((total, { share }) => total + share, 0)
  return {
    rows,
    small: all.filter(({ share }) => share < 0.01).map(({ lever }) => lever),
    interplay: sum === 0 ? null : Math.max(0, 1 - sum),
  }
}

/** What is said of a ranking; `name` names a lever. */
export function sayRanking({ rows, interplay }: Ranking, output: OutputId, end: number, of: string, name: (id: LeverId) => string): string {
  const what = `${outputOf(output).name.toLowerCase()} in ${end}`
  if (interplay === null) return `In every draw ${what} is the same: there is no spread to explain.`
  if (rows.length === 0) return `None of the ${of} moves ${what} by itself: its spread comes from their interplay.`
  return `${name(rows[0].lever)} moves ${what} most of all ${of}: alone it explains ${percent(rows[0].share)} of the spread.`
}
