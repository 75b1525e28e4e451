import { BOUNDS } from '../../src/validation/behaviour/bounds'
import { OUTPUT_MEANINGS, OUTPUT_NAMES } from '../../src/words/tables/outputs'
import { LEVER_WORDS } from '../../src/words/tables/leverWords'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FIGURES } from '../../src/evidence/figures'
import { OBSERVATIONS } from '../../src/evidence/observations'
import { levers, snap } from '../../src/model/levers'
import { LOOPS } from '../../src/model/loops'
import { outputs } from '../../src/model/outputs'
import { PARAMETER_NOTES, type ParameterNote } from '../../src/model/parameterNotes'
import { PARAMETERS, type Parameter } from '../../src/model/parameters'
import { CLOCK, REPORTED, STOCK_NAMES } from '../../src/model/squeeze'
import { STOCKS, type Stock } from '../../src/model/stocks'

const notes = Object.entries<ParameterNote>(PARAMETER_NOTES)
const parameters = Object.entries<Parameter>(PARAMETERS)
const figures = new Set(FIGURES.map(({ id }) => id))

/** What `series:` may name: the files of the evidence base that hold a series or a list rather than one figure. */
const SERIES = new Set(
  (
    'adoption chinese-lab-accounts consortia credit-conditions custom-silicon-share hyperscaler-capex lab-funding lab-run-rates ' +
    'capability-gap near-frontier-counts nvidia-cash-flow nvidia-open-model-commitments nvidia-quarterly open-releases training-cost turnover'
  ).split(' '),
)
const known = (evidence: string) => (evidence.startsWith('series:') ? SERIES.has(evidence.slice('series:'.length)) : figures.has(evidence))

const repeated = (ids: readonly string[]) => ids.filter((id, i) => ids.indexOf(id) !== i)
const decimals = (value: number) => (String(value).split('.')[1] ?? '').length

it.each<[table: string, ids: readonly string[]]>([
  ['levers', levers.map(({ id }) => id)],
  ['parameters of levers', levers.map(({ parameter }) => parameter)],
  ['loops', LOOPS.map(({ id }) => id)],
  ['switches of loops', LOOPS.map(({ parameter }) => parameter)],
  ['outputs', outputs.map(({ id }) => id)],
  ['stocks and reported auxiliaries', [...STOCK_NAMES, ...REPORTED]],
  ['figures', FIGURES.map(({ id }) => id)],
])('no two %s share an id', (_, ids) => {
  expect(repeated(ids)).toEqual([])
})

it('ids of levers, outputs and figures are words of links: lower case, digits and hyphens', () => {
  const ids = [...levers, ...outputs, ...FIGURES, ...OBSERVATIONS].map(({ id }) => id)
  expect(ids.filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([])
})

it('levers, cuts and the version have different words', () => {
  expect(repeated([...levers.map(({ id }) => id as string), 'cut', 'v'])).toEqual([])
})

it('four levers are main ones', () => {
  expect(levers.filter(({ main }) => main).map(({ id }) => id)).toEqual(['cost', 'nvidia', 'discipline', 'china'])
})

describe.each(levers.map((lever) => [lever.id, lever] as const))('lever %s', (id, lever) => {
  const steps = (lever.max - lever.min) / lever.step

  it('has a range that its step divides', () => {
    expect(lever.min).toBeLessThan(lever.max)
    expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-9)
  })

  it('has its default in range and on its grid', () => {
    expect(snap(lever, lever.default)).toBe(lever.default)
  })

  it('has values that a link can write: at most 4 decimals, an on-off lever two words', () => {
    expect(Math.max(...[lever.min, lever.max, lever.step, lever.default].map(decimals))).toBeLessThanOrEqual(4)
    if (lever.words) expect([lever.min, lever.max, lever.step]).toEqual([0, 1, 1])
  })

  it('takes 20 to 100 steps, or a few that have names', () => {
    const few = lever.words !== undefined || id === 'tolerance'
    expect(steps).toBeGreaterThanOrEqual(few ? 1 : 20)
    expect(steps).toBeLessThanOrEqual(few ? 2 : 100)
  })

  it('has words for every value: bands ascend, start inside the range and end at its end', () => {
    const ends = LEVER_WORDS[lever.id].bands.map(({ upTo }) => upTo)
    expect(ends).toEqual(ends.toSorted((a, b) => a - b))
    expect(repeated(ends.map(String))).toEqual([])
    expect(ends[0]).toBeGreaterThanOrEqual(lever.min)
    expect(ends.at(-1)).toBe(lever.max)
  })

  it('has estimates with figures behind them', () => {
    expect((lever.estimates ?? []).filter(({ evidence }) => !figures.has(evidence))).toEqual([])
  })

  it('allows the plausible band of its parameter', () => {
    const { low, high }: Parameter = PARAMETERS[lever.parameter]
    expect(low ?? lever.min).toBeGreaterThanOrEqual(lever.min)
    expect(high ?? lever.max).toBeLessThanOrEqual(lever.max)
  })
})

