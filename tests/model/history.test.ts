import { describe, expect, it } from 'vitest'
import { OBSERVATIONS } from '../../src/evidence/observations'
import { integrate, type Trajectory } from '../../src/model/integrate'
import { levers, type LeverValues } from '../../src/model/levers'
import { LOOPS, type LoopId } from '../../src/model/loops'
import { outputs, type OutputId } from '../../src/model/outputs'
import { MODEL, simulate, TODAY_ROW, valuesOf } from '../../src/model/simulate'
import { CLOCK, STOCK_NAMES } from '../../src/model/squeeze'
import { scenario } from './scenarios'

const trajectory = (moved: Partial<LeverValues>, cut: LoopId[] = []) => integrate(MODEL, valuesOf(scenario(moved, cut)), CLOCK, 'rk4')

describe('the past is the same, to the bit and up to today, whatever happens later', () => {
  const plain = trajectory({})

  /** Stocks and auxiliaries that differ somewhere until today, with the first year in which they do. */
  const differences = (other: Trajectory) => {
    const found = new Map<string, number>()
    for (const [names, a, b] of [
      [STOCK_NAMES, plain.states, other.states],
      [MODEL.seen, plain.seen, other.seen],
    ] as const) {
      for (let i = 0; i < (TODAY_ROW + 1) * names.length; i++) {
        const name = names[i % names.length]
        if (!Object.is(a[i], b[i]) && !found.has(name)) found.set(name, plain.times[Math.floor(i / names.length)])
      }
    }
    return Object.fromEntries(found)
  }

  it.each(levers.flatMap(({ id, min, max }) => [[id, min] as const, [id, max] as const]))('with %s at %d', (id, value) => {
    expect(differences(trajectory({ [id]: value }))).toEqual({})
  })

  it.each(LOOPS.map(({ id }) => id))('without %s', (id) => {
    expect(differences(trajectory({}, [id]))).toEqual({})
  })

  it('with every lever at an end and every loop cut', () => {
    const ends = Object.fromEntries(levers.map(({ id, min, max }, i) => [id, i % 2 ? min : max])) as LeverValues
    const all = LOOPS.map(({ id }) => id)
    expect(differences(trajectory(ends, all))).toEqual({})
  })
})

const run = simulate(scenario())
const past = (id: OutputId) => run.outputs[id].slice(0, TODAY_ROW + 1)

/** An output at any time, by straight line between saved steps. */
function valueAt(id: OutputId, year: number): number {
  const x = (year - CLOCK.start) / CLOCK.step
  const i = Math.min(Math.floor(x), run.years.length - 2)
  const values = run.outputs[id]
  return values[i] + (x - i) * (values[i + 1] - values[i])
}

/** Mean of an output over the year around `middle` (Simpson's rule). */
function yearOf(id: OutputId, middle: number): number {
  const weights = [1, 4, 2, 4, 2, 4, 2, 4, 1]
  return weights.reduce((sum, weight, i) => sum + weight * valueAt(id, middle - 0.5 + i / 8), 0) / 24
}

const releases = outputs.map(({ id }) => id).filter((id) => id.startsWith('releases-'))
const releasesIn = (year: number, ids: readonly OutputId[] = releases) => ids.reduce((sum, id) => sum + yearOf(id, year + 0.5), 0)
const nonChinese = releases.filter((id) => !id.startsWith('releases-chinese-'))

/** Points of a published series inside the model's past. A yearly number needs its whole year. */
const observed = (id: string) => {
  const { points, span } = OBSERVATIONS.find((series) => series.id === id)!
  return points.filter(({ year }) => year - (span === 'year' ? 0.5 : 0) >= CLOCK.start && year < CLOCK.today)
}
const percent = (model: number, published: number) => 100 * (model / published - 1)
const rootMeanSquare = (errors: number[]) => Math.sqrt(errors.reduce((sum, x) => sum + x * x, 0) / errors.length)

