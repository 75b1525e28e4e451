import { BOUNDS } from '../../src/validation/behaviour/bounds'
import { describe, expect, it } from 'vitest'
import { FIGURES } from '../../src/evidence/figures'
import { OBSERVATIONS } from '../../src/evidence/observations'
import { outputs } from '../../src/model/outputs'

const all = [...FIGURES, ...OBSERVATIONS]
const epoch = /\bEpoch AI\b/

it('figures and series have ids of their own', () => {
  const ids = all.map(({ id }) => id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

it.each(all.map((row) => [row.id, row] as const))(
  '%s has a source: publisher, title, and an address or none',
  (_, { publisher, title, url }) => {
    expect(publisher.trim()).not.toBe('')
    expect(title.trim()).not.toBe('')
    if (url === undefined) return
    expect(new URL(url).href.replace(/\/$/, '')).toBe(url.replace(/\/$/, ''))
    expect(url).toMatch(/^https?:\/\/[^\s]+\.[^\s]+$/)
  },
)

it.each(FIGURES.map((figure) => [figure.id, figure] as const))('%s is a finite value inside its range', (_, { value, low, high, unit }) => {
  expect(Number.isFinite(value)).toBe(true)
  expect(low ?? value).toBeLessThanOrEqual(value)
  expect(high ?? value).toBeGreaterThanOrEqual(value)
  expect(unit.trim()).not.toBe('')
})

describe.each(OBSERVATIONS.map((series) => [series.id, series] as const))('series %s', (_, series) => {
  it('has at least two points, sorted by year, finite and not negative', () => {
    const years = series.points.map(({ year }) => year)
    expect(years.length).toBeGreaterThanOrEqual(2)
    expect(years.slice(1).every((year, i) => year > years[i])).toBe(true)
    expect(series.points.filter(({ value }) => !(Number.isFinite(value) && value >= 0))).toEqual([])
  })

  it('is in the unit of the output that it is compared with, or a stated factor away, and inside its bounds', () => {
    if (series.output === undefined) return
    const output = outputs.find(({ id }) => id === series.output)
    expect(output).toBeDefined()
    if (series.factor === undefined) expect(series.unit).toBe(output!.unit)
    const [low, high] = BOUNDS[output!.id]
    expect(series.points.filter(({ value }) => value / (series.factor ?? 1) < low || value / (series.factor ?? 1) > high)).toEqual([])
  })

  it('names the licence that Epoch AI asks for', () => {
    expect(series.licence).toBe(epoch.test(series.publisher) ? 'CC BY 4.0' : undefined)
  })
})
