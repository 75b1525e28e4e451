import { decimal } from '../../lib/format'
import { listed } from '../../lib/text'
import { CLOCK } from '../../model/squeeze'
import { ORIGIN_WORDS } from '../tables/evidence'

/** Numbers of the model that its page states in prose. Tests measure each of them, and fail where one is no longer true. */
export const STATED = {
  /** Fewer settings of the main levers than this, in a hundred, form a consortium. */
  forming: 3,
  /** A consortium adds fewer near-frontier models than this in the view “A modest club”. */
  clubModels: 2,
  /** The deepest shock to Nvidia takes away fewer near-frontier models than this. */
  shockModels: 1,
  /** Non-Chinese percent of near-frontier releases in the data, before and after Western labs left. */
  westernBefore: 69,
  westernAfter: 8,
  /** Years that this takes in the model, at most. */
  westernYears: 2,
  /** What Nvidia’s lever moves at most, in percent of the axis. */
  nvidiaPressure: 8,
  nvidiaSupply: 4,
}

/** The words of “The model, equation by equation”. */
export const MODEL_PAGE = {
  summary: (
    stocks: number,
    auxiliaries: number,
    parameters: number,
    origins: readonly { origin: keyof typeof ORIGIN_WORDS; count: number }[],
  ) =>
    `${stocks} stocks, ${auxiliaries} auxiliaries and ${parameters} parameters (${origins.map(({ origin, count }) => `${count} ${ORIGIN_WORDS[origin].many}`).join(', ')}), from ${CLOCK.start} to ${CLOCK.end} by fourth-order Runge-Kutta in steps of ${CLOCK.step} years. Dimensions of all equations are checked by machine.`,
  loops: 'Loops',
  findings: {
    title: 'Results that go against the essay',
    rows: [
      `Pressure is not the obstacle, money is: with the dues judged here a consortium forms in fewer than ${STATED.forming} of a hundred settings of the main levers.`,
      `A consortium that does pay its bill builds a follower: in the view “A modest club” it adds fewer than ${STATED.clubModels} near-frontier models by ${CLOCK.end}.`,
      `Open supply does not hang on the sponsor’s cash: the deepest shock to Nvidia takes away less than ${STATED.shockModels} near-frontier model, since the cost of staying near the frontier outgrows its open budget anyway.`,
      'Under hard capital discipline Western challengers, not Chinese start-ups, halve their releases first: the record rounds of 2026 are a cushion.',
    ],
  },
  assumptions: {
    title: 'Assumptions',
    text: 'Every parameter marked “judged” below is one: a number that we chose, with a band where more than one choice is plausible.',
  },
  limits: {
    title: 'Known limits',
    rows: [
      'Demand, pressure and everything about a consortium rest on judgement: no series on willingness to pay exists.',
      `The past is fitted to short series. In the data Western labs left within a year, from ${STATED.westernBefore}% to ${STATED.westernAfter}% of near-frontier releases; in the model, whose classes are averages, this takes up to ${STATED.westernYears} years and does not go as far.`,
      `Of the four main levers Nvidia’s is the weakest: it moves pressure by ${STATED.nvidiaPressure}% of its axis at most, and open supply by ${STATED.nvidiaSupply}%.`,
      'Six classes of suppliers are averages; which lab closes first inside a class is not asked.',
      'Policy that would forbid strong open models, and accidents that would, are left out.',
    ],
  },
  changes: 'Changes of the equations',
  release: (version: number, date: string) => `Model ${version} (${date})`,
  stock: (unit: string) => `stock, ${unit}`,
  flow: (expression: string) => `d/dt = ${expression}`,
  initial: (expression: string) => `at the start = ${expression}`,
  time: 'time',
  feeds: (names: readonly string[]) => `feeds ${names.join(', ')}`,
  parameters: 'Parameters',
  band: (low: number, high: number) => ` (${low} to ${high})`,
  series: (id: string) => id.replace('series:', 'series '),
}

/** The links under which the model can be taken to other tools. */
export const DOWNLOADS = {
  lead: 'Run this scenario elsewhere:',
  vensim: 'Vensim file',
  xmile: 'XMILE file',
  euler: 'what both should give, by Euler',
  shown: 'what this page shows',
}

/** The words of “The numbers, year by year”. */
export const NUMBERS = { year: 'At the start of' }

/** The words of “Where the levers’ numbers come from”. */
export const SOURCES = {
  columns: ['Lever', 'Yours', 'Default', 'Plausible', 'What it is, and what it rests on'],
  band: (low: string, high: string) => `${low} to ${high}`,
  series: 'Series that the past is compared with:',
}

/** The words of “How the model is checked”. */
export const CHECKS = {
  running: (next: number, all: number) => `Running check ${next} of ${all} in your browser …`,
  done: (all: number, failed: number) =>
    `${all} checks, run just now in your browser: ${failed === 0 ? 'all hold.' : `${failed} do not hold. The equations here differ from those that were tested.`}`,
  beyond:
    'Beyond these, every release is run in an independent engine (SDEverywhere), against published reference results of the field, and in three browsers that must give the same bits.',
  kind: (words: string, hold: number, count: number) => `${words}: ${hold} of ${count} hold`,
  found: (text: string) => `Found instead: ${text}`,
}

/** What no series speaks to. */
const WITHOUT_DATA = [
  'demand for access',
  'pressure for a consortium',
  'willingness to pay',
  'members and dues',
  'Chinese labs’ cash',
  'turnover',
]

interface Fit {
  rmse: number
  naive: number
}

const hundredths = (share: number) => decimal(100 * share, 0)
const errors = ({ rmse, naive }: Fit) => `${decimal(rmse, 2)} against ${decimal(naive, 2)}`

/** The words of “How well the model tells the past”. */
export const FIT = {
  lead: (series: number) =>
    `Lines are the model from ${CLOCK.start} to today, circles what was measured; ${series} series, fitted together by a script that anyone can rerun. Where at least one point falls in the newest fifth of a series, the model was also fitted without that fifth, and then predicted it.`,
  plot: (name: string, points: number, rmse: number, unit: string) =>
    `${name}: ${points} points, root mean square error ${decimal(rmse, 2)} ${unit}`,
  error: (fit: Fit & { rmspe: number; bias: number; variation: number; covariation: number; r2: number }, unseen?: Fit) => {
    const parts = `level ${hundredths(fit.bias)}, spread ${hundredths(fit.variation)}, rest ${hundredths(fit.covariation)}`
    return `error ${hundredths(fit.rmspe)}% (${parts}), R² ${decimal(fit.r2, 2)}, RMSE ${errors(fit)} of a naive forecast${unseen ? `; left out: ${errors(unseen)}` : ''}.`
  },
  note: `Error is the root mean square percentage error; level, spread and rest are Theil’s shares of it, in percent. No data at all: ${listed(WITHOUT_DATA)}.`,
}
