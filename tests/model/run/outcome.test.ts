import { describe, expect, it } from 'vitest'
import { crossing, outcomeOf, type Outcome } from '../../../src/model/run/outcome'

const years = Float64Array.of(2026, 2027, 2028, 2029, 2030)

describe('crossing', () => {
  it.each<[what: string, values: number[], level: number, from: number | undefined, expected: number | null]>([
    ['between two steps, by straight line', [0, 0, 0, 40, 80], 50, undefined, 2029.25],
    ['on a step', [0, 10, 50, 60, 70], 50, undefined, 2028],
    ['the first of two', [0, 60, 0, 60, 0], 30, undefined, 2026.5],
    ['the first after a year', [0, 60, 0, 60, 0], 30, 2027.5, 2028.5],
    ['never, from below', [0, 10, 20, 30, 40], 50, undefined, null],
    ['never, from above: it starts there', [60, 70, 60, 40, 30], 50, undefined, null],
    ['a flat line at the level', [50, 50, 50, 50, 50], 50, undefined, null],
  ])('%s', (_, values, level, from, expected) => {
    expect(crossing(years, values, level, from)).toBe(expected)
  })
})

describe('outcome', () => {
  it.each<[Outcome, formed: number[], squeeze: number[], formationYear: number | null]>([
    ['stopgap-holds', [0, 0, 0, 0, 0], [10, 20, 30, 40, 49], null],
    ['stopgap-holds', [0, 0, 0.2, 0.49, 0.2], [10, 20, 30, 40, 49], null],
    ['stopgap-holds', [0, 0, 0, 0, 0], [80, 50, 30, 20, 20], null], // squeezed until today, not after
    ['squeeze', [0, 0, 0, 0, 0], [10, 20, 60, 40, 30], null],
    ['squeeze', [0, 0, 0.2, 0.49, 0.2], [10, 20, 30, 40, 50], null],
    ['consortium-forms', [0, 0, 0, 0.25, 0.75], [10, 20, 30, 40, 70], 2029.5],
    ['consortium-forms', [0, 0, 1, 0.2, 0.8], [10, 20, 60, 40, 20], 2027.5], // ended and formed again: it stands
    ['consortium-fails', [0, 0, 1, 0.6, 0.4], [10, 20, 60, 70, 80], 2027.5],
  ])('%s: formed %j, squeeze %j', (outcome, formed, squeeze, formationYear) => {
    expect(outcomeOf(years, Float64Array.from(formed), Float64Array.from(squeeze), 2027)).toEqual({ outcome, formationYear })
  })
})
