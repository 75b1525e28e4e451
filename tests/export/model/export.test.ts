import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toMdl } from '../../../src/export/model/mdl'
import { namesInWords } from '../../../src/equations/names'
import { printExpression } from '../../../src/equations/print'
import { readModel } from '../../../src/reader/read'
import { toXmile } from '../../../src/export/model/xmile'

const text = readFileSync('tests/reader/fixture/pond.ts', 'utf8')
const model = readModel([{ file: 'pond.ts', text }])
const options = { start: 2023, end: 2025, step: 0.25 }
const mdl = toMdl(model, options)
const xmile = toXmile(model, options, 'Pond & co')

/** The expression as Vensim is given it, with names as they stand. */
function printed(expression: string): string {
  const source = text.replace('fish / p.room -', `${expression} -`)
  const crowd = readModel([{ file: 'pond.ts', text: source }]).auxiliaries.find((a) => a.name === 'crowd')!.expression
  return crowd.kind === 'operation' ? printExpression(crowd.left, (id) => id.replace('p.', ''), 'Time') : 'no operation'
}

describe('printExpression', () => {
  it.each([
    ['1 * 2 + 3', '1 * 2 + 3'],
    ['1 * (2 + 3)', '1 * (2 + 3)'],
    ['(fish - (2 - 3))', 'fish - (2 - 3)'],
    ['(fish + (2 + 3))', 'fish + (2 + 3)'],
    ['fish / 2 / 3', 'fish / 2 / 3'],
    ['fish / (2 / 3)', 'fish / (2 / 3)'],
    ['-fish * 2', '(-fish) * 2'],
    ['2 * -fish', '2 * (-fish)'],
    ['-(-fish)', '-(-fish)'],
    ['-(fish + 1)', '-(fish + 1)'],
    ['pow(fish, 2)', 'fish ^ 2'],
    ['-pow(fish, 2)', '-(fish ^ 2)'],
    ['pow(-fish, 2)', '(-fish) ^ 2'],
    ['pow(2, -fish)', '2 ^ (-fish)'],
    ['pow(pow(fish, 2), 3)', '(fish ^ 2) ^ 3'],
    ['pow(2, pow(fish, 3))', '2 ^ (fish ^ 3)'],
    ['2 * pow(fish + 1, 1 / 2)', '2 * (fish + 1) ^ (1 / 2)'],
    ['Math.min(fish)', 'fish'],
    ['2 * Math.min(fish + 1)', '2 * (fish + 1)'],
    ['Math.max(fish, 1, -2)', 'MAX(fish, MAX(1, -2))'],
    ['log(exp(-fish))', 'LN(EXP(-fish))'],
    ['logistic(fish - 1)', '1 / (1 + EXP(-(fish - 1)))'],
    ['2 / logistic(fish)', '2 / (1 / (1 + EXP(-fish)))'],
    ['ramp(time, p.shockYear, 2)', 'MIN(1, MAX(0, (Time - shockYear) / 2))'],
    ['2 * blend(fish, 1, p.tiny)', '2 * (fish + (1 - fish) * tiny)'],
  ])('writes %s as %s', (from, to) => expect(printed(from)).toBe(to))
})

describe('namesInWords', () => {
  const names = namesInWords(model)

  it.each([
    ['lnFish', 'ln fish'],
    ['p.shockYear', 'shock year'],
    ['rate.lnFish', 'net flow of ln fish'],
    ['class', 'class'],
    ['warmth', 'warmth'],
    ['p.warmth', 'warmth setting'],
    ['p.delay', 'delay setting'],
  ])('calls %s %s', (id, words) => expect(names.get(id)).toBe(words))

  it('gives every variable a name of its own', () => expect(new Set(names.values()).size).toBe(names.size))

  it('refuses two names that become the same words', () => {
    const twice = readModel([{ file: 'pond.ts', text: text.replaceAll('shockLength', 'shockYEar').replaceAll('mood', 'netFlowOfLnFish') }])
    expect(() => namesInWords(twice)).toThrow('found no free name for rate.lnFish: net flow of ln fish are taken; rename it')
  })
})

