import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barsOf, colourOf } from '../../../../src/ui/panels/why/bars'

const part = (change: number, i: number) => ({ id: `part-${i}`, name: `Part ${i}`, change })
/** Parts of these sizes, largest first. */
const parts = (changes: number[]) => changes.toSorted((a, b) => Math.abs(b) - Math.abs(a)).map(part)
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

describe('bars of a split', () => {
  it('add up to the change, and are few', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { maxLength: 22 }), (changes) => {
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
    ['what would be written as zero is one bar', [-3, 0.02, 0.02, 0.02], '3 others', '+0.1'],
    ['one small part keeps its name', [-3, 0.02], 'Part 1', '0.0'],
    ['what goes beyond seven is one bar', [9, 8, 7, 6, 5, 4, 3, 2, 1], '2 others', '+3.0'],
  ])('%s', (_, changes, last, text) => {
    const bar = barsOf(parts(changes), 1).at(-1)!
    expect([bar.name, bar.text]).toEqual([last, text])
  })
})

it.each([
  ['open-supply', 'var(--supply)'],
  ['access-demand', 'var(--demand)'],
  ['gap-months', 'var(--pressure)'],
] as const)('a measure of %s wears %s', (output, colour) => {
  expect(colourOf({ outputs: [output] })).toBe(colour)
})
