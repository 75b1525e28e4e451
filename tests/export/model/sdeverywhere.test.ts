import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { integrate, type Equations, type Trajectory } from '../../../src/model/integrate'
import type { Scenario } from '../../../src/model/scenario'
import { valuesOf } from '../../../src/model/simulate'
import { PARAMETERS, type ParameterName, type Values } from '../../../src/model/parameters'
import * as squeeze from '../../../src/model/squeeze'
import { toMdl } from '../../../src/export/model/mdl'
import type { ModelText } from '../../../src/equations/model'
import { namesInWords } from '../../../src/equations/names'
import { readModelFiles } from '../../../src/reader/modelFiles'
import { readModel } from '../../../src/reader/read'
import type { RunOptions } from '../../../src/export/model/sheet'
import { toXmile } from '../../../src/export/model/xmile'
import * as pond from '../../reader/fixture/pond'
import { leverEnds, loopCuts, pairsOfEnds, randomScenarios } from '../../engines/scenarios'
import { compile, runMdl, runXmile, type Run, type Runner } from './sdeverywhere'

type Format = 'Vensim' | 'XMILE'

/** Every stock and every reported auxiliary, in words. */
function watched(model: ModelText): string[] {
  const names = namesInWords(model)
  return [...model.stocks.map(({ name }) => name), ...model.reported].map((id) => names.get(id)!)
}

function runThere(format: Format, model: ModelText, options: RunOptions): Promise<Run> {
  return format === 'Vensim' ? runMdl(toMdl(model, options), watched(model)) : runXmile(toXmile(model, options, 'Test'), watched(model))
}

/** Differences are relative to the value here, and below this size relative to this size. */
const FLOOR = 1e-6

/** Largest difference of anything watched, at any step. */
function worstDifference(model: ModelText, here: Trajectory, there: Run): number {
  expect(there.times).toEqual(here.times)
  const stocks = model.stocks.length
  const saved = here.reported.length / here.times.length
  const column = (k: number) => (k < stocks ? pick(here.states, k, stocks) : pick(here.reported, k - stocks, saved))
  const differences = watched(model)
    .slice(0, stocks + saved)
    .map((name, k) => {
      const mine = column(k)
      expect(there.values[name].length, name).toBe(mine.length)
      return Math.max(...mine.map((value, i) => Math.abs(value - there.values[name][i]) / Math.max(Math.abs(value), FLOOR)))
    })
  return Math.max(...differences)
}

const pick = (rows: Float64Array, k: number, width: number) => Array.from(rows.filter((_, i) => i % width === k))

describe('SDEverywhere runs the exported pond as we do', () => {
  const model = readModel([{ file: 'pond.ts', text: readFileSync('tests/reader/fixture/pond.ts', 'utf8') }])
  const values = Object.fromEntries(model.parameters.map((p) => [p.name, p.value])) as pond.Values
  const equations: Equations<pond.Values, pond.Auxiliaries> = {
    size: 4,
    reported: ['fish', 'crowd'],
    initial: pond.initial,
    rates: pond.rates,
  }
  const options = { start: 2023, end: 2031, step: 0.125 }

  it.each<Format>(['Vensim', 'XMILE'])('from the %s file', async (format) => {
    const there = await runThere(format, model, options)
    expect(there.times.length).toBe(65)
    expect(worstDifference(model, integrate(equations, values, options, 'euler'), there)).toBeLessThan(1e-12)
  })

  it('with other values, at another step, and not with the old values', async () => {
    const other = { chill: -8, fishThen: 37 }
    const finer = { ...options, step: 1 / 64 }
    const there = await runThere('Vensim', model, { ...finer, values: other })
    expect(worstDifference(model, integrate(equations, { ...values, ...other }, finer, 'euler'), there)).toBeLessThan(1e-12)
    expect(worstDifference(model, integrate(equations, values, finer, 'euler'), there)).toBeGreaterThan(0.01)
  })
})

describe('SDEverywhere runs the exported squeeze as we do', () => {
  const model = readModelFiles('.')
  const base = Object.fromEntries(model.parameters.map((p) => [p.name, p.value])) as Values
  const { initial, rates, CLOCK } = squeeze
  const equations: Equations<Values, squeeze.Auxiliaries> = { size: model.stocks.length, reported: squeeze.REPORTED, initial, rates }
  const hard = { nvidiaShock: -80, discipline: 0.9, costGrowth: 4.9, chinaFunding: 0.1, access: 0.4, loopB5: 0, ambition: 0.6 }

  it('and the reader finds the same stocks and reported auxiliaries as the code', () => {
    expect(model.stocks.map(({ name }) => name)).toEqual(squeeze.STOCK_NAMES)
    expect(model.reported).toEqual([...squeeze.REPORTED, ...squeeze.FLOWS])
    expect(base).toEqual(Object.fromEntries(Object.entries(PARAMETERS).map(([name, { value }]) => [name, value])))
  })

  it.each<[string, Format, Partial<Values>]>([
    ['the baseline', 'Vensim', {}],
    ['the baseline', 'XMILE', {}],
    ['a hard scenario', 'Vensim', hard],
    ['a hard scenario', 'XMILE', hard],
  ])('%s from the %s file: everything at every step to 1e-9', async (_, format, values) => {
    const { start, end, step } = CLOCK
    const there = await runThere(format, model, { start, end, step, values })
    expect(worstDifference(model, integrate(equations, { ...base, ...values }, CLOCK, 'euler'), there)).toBeLessThan(1e-9)
  })

  // Compiled once, with every parameter as an input; a file for each scenario would take minutes.
  describe.each<Format>(['Vensim', 'XMILE'])('from one %s file, given other numbers as it runs', (format) => {
    const { start, end, step } = CLOCK
    const names = namesInWords(model)
    const inputs = model.parameters.map(({ name }) => names.get(`p.${name}`)!)
    let run: Runner
    beforeAll(async () => {
      const options = { start, end, step }
      run =
        format === 'Vensim'
          ? await compile(toMdl(model, options), 'vensim', watched(model), inputs)
          : await compile(toXmile(model, options, 'Test'), 'xmile', watched(model), inputs)
    }, 60_000)

    const difference = async (values: Values) => {
      const there = await run(Object.keys(base).map((name) => values[name as ParameterName]))
      return worstDifference(model, integrate(equations, values, CLOCK, 'euler'), there)
    }

    it.each<[string, Scenario[]]>([
      ['every lever at each end', leverEnds()],
      ['every two levers at each end', pairsOfEnds()],
      ['every loop cut, and all of them', loopCuts()],
      ['200 random scenarios', randomScenarios(200, 1)],
    ])(
      '%s: every stock and reported auxiliary at every step to 1e-9',
      async (_, scenarios) => {
        const far = []
        for (const scenario of scenarios) {
          const worst = await difference(valuesOf(scenario))
          if (!(worst < 1e-9)) far.push({ worst, scenario })
        }
        expect(far).toEqual([])
      },
      60_000,
    )

    it('every parameter moved a little, those that are no levers too', async () => {
      const moved = Object.entries(base).map(([name, value], i) => [name, value * (1 + ((i % 7) - 3) / 1000)])
      expect(await difference(Object.fromEntries(moved) as Values)).toBeLessThan(1e-9)
    })
  })
})
