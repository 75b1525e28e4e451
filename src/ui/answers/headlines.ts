import { HEADLINES, type HeadlineId } from '../../scenario/headlines'
import { axisTop } from '../../charts/geometry/scales'
import type { Summary } from '../../ensemble/summary'
import type { Axes } from '../../model/axes'
import type { Run } from '../../model/run/simulate'

/** The token of app.css that the series of each headline output wears. */
const TOKENS = {
  'open-supply': 'supply',
  'access-demand': 'demand',
  'consortium-pressure': 'pressure',
} as const satisfies Record<HeadlineId, string>

/** The headline charts in the order of the page. */
export const LOOKS = HEADLINES.map((id) => ({ id, token: TOKENS[id], colour: `var(--${TOKENS[id]})` }))

/** The values of the gridlines of an output's axis, from zero to its top. */
export function ticksOf(axes: Axes, id: HeadlineId, top: number): number[] {
  const rows = axes[id]
  const [last, step] = rows.find(([each]) => each === top) ?? rows[rows.length - 1]
  const lines = Math.round(last / step)
  return Array.from({ length: lines + 1 }, (_, i) => (top / lines) * i)
}

/**
 * The top of each chart's axis, in the order of the headline charts: it holds every line and three quarters of the draws at each time, and 95
 * of 100 where that costs no more than one further step.
 */
export function topsOf(axes: Axes, runs: readonly Run[], summary: Summary | null = null): number[] {
  return HEADLINES.map((id) => {
    const tops = axes[id].map(([top]) => top)
    const band = summary?.bands[id]
    const held = Math.max(...runs.map(({ outputs }) => highest(outputs[id])), band ? highest(band[75]) : 0)
    const top = axisTop([held], tops)
    if (!band) return top
    const whole = axisTop([held, highest(band[95])], tops)
    return tops.indexOf(whole) === tops.indexOf(top) + 1 ? whole : top
  })
}

function highest(values: Float64Array): number {
  let most = 0
  for (const value of values) if (value > most) most = value
  return most
}
