import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { integrate, type Equations } from '../../../src/model/run/integrate'
import { PARAMETERS, type Values } from '../../../src/model/parameters'
import type { Scenario } from '../../../src/model/scenario'
import { CLOCK, FLOWS, REPORTED, STOCK_NAMES } from '../../../src/model/squeeze'
import { readModel } from '../../../src/reader/read'
import { leverEnds, loopCuts, randomScenarios } from '../../engines/scenarios'
import * as pond from '../../reader/fixture/pond'
import { comparison, disagreements, EQUATIONS, FORMATS, runThere, SQUEEZE, worstDifference, type Format } from './agreement'

describe('SDEverywhere runs the exported pond as we do', () => {
  const model = readModel([{ file: 'pond.ts', text: readFileSync('tests/reader/fixture/pond.ts', 'utf8') }])
  const values = Object.fromEntries(model.parameters.map((p) => [p.name, p.value])) as pond.Values
  const { initial, rates } = pond
  const equations: Equations<pond.Values, pond.Auxiliaries> = { size: 4, reported: ['fish', 'crowd'], initial, rates }
  const options = { start: 2023, end: 2031, step: 0.125 }

  it.each(FORMATS)('from the %s file', async (format) => {
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
  const base = Object.fromEntries(SQUEEZE.parameters.map((p) => [p.name, p.value])) as Values
  const hard = { nvidiaShock: -80, discipline: 0.9, costGrowth: 4.9, chinaFunding: 0.1, access: 0.4, loopB5: 0, ambition: 0.6 }

  it('and the reader finds the same parameters, stocks and reported auxiliaries as the code', () => {
    expect(base).toEqual(Object.fromEntries(Object.entries(PARAMETERS).map(([name, { value }]) => [name, value])))
    expect(SQUEEZE.stocks.map(({ name }) => name)).toEqual(STOCK_NAMES)
    expect(SQUEEZE.reported).toEqual([...REPORTED, ...FLOWS])
  })

  it.each<[string, Format, Partial<Values>]>([
    ['the baseline', 'Vensim', {}],
    ['the baseline', 'XMILE', {}],
    ['a hard scenario', 'Vensim', hard],
    ['a hard scenario', 'XMILE', hard],
  ])('%s from the %s file: everything at every step to 1e-9', async (_, format, values) => {
    const { start, end, step } = CLOCK
    const there = await runThere(format, SQUEEZE, { start, end, step, values })
    expect(worstDifference(SQUEEZE, integrate(EQUATIONS, { ...base, ...values }, CLOCK, 'euler'), there)).toBeLessThan(1e-9)
  })

  describe.each<Format>(FORMATS)('from one %s file, given other numbers as it runs', (format) => {
    let difference: (values: Values) => Promise<number>
    beforeAll(async () => void (difference = await comparison(format)), 60_000)

    // Every two levers at each end are in sdeverywhere.long.test.ts.
    it.each<[string, Scenario[]]>([
      ['every lever at each end', leverEnds()],
      ['every loop cut, and all of them', loopCuts()],
      ['60 random scenarios', randomScenarios(60, 2)],
    ])('%s: every stock and reported auxiliary at every step to 1e-9', async (_, scenarios) => {
      expect(await disagreements(difference, scenarios)).toEqual([])
    })

    it('every parameter moved a little, those that are no levers too', async () => {
      const moved = Object.entries(base).map(([name, value], i) => [name, value * (1 + ((i % 7) - 3) / 1000)])
      expect(await difference(Object.fromEntries(moved) as Values)).toBeLessThan(1e-9)
    })
  })
})
