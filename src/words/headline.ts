import { textOf } from './tables/levers'
import type { Summary } from '../ensemble/summary'
import { decimal } from '../lib/format'
import type { LeverId } from '../model/levers'
import type { Outcome } from '../model/run/outcome'
import { outputOf, type OutputId } from '../model/outputs'
import type { Scenario } from '../model/scenario'
import type { Run } from '../model/run/simulate'
import { modelOf } from '../scenario/versions'
import { changed } from '../scenario/changes'

/** A piece of the sentence; `tone` names the series whose colour it wears, `plain` bold ink; a `chance` is of the draws, not of this run. */
export interface Piece {
  text: string
  tone?: 'supply' | 'demand' | 'pressure' | 'plain' | 'chance'
}

/** What a main lever's move means, as the start of a sentence. Other levers have none. */
const CAUSES: Partial<Record<LeverId, (value: string, scenario: Scenario) => Piece[]>> = {
  cost: (value) => [{ text: 'training costs grow ' }, { text: `${value} a year`, tone: 'plain' }],
  nvidia: (value, { levers }) => [
    { text: 'Nvidia loses ' },
    { text: value.replace('−', ''), tone: 'plain' },
    { text: ` of its cash flow in ${Math.floor(levers['nvidia-year'])}` },
  ],
  discipline: (value, { levers, version }) => [
    { text: levers.discipline < modelOf(version).values.discipline ? 'capital gets easier (' : 'capital gets stricter (' },
    { text: value, tone: 'plain' },
    { text: ')' },
  ],
  china: (value, { levers }) =>
    levers.china === 0
      ? [{ text: 'Chinese labs raise ' }, { text: 'nothing', tone: 'plain' }]
      : [{ text: 'Chinese labs raise ' }, { text: value, tone: 'plain' }, { text: ' their 2026 pace' }],
}

/** How much something grew, in words: the first row whose factor is not below. */
const GROWTH: readonly { upTo: number; words: string; times?: number }[] = [
  { upTo: 0.85, words: 'eases' },
  { upTo: 1.2, words: 'hardly changes' },
  { upTo: 1.75, words: 'grows by half' },
  { upTo: 2.5, words: 'doubles', times: 2 },
  { upTo: 3.5, words: 'triples', times: 3 },
  { upTo: 4.5, words: 'quadruples', times: 4 },
]

/** What is said of a consortium, and the outcomes of which that is true: a chance beside it counts all of them. */
const ENDINGS: Record<Outcome, { say: (year: number | null) => Piece[]; counts: readonly Outcome[] }> = {
  'stopgap-holds': {
    say: () => [{ text: ', and ' }, { text: 'nobody needs a consortium', tone: 'pressure' }],
    counts: ['stopgap-holds'],
  },
  squeeze: {
    say: () => [{ text: ', yet ' }, { text: 'no consortium forms', tone: 'pressure' }],
    counts: ['squeeze', 'stopgap-holds'],
  },
  'consortium-forms': {
    say: (year) => [{ text: ', and ' }, { text: `a consortium forms in ${year}`, tone: 'pressure' }],
    counts: ['consortium-forms', 'consortium-fails'],
  },
  'consortium-fails': {
    say: (year) => [{ text: ', and ' }, { text: `a consortium forms in ${year}`, tone: 'pressure' }, { text: ' but does not last' }],
    counts: ['consortium-fails'],
  },
}

/** In how many draws comes true, by the end, what the headline says of a consortium. */
export function chanceOf({ chances, size }: Summary, outcome: Outcome): string {
  const share = ENDINGS[outcome].counts.reduce((sum, each) => sum + chances[each][chances[each].length - 1], 0)
  if (share * size < 0.5) return `in none of ${decimal(size, 0)} draws`
  if ((1 - share) * size < 0.5) return `in all ${decimal(size, 0)} draws`
  const hundredths = Math.round(100 * share)
  if (hundredths === 0) return 'in under 1 of 100 draws'
  return hundredths === 100 ? 'in over 99 of 100 draws' : `in ${hundredths} of 100 draws`
}

