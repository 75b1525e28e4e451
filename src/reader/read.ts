import { INITIAL, RATES, readBody, type Assigned } from './body'
import { flowsOf } from '../equations/flows'
import type { ModelText, ParameterText, StockText } from '../equations/model'
import { lineOf, noteOn, parseSource, refuse } from './source'
import { listField, numberField, readTable, textField, type Row } from './table'

/** A TypeScript file as text. */
export interface SourceText {
  /** Name used in messages. */
  file: string
  text: string
}

/**
 * Reads a model as data: the tables PARAMETERS, PARAMETER_NOTES and STOCKS and the functions `initial` and `rates`, each from the first file that
 * contains it.
 *
 * @throws Error in the form `file:line: sentence` for anything that is not an equation, a unit or a row of a table
 */
export function readModel(files: readonly SourceText[]): ModelText {
  const sources = files.map(({ text, file }) => parseSource(text, file))
  const parameterRows = readTable(sources, 'PARAMETERS')
  const notes = readTable(sources, 'PARAMETER_NOTES')
  const stockRows = readTable(sources, 'STOCKS')
  const parameters = new Set(parameterRows.map(({ name }) => name))
  const stocks = new Set(stockRows.map(({ name }) => name))
  const lost = notes.find(({ name }) => !parameters.has(name))
  if (lost) refuse(lost.source, lost.node, `got a note on the unknown parameter ${lost.name}; parameters are listed in PARAMETERS`)

  const initial = readBody(sources, INITIAL, { parameters, stocks: new Set(), time: false }, stocks, new Set())
  const initialNames = new Set(initial.auxiliaries.map(({ name }) => name))
  const rates = readBody(sources, RATES, { parameters, stocks, time: true }, stocks, initialNames)

  const read = stockRows.map((row) => readStock(row, initial.assigned.get(row.name)!, rates.assigned.get(row.name)!))
  refuseSharedFlows(read, rates.assigned)

  return {
    parameters: parameterRows.map((row) => readParameter(row, notes)),
    stocks: read,
    initials: initial.auxiliaries,
    auxiliaries: rates.auxiliaries,
    reported: rates.reported,
  }
}

function readParameter(row: Row, notes: readonly Row[]): ParameterText {
  const note = notes.find(({ name }) => name === row.name)
  if (!note) refuse(row.source, row.node, `got no note on ${row.name}; every parameter needs a row in PARAMETER_NOTES`)
  return {
    name: row.name,
    value: numberField(row, 'value'),
    ...('low' in row.fields && { low: numberField(row, 'low') }),
    ...('high' in row.fields && { high: numberField(row, 'high') }),
    unit: textField(note, 'unit'),
    meaning: textField(note, 'meaning'),
    origin: textField(note, 'origin'),
    evidence: listField(note, 'evidence'),
    section: row.section,
  }
}

function readStock(row: Row, initial: Assigned, flow: Assigned): StockText {
  const note = noteOn(flow.source, flow.place)
  const flows = flowsOf(flow.expression)
  return {
    name: row.name,
    unit: textField(row, 'unit'),
    meaning: textField(row, 'meaning'),
    section: row.section,
    initial: initial.expression,
    flow: flow.expression,
    flowUnit: note.unit,
    flowMeaning: note.meaning,
    flowSection: flow.section,
    line: lineOf(flow.source, flow.place),
    ...(flows && { flows }),
  }
}

/** A flow leaves at most one stock and enters at most one: stock-and-flow tools allow no other kind. */
function refuseSharedFlows(stocks: readonly StockText[], assigned: Map<string, Assigned>): void {
  for (const end of ['inflows', 'outflows'] as const) {
    const taken = new Map<string, string>()
    for (const { name, flows } of stocks) {
      for (const flow of flows?.[end] ?? []) {
        const { source, place } = assigned.get(name)!
        const other = taken.get(flow)
        if (other) refuse(source, place, `got ${flow} among the ${end} of ${other} and ${name}; give each stock a flow of its own`)
        taken.set(flow, name)
      }
    }
  }
}
