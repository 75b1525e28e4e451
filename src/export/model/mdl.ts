import type { ModelText } from '../../equations/model'
import { sheet, type RunOptions, type SheetRow } from './sheet'

const STARS = '*'.repeat(56)
const SKETCH = [
  '\\\\\\---/// Sketch information - do not modify anything except names',
  'V300  Do not put anything below this section - it will be ignored',
  '*View 1',
  '$192-192-192,0,Arial|10||0-0-0|0-0-0|0-0-255|-1--1--1|-1--1--1|96,96,100,0',
  '///---\\\\\\',
]

/** The model as a Vensim text file (.mdl), set to Euler integration; equations are grouped by section, and there is no diagram. Throws as `sheet` does. */
export function toMdl(model: ModelText, options: RunOptions): string {
  const rows = sheet(model, options, 'Time', (words) => words)
  const lines = rows.flatMap((row, i) => [
    ...(row.section === rows[i - 1]?.section ? [] : group(row.section || 'Model', '')),
    ...variable(row),
  ])
  return ['{UTF-8}', ...lines, ...control(options), ...SKETCH, ''].join('\n')
}

function variable(row: SheetRow): string[] {
  const value = row.kind === 'stock' ? `INTEG(${net(row)}, ${row.equation})` : row.equation
  const band = row.band ? ` [${row.band.join(',')}]` : ''
  return equation(row.name, value, unit(row.unit) + band, row.meaning)
}

/** Inflows minus outflows. */
function net({ inflows = [], outflows = [] }: SheetRow): string {
  const out = outflows.map((name) => `- ${name}`)
  return [inflows.join(' + '), ...out].filter(Boolean).join(' ')
}

function equation(name: string, value: string, unit: string, meaning: string): string[] {
  return [`${name} =`, `\t${value}`, `\t~\t${unit}`, `\t~\t${plain(meaning)}`, '\t|', '']
}

function group(title: string, comment: string): string[] {
  return [STARS, `\t.${plain(title)}`, `${STARS}~`, `\t\t${comment}`, '\t|', '']
}

function control({ start, end, step }: RunOptions): string[] {
  return [
    ...group('Control', 'Simulation control; integrate by Euler'),
    ...equation('INITIAL TIME', String(start), 'year', 'start of the simulation'),
    ...equation('FINAL TIME', String(end), 'year', 'end of the simulation'),
    ...equation('TIME STEP', String(step), 'year', 'time step'),
    ...equation('SAVEPER', String(step), 'year', 'how often results are kept'),
  ]
}

const unit = (text: string) => (text === '1' ? 'Dmnl' : text)

/** Replaces the characters that would end a field. */
const plain = (text: string) => text.replace(/[~|\\]/g, '-')
