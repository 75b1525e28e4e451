import { describe, expect, it } from 'vitest'
import { readModel } from '../../src/reader/read'

interface Parts {
  parameters?: string
  notes?: string
  stocks?: string
  initial?: string
  rates?: string
  /** Net flow of the one stock. */
  flow?: string
}

const INITIAL = 'const half = p.start / 2 // [fish] half\ns[at.fish] = half + half'
const FLOW = 'rate[at.fish] = p.growth * s[at.fish] // [fish/year] more'

const NOTE = `{ unit: '1', meaning: 'm', origin: 'judged', evidence: [] }`

/** A sound model of one stock, with one part replaced. Parameters stand on line 2, notes on 4, stocks on 6, `initial` on 8, `rates` on 12. */
function model({ parameters = '', notes = '', stocks = '', initial = INITIAL, rates = '', flow = FLOW }: Parts): string {
  return `export const PARAMETERS = { growth: { value: 0.5 }, start: { value: 10 },
${parameters} } as const
export const PARAMETER_NOTES = { growth: ${NOTE}, start: ${NOTE},
${notes} } as const
export const STOCKS = { fish: { unit: 'fish', meaning: 'fish' },
${stocks} } as const
export function initial(p: Values, s: Float64Array): void {
${initial}
}
export function rates(time: number, s: Float64Array, p: Values, rate: Float64Array, aux: Auxiliaries): void {
${rates}
${flow}
}
`
}

const refusal = (source: string) => {
  try {
    readModel([{ file: 'model.ts', text: source }])
  } catch (error) {
    return error instanceof Error ? error.message : 'no Error'
  }
  return 'accepted'
}

const made =
  'an equation may use numbers, names, time, p.x, s[at.x], + - * /, parentheses, Math.min, Math.max, exp, log, pow, logistic, ramp and blend'
const statements = 'rates may contain only const x = …, rate[at.x] = … and aux.x = x'
const ends = 'an equation must end with // [unit] meaning'
const calls = 'allowed are Math.min, Math.max, exp, log, pow, logistic, ramp and blend'
const names = 'allowed are time, p.x, s[at.x] and constants defined above'
const own = 'give it a name and an origin in PARAMETERS'

