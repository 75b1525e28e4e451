import { describe, expect, it } from 'vitest'
import { parseUnit, printUnit } from '../../src/equations/dimension'
import { readModelFiles } from '../../src/reader/modelFiles'
import { readModel } from '../../src/reader/read'
import { checkUnits } from '../../src/equations/units'

const note = (unit: string) => `{ unit: '${unit}', meaning: 'm', origin: 'judged', evidence: [] }`
const UNITS = { start: 'fish', growth: '1/year', room: 'fish', delay: 'year', day: 'year', cent: '$bn/$M', bend: '1' }
const table = (row: (unit: string) => string) =>
  `{ ${Object.entries(UNITS)
    .map(([name, unit]) => `${name}: ${row(unit)}`)
    .join(', ')} }`

/** A sound model of one stock. Parameters stand on lines 1 and 2, the stock on 3, `initial` on 5, `rates` on 8. */
const POND = `export const PARAMETERS = ${table(() => '{ value: 2 }')}
export const PARAMETER_NOTES = ${table(note)}
export const STOCKS = { fish: { unit: 'fish', meaning: 'fish' } }
export function initial(p: Values, s: Float64Array): void {
const half = p.start / 2 // [fish] half
s[at.fish] = half + half }
export function rates(time: number, s: Float64Array, p: Values, rate: Float64Array, aux: Auxiliaries): void {
const crowd = s[at.fish] / p.room // [1] how full the pond is
rate[at.fish] = p.growth * s[at.fish] * (1 - crowd) // [fish/year] more
}
`

/** What is wrong with the pond once `from` reads `to`. */
function problems(from: string, to: string): string[] {
  expect(POND.split(from), `${from} stands once in the pond`).toHaveLength(2)
  return checkUnits(readModel([{ file: 'pond.ts', text: POND.replace(from, to) }])).map(({ line, problem }) => `${line}: ${problem}`)
}

/** What is wrong with an auxiliary `x` on line 9. */
const wrong = (unit: string, expression: string) =>
  problems('rate[at.fish]', `const x = ${expression} // [${unit}] x\nrate[at.fish]`).map((problem) => problem.replace('9: x: ', ''))

describe('parseUnit', () => {
  it.each<[string, Record<string, number>]>([
    ['1', {}],
    ['firm', { firm: 1 }],
    ['point', { point: 1 }],
    ['$bn', { $bn: 1 }],
    ['1/year', { year: -1 }],
    ['$bn/year', { $bn: 1, year: -1 }],
    ['$bn/year/year', { $bn: 1, year: -2 }],
    ['model/year/lab', { model: 1, year: -1, lab: -1 }],
    ['$M/year/firm', { $M: 1, year: -1, firm: -1 }],
    ['$bn/$M', { $bn: 1, $M: -1 }],
    ['1/year/year', { year: -2 }],
    ['model*year', { model: 1, year: 1 }],
    ['fish*fish', { fish: 2 }],
    ['fish/fish', {}],
    ['1/fish^0.5', { fish: -0.5 }],
  ])('reads %s', (text, exponents) => {
    expect(Object.fromEntries(parseUnit(text))).toEqual(exponents)
    expect(Object.fromEntries(parseUnit(printUnit(parseUnit(text))))).toEqual(exponents)
  })

  it.each(['', '/year', '$bn/', 'a//b', '2', '0', '1.5/year', 'per year', '%', 'year^', 'year^-1', '^2'])('refuses "%s"', (text) => {
    expect(() => parseUnit(text)).toThrow(`got the unit "${text}"; a unit is 1 or names, with * and / between them`)
  })
})

describe('printUnit', () => {
  it.each([
    ['1', '1'],
    ['fish/fish', '1'],
    ['1/year', '1/year'],
    ['1/year*$bn/year', '$bn/year/year'],
    ['fish*fish/year', 'fish*fish/year'],
    ['fish^0.5', 'fish^0.5'],
    ['fish/fish^1.5', '1/fish^0.5'],
    ['fish^0.5*fish^0.5', 'fish'],
  ])('writes %s as %s', (from, to) => expect(printUnit(parseUnit(from))).toBe(to))
})

