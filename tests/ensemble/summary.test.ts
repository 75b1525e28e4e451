import { describe, expect, it } from 'vitest'
import { sample, type Sample } from '../../src/ensemble/sample'
import { PERCENTILES, summarise } from '../../src/ensemble/summary'
import { OUTCOMES } from '../../src/model/run/outcome'
import { club, request } from './requests'

/** Four draws, three years. */
const small: Sample = {
  years: Float64Array.of(2027, 2027.5, 2028),
  from: 0,
  to: 4,
  values: { 'open-supply': Float64Array.of(5, 5, 5, 5, 4, 3, 2, 1, 8, 6, 7, 9) },
  outcomes: Uint8Array.of(0, 0, 0, 0, 0, 1, 2, 0, 1, 1, 3, 2),
  formation: Float64Array.of(NaN, NaN, 2027.25, 2027.75),
}

describe('four draws', () => {
  const summary = summarise(request({ size: 4, outputs: ['open-supply'], vary: ['cost'] }), small)

  it('give their percentiles, year by year', () => {
    expect(Object.fromEntries(PERCENTILES.map((per) => [per, [...summary.bands['open-supply']![per]]]))).toEqual({
      5: [5, 1, 6],
      25: [5, 1, 6],
      50: [5, 2, 7],
      75: [5, 3, 8],
      95: [5, 4, 9],
    })
    expect(Object.keys(summary.bands)).toEqual(['open-supply'])
  })

  it('give the share of each outcome, year by year', () => {
    expect(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, [...summary.chances[outcome]]]))).toEqual({
      'stopgap-holds': [1, 0.5, 0],
      squeeze: [0, 0.25, 0.5],
      'consortium-forms': [0, 0.25, 0.25],
      'consortium-fails': [0, 0, 0.25],
    })
  })

  it('give fifty formation years, never at the end', () => {
    const expected = [...Array(13).fill(2027.25), ...Array(12).fill(2027.75), ...Array(25).fill(null)] // 25 of 100 draws are 12.5 dots
    expect(summary.formation).toEqual(expected)
    expect(summary.formedBy).toEqual({ 2028: 0.5 })
  })

  it('say which years, how many and which seed', () => {
    expect([summary.years, summary.size, summary.seed]).toEqual([small.years, 4, 1])
  })
})

describe.each([
  ['the baseline', undefined],
  ['a scenario in which consortia form', club],
])('256 draws of %s', (_, scenario) => {
  const asked = request(scenario && { scenario })
  const whole = sample(asked, 0, 256)
  const summary = summarise(asked, whole)
  const rows = [...summary.years.keys()]

  it('have chances that add up to 1 in every year, and start with a stopgap that holds', () => {
    expect(rows.filter((row) => OUTCOMES.reduce((sum, outcome) => sum + summary.chances[outcome][row], 0) !== 1)).toEqual([])
    expect(summary.chances['stopgap-holds'][0]).toBe(1)
  })

  it('have bands in order, each with its share of the draws at or below it', () => {
    for (const id of asked.outputs) {
      for (const row of rows) {
        const values = whole.values[id]!.subarray(256 * row, 256 * (row + 1))
        const drawn = PERCENTILES.map((per) => summary.bands[id]![per][row])
        expect(drawn, `${id}, ${summary.years[row]}`).toEqual(drawn.toSorted((a, b) => a - b))
        PERCENTILES.forEach((per, i) => {
          expect((100 * values.filter((value) => value <= drawn[i]).length) / 256).toBeGreaterThanOrEqual(per)
          expect((100 * values.filter((value) => value < drawn[i]).length) / 256).toBeLessThan(per)
        })
      }
    }
  })

  it('start all at today', () => {
    for (const id of asked.outputs) expect(new Set(PERCENTILES.map((per) => summary.bands[id]![per][0])).size).toBe(1)
  })

  it('count as formed by a year what has formed, or formed and failed, by then', () => {
    expect(Object.keys(summary.formedBy).map(Number)).toEqual([2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036])
    for (const [year, share] of Object.entries(summary.formedBy)) {
      const row = summary.years.indexOf(Number(year))
      expect(share, year).toBe(summary.chances['consortium-forms'][row] + summary.chances['consortium-fails'][row])
    }
  })

  it('have fifty formation years in order, as many as their share says', () => {
    const years = summary.formation.filter((year) => year !== null)
    expect(summary.formation).toEqual([...years.toSorted((a, b) => a - b), ...Array(50 - years.length).fill(null)])
    expect(Math.abs(years.length / 50 - summary.formedBy[2036])).toBeLessThanOrEqual(0.01)
  })
})

it('256 draws of the club show every outcome', () => {
  const asked = request({ scenario: club })
  const { chances } = summarise(asked, sample(asked, 0, 256))
  expect(OUTCOMES.filter((outcome) => chances[outcome].at(-1) === 0)).toEqual([])
})

it('a slice is summarised as a slice: its own draws, with their own shares', () => {
  const asked = request({ vary: ['sponsor'] })
  const summary = summarise(asked, sample(asked, 100, 356))
  expect(summary.size).toBe(256)
  expect(summary.influence['consortium-pressure']![0].share).toBeGreaterThan(0.95)
})
