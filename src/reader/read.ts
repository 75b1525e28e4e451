import { INITIAL, RATES, readBody, type Assigned } from './body'
import type { ModelText, ParameterText, StockText } from '../equations/model'
import { lineOf, noteOn, parseSource, type Source } from './source'
import { listField, numberField, readTable, textField, type Row } from './table'

/**
 * Reads the text of a model (PARAMETERS, STOCKS, `initial`, `rates`) as data.
 *
 * @param text TypeScript
 * @param file name of the file, for messages
 * @throws Error `file:line: sentence` for anything that is not an equation, a unit or a row of a table
 */
export function readModel(text: string, file: string): ModelText {
  const source = parseSource(text, file)
  const parameterRows = readTable(source, 'PARAMETERS')
  const stockRows = readTable(source, 'STOCKS')
  const parameters = new Set(parameterRows.map((row) => row.name))
  const stocks = new Set(stockRows.map((row) => row.name))

  const initial = readBody(source, INITIAL, { parameters, stocks: new Set(), time: false }, stocks, new Set())
  const initialNames = new Set(initial.auxiliaries.map((auxiliary) => auxiliary.name))
  const rates = readBody(source, RATES, { parameters, stocks, time: true }, stocks, initialNames)

  return {
    parameters: parameterRows.map((row) => readParameter(source, row)),
    stocks: stockRows.map((row) => readStock(source, row, initial.assigned.get(row.name)!, rates.assigned.get(row.name)!)),
    initials: initial.auxiliaries,
    auxiliaries: rates.auxiliaries,
    seen: rates.seen,
  }
}

function readParameter(source: Source, row: Row): ParameterText {
  return {
    name: row.name,
    value: numberField(source, row, 'value'),
    ...('low' in row.fields && { low: numberField(source, row, 'low') }),
    ...('high' in row.fields && { high: numberField(source, row, 'high') }),
    unit: textField(source, row, 'unit'),
    meaning: textField(source, row, 'meaning'),
    origin: textField(source, row, 'origin'),
    evidence: listField(source, row, 'evidence'),
    section: row.section,
  }
}

function readStock(source: Source, row: Row, initial: Assigned, flow: Assigned): StockText {
  const note = noteOn(source, flow.place)
  return {
    name: row.name,
    unit: textField(source, row, 'unit'),
    meaning: textField(source, row, 'meaning'),
    section: row.section,
    initial: initial.expression,
    flow: flow.expression,
    flowUnit: note.unit,
    flowMeaning: note.meaning,
    flowSection: flow.section,
    line: lineOf(source, flow.place),
  }
}