describe('checkUnits', () => {
  it('finds nothing wrong with a sound model', () => expect(problems('[fish] half', '[fish] half')).toEqual([]))

  it.each([
    ['1', 's[at.fish] / p.start - 4'],
    ['fish', 'Math.max(0, s[at.fish] - p.start, -0)'],
    ['fish', 'Math.min(s[at.fish])'],
    ['year', 'p.delay + 0 + time'],
    ['fish', '0'],
    ['$bn', '-0'],
    ['fish/year', '0 * time'],
    ['1', '2'],
    ['1/year', '1 / p.delay + p.growth'],
    ['1/year/year', 'p.growth / p.delay'],
    ['fish*year', 's[at.fish] * time'],
    ['1', 'exp(-time / p.delay) * log(crowd) + logistic(3 * crowd)'],
    ['1', 'ramp(time, p.day, p.delay)'],
    ['fish', 'blend(s[at.fish], p.start, crowd)'],
    ['1', 'ramp(time - p.delay, Math.max(p.day, p.delay), 2 * p.delay)'],
    ['fish', 'pow(s[at.fish] * p.start, 1 / 2)'],
    ['fish', 'pow(s[at.fish], 1 / 3) * pow(s[at.fish], 1 / 3) * pow(s[at.fish], 1 / 3)'],
    ['fish', 'pow(pow(s[at.fish], 1 / 3), 3)'],
    ['fish/year', 's[at.fish] * pow(p.delay, -1)'],
    ['1', 'pow(s[at.fish], 0)'],
    ['1/fish^0.5', 'pow(s[at.fish], -1 / 2)'],
    ['1', 'pow(crowd, p.bend)'],
    ['1', 'pow(2, crowd)'],
  ])('gives [%s] to %s', (unit, expression) => expect(wrong(unit, expression)).toEqual([]))

  it.each([
    ['year', 'crowd', 'declared year, its equation gives 1'],
    ['1', 'time', 'declared 1, its equation gives year'],
    ['fish', '2', 'declared fish, its equation gives 1'],
    ['$bn', 'p.cent', 'declared $bn, its equation gives $bn/$M'],
    ['fish', 's[at.fish] * time', 'declared fish, its equation gives fish*year'],
    ['fish', 's[at.fish] / time', 'declared fish, its equation gives fish/year'],
    ['fish', '-(s[at.fish] / p.delay)', 'declared fish, its equation gives fish/year'],
    ['fish', 'Math.max(0, crowd)', 'declared fish, its equation gives 1'],
    ['fish', 'Math.max(0, 0) + crowd', 'declared fish, its equation gives 1'],
    ['fish', 'pow(s[at.fish], 2)', 'declared fish, its equation gives fish*fish'],
    ['fish', 'pow(s[at.fish], 1 / 2)', 'declared fish, its equation gives fish^0.5'],
    ['fish', 's[at.fish] + 1', '+ takes equal units, got fish and 1 for 1 in fish + 1'],
    ['fish', '1 - s[at.fish]', '- takes equal units, got 1 and fish for fish in 1 - fish'],
    ['fish', 'Math.max(0, s[at.fish], time)', 'max takes equal units, got fish and year for time in MAX(0, MAX(fish, time))'],
    ['fish', 'Math.min(1, s[at.fish])', 'min takes equal units, got 1 and fish for fish in MIN(1, fish)'],
    ['1', 'exp(-s[at.fish])', 'exp takes 1, got fish for -fish'],
    ['1', 'log(p.delay)', 'log takes 1, got year for p.delay'],
    ['1', 'logistic(time)', 'logistic takes 1, got year for time'],
    ['fish', 'log(crowd)', 'declared fish, its equation gives 1'],
    ['fish', 'blend(s[at.fish], p.start, time)', 'the phase of blend is 1, got year for time'],
    ['fish', 'blend(s[at.fish], 1, crowd)', 'blend takes equal units, got fish and 1 for 1 in fish + (1 - fish) * crowd'],
    ['1', 'ramp(crowd, p.day, p.delay)', 'ramp takes year, got 1 for crowd'],
    ['1', 'ramp(time, s[at.fish], p.delay)', 'ramp takes year, got fish for fish'],
    ['1', 'ramp(time, p.day, 2)', 'ramp takes year, got 1 for 2'],
    ['year', 'ramp(time, p.day, p.delay)', 'declared year, its equation gives 1'],
    ['1', 'pow(s[at.fish], p.bend)', 'pow with a variable exponent takes 1, got fish for fish'],
    ['1', 'pow(crowd, time)', 'an exponent is 1, got year for time'],
  ])('refuses [%s] for %s', (unit, expression, problem) => expect(wrong(unit, expression)).toEqual([problem]))

  it('complains once about a fault, and goes on', () => {
    expect(wrong('1', 'exp(s[at.fish] + 1) / time')).toEqual([
      '+ takes equal units, got fish and 1 for 1 in fish + 1',
      'declared 1, its equation gives 1/year',
    ])
    expect(wrong('1', 'log(time) + log(p.start)')).toEqual(['log takes 1, got year for time', 'log takes 1, got fish for p.start'])
  })

  it('believes the declared unit where an auxiliary is used', () => {
    expect(problems('[1] how full', '[year] how full')).toEqual([
      '8: crowd: declared year, its equation gives 1',
      '9: rate.fish: - takes equal units, got 1 and year for crowd in 1 - crowd',
    ])
  })

  it.each([
    [
      'a net flow per something else',
      '[fish/year]',
      '[fish]',
      ['declared fish, a net flow of fish is fish/year', 'declared fish, its equation gives fish/year'],
    ],
    ['a wrong net flow', 'p.growth * s', 's', ['declared fish/year, its equation gives fish']],
  ])('refuses %s', (_, from, to, sentences) => {
    expect(problems(from, to)).toEqual(sentences.map((sentence) => `9: rate.fish: ${sentence}`))
  })

  it.each([
    ['half + half', '1', ['9: fish: declared fish, its initial value gives 1']],
    ['half + half', '0', []],
    ['half + half', 'half + p.delay', ['9: fish: + takes equal units, got fish and year for p.delay in half + p.delay']],
    ['p.start / 2', 'p.start / p.room', ['5: half: declared fish, its equation gives 1']],
  ])('checks a start: %s as %s', (from, to, found) => expect(problems(from, to)).toEqual(found))

  it('refuses what is not a unit, for a parameter, a stock, an auxiliary and a net flow', () => {
    const allowed = 'a unit is 1 or names, with * and / between them'
    expect(problems(`growth: ${note('1/year')}`, `growth: ${note('/year')}`)).toEqual([`0: p.growth: got the unit "/year"; ${allowed}`])
    expect(problems("fish: { unit: 'fish',", "fish: { unit: 'a fish',")).toEqual([`9: fish: got the unit "a fish"; ${allowed}`])
    expect(problems('[1] how', '[100] how')).toEqual([`8: crowd: got the unit "100"; ${allowed}`])
    expect(problems('[fish/year]', '[fish per year]')).toEqual([`9: rate.fish: got the unit "fish per year"; ${allowed}`])
  })
})

describe('the squeeze', () => {
  it('has a sound dimension in every equation', () => {
    const problems = checkUnits(readModelFiles('.'))
    expect(problems.map(({ line, problem }) => `squeeze.ts:${line}: ${problem}`)).toEqual([])
  })
})