describe('the past as published', () => {
  it.each(observed('near-frontier-10'))('releases of the year to $year are within 25 % of $value', ({ year, value }) => {
    const model = releasesIn(year - 1)
    expect(Math.abs(percent(model, value)), `model ${model.toFixed(2)}`).toBeLessThan(25)
  })

  it.each(observed('near-frontier-10'))('open supply at the start of $year is within 25 % of $value', ({ year, value }) => {
    const model = valueAt('open-supply', year)
    expect(Math.abs(percent(model, value)), `model ${model.toFixed(2)}`).toBeLessThan(25)
  })

  it.each(observed('non-chinese-share'))('the non-Chinese share of releases around $year is within 0.2 of $value', ({ year, value }) => {
    const model = releasesIn(year - 0.5, nonChinese) / releasesIn(year - 0.5)
    expect(Math.abs(model - value), `model ${model.toFixed(3)}`).toBeLessThan(0.2)
  })

  it.each([2024, 2025, 2026])('nonprofits make under a tenth of the near-frontier releases of %d', (year) => {
    expect(releasesIn(year, ['releases-nonprofits']) / releasesIn(year)).toBeLessThan(0.1)
  })

  it.each(observed('frontier-run-cost'))('the frontier’s run cost in $year is within a factor of 1.6 of $$value M', ({ year, value }) => {
    const ratio = valueAt('frontier-run-cost', year) / value
    expect(Math.max(ratio, 1 / ratio), `model ${(ratio * value).toFixed(0)}`).toBeLessThan(1.6)
  })

  it.each(observed('nvidia-free-cash-flow'))(
    'Nvidia’s free cash flow in the year around $year is within 20 % of $$value bn',
    ({ year, value }) => {
      const model = yearOf('nvidia-cash-flow', year)
      expect(Math.abs(percent(model, value)), `model ${model.toFixed(1)}`).toBeLessThan(20)
    },
  )

  /** Root-mean-square error in months of the model, and of a constant at the mean of the data. */
  const gapErrors = (from: number) => {
    const points = observed('gap-months').filter(({ year }) => year >= from)
    const mean = points.reduce((sum, { value }) => sum + value, 0) / points.length
    return {
      model: rootMeanSquare(points.map(({ year, value }) => valueAt('gap-months', year) - value)),
      naive: rootMeanSquare(points.map(({ value }) => mean - value)),
    }
  }

  it('the gap is within 4.5 months of the data (root mean square): before late 2024 single models made it jump, and a constant fits better', () => {
    const { model, naive } = gapErrors(CLOCK.start)
    expect(model, `constant: ${naive.toFixed(2)}`).toBeLessThan(4.5)
  })

  it('the gap since late 2024 is within 1.5 months of the data (root mean square), and nearer than a constant', () => {
    const { model, naive } = gapErrors(2024.5)
    expect(model).toBeLessThan(1.5)
    expect(model).toBeLessThan(naive)
  })

  it.each(observed('small-models'))('the small-model niche in $year is within 20 % of $value', ({ year, value }) => {
    const model = valueAt('small-model-niche', year)
    expect(Math.abs(percent(model, value)), `model ${model.toFixed(0)}`).toBeLessThan(20)
  })

  it('reliance grows as the open share of tokens: within a factor of 1.75 of it, both against mid-2026', () => {
    const points = observed('open-token-share')
    const last = points[points.length - 1]
    for (const { year, value } of points) {
      const ratio = valueAt('reliance', year) / valueAt('reliance', last.year) / (value / last.value)
      expect(Math.max(ratio, 1 / ratio), `in ${year}`).toBeLessThan(1.75)
    }
  })

  it('there is no paying consortium before today', () => {
    expect(Math.max(...past('members'), ...past('consortium-budget'))).toBe(0)
    expect(Math.max(...past('releases-consortium'))).toBeLessThan(0.01)
  })
})
