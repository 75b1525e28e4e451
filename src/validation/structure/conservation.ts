import { STOCK_NAMES } from '../../model/squeeze'
import type { Check } from '../check'
import { Moment, type Changed } from '../tools/moment'
import { describe, EAGER, settingValues, show, trajectoryOf, type Moved } from '../tools/probe'
import { sample } from '../tools/spread'
import { ACCOUNTS, RULES } from './rules'

/** Settings in which conservation is checked: money short, money ample, shocks, and consortia that form, last and fail. */
const SETTINGS: readonly Moved[] = [
  {},
  { cost: 5, discipline: 1, china: 0, sponsor: 0 },
  { cost: 1.2, discipline: 0, china: 2, sponsor: 12 },
  { nvidia: -90, 'own-model': 1 },
  EAGER,
  { ...EAGER, candidates: 100, ambition: 0 },
  { ...EAGER, candidates: 4 },
  ...sample(5),
]

/** Rows between the moments at which rules are checked: two years. */
const EVERY = 16

const moments = RULES.map(({ id, says, finds }): Check => ({
  id: `conservation-${id}`,
  kind: 'conservation',
  says,
  run: (subject) => {
    for (const levers of SETTINGS) {
      const p = settingValues({ levers })
      const { times, states } = trajectoryOf(subject, { levers })
      for (let row = 0; row < times.length; row += EVERY) {
        const state = states.slice(row * STOCK_NAMES.length, (row + 1) * STOCK_NAMES.length)
        const at = (changed: Changed) => new Moment(subject, p, times[row], state, changed)
        const found = finds(at({}), p, at)
        if (found) return `${show(found.got)} against ${show(found.due)} in ${times[row]}; ${found.what}; ${describe(levers) || 'baseline'}`
      }
    }
    return null
  },
}))

const accounts = ACCOUNTS.map(({ id, says, step, finds }): Check => ({
  id: `conservation-${id}`,
  kind: 'conservation',
  says,
  run: (subject) => {
    for (const levers of SETTINGS) {
      const found = finds(trajectoryOf(subject, { levers }, step), settingValues({ levers }), subject)
      if (found) return `${show(found.got)} against ${show(found.due)}; ${found.what}; ${describe(levers) || 'baseline'}`
    }
    return null
  },
}))

export const CONSERVATION: readonly Check[] = [...moments, ...accounts]
