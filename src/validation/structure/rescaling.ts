import { PARAMETER_NOTES } from '../../model/parameterNotes'
import type { Values } from '../../model/parameters'
import { CLOCK, REPORTED, STOCK_NAMES } from '../../model/squeeze'
import { STOCKS } from '../../model/stocks'
import type { Check } from '../check'
import { EAGER, settingValues, show } from '../tools/probe'

/** Exponent of a base unit in a unit such as `$bn/year/year` or `firm`. */
function exponentOf(base: string, unit: string): number {
  const [above, ...below] = unit.split('/')
  const count = (text: string) => text.split('*').filter((name) => name === base).length
  return count(above) - below.reduce((sum, text) => sum + count(text), 0)
}

interface Change {
  id: string
  says: string
  /** How many new units one old unit is, by base unit. */
  factors: Readonly<Record<string, number>>
}

const CHANGES: readonly Change[] = [
  { id: 'money', says: 'Money counted in millions instead of billions', factors: { $bn: 1000, $M: 1000 } },
  { id: 'dues', says: 'Dues counted in thousands instead of millions', factors: { $M: 1000 } },
  { id: 'time', says: 'Time counted in months instead of years', factors: { year: 12 } },
  { id: 'firms', says: 'Firms counted in tenths', factors: { firm: 10 } },
  { id: 'labs', says: 'Labs counted in tenths', factors: { lab: 10 } },
  { id: 'models', says: 'Models counted in hundredths', factors: { model: 100 } },
  { id: 'points', says: 'Capability counted in half points', factors: { point: 2 } },
  { id: 'percents', says: 'Shares counted in per mille instead of per cent', factors: { percent: 10 } },
]

/** Factor by which a number in this unit changes. */
const scaleOf = (unit: string, factors: Change['factors']) =>
  Object.entries(factors).reduce((scale, [base, factor]) => scale * factor ** exponentOf(base, unit), 1)

/** Allowance for accumulated rounding, relative to the highest value of a series. */
const LIMIT = 1e-6
const levers = { ...EAGER, nvidia: -60, cost: 4 }

export const RESCALING: readonly Check[] = CHANGES.map(({ id, says, factors }) => ({
  id: `rescaling-${id}`,
  kind: 'rescaling',
  says: `${says}: every stock is the same in other words, and every series has the same shape.`,
  run: ({ equations, integrate }) => {
    const values = settingValues({ levers })
    const rescaled = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, value * scaleOf(PARAMETER_NOTES[name as keyof Values].unit, factors)]),
    ) as Values
    const time = scaleOf('year', factors)
    const clock = { start: CLOCK.start * time, end: CLOCK.end * time, step: CLOCK.step * time }
    const [one, other] = [integrate(equations, values, CLOCK, 'rk4'), integrate(equations, rescaled, clock, 'rk4')]

    const series = [
      ...STOCK_NAMES.map(
        (name, i) => [name, one.states, other.states, i, STOCK_NAMES.length, scaleOf(STOCKS[name].unit, factors)] as const,
      ),
      ...REPORTED.map((name, i) => [name, one.reported, other.reported, i, REPORTED.length, null] as const),
    ]
    for (const [name, before, after, offset, width, scale] of series) {
      const column = (all: Float64Array) => all.filter((_, i) => i % width === offset)
      const [a, b] = [column(before), column(after)]
      const [topA, topB] = [a, b].map((all) => Math.max(...all.map(Math.abs)))
      const wrong = a.findIndex(
        (value, row) => !(Math.abs(value / (topA || 1) - b[row] / ((scale === null ? topB : topA * scale) || 1)) <= LIMIT),
      )
      if (wrong >= 0) return `${name} is ${show(a[wrong])} in ${one.times[wrong]}, rescaled ${show(b[wrong])}`
    }
    return null
  },
}))
