import { SUBJECT, type Subject } from '../../src/validation/check'
import { integrate } from '../../src/model/run/integrate'
import { levers } from '../../src/model/levers'
import { LOOPS } from '../../src/model/loops'
import { MODEL } from '../../src/model/run/simulate'
import { PARAMETERS, type ParameterName, type Values } from '../../src/model/parameters'
import { CLOCK, STOCK_NAMES, type Auxiliaries, type StockName } from '../../src/model/squeeze'

type Flow = (rate: (name: StockName, add: number) => void, s: (name: StockName) => number, time: number, aux: Auxiliaries) => void

const index = (name: StockName) => STOCK_NAMES.indexOf(name)

/** The model with something added to its flows, or to what is seen. */
function flowing(add: Flow): Subject {
  const rates: typeof MODEL.rates = (time, s, p, rate, aux) => {
    MODEL.rates(time, s, p, rate, aux)
    add(
      (name, more) => void (rate[index(name)] += more),
      (name) => s[index(name)],
      time,
      aux,
    )
  }
  return { ...SUBJECT, equations: { ...MODEL, rates } }
}

/** The model whose equations see other parameter values than they are given. */
function believing(change: (p: Values) => Partial<Values>): Subject {
  const changed = new WeakMap<Values, Values>()
  const rates: typeof MODEL.rates = (time, s, p, rate, aux) => {
    if (!changed.has(p)) changed.set(p, { ...p, ...change(p) })
    MODEL.rates(time, s, changed.get(p)!, rate, aux)
  }
  return { ...SUBJECT, equations: { ...MODEL, rates } }
}

const constant = (...names: ParameterName[]) =>
  believing(() => Object.fromEntries(names.map((name) => [name, PARAMETERS[name].value])) as Partial<Values>)

/** Wrong models, each with an error that somebody could make. */
export const PLANTED = {
  'no lever acts': constant(...levers.map(({ parameter }) => parameter)),
  'every lever is mirrored in its range': believing((p) =>
    Object.fromEntries(levers.map(({ parameter, min, max }) => [parameter, min + max - p[parameter]])),
  ),
  'levers act from 2025 on': believing(() => ({ today: 2025 })),
  'shocks are felt a year early': believing((p) => ({ nvidiaYear: p.nvidiaYear - 1, disciplineYear: p.disciplineYear - 1, today: 2026 })),
  'no cut acts': constant(...LOOPS.map(({ parameter }) => parameter)),
  'labs release a third': believing((p) => ({ cadence: p.cadence / 3 })),
  'labs release without end': believing((p) => ({ cadence: p.cadence * 5, knowHowSpread: 50 })),
  'US labs never close': believing(() => ({ closeAtUs: 1e6 })),
  'US labs never open': believing(() => ({ closeAtUs: 0.01 })),
  'firms turn away': believing(() => ({ relianceGrowth: -0.5 })),
  'the record year never came': believing((p) => ({ currentFunding: p.historicFunding })),
  'nonprofits are rich': believing(() => ({ budgetNonprofits: 100 })),
  'the frontier gets dearer without end': believing((p) => ({ historicCostGrowth: p.historicCostGrowth * 2, capitalResistance: 0 })),
  'nothing grows': believing(() => ({
    capitalGrowth: 0,
    revenueGrowth: 0,
    nicheGrowth: 0,
    historicRelianceGrowth: 0,
    historicSiliconGrowth: 0,
    historicCostGrowth: 1.0001,
    costGrowth: 1.0001,
  })),
  'all open labs live on Nvidia’s cash': flowing((rate, s, _, aux) => rate('labs', -s('labs') * Math.max(0, 1 - aux.cashFlow / 150))),
  'others take the place of Chinese labs': flowing((rate, s) => rate('flagship', 3 * Math.max(0, 4 - s('labs')))),
  'Nvidia spends in proportion to its cash': believing((p) => ({ cashPinch: 10 * p.cashPinch })),
  'a consortium exists by decree': flowing((rate, s, time) => {
    if (time < CLOCK.today) return
    rate('formed', 2 * (1 - s('formed')))
    rate('effort', 50)
    rate('pressure', 100 - s('pressure'))
  }),
  'a consortium exists from the start': flowing((rate) => rate('members', 1)),
  'a consortium drives others out': flowing((rate, s) => rate('newModels', -s('formed') * s('newModels'))),
  'firms rely on models for ever': flowing((rate) => rate('reliance', 1)),
  'firms join without a seat': flowing((rate) => rate('members', 100)),
  'cash bears interest': flowing((rate, s) => rate('cash', 0.05 * s('cash'))),
  'cash is given for nothing': flowing((rate, _, __, aux) => {
    rate('cash', 60)
    aux.income += 60
  }),
  'cash burns': flowing((rate, s, _, aux) => {
    rate('cash', -2 * s('cash'))
    aux.startupSpending += 2 * s('cash')
  }),
  'dues are counted twice': flowing((_, __, ___, aux) => void (aux.budget *= 2)),
  'cash flow is counted in millions': flowing((_, __, ___, aux) => void (aux.cashFlow *= 1000)),
  'models get lost': flowing((rate) => rate('newModels', -1)),
  'a class is counted twice': flowing((_, __, ___, aux) => void (aux.releases += aux.releasesStartups)),
  'a consortium spends what nobody paid': flowing((rate) => rate('effort', 5)),
  'know-how grows without end': flowing((rate) => rate('knowHow', 1)),
  'stocks are touched up after the run': {
    ...SUBJECT,
    integrate: ((...given: Parameters<typeof integrate>) => {
      const run = integrate(...given)
      return { ...run, states: run.states.map((value, i) => (i > run.states.length / 2 ? value * 1.02 : value)) }
    }) as typeof integrate,
  },
  'everything drifts': flowing((rate) => STOCK_NAMES.forEach((name) => rate(name, 1e-3))),
  'the niche explodes': flowing((rate) => rate('niche', 1e5)),
  'steps are Euler’s': {
    ...SUBJECT,
    integrate: ((equations, p, clock) => integrate(equations, p, clock, 'euler')) as typeof integrate,
  },
  'a million is typed into an equation': constant('million'),
  'a hundred per cent is typed into an equation': constant('hundred'),
  'the tolerance is typed into an equation': constant('tolerance', 'toleranceThen'),
} satisfies Record<string, Subject>