describe('toMdl', () => {
  it('writes an equation, its unit and its comment', () => {
    expect(mdl).toContain('\nshock =\n\tchill * MIN(1, MAX(0, (Time - shock year) / shock length))\n\t~\tdegree\n\t~\tcold\n\t|\n')
  })

  it('writes a parameter with its band, origin and evidence, free of the characters that end a field', () => {
    expect(mdl).toContain('\nfish then =\n\t12\n\t~\tfish [5,40]\n\t~\tfish at the start; a-b - c - d; judged\n\t|\n')
    expect(mdl).toContain('\t~\tgrowth < 1 & "free"; measured; pond-2020; pond-2021\n')
  })

  it('writes a stock as the integral of its net flow', () => {
    expect(mdl).toContain('\nln fish =\n\tINTEG(net flow of ln fish, LN(half + half))\n\t~\tDmnl\n')
    expect(mdl).toContain('\nhalf =\n\tfish then / 2\n\t~\tfish\n\t~\thalf of them\n')
  })

  it('writes a stock whose flows have names as the integral of what flows in less what flows out', () => {
    expect(mdl).toContain('\neggs =\n\tINTEG(laying - hatching, fish then)\n')
    expect(mdl).not.toContain('net flow of eggs')
  })

  it('writes the clock, and a section once', () => {
    expect(mdl).toMatch(/INITIAL TIME =\n\t2023\n[^]*FINAL TIME =\n\t2025\n[^]*TIME STEP =\n\t0.25\n[^]*SAVEPER =\n\t0.25\n/)
    expect(mdl.match(/\t\.Weather\n/g)).toHaveLength(1)
  })

  it('takes other values for parameters', () => {
    const changed = toMdl(model, { ...options, values: { chill: -8.25 } })
    expect(changed).toBe(mdl.replace('\nchill =\n\t-3.5\n', '\nchill =\n\t-8.25\n'))
    expect(changed).not.toBe(mdl)
  })
})

describe('toXmile', () => {
  it('writes well-formed XML with escaped text and names joined by underscores', () => {
    expect(xmile).toContain('<header><name>Pond &amp; co</name>')
    expect(xmile).toContain('growth &lt; 1 &amp; &quot;free&quot;')
    expect(xmile).toContain('<eqn>chill * MIN(1, MAX(0, (TIME - shock_year) / shock_length))</eqn>')
  })

  it('writes named flows as flows, and a stock with those that enter and leave it', () => {
    expect(xmile).toContain('<flow name="laying">')
    expect(xmile).toContain('<flow name="hatching">')
    expect(xmile).toMatch(/<stock name="eggs">[^]*?<inflow>laying<\/inflow>\n\s*<outflow>hatching<\/outflow>/)
  })

  it('writes a stock with its net flow as its inflow, and the clock', () => {
    expect(xmile).toMatch(/<stock name="ln fish">[^]*?<eqn>LN\(half \+ half\)<\/eqn>\n\s*<inflow>net_flow_of_ln_fish<\/inflow>/)
    expect(xmile).toMatch(/<sim_specs method="Euler" time_units="year">\s*<start>2023<\/start>\s*<stop>2025<\/stop>\s*<dt>0.25<\/dt>/)
  })
})

describe('an export', () => {
  it.each([
    ['a step that is no power of two', { step: 0.1 }, 'got the step 0.1; allowed are powers of two such as 0.25 or 0.125'],
    ['a step of nothing', { step: 0 }, 'got the step 0; allowed are powers of two such as 0.25 or 0.125'],
    ['a broken number of steps', { end: 2025.1 }, 'got 2023 to 2025.1, which is not a whole number of steps of 0.25'],
    ['an end before the start', { end: 2022 }, 'got 2023 to 2022, which is not a whole number of steps of 0.25'],
    ['an unknown parameter', { values: { chil: 1 } }, 'got a value for chil, which is not a parameter'],
    ['a value that is no number', { values: { chill: NaN } }, 'got NaN for chill; it must be a finite number'],
  ])('refuses %s', (_, change, message) => {
    expect(() => toMdl(model, { ...options, ...change })).toThrow(message)
    expect(() => toXmile(model, { ...options, ...change }, 'Pond')).toThrow(message)
  })
})
