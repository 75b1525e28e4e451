import { decimal } from '../../../lib/format'
import { signed as signedText } from '../../../lib/text'
import { levers, textOf } from '../../../model/levers'
import { outputOf, type OutputId } from '../../../model/outputs'
import type { Scenario } from '../../../model/scenario'
import type { Run } from '../../../model/simulate'
import { CLOCK } from '../../../model/squeeze'
import { regimeOf } from '../../answers/outcomes'

/** A scenario in the comparison. */
export interface Column {
  title: string
  scenario: Scenario
  run: Run
}

/** A value, and how far it is from yours; no words for no difference. */
export interface Cell {
  text: string
  off: string
}

export interface Row {
  id: string
  name: string
  unit: string
  cells: readonly Cell[]
}

/** What is compared, and how large a difference fills the chart or the range that matters. */
const MEASURES: readonly { id: OutputId; span: number }[] = [
  { id: 'open-supply', span: 15 },
  { id: 'access-demand', span: 750 },
  { id: 'consortium-pressure', span: 100 },
  { id: 'gap-months', span: 60 },
]
const YEARS = [2030, CLOCK.end] as const

const at = ({ years, outputs }: Run, id: OutputId, year: number) => outputs[id][years.indexOf(year)]
const signed = (value: number, digits: number) => {
  const change = signedText(value, digits)
  return /[−+]/.test(change) ? change : ''
}
const yearText = (year: number | null) => (year === null ? 'never' : String(Math.floor(year)))

/** What follows in each column; differences are from the first. */
export function results(columns: readonly Column[]): Row[] {
  const words = (say: (run: Run) => string) => columns.map(({ run }) => ({ text: say(run), off: '' }))
  const [yours] = columns
  return [
    { id: 'outcome', name: `Outcome by ${CLOCK.end}`, unit: '', cells: words((run) => regimeOf(run.outcome).title) },
    { id: 'formation', name: 'Consortium forms', unit: 'year', cells: words((run) => yearText(run.formationYear)) },
    ...MEASURES.flatMap(({ id }) =>
      YEARS.map((year) => {
        const { name, unit, digits } = outputOf(id)
        const cells = columns.map(({ run }, i) => {
          const value = at(run, id, year)
          return { text: decimal(value, digits, true), off: i === 0 ? '' : signed(value - at(yours.run, id, year), digits) }
        })
        return { id: `${id}-${year}`, name: `${name}, ${year}`, unit, cells }
      }),
    ),
  ]
}

/** The levers and cut loops that are not the same in every column. */
export function assumptions(columns: readonly Column[]): Row[] {
  const rows = levers.map((lever) => ({
    id: lever.id as string,
    name: lever.name,
    unit: '',
    cells: columns.map(({ scenario }) => ({ text: textOf(lever, scenario.levers[lever.id]), off: '' })),
  }))
  const cuts = columns.map(({ scenario }) => ({ text: scenario.cut.join(', ') || 'none', off: '' }))
  return [...rows, { id: 'cut', name: 'Loops cut', unit: '', cells: cuts }].filter(({ cells }) =>
    cells.some(({ text }) => text !== cells[0].text),
  )
}

/** The largest difference between yours, the first column, and a pinned one, in a sentence. */
export function largest([yours, ...pins]: readonly Column[]): string {
  const found = pins.flatMap((pin) =>
    MEASURES.flatMap(({ id, span }) =>
      YEARS.map((year) => ({ pin, id, year, size: Math.abs(at(pin.run, id, year) - at(yours.run, id, year)) / span })),
    ),
  )
  const { pin, id, year, size } = found.reduce((most, each) => (each.size > most.size ? each : most))
  const { name, digits } = outputOf(id)
  const what = id === 'gap-months' ? 'the open-closed gap, in months,' : name.toLowerCase()
  const [mine, other] = [yours, pin].map(({ run }) => decimal(at(run, id, year), digits, true))
  const turned = pins.filter(({ run }) => run.outcome !== yours.run.outcome)
  const ends = [yours, ...turned]
    .map(({ title, run }, i) => `${title}${i === 0 ? ' ends' : ''} as “${regimeOf(run.outcome).title}”`)
    .join(', ')
  const fate = turned.length > 0 ? `${ends[0].toUpperCase()}${ends.slice(1)}. ` : ''
  if (mine === other || size === 0) return `${fate}In its numbers yours hardly differs from ${pins.map(({ title }) => title).join(', ')}.`
  return `${fate}The largest difference is in ${what} at the start of ${year}: ${mine} in yours, ${other} in ${pin.title}.`
}