describe.each(outputs.map((output) => [output.id, output] as const))('output %s', (_, output) => {
  it('has a name, a unit, a meaning in a sentence, and bounds', () => {
    expect([OUTPUT_NAMES[output.id], output.unit, OUTPUT_MEANINGS[output.id]].filter((text) => text.trim() === '')).toEqual([])
    expect(OUTPUT_MEANINGS[output.id]).toMatch(/^[A-Z].*\.$/)
    expect(BOUNDS[output.id][0]).toBeLessThan(BOUNDS[output.id][1])
    expect(output.digits).toBeGreaterThanOrEqual(0)
  })

  it('comes from a stock or a reported auxiliary', () => {
    expect([...STOCK_NAMES, ...REPORTED]).toContain(output.from)
  })
})

it('parameters and stocks are explained in the order in which they stand', () => {
  expect(Object.keys(PARAMETER_NOTES)).toEqual(Object.keys(PARAMETERS))
  expect(Object.keys(STOCKS)).toEqual(STOCK_NAMES)
})

it.each(parameters)('the band of parameter %s, if it has one, holds its value', (_, { value, low, high }) => {
  expect(low === undefined).toBe(high === undefined)
  expect(low ?? value).toBeLessThanOrEqual(value)
  expect(high ?? value).toBeGreaterThanOrEqual(value)
})

it.each(notes)('parameter %s has a unit, a meaning, and what its origin promises', (name, { unit, meaning, origin, evidence }) => {
  expect(unit.trim()).not.toBe('')
  expect(meaning.trim()).not.toBe('')
  if (origin === 'measured' || origin === 'fitted') expect(evidence).not.toEqual([])
  if (origin === 'definition' || origin === 'switch') expect(PARAMETERS[name as keyof typeof PARAMETERS]).not.toHaveProperty('low')
})

it('a switch is whole in the untouched scenario, and there is one for each loop', () => {
  const switches = notes.filter(([, { origin }]) => origin === 'switch').map(([name]) => name as keyof typeof PARAMETERS)
  expect(switches.map((name) => PARAMETERS[name].value)).toEqual(switches.map(() => 1))
  expect(switches).toEqual(expect.arrayContaining(LOOPS.map(({ parameter }) => parameter)))
})

it('the README counts parameters, fitted ones and stocks as they are', () => {
  const readme = readFileSync('README.md', 'utf8')
  expect(readme).toContain(`some ${Math.round(parameters.length / 10) * 10} parameters`)
  expect(readme).toContain(`${STOCK_NAMES.length} stocks`)
  expect(readme).toContain(`fits ${notes.filter(([, { origin }]) => origin === 'fitted').length} parameters`)
})

it('every stock has a unit and a meaning', () => {
  const stocks: Stock[] = Object.values(STOCKS)
  expect(stocks.filter(({ unit, meaning }) => unit.trim() === '' || meaning.trim() === '')).toEqual([])
})

it('all evidence that parameters name exists', () => {
  expect(notes.flatMap(([name, { evidence }]) => evidence.filter((id) => !known(id)).map((id) => `${name}: ${id}`))).toEqual([])
})

it('no figure is an orphan: each is named by a parameter or a lever', () => {
  const used = new Set([
    ...notes.flatMap(([, { evidence }]) => evidence),
    ...levers.flatMap(({ estimates = [] }) => estimates.map(({ evidence }) => evidence)),
  ])
  expect(FIGURES.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([])
})

it('the clock has exact times: a whole number of power-of-two steps, today among them', () => {
  expect(Number.isInteger(Math.log2(CLOCK.step))).toBe(true)
  expect(Number.isInteger((CLOCK.end - CLOCK.start) / CLOCK.step)).toBe(true)
  expect(Number.isInteger((CLOCK.today - CLOCK.start) / CLOCK.step)).toBe(true)
  expect(PARAMETERS.today.value).toBe(CLOCK.today)
})
