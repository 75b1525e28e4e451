import { HEADLINES, type HeadlineId } from '../../scenario/headlines'
import { axisTop } from '../../charts/geometry/scales'
import type { Summary } from '../../ensemble/summary'
import type { Run } from '../../model/simulate'

/** How a headline output is drawn. */
interface Look {
  /** The token of app.css that its series wears. */
  token: 'supply' | 'demand' | 'pressure'
  /** The tops that its axis may take, ascending, each with the step of its gridlines. The first is what the untouched scenario needs. */
  tops: readonly (readonly [top: number, step: number])[]
}

/** The chart of every headline output. */
const CHARTS: Record<HeadlineId, Look> = {
  'open-supply': {
    token: 'supply',
    tops: [
      [15, 5],
      [20, 10],
      [30, 10],
      [40, 20],
      [60, 20],
    ],
  },
  'access-demand': {
    token: 'demand',
    tops: [
      [750, 250],
      [900, 300],
      [1200, 400],
      [1500, 500],
      [1800, 600],
      [2400, 800],
    ],
  },
  'consortium-pressure': { token: 'pressure', tops: [[100, 100]] },
}

/** The headline charts in the order of the page. */
export const LOOKS = HEADLINES.map((id) => ({ id, colour: `var(--${CHARTS[id].token})`, ...CHARTS[id] }))

const topsIn = (tops: readonly (readonly [number, number])[]) => tops.map(([top]) => top)

/** The values of the gridlines of an axis, from zero to its top. */
export function ticksOf(index: number, top: number): number[] {
  const rows: readonly (readonly [number, number])[] = LOOKS[index].tops
  const [last, step] = rows.find(([each]) => each === top) ?? rows[rows.length - 1]
  const lines = Math.round(last / step)
  return Array.from({ length: lines + 1 }, (_, i) => (top / lines) * i)
}

/**
 * The top of each chart's axis: it holds every line and three quarters of the draws at each time, and 95 of 100 where that costs no more
 * than one further step.
 */
export function topsOf(runs: readonly Run[], summary: Summary | null = null): number[] {
  return LOOKS.map(({ id, tops: rows }) => {
    const tops = topsIn(rows)
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
