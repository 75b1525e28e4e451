import { PARAMETERS, type Values } from '../../model/parameters'
import { column } from '../../model/run/simulate'
import { STOCK_NAMES, type StockName } from '../../model/squeeze'
import type { Check, Subject } from '../check'
import { describe, EAGER, settingValues, show, trajectoryOf, type Moved } from '../tools/probe'

/** Three centuries: every growth has met its ceiling by then. */
const LONG = { start: 2023, end: 2323, step: 1 / 4 }
const AFTER = { start: LONG.end, end: LONG.end + 13, step: 1 / 8 }
/** Largest relative drift of a stock at rest in thirteen years. */
const STILL = 1e-6
/** A stock smaller than this, in its unit, counts as zero. */
const NOTHING = 1e-6

const size = STOCK_NAMES.length

/** The state that a scenario reaches if nothing changes for three centuries. */
function restOf(subject: Subject, p: Values, end: number = LONG.end): Float64Array {
  return subject.integrate(subject.equations, p, { ...LONG, end }, 'rk4').states.slice(-size)
}

/** The stock with the largest relative change in thirteen years from a state, and that change. */
function drift(subject: Subject, p: Values, state: Float64Array): { name: StockName; moved: number } {
  const from = { ...subject.equations, initial: (_: Values, s: Float64Array) => s.set(state) }
  const { states } = subject.integrate(from, p, AFTER, 'rk4')
  const moved = STOCK_NAMES.map((name, i) => {
    const values = states.filter((_, at) => at % size === i)
    return { name, moved: Math.max(...values.map((value) => Math.abs(value - state[i]))) / Math.max(NOTHING, Math.abs(state[i])) }
  })
  return moved.find((row) => Number.isNaN(row.moved)) ?? moved.toSorted((a, b) => b.moved - a.moved)[0]
}

const found = ({ name, moved }: { name: StockName; moved: number }, limit = STILL) =>
  moved <= limit ? null : `${name} moves by ${show(100 * moved)} % of itself`

/** Scenarios that come to rest. */
const RESTS: readonly (readonly [id: string, says: string, Moved])[] = [
  ['baseline', 'The baseline', {}],
  ['bust', 'A bust', { discipline: 1 }],
  ['winter', 'A world without Chinese funding', { china: 0 }],
  ['no-pooling', 'A world without consortia', { consortium: 0 }],
  ['eager', 'A world with a consortium', EAGER],
]

const rests = RESTS.map(([id, says, levers]): Check => ({
  id: `equilibrium-${id}`,
  kind: 'equilibrium',
  says: `${says}, left alone for three centuries, comes to rest, and a start at that rest stays flat: inflows equal outflows in every stock.`,
  run: (subject) => {
    const p = settingValues({ levers })
    return found(drift(subject, p, restOf(subject, p)))
  },
}))

const pushed: Check = {
  id: 'equilibrium-push',
  kind: 'equilibrium',
  says: 'Pushed from its rest by a hundredth in every stock, the baseline comes back: after three centuries it is where it was.',
  run: (subject) => {
    const p = settingValues({})
    const rest = restOf(subject, p)
    const from = { ...subject.equations, initial: (_: Values, s: Float64Array) => s.set(rest.map((value) => value * 1.01)) }
    const back = subject.integrate(from, p, { ...LONG, start: LONG.end, end: 2 * LONG.end - LONG.start }, 'rk4').states.slice(-size)
    const away = STOCK_NAMES.map((name, i) => ({ name, moved: Math.abs(back[i] - rest[i]) / Math.max(NOTHING, Math.abs(rest[i])) }))
    const worst = away.find(({ moved }) => !(moved <= STILL))
    return worst ? found(worst) : null
  },
}

/** Initial values at which the flows of one stock cancel, so that it must not move until 2036, whatever the others do. */
const value = (name: keyof typeof PARAMETERS) => PARAMETERS[name].value
const STARTS: readonly (readonly [StockName, says: string, Partial<Values>])[] = [
  ['capital', 'AI capital at its ceiling', { initialCapital: value('capitalCeiling'), ...steady() }],
  ['discipline', 'Discipline that was always what it is today', steady()],
  ['ventureDiscipline', 'The climate of rounds, while discipline rests,', steady()],
  ['lnRevenue', 'Closed revenue at its ceiling', { initialRevenue: value('revenueCeiling') }],
  ['knowHow', 'Know-how that everyone has', { initialKnowHow: 1 }],
  ['nvidiaMargin', 'Nvidia’s part of AI capital at its ceiling', { initialNvidiaMargin: value('nvidiaMarginCeiling') }],
  ['silicon', 'Customers’ own chips at their ceiling', { initialSilicon: value('siliconCeiling') }],
  ['niche', 'The niche at its ceiling', { initialNiche: value('nicheCeiling') }],
  ['labs', 'A country without start-ups', { initialLabs: 0 }],
  ['reliance', 'Reliance of nobody', { initialReliance: 0 }],
  ['sponsor', 'A sponsor without a budget', { historicSponsorBudget: 0, sponsorBudget: 0 }],
  ['newModels', 'Open supply without labs', { cadence: 1e-15, initialSupply: 0 }],
]

function steady(): Partial<Values> {
  return { historicDiscipline: value('currentDiscipline'), discipline: value('currentDiscipline') }
}

const starts = STARTS.map(([name, says, parameters]): Check => ({
  id: `equilibrium-start-${name.toLowerCase()}`,
  kind: 'equilibrium',
  says: `${says} stays flat from 2023 to 2036: its flows cancel.`,
  run: (subject) => {
    const values = column(trajectoryOf(subject, { parameters }), name)
    const moved = Math.max(...values.map((level) => Math.abs(level - values[0]))) / Math.max(NOTHING, Math.abs(values[0]))
    return found({ name, moved })
  },
}))

const RICH: Moved = { cost: 1.2, discipline: 0, china: 2 }

/** Unneeded money piles up: the one stock that never comes to rest. */
const hoard: Check = {
  id: 'equilibrium-hoard',
  kind: 'equilibrium',
  says: `An exception: with ${describe(RICH)}, Chinese start-ups get more than they can use, and their cash grows for ever.`,
  run: (subject) => {
    const p = settingValues({ levers: RICH })
    const cash = STOCK_NAMES.indexOf('cash')
    const [early, late] = [LONG.end, 2 * LONG.end - LONG.start].map((end) => restOf(subject, p, end)[cash])
    return late > 1.5 * early ? null : `${show(early)} after three centuries, ${show(late)} after four`
  },
}

export const EQUILIBRIUM: readonly Check[] = [...rests, pushed, ...starts, hoard]
