import { LEVERS, textOf, type LeverId } from '../model/levers'
import type { Outcome } from '../model/outcome'
import { outputOf, type OutputId } from '../model/outputs'
import type { Scenario } from '../model/scenario'
import { TODAY_ROW, type Run } from '../model/simulate'
import { PARAMETERS } from '../model/squeeze'
import { changed } from './changes'

/** A piece of the sentence; `tone` names the series whose colour it wears, `plain` bold ink. */
export interface Piece {
  text: string
  tone?: 'supply' | 'demand' | 'pressure' | 'plain'
}

/** What a main lever's move means, as the start of a sentence. Other levers have none. */
const CAUSES: Partial<Record<LeverId, (value: string, scenario: Scenario) => Piece[]>> = {
  cost: (value) => [{ text: 'training costs grow ' }, { text: `${value} a year`, tone: 'plain' }],
  nvidia: (value, { levers }) => [
    { text: 'Nvidia loses ' },
    { text: value.replace('−', ''), tone: 'plain' },
    { text: ` of its cash flow in ${Math.floor(levers['nvidia-year'])}` },
  ],
  discipline: (value, { levers }) => [
    { text: levers.discipline < PARAMETERS.discipline.value ? 'capital gets easier (' : 'capital gets stricter (' },
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

/** What is said where no consortium forms. */
const UNFORMED: Partial<Record<Outcome, Piece[]>> = {
  'stopgap-holds': [{ text: ', and ' }, { text: 'nobody needs a consortium', tone: 'pressure' }, { text: '.' }],
  squeeze: [{ text: ', yet ' }, { text: 'no consortium forms', tone: 'pressure' }, { text: '.' }],
}

/** The headline: what is assumed (named for up to so many causes), what open supply and demand do by the end, and whether a consortium forms. */
export function headline(scenario: Scenario, run: Run, causes = 2): Piece[] {
  return [
    ...cause(scenario, causes),
    ...supply(run),
    { text: ', demand to secure access ' },
    { text: demand(run), tone: 'demand' },
    ...consortium(run),
  ]
}

/** The headline as plain text. */
export function headlineText(scenario: Scenario, run: Run): string {
  return headline(scenario, run)
    .map((piece) => piece.text)
    .join('')
}

function cause(scenario: Scenario, most: number): Piece[] {
  const moved = changed(scenario)
  const spoken = moved.length === 0 ? LEVERS.filter((lever) => lever.id === 'cost') : moved.filter((lever) => CAUSES[lever.id])
  const aside = new Set<LeverId>(['nvidia-year', 'discipline-year', 'nvidia-recovery'])
  const silent = moved.some((lever) => !CAUSES[lever.id] && !aside.has(lever.id)) || scenario.cut.length > 0
  if (silent || spoken.length === 0 || spoken.length > most) return [{ text: 'On these settings, ' }]
  const clauses = spoken.map((lever) => CAUSES[lever.id]!(textOf(lever, scenario.levers[lever.id]), scenario))
  return [{ text: 'If ' }, ...clauses.flatMap((clause, i) => (i === 0 ? clause : [{ text: ' and ' }, ...clause])), { text: ', ' }]
}

function supply({ years, outputs }: Run): Piece[] {
  const values = outputs['open-supply']
  const from = values[TODAY_ROW]
  const to = values[values.length - 1]
  const future = Array.from(values).slice(TODAY_ROW)
  const low = Math.min(...future)
  const lowYear = Math.round(years[TODAY_ROW + future.indexOf(low)])
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

function consortium({ outcome, formationYear }: Run): Piece[] {
  if (formationYear === null) return UNFORMED[outcome] ?? []
  const forms: Piece[] = [{ text: ', and ' }, { text: `a consortium forms in ${Math.floor(formationYear)}`, tone: 'pressure' }]
  return outcome === 'consortium-fails' ? [...forms, { text: ' but does not last.' }] : [...forms, { text: '.' }]
}

/** A headline number: whole, or with a digit when it is small. */
function say(id: OutputId, value: number): string {
  return value < 3 ? value.toFixed(outputOf(id).digits) : value.toFixed(0)
}
