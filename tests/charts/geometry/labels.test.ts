import fc from 'fast-check'
import { expect, it } from 'vitest'
import { freePart, spread, type Interval } from '../../../src/charts/geometry/labels'

const GAP = 15
const LOW = 18
const HIGH = 240
const positions = fc.array(fc.double({ min: -100, max: 400, noNaN: true }), { maxLength: Math.floor((HIGH - LOW) / GAP) + 1 })

/** Labels from the top of the chart down: what they want and what they get. */
const ranked = (wanted: number[]) => {
  const got = spread(wanted, GAP, LOW, HIGH)
  const order = wanted.map((_, i) => i).toSorted((a, b) => wanted[a] - wanted[b] || got[a] - got[b])
  return order.map((i) => got[i])
}

it.each<[string, number[], number[]]>([
  ['nothing', [], []],
  ['labels that are far enough apart', [200, 50, 100], [200, 50, 100]],
  ['labels that are too near', [100, 95], [110, 95]],
  ['a label above the chart', [0], [18]],
  ['a label below the chart', [300], [240]],
  ['two labels at the bottom', [240, 239], [240, 225]],
  ['equal labels, first come first', [100, 100], [100, 115]],
])('%s', (_, wanted, got) => {
  expect(spread(wanted, GAP, LOW, HIGH)).toEqual(got)
})

it('keeps the order, the gap and the bounds of as many labels as fit', () => {
  fc.assert(
    fc.property(positions, (wanted) => {
      const got = ranked(wanted)
      got.forEach((at, i) => {
        expect(at).toBeGreaterThanOrEqual(LOW - 1e-9)
        expect(at).toBeLessThanOrEqual(HIGH + 1e-9)
        if (i > 0) expect(at - got[i - 1]).toBeGreaterThanOrEqual(GAP - 1e-9)
      })
    }),
  )
})

it('keeps the order and the gap of labels that do not fit', () => {
  const got = ranked(Array.from({ length: 30 }, (_, i) => 100 + i))
  expect(got.slice(1).every((at, i) => at - got[i] >= GAP)).toBe(true)
})

it('moves no label that has room', () => {
  fc.assert(
    fc.property(positions, (wanted) => {
      const apart = spread(wanted, GAP, LOW, HIGH)
      const again = spread(apart, GAP, LOW, HIGH)
      again.forEach((at, i) => expect(at).toBeCloseTo(apart[i], 6))
    }),
  )
})

it('leaves what it was given alone', () => {
  const wanted = Object.freeze([100, 100])
  expect(() => spread(wanted, GAP, LOW, HIGH)).not.toThrow()
})

it.each<[string, obstacles: Interval[], free: Interval | null]>([
  ['nothing in the way', [], [0, 100]],
  ['a line above the middle', [[30, 34]], [34, 100]],
  ['a line below the middle', [[70, 74]], [0, 70]],
  ['lines in any order', [[80, 82], [10, 12]], [12, 80]], // prettier-ignore
  ['lines that overlap', [[20, 60], [40, 50]], [60, 100]], // prettier-ignore
  ['lines outside', [[-20, -10], [120, 130]], [0, 100]], // prettier-ignore
  ['a line over an end', [[-5, 70]], [70, 100]],
  ['too little room', [[14, 90]], null],
  ['one in the way of all', [[-10, 110]], null],
])('a label of 15 finds the tallest free part: %s', (_, obstacles, free) => {
  expect(freePart([0, 100], obstacles, 15)).toEqual(free)
})

it('a label finds no room where an interval is upside down', () => {
  expect(freePart([50, 40], [], 15)).toBeNull()
})
