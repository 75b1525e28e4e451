import { LOOP_NAMES } from '../../../src/words/tables/loops'
import { leverName } from '../../../src/words/tables/levers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Part } from '../../../src/insight/attribution/why'
import { MEASURES } from '../../../src/insight/measures'
import { lower } from '../../../src/lib/text'
import { leverOf, levers } from '../../../src/model/levers'
import { LOOPS } from '../../../src/model/loops'
import { partName, splitSentence } from '../../../src/words/sentences/why'

const [supply] = MEASURES
const lever = (id: (typeof levers)[number]['id'], change: number): Part => ({ kind: 'lever', id, change })
const sentence = (from: number, to: number, parts: Part[]) => splitSentence({ from, to, parts, exact: true }, supply)
const numbers = (text: string) => (text.match(/\d+\.\d/g) ?? []).map(Number)

describe('the sentence of a split', () => {
  it('reads like this', () => {
    expect(sentence(8.2, 4.1, [lever('china', -3), lever('discipline', -1.2), lever('cost', 0.1)])).toBe(
      'Open supply in 2036 falls by 4.1, from 8.2 to 4.1: Chinese lab funding takes 3.0 and capital discipline 1.2; training-cost growth gives back 0.1.',
    )
  })

  it('names every part that would be printed, up to four a clause, and no other', () => {
    const change = fc.integer({ min: -40, max: 40 }).map((tenth) => tenth / 10)
    fc.assert(
      fc.property(fc.array(change, { minLength: 2, maxLength: 4 }), (changes) => {
        const sum = changes.reduce((total, each) => total + each, 0)
        const parts = changes.map((each, i) => lever(levers[i].id, each)).toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
        const text = sentence(8, 8 + sum, parts)
        for (const part of parts) expect(text.includes(lower(partName(part))), `${partName(part)} in ${text}`).toBe(part.change !== 0)
      }),
    )
  })

  it('adds up as read: the parts make the change, and the change leads from one end to the other', () => {
    const tenths = fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 2, maxLength: 7 })
    fc.assert(
      fc.property(tenths, (sizes) => {
        const parts = sizes.map((tenth, i) => lever(levers[i].id, tenth / 10))
        const sum = parts.reduce((total, { change }) => total + change, 0)
        const [change, from, to, ...printed] = numbers(sentence(1, 1 + sum, parts).replace('2036', ''))
        expect(from + change).toBeCloseTo(to, 9)
        expect(printed.reduce((total, each) => total + each, 0)).toBeCloseTo(change, 9)
      }),
    )
  })

  it('tells what goes along from what goes against the change', () => {
    const text = sentence(8.2, 10.2, [lever('nvidia', 3), lever('access', -1)])
    const [along, against] = text.split(': ')[1].split('; ')
    expect(along).toContain(leverName(leverOf('nvidia')))
    expect(against).toContain(lower(leverName(leverOf('access'))))
  })

  it('gives one part all of it', () => {
    const text = sentence(8.2, 7.2, [lever('discipline', -1), lever('silicon', 0.01)])
    expect(text).toContain(lower(leverName(leverOf('discipline'))))
    expect(text).not.toContain(lower(leverName(leverOf('silicon'))))
    expect(numbers(text)).toEqual([1, 8.2, 7.2])
  })

  it.each<[what: string, parts: Part[]]>([
    ['nothing differs', []],
    ['what differs does nothing', [lever('cost', 0.01)]],
    ['what differs cancels', [lever('cost', 1), lever('access', -1)]],
  ])('is a sentence where %s', (_, parts) => {
    expect(sentence(8.2, 8.2, parts)).toMatch(/^[A-Z].*\.$/)
  })
})

it('every part has a name: a lever its own, a loop with its id and what becomes of it', () => {
  for (const { id } of levers) expect(partName(lever(id, 1))).toBe(leverName({ id }))
  for (const { id } of LOOPS) {
    const name = LOOP_NAMES[id]
    expect(partName({ kind: 'loop', id, change: 1 })).toBe(`${name} (${id})`)
    expect(partName({ kind: 'loop', id, change: 1, becomes: 'cut' })).toBe(`${name} (${id}) cut`)
  }
  expect(partName({ kind: 'none', id: 'none', change: 1 })).not.toBe('')
})
