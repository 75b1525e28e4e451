import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { blend, exp, log, logistic, pow, ramp } from '../../src/model/exact'
import { idOf, type Expression } from '../../src/equations/expression'
import { dependencies } from '../../src/equations/graph'
import { readModel } from '../../src/reader/read'
import * as pond from './fixture/pond'

const model = readModel([{ file: 'pond.ts', text: readFileSync('tests/reader/fixture/pond.ts', 'utf8') }])
const functions = { min: Math.min, max: Math.max, exp, log, pow, logistic, ramp, blend } as Record<string, (...x: number[]) => number>

function evaluate(expression: Expression, time: number, known: Map<string, number>): number {
  const value = (part: Expression) => evaluate(part, time, known)
  switch (expression.kind) {
    case 'number':
      return expression.value
    case 'time':
      return time
    case 'name':
      return known.get(idOf(expression.of, expression.name))!
    case 'minus':
      return -value(expression.of)
    case 'call':
      return functions[expression.function](...expression.arguments.map(value))
    case 'operation': {
      const [a, b] = [value(expression.left), value(expression.right)]
      return { '+': a + b, '-': a - b, '*': a * b, '/': a / b }[expression.operator]
    }
  }
}

describe('readModel', () => {
  it('reads parameters with their band, origin, evidence and section', () => {
    expect(model.parameters[0]).toEqual({
      name: 'fishThen',
      value: 12,
      low: 5,
      high: 40,
      unit: 'fish',
      meaning: 'fish at the start; a~b | c \\ d',
      origin: 'judged',
      evidence: [],
      section: 'Fish – and the pond’s “size” 🐟',
    })
    expect(model.parameters.find((p) => p.name === 'chill')).toMatchObject({ value: -3.5, low: -9, section: 'Weather' })
    expect(model.parameters.find((p) => p.name === 'growth')).not.toHaveProperty('low')
  })

  it('reads auxiliaries with unit, meaning, section, line and what they use', () => {
    const shock = model.auxiliaries[0]
    expect(shock).toMatchObject({ name: 'shock', unit: 'degree', meaning: 'cold', section: 'Weather' })
    expect(shock.uses).toEqual(['p.chill', 'p.shockYear', 'p.shockLength'])
    expect(model.auxiliaries.map(({ name, section }) => `${section}: ${name}`)).toEqual([
      'Weather: shock',
      'Weather: wanted',
      'Fish: how many: fish',
      'Fish: how many: crowd',
      'Fish: how many: mood',
      'Fish: how many: bent',
      'Fish: how many: cut',
      'Fish: how many: laying',
      'Fish: how many: hatching',
    ])
    const lines = readFileSync('tests/reader/fixture/pond.ts', 'utf8').split('\n')
    for (const { name, line } of [...model.auxiliaries, ...model.initials]) expect(lines[line - 1]).toContain(`const ${name} =`)
  })

  it('reads the unit behind an equation of several lines, and allows a unit without a meaning', () => {
    expect(model.auxiliaries.find((a) => a.name === 'crowd')).toMatchObject({ unit: '1', meaning: 'how full the pond is' })
    expect(model.auxiliaries.find((a) => a.name === 'wanted')).toMatchObject({ unit: 'degree', meaning: '' })
  })

  it('reads stocks with their start and their flow', () => {
    const [lnFish, warmth] = model.stocks
    expect(warmth).toMatchObject({ unit: 'degree', flowUnit: 'degree/year', flowMeaning: 'water follows', flowSection: 'Weather' })
    expect(warmth.initial).toEqual({ kind: 'name', of: 'parameter', name: 'warmth' })
    expect(lnFish.initial).toMatchObject({ kind: 'call', function: 'log' })
    expect(model.initials.map((a) => a.name)).toEqual(['half'])
    expect(model.reported).toEqual(['fish', 'crowd'])
  })

  it('names the flows of a stock whose rate is a sum of auxiliaries, and of no other', () => {
    expect(model.stocks.map(({ name, flows }) => [name, flows])).toEqual([
      ['lnFish', undefined],
      ['warmth', undefined],
      ['class', undefined], // the stock itself is one of the terms
      ['eggs', { inflows: ['laying'], outflows: ['hatching'] }],
    ])
  })

  it('reads expressions that give the same bits as the code', () => {
    const values = Object.fromEntries(model.parameters.map((p) => [p.name, p.value])) as pond.Values
    const known = new Map(model.parameters.map((p) => [`p.${p.name}`, p.value]))
    for (const a of model.initials) known.set(a.name, evaluate(a.expression, NaN, known))
    const state = new Float64Array(model.stocks.length)
    pond.initial(values, state)
    expect(model.stocks.map((s) => evaluate(s.initial, NaN, known))).toEqual([...state])

    for (const [k, time] of [2023, 2024.5, 2026].entries()) {
      state.set([2.5 + k, 20 - 6 * k, k, 3 * k])
      const rate = new Float64Array(state.length)
      const reported = { fish: NaN, crowd: NaN }
      pond.rates(time, state, values, rate, reported)
      for (const [i, { name }] of model.stocks.entries()) known.set(name, state[i])
      for (const a of model.auxiliaries) known.set(a.name, evaluate(a.expression, time, known))
      expect(model.stocks.map((s) => evaluate(s.flow, time, known))).toEqual([...rate])
      expect({ fish: known.get('fish'), crowd: known.get('crowd') }).toEqual(reported)
    }
  })
})

describe('dependencies', () => {
  const edges = dependencies(model).map(({ from, to, through }) => `${from} -${through}-> ${to}`)

  it('lead from what an equation reads to what it defines', () => {
    expect(edges).toContain('p.fishThen -value-> half')
    expect(edges).toContain('half -start-> lnFish')
    expect(edges).toContain('lnFish -value-> fish')
    expect(edges).toContain('wanted -flow-> warmth')
    expect(edges).toContain('warmth -flow-> warmth')
  })

  it('keep a parameter apart from a stock of the same name', () => {
    expect(edges).toContain('p.warmth -start-> warmth')
    expect(edges).toContain('p.warmth -value-> wanted')
    expect(edges).not.toContain('warmth -start-> warmth')
  })

  it('appear once each', () => expect(new Set(edges).size).toBe(edges.length))
})
