import { OUTPUT_NAMES } from '../tables/outputs'
import { decimal } from '../../lib/format'
import { listed, lower } from '../../lib/text'
import { AXIS_TOPS, type AxisId } from '../../model/axes'
import { outputOf } from '../../model/outputs'
import type { Run } from '../../model/run/simulate'
import { OUTCOME_WORDS } from '../tables/outcomes'

/** How far these outputs of a scenario have moved by the end from one version of the model to another, the largest share of an axis first. */
export function versionDiffSentence(old: Run, fresh: Run, ids: readonly AxisId[]): string {
  const end = old.years[old.years.length - 1]
  const row = fresh.years.indexOf(end)
  const changes = ids.map((id) => {
    const { digits } = outputOf(id)
    const name = OUTPUT_NAMES[id]
    const [before, after] = [old.outputs[id][old.years.length - 1], fresh.outputs[id][row]]
    const [was, is] = [before, after].map((value) => decimal(value, digits, true))
    return { name: lower(name), was, is, size: Math.abs(after - before) / AXIS_TOPS[id] }
  })
  const printed = changes.filter(({ was, is }) => was !== is).toSorted((a, b) => b.size - a.size)
  const [before, after] = [old, fresh].map(({ outcome }) => `“${OUTCOME_WORDS[outcome].title}”`)
  const ends = before === after ? `both end as ${after}` : `it ends as ${after} instead of ${before}`
  if (printed.length === 0) return `Model ${fresh.version} gives the same headline numbers for ${end}; ${ends}.`
  const numbers = listed(printed.map(({ name, was, is }) => `${name} is ${is} instead of ${was}`))
  return `With model ${fresh.version}, at the start of ${end} ${numbers}; ${ends}.`
}
