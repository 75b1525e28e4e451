import { textOf, valueFrom, wordsOf } from '../../src/words/tables/levers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLevers, gridOf, leverOf, levers, snap, type LeverId } from '../../src/model/levers'
import { PARAMETERS } from '../../src/model/parameters'

it('has a default for every lever: the value of its parameter', () => {
  expect(Object.keys(defaultLevers())).toEqual(levers.map(({ id }) => id))
  for (const lever of levers) expect(lever.default).toBe(PARAMETERS[lever.parameter].value)
})

describe('snap', () => {
  it.each<[LeverId, value: number, expected: number]>([
    ['cost', 4, 4],
    ['cost', 4.04, 4],
    ['cost', 4.06, 4.1],
    ['cost', 99, 5],
    ['cost', -1, 1.2],
    ['cost', 1.2000000000000002, 1.2],
    ['nvidia', -45.4, -45],
    ['nvidia', -1000, -90],
    ['nvidia', 0.3, 0],
    ['nvidia-year', 2030.3, 2030.25],
    ['china', 0.30000000000000004, 0.3],
    ['tolerance', 11.1, 12],
    ['consortium', 0.4, 0],
    ['consortium', 7, 1],
  ])('%s takes %d as %d', (id, value, expected) => {
    expect(snap(leverOf(id), value)).toBe(expected)
  })

  it('gives a value in range that is its own snap and never minus zero', () => {
    const anywhere = fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e4, max: 1e4 })
    fc.assert(
      fc.property(fc.constantFrom(...levers), anywhere, (lever, value) => {
        const used = snap(lever, value)
        expect(used).toBeGreaterThanOrEqual(lever.min)
        expect(used).toBeLessThanOrEqual(lever.max)
        expect(snap(lever, used)).toBe(used)
        expect(Object.is(used, -0)).toBe(false)
      }),
      { seed: 1 },
    )
  })
})

describe('wordsOf', () => {
  it.each<[LeverId, value: number, words: string]>([
    ['cost', 1.2, 'below every estimate'],
    ['cost', 1.5, 'below every estimate'],
    ['cost', 1.6, 'below most estimates'],
    ['cost', 3, 'within the estimates'],
    ['cost', 5, 'above every estimate'],
    ['nvidia', 0, 'no shock'],
    ['nvidia', -53, 'as in fiscal 2023'],
    ['nvidia', -90, 'as in a vendor bust'],
    ['consortium', 0, 'nobody may pool money'],
    ['consortium', 1, 'one may form'],
  ])('%s at %d is “%s”', (id, value, words) => {
    expect(wordsOf(leverOf(id), value)).toBe(words)
  })

  it.each(levers.map((lever) => [lever.id, lever] as const))('%s has words at both ends, beyond them and at its default', (_, lever) => {
    for (const value of [lever.min, lever.max, lever.min - 1, lever.max + 1, lever.default]) expect(wordsOf(lever, value)).not.toBe('')
  })
})

describe('textOf', () => {
  it.each<[LeverId, value: number, text: string]>([
    ['cost', 3, '3.0×'],
    ['nvidia', -53, '−53%'],
    ['nvidia', 0, '0%'],
    ['nvidia-year', 2028, '2028'],
    ['nvidia-year', 2028.25, '2028.25'],
    ['consortium', 1, 'on'],
    ['consortium', 0, 'off'],
    ['reliance', 0.3, '30%'],
    ['willingness', 40, '$40M'],
    ['sponsor', 5, '$5.0bn'],
  ])('writes %s at %d as %s', (id, value, text) => {
    expect(textOf(leverOf(id), value)).toBe(text)
  })
})

describe('valueFrom', () => {
  it.each<[LeverId, text: string, value: number]>([
    ['cost', '3', 3],
    ['cost', '3,5 x', 3.5],
    ['nvidia', '−53 %', -53],
    ['nvidia', '-53', -53],
    ['reliance', '30%', 0.3],
    ['willingness', '$40M', 40],
    ['cost', 'three', NaN],
    ['cost', '', NaN],
  ])('reads %s from “%s” as %d', (id, text, value) => {
    expect(valueFrom(leverOf(id), text)).toBe(value)
  })
})

it.each(levers.map((lever) => [lever.id, lever] as const))('%s has one text for each value, which is read as that value', (_, lever) => {
  const values = gridOf(lever)
  const texts = values.map((value) => textOf(lever, value))
  expect(new Set(texts).size).toBe(texts.length)
  if (!lever.words) expect(texts.map((text) => snap(lever, valueFrom(lever, text)))).toEqual(values)
})
