import { expect } from 'vitest'
import type { ModelText } from '../../../src/equations/model'
import { namesInWords } from '../../../src/equations/names'
import { toMdl } from '../../../src/export/model/mdl'
import type { RunOptions } from '../../../src/export/model/sheet'
import { toXmile } from '../../../src/export/model/xmile'
import { integrate, type Equations, type Trajectory } from '../../../src/model/run/integrate'
import type { ParameterName, Values } from '../../../src/model/parameters'
import type { Scenario } from '../../../src/model/scenario'
import { MODEL, valuesOf } from '../../../src/model/run/simulate'
import { CLOCK, type Auxiliaries } from '../../../src/model/squeeze'
import { readModelFiles } from '../../../src/reader/modelFiles'
import { compile, runMdl, runXmile, type Run } from './sdeverywhere'

export type Format = 'Vensim' | 'XMILE'
export const FORMATS: readonly Format[] = ['Vensim', 'XMILE']

/** The equations as data. */
export const SQUEEZE: ModelText = readModelFiles('.')
/** The same as code. */
export const EQUATIONS: Equations<Values, Auxiliaries> = MODEL

/** Every stock and every reported auxiliary, in words. */
function watched(model: ModelText): string[] {
  const names = namesInWords(model)
  return [...model.stocks.map(({ name }) => name), ...model.reported].map((id) => names.get(id)!)
}

/** Exports a model and runs the file in SDEverywhere. */
export function runThere(format: Format, model: ModelText, options: RunOptions): Promise<Run> {
  return format === 'Vensim' ? runMdl(toMdl(model, options), watched(model)) : runXmile(toXmile(model, options, 'Test'), watched(model))
}

/** Differences are relative to the value here; values smaller than this are compared as if they were this large. */
const FLOOR = 1e-6

const pick = (rows: Float64Array, k: number, width: number) => Array.from(rows.filter((_, i) => i % width === k))

/** Largest difference of any stock or saved auxiliary at any step. */
export function worstDifference(model: ModelText, here: Trajectory, there: Run): number {
  expect(there.times).toEqual(here.times)
  const stocks = model.stocks.length
  const saved = here.reported.length / here.times.length
  const column = (k: number) => (k < stocks ? pick(here.states, k, stocks) : pick(here.reported, k - stocks, saved))
  const names = watched(model).slice(0, stocks + saved)
  const differences = names.map((name, k) => {
    const mine = column(k)
    expect(there.values[name].length, name).toBe(mine.length)
    return Math.max(...mine.map((value, i) => Math.abs(value - there.values[name][i]) / Math.max(Math.abs(value), FLOOR)))
  })
  return Math.max(...differences)
}

/**
 * Compiles the exported squeeze once, with every parameter as an input, and returns a function that says how far a run there is from a run here.
 * A file for each scenario would take minutes.
 */
export async function comparison(format: Format): Promise<(values: Values) => Promise<number>> {
  const { start, end, step } = CLOCK
  const names = namesInWords(SQUEEZE)
  const inputs = SQUEEZE.parameters.map(({ name }) => names.get(`p.${name}`)!)
  const options = { start, end, step }
  const run =
    format === 'Vensim'
      ? await compile(toMdl(SQUEEZE, options), 'vensim', watched(SQUEEZE), inputs)
      : await compile(toXmile(SQUEEZE, options, 'Test'), 'xmile', watched(SQUEEZE), inputs)
  return async (values) => {
    const there = await run(SQUEEZE.parameters.map(({ name }) => values[name as ParameterName]))
    return worstDifference(SQUEEZE, integrate(EQUATIONS, values, CLOCK, 'euler'), there)
  }
}

/** The scenarios in which the two differ by more than one part in a billion. */
export async function disagreements(difference: (values: Values) => Promise<number>, scenarios: readonly Scenario[]): Promise<object[]> {
  const far = []
  for (const scenario of scenarios) {
    const worst = await difference(valuesOf(scenario))
    if (!(worst < 1e-9)) far.push({ worst, scenario })
  }
  return far
}