describe('the reader', () => {
  it('accepts the sound model', () => expect(refusal(model({}))).toBe('accepted'))

  it.each([
    ['if (time > 1) rate[at.fish] = 0', `12: got if (time > 1) rate[at.fish] = 0; ${statements}`],
    ['for (;;) {}', `12: got for (;;) {}; ${statements}`],
    ['return', `12: got return; ${statements}`],
    ['exp(time)', `12: got exp(time); ${statements}`],
    ['s[at.fish] = 1 // [fish]', `12: got s[at.fish] = 1; ${statements}`],
    ['rate[0] = 1 // [fish]', `12: got rate[0] = 1; ${statements}`],
    ['rate[at.fish] += 1 // [fish]', `12: got rate[at.fish] += 1; ${statements}`],
    ['let x = 1 // [1]', '12: got let x = 1; an auxiliary must be defined as const x = …'],
    ['const x = 1, y = 2 // [1]', '12: got const x = 1, y = 2; an auxiliary must be defined as const x = …'],
    ['const [x] = [1] // [1]', '12: got const [x] = [1]; an auxiliary must be defined as const x = …'],
  ])('refuses the statement %s', (rates, message) => expect(refusal(model({ rates }))).toBe(`model.ts:${message}`))

  it.each([
    ['time > 1 ? 1 : 2', `got time > 1 ? 1 : 2; ${made}`],
    ['+time', `got +time; ${made}`],
    ['time % 2', `got time % 2; ${made}`],
    ['time ** 2', 'got time ** 2; a power is written pow(x, y)'],
    ['time > 1', `got time > 1; ${made}`],
    ["'a'", `got 'a'; ${made}`],
    ['p[time]', `got p[time]; ${made}`],
    ['s[0]', `got s[0]; ${made}`],
    ['CLOCK.today', `got CLOCK.today; ${made}`],
    ['Math.PI', `got Math.PI; ${made}`],
    ['Math.exp(time)', `got a call of Math.exp; ${calls}`],
    ['Math.min', `got Math.min; ${made}`],
    ['min(time, 1)', `got a call of min; ${calls}`],
    ['toString(time)', `got a call of toString; ${calls}`],
    ['pow(time)', 'got 1 arguments for pow; it takes 2'],
    ['ramp(time, 1)', 'got 2 arguments for ramp; it takes 3'],
    ['Math.max()', 'got 0 arguments for max; it takes one or more'],
    ['exp(...s)', `got ...s; ${made}`],
    ['later', `got the unknown name later; ${names}`],
    ['x', `got the unknown name x; ${names}`],
    ['growth', `got the unknown name growth; ${names}`],
    ['p.grwth', 'got the unknown parameter grwth; parameters are listed in PARAMETERS'],
    ['s[at.fsh]', 'got the unknown stock fsh; stocks are listed in STOCKS'],
    ['5 * time', `got the number 5, allowed are 0 to 4; ${own}`],
    ['1 + 0.5 * time', `got the number 0.5, allowed are 0 to 4; ${own}`],
    ['-1e3', `got the number 1e3, allowed are 0 to 4; ${own}`],
  ])('refuses the expression %s', (expression, message) => {
    const rates = `const x = ${expression} // [1] x\nconst later = 1 // [1] later`
    expect(refusal(model({ rates }))).toBe(`model.ts:12: ${message}`)
  })

  it('names the line of the fault inside an equation of several lines', () => {
    expect(refusal(model({ rates: 'const x =\n  1 +\n  foo // [1] x' }))).toBe(`model.ts:14: got the unknown name foo; ${names}`)
  })

  it.each([
    ['const x = 1', `12: got no comment after const x = 1; ${ends}`],
    ['const x = 1 // a half', `12: got // a half after const x = 1; ${ends}`],
    ['const x = 1 // [] none', `12: got // [] none after const x = 1; ${ends}`],
    ['const x =\n  1\n// [1] too late', `13: got no comment after const x = 1; ${ends}`],
    ['const x = 1 // [1]\nconst x = 2 // [1]', '13: got a second variable named x; stocks and constants share one namespace'],
    ['const fish = 1 // [1]', '12: got a second variable named fish; stocks and constants share one namespace'],
    ['const half = 1 // [1]', '12: got a second variable named half; stocks and constants share one namespace'],
    ['const exp = 1 // [1]', '12: got a constant named exp, a name with a fixed meaning here; choose another name'],
    ['const time = 1 // [1]', '12: got a constant named time, a name with a fixed meaning here; choose another name'],
    ['rate[at.cow] = 1 // [1]', '12: got the unknown stock cow; stocks are listed in STOCKS'],
    [FLOW, '13: got a second rate[at.fish]; a stock must have exactly one'],
    ['aux.fish = s[at.fish]', '12: got aux.fish = s[at.fish]; aux.x = x may only report a constant x defined above'],
    ['const x = 1 // [1]\naux.y = x', '13: got aux.y = x; aux.x = x may only report a constant x defined above'],
    ['const x = 1 // [1]\naux.x = x\naux.x = x', '14: got a second aux.x; a constant is reported once'],
    ['aux.x = x\nconst x = 1 // [1]', '12: got aux.x = x; aux.x = x may only report a constant x defined above'],
    ['const x = )', '12: Unexpected token'],
  ])('refuses in rates: %s', (rates, message) => {
    expect(refusal(model({ rates }))).toBe(`model.ts:${message}`)
  })

  it.each<[what: string, parts: Parts, message: string]>([
    ['a stock without a flow', { flow: '' }, '11: got no rate[at.fish] in rates; every stock needs one'],
    ['a flow without a unit', { flow: 'rate[at.fish] = 1' }, `13: got no comment after rate[at.fish] = 1; ${ends}`],
    ['a stock without a start', { initial: '' }, '7: got no s[at.fish] in initial; every stock needs one'],
    ['two starts', { initial: 's[at.fish] = 1; s[at.fish] = 2' }, '8: got a second s[at.fish]; a stock must have exactly one'],
    [
      'a stock that starts from a stock',
      { initial: 's[at.fish] = s[at.fish]' },
      '8: got s[at.fish]; initial values read parameters, not stocks',
    ],
    ['a start in time', { initial: 's[at.fish] = time' }, '8: got the unknown name time; allowed are p.x and constants defined above'],
    ['aux in initial', { initial: 'aux.x = x' }, '8: got aux.x = x; initial may contain only const x = … and s[at.x] = …'],
    [
      'a sum in a table',
      { parameters: 'a: { value: 1 + 1 }' },
      '2: got 1 + 1; a table may contain only literal numbers, texts, lists and objects',
    ],
    ['a spread in a table', { parameters: '...more' }, '2: got ...more; a table must consist of name: value'],
    ['a row that is no object', { stocks: 'cow: 1' }, '6: got 1 for STOCKS.cow; a row must be an object'],
    ['a parameter without a value', { parameters: 'a: {}', notes: `a: ${NOTE}` }, '2: got nothing for a.value; it must be a number'],
    ['a value in quotes', { parameters: "a: { value: '1' }", notes: `a: ${NOTE}` }, '2: got "1" for a.value; it must be a number'],
    ['a parameter without a unit', { parameters: 'a: { value: 1 }', notes: 'a: {}' }, '4: got nothing for a.unit; it must be text'],
    [
      'a parameter without a note',
      { parameters: 'a: { value: 1 }' },
      '2: got no note on a; every parameter needs a row in PARAMETER_NOTES',
    ],
    [
      'a note without a parameter',
      { notes: `a: ${NOTE}` },
      '4: got a note on the unknown parameter a; parameters are listed in PARAMETERS',
    ],
    [
      'evidence that is no list',
      { parameters: 'a: { value: 1 }', notes: "a: { unit: '1', meaning: 'm', origin: 'judged', evidence: 'x' }" },
      '4: got "x" for a.evidence; it must be a list of texts',
    ],
  ])('refuses %s', (_, parts, message) => expect(refusal(model(parts))).toBe(`model.ts:${message}`))

  it('refuses a flow that enters two stocks, or leaves two', () => {
    const two = {
      stocks: "cow: { unit: 'fish', meaning: 'm' },",
      initial: `${INITIAL}\ns[at.cow] = 1`,
      rates: 'const in1 = 1 // [fish/year]',
    }
    const enters = { ...two, flow: 'rate[at.fish] = in1 // [fish/year]\nrate[at.cow] = in1 // [fish/year]' }
    expect(refusal(model(enters))).toBe('model.ts:15: got in1 among the inflows of fish and cow; give each stock a flow of its own')
    const leaves = { ...two, flow: 'rate[at.fish] = -in1 // [fish/year]\nrate[at.cow] = 0 - in1 // [fish/year]' }
    expect(refusal(model(leaves))).toBe('accepted') // 0 is no flow, so the second rate is one net flow
    const moves = { ...two, flow: 'rate[at.fish] = in1 // [fish/year]\nrate[at.cow] = -in1 // [fish/year]' }
    expect(refusal(model(moves))).toBe('accepted')
  })

  it('refuses a missing table, a missing function and another signature', () => {
    expect(refusal(model({}).replace('STOCKS', 'STOCK'))).toBe(
      'model.ts:1: got no table STOCKS; a model needs PARAMETERS, PARAMETER_NOTES and STOCKS',
    )
    expect(refusal(model({}).replace('initial(', 'start('))).toBe('model.ts:1: got no function initial(p, s)')
    expect(refusal(model({}).replace('rates(time: number, ', 'rates('))).toBe(
      'model.ts:11: got rates(s, p, rate, aux); it takes (time, s, p, rate, aux)',
    )
  })
})