export type PlantedError = keyof typeof PLANTED

/** The errors that each check must be able to find, by the start of its id; the longest matching start counts. */
const FINDS: Readonly<Record<string, readonly PlantedError[]>> = {
  'sign-': ['every lever is mirrored in its range'],
  'sign-discipline-year-': ['no lever acts'],
  'reality-': [
    'no lever acts',
    'every lever is mirrored in its range',
    'a consortium exists by decree',
    'nothing grows',
    'US labs never close',
    'all open labs live on Nvidia’s cash',
  ],
  'reality-no-absurd-sums': ['the frontier gets dearer without end'],
  'reality-no-retreat': ['nothing grows'],
  'reality-baseline-demand': ['firms turn away'],
  'reality-winter-spares-others': ['others take the place of Chinese labs'],
  'reality-nonprofits-': ['nonprofits are rich'],
  'reality-west-': ['US labs never close'],
  'reality-west-led-2024': ['US labs never open'],
  'reality-small-shock': ['Nvidia spends in proportion to its cash'],
  'reality-strain-unseen': ['the record year never came'],
  'reality-past-': ['levers act from 2025 on'],
  'reality-past-shock': ['shocks are felt a year early'],
  'reality-past-discipline': ['shocks are felt a year early'],
  'reality-none-before-today': ['a consortium exists from the start'],
  'reality-no-members-yet': ['a consortium exists from the start'],
  'reality-consortium-never-harms': ['a consortium drives others out'],
  'reality-backcast-': ['labs release a third', 'nothing grows', 'US labs never close'],
  'extreme-': ['no lever acts', 'labs release without end', 'a consortium exists by decree'],
  'extreme-no-reliance-': ['firms rely on models for ever', 'a consortium exists by decree'],
  'matrix-': ['the niche explodes'],
  'conservation-till': ['cash bears interest'],
  'conservation-sources': ['cash is given for nothing'],
  'conservation-no-funding': ['cash is given for nothing'],
  'conservation-horizon': ['cash burns'],
  'conservation-dues': ['dues are counted twice'],
  'conservation-chips': ['cash flow is counted in millions'],
  'conservation-seats': ['firms join without a seat'],
  'conservation-members': ['firms join without a seat'],
  'conservation-models': ['models get lost'],
  'conservation-no-debt': ['models get lost'],
  'conservation-no-overflow': ['know-how grows without end'],
  'conservation-classes': ['a class is counted twice'],
  'conservation-ledger': ['stocks are touched up after the run'],
  'conservation-paid-in': ['a consortium spends what nobody paid'],
  'equilibrium-': ['cash is given for nothing', 'everything drifts', 'the niche explodes'],
  'equilibrium-hoard': ['cash burns'],
  'step-': ['steps are Euler’s'],
  'rescaling-': ['everything drifts'],
  'rescaling-dues': ['a million is typed into an equation'],
  'rescaling-percents': ['a hundred per cent is typed into an equation'],
  'rescaling-points': ['the tolerance is typed into an equation'],
  'loop-': ['no cut acts'],
}

/** The planted errors of which the check with this id must find at least one. */
export function errorsFor(id: string): readonly PlantedError[] {
  const starts = Object.keys(FINDS).filter((start) => id.startsWith(start))
  return FINDS[starts.toSorted((a, b) => b.length - a.length)[0]] ?? []
}