/**
 * The headline: what is assumed, what open supply and demand do by the end, whether a consortium forms, and in how many draws. Names up to
 * so many causes, and fewer where the sentence without its chance, which comes and goes, would be longer than `room` characters.
 */
export function headline(scenario: Scenario, run: Run, causes = 2, chance: string | null = null, room = Infinity): Piece[] {
  const answer: Piece[] = [
    ...supply(run),
    { text: ', demand to secure access ' },
    { text: demand(run), tone: 'demand' },
    ...ENDINGS[run.outcome].say(run.formationYear && Math.floor(run.formationYear)),
    ...(chance === null ? [] : [{ text: `, ${chance}`, tone: 'chance' } as const]),
    { text: '.' },
  ]
  for (let most = causes; ; most--) {
    const pieces = [...cause(scenario, most), ...answer]
    if (most === 0 || textOfAll(pieces.filter(({ tone }) => tone !== 'chance')).length <= room) return pieces
  }
}

const textOfAll = (pieces: readonly Piece[]) => pieces.map(({ text }) => text).join('')

/** The headline as plain text. */
export function headlineText(scenario: Scenario, run: Run, chance: string | null = null): string {
  return textOfAll(headline(scenario, run, 2, chance))
}

function cause(scenario: Scenario, most: number): Piece[] {
  const moved = changed(scenario)
  const spoken =
    moved.length === 0 ? modelOf(scenario.version).levers.filter((lever) => lever.id === 'cost') : moved.filter((lever) => CAUSES[lever.id])
  const aside = new Set<LeverId>(['nvidia-year', 'discipline-year', 'nvidia-recovery'])
  const silent = moved.some((lever) => !CAUSES[lever.id] && !aside.has(lever.id)) || scenario.cut.length > 0
  if (silent || spoken.length === 0 || spoken.length > most) return [{ text: 'On these settings, ' }]
  const clauses = spoken.map((lever) => CAUSES[lever.id]!(textOf(lever, scenario.levers[lever.id]), scenario))
  return [{ text: 'If ' }, ...clauses.flatMap((clause, i) => (i === 0 ? clause : [{ text: ' and ' }, ...clause])), { text: ', ' }]
}

function supply({ years, today, outputs }: Run): Piece[] {
  const values = outputs['open-supply']
  const from = values[today]
  const to = values[values.length - 1]
  const future = Array.from(values).slice(today)
  const low = Math.min(...future)
  const lowYear = Math.round(years[today + future.indexOf(low)])
  const [a, b, c] = [from, to, low].map((value) => say('open-supply', value))
  const last = years[years.length - 1]
  const start = { text: 'strong open models ' }
  if (to > low * 1.3 && low < from * 0.8)
    return [start, { text: `fall from ${a} to ${c} by ${lowYear}`, tone: 'supply' }, { text: ` and come back to ${b}` }]
  if (to < from * 0.85) return [start, { text: `fall from ${a} to ${b} by ${last}`, tone: 'supply' }]
  if (to > from * 1.15) return [start, { text: `rise from ${a} to ${b} by ${last}`, tone: 'supply' }]
  return [start, { text: `hold at about ${a}`, tone: 'supply' }]
}

function demand({ outputs }: Run): string {
  const values = outputs['access-demand']
  const factor = values[values.length - 1] / 100
  const row = GROWTH.find(({ upTo }) => factor <= upTo)
  if (!row) return `grows ${factor.toFixed(1)}×`
  const off = row.times ? factor / row.times - 1 : 0
  return Math.abs(off) < 0.03 ? row.words : `${off < 0 ? 'nearly' : 'more than'} ${row.words}`
}

/** A headline number: whole, or with a digit when it is small. */
function say(id: OutputId, value: number): string {
  return value < 3 ? value.toFixed(outputOf(id).digits) : value.toFixed(0)
}
