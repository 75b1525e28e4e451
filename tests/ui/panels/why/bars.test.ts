import { leverName } from '../../../../src/words/tables/levers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levers } from '../../../../src/model/levers'
import { SPLIT } from '../../../../src/words/panels/why'
import { LOOKS } from '../../../../src/ui/answers/headlines'
import { barsOf, colourOf } from '../../../../src/ui/panels/why/bars'

const part = (change: number, i: number) => ({ kind: 'lever', id: levers[i % levers.length].id, change }) as const
/** Parts of these sizes, largest first. */
const parts = (changes: number[]) => changes.toSorted((a, b) => Math.abs(b) - Math.abs(a)).map(part)
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

describe('bars of a split', () => {
  it('add up to the change, and are few', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { maxLength: levers.length }), (changes) => {
        const bars = barsOf(parts(changes), 1)
        expect(sum(bars.map((bar) => bar.value))).toBeCloseTo(sum(changes), 8)
        expect(bars.length).toBeLessThanOrEqual(9)
      }),
    )
  })

  it('keep the order and the names of the parts', () => {
    expect(barsOf(parts([-3, 1, 2]), 1).map((bar) => bar.text)).toEqual(['−3.0', '+2.0', '+1.0'])
  })

  it.each<[what: string, changes: number[], last: string, text: string]>([
    ['what would be written as zero is one bar', [-3, 0.02, 0.02, 0.02], SPLIT.others(3), '+0.1'],
    ['one small part keeps its name', [-3, 0.02], leverName(levers[1]), '0.0'],
    ['what goes beyond seven is one bar', [9, 8, 7, 6, 5, 4, 3, 2, 1], SPLIT.others(2), '+3.0'],
  ])('%s', (_, changes, last, text) => {
    const bar = barsOf(parts(changes), 1).at(-1)!
    expect([bar.name, bar.text]).toEqual([last, text])
  })
})

it('a measure of a headline output is drawn in the colour of its chart, any other in none of them', () => {
  for (const { id, colour } of LOOKS) expect(colourOf({ output: id })).toBe(colour)
  expect(LOOKS.map(({ colour }): string => colour)).not.toContain(colourOf({ output: 'gap-months' }))
})
