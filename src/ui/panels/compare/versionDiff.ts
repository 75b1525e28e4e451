import { decimal } from '../../../lib/format'
import { listed } from '../../../lib/text'
import { outputOf } from '../../../model/outputs'
import type { Run } from '../../../model/simulate'
import { AXIS_TOPS } from '../../../model/axes'
import { HEADLINES } from '../../../scenario/headlines'
import { regimeOf } from '../../answers/outcomes'

/** What the changelog says of a version of the model. */
export interface Release {
  version: number
  /** As it stands in the heading: a date, or that it is not out. */
  date: string
  lines: readonly string[]
}

/** The versions of the model in a changelog, in its order. */
export function releasesIn(changelog: string): Release[] {
  return [...changelog.matchAll(/^## Model (\d+) \((.*)\)\n\n((?:- .*\n?)+)/gm)].map(([, version, date, lines]) => ({
    version: Number(version),
    date,
    lines: lines
      .trim()
      .split('\n')
      .map((line) => line.slice(2)),
  }))
}

/** How far the headline numbers of a scenario have moved from one version of the model to another, by the end and by size. */
export function sayDrift(old: Run, fresh: Run): string {
  const end = old.years[old.years.length - 1]
  const row = fresh.years.indexOf(end)
  const moves = HEADLINES.map((id) => {
    const { name, digits } = outputOf(id)
    const [before, after] = [old.outputs[id][old.years.length - 1], fresh.outputs[id][row]]
    const [was, is] = [before, after].map((value) => decimal(value, digits, true))
    return { name: name.toLowerCase(), was, is, size: Math.abs(after - before) / AXIS_TOPS[id] }
  })
  const moved = moves.filter(({ was, is }) => was !== is).toSorted((a, b) => b.size - a.size)
  const ends =
    old.outcome === fresh.outcome
      ? `both end as “${regimeOf(old.outcome).title}”`
      : `it ends as “${regimeOf(fresh.outcome).title}” instead of “${regimeOf(old.outcome).title}”`
  if (moved.length === 0) return `Model ${fresh.version} gives the same headline numbers for ${end}; ${ends}.`
  const numbers = listed(moved.map(({ name, was, is }) => `${name} is ${is} instead of ${was}`))
  return `With model ${fresh.version}, at the start of ${end} ${numbers}; ${ends}.`
}
