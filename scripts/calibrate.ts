/**
 * npm run calibrate: fits the parameters of origin `fitted` to the shared series and writes the value and interval of each into
 * src/model/parameters.ts, and the tests on points left out into src/validation/history/holdout.json. All other parameters are read, never written.
 *
 * Method: weighted least squares by a pattern search (Hooke and Jeeves 1961) from the middle of each range; no random numbers, so a clean
 * clone gives the same digits. Intervals: the values of a parameter at which the fit, all others refitted, gets worse by the 95 % point of
 * a chi-square with one degree of freedom times the mean square residual (profile likelihood).
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { OBSERVATIONS, type Observation } from '../src/evidence/observations'
import { predict } from '../src/validation/history/fit'
import { misfit } from '../src/lib/stats'
import { integrate } from '../src/model/run/integrate'
import { baseline } from '../src/model/scenario'
import { MODEL, read, valuesOf } from '../src/model/run/simulate'
import type { ParameterName, Values } from '../src/model/parameters'
import { CLOCK } from '../src/model/squeeze'

const PARAMETERS = fileURLToPath(new URL('src/model/parameters.ts', `file://${process.cwd()}/`))
const HOLDOUT = fileURLToPath(new URL('src/validation/history/holdout.json', `file://${process.cwd()}/`))
const CHI_SQUARE_95 = 3.841

/** Allowed range of each parameter, from its sources or from common sense. The search starts at the geometric mean. */
const RANGES: Partial<Record<ParameterName, readonly [number, number]>> = {
  initialCost: [0.02, 0.05],
  historicCostGrowth: [2.4, 3.6],
  initialCapital: [90, 130],
  capitalGrowth: [0.45, 0.8],
  initialRevenue: [0.2, 1.2],
  revenueGrowth: [1.1, 1.9],
  closeAtUs: [0.8, 6],
  initialKnowHow: [0.004, 0.08],
  knowHowSpread: [2.5, 6],
  historicBudgetChallengers: [0.00003, 0.0003],
  initialLabs: [0.03, 0.5],
  labEntry: [1.2, 3.2],
  initialNvidiaMargin: [0.06, 0.2],
  nvidiaMarginCeiling: [0.28, 0.44],
  usualReleases: [10, 50],
  initialSilicon: [0.07, 0.16],
  historicSiliconGrowth: [5, 14],
  initialNiche: [80, 600],
  nicheGrowth: [0.3, 0.9],
  initialReliance: [0.006, 0.05],
  historicRelianceGrowth: [0.8, 1.7],
}
const NAMES = Object.keys(RANGES) as ParameterName[]

/** Standard error assumed for the points of each series, in its unit or, with `log`, as a relative error. */
const ERRORS: Record<string, { error: number; log?: true }> = {
  'near-frontier-releases': { error: 1 },
  'chinese-startup-releases': { error: 1.5 },
  'non-chinese-share': { error: 0.15 },
  'frontier-run-cost': { error: 0.3, log: true },
  'gap-months': { error: 4 },
  'nvidia-free-cash-flow': { error: 0.1, log: true },
  'hyperscaler-capex': { error: 0.1, log: true },
  'hyperscaler-capex-with-leases': { error: 0.1, log: true },
  'custom-silicon-share': { error: 2 },
  'closed-run-rate': { error: 0.3, log: true },
  'open-token-share': { error: 0.35, log: true },
  'small-models': { error: 0.15, log: true },
}
const SERIES = OBSERVATIONS.filter(({ id }) => id in ERRORS)

/** The data cover only the past. */
const PAST = { ...CLOCK, end: CLOCK.today }

type Point = number[]

const low = NAMES.map((name) => Math.log(RANGES[name]![0]))
const high = NAMES.map((name) => Math.log(RANGES[name]![1]))
const middle = NAMES.map((_, i) => (low[i] + high[i]) / 2)

const rounded = (value: number) => Number(value.toPrecision(3))

function valuesAt(point: Point): Values {
  return { ...valuesOf(baseline()), ...Object.fromEntries(NAMES.map((name, i) => [name, Math.exp(point[i])])) }
}

function runAt(values: Values) {
  return read(integrate(MODEL, values, PAST, 'rk4'))
}

/** Sum of squared standardised errors over the given series, plus a weak penalty towards the middle for parameters that the data leave open. */
function loss(point: Point, series: readonly Observation[]): number {
  const run = runAt(valuesAt(point))
  let sum = 0
  for (const row of series) {
    const { error, log } = ERRORS[row.id]
    for (const { observed, predicted } of predict(run, row, CLOCK.today)) {
      const off = log ? Math.log(predicted / observed) / error : (predicted - observed) / error
      sum += off * off
    }
  }
  for (let i = 0; i < point.length; i++) {
    const off = (point[i] - middle[i]) / (high[i] - low[i])
    sum += off * off
  }
  return Number.isFinite(sum) ? sum : Infinity
}

/** Pattern search: steps along each axis, then along the direction of the last improvement; halves the step when stuck. Axis `fixed` stays put. */
function search(start: Point, cost: (point: Point) => number, fixed = -1, steps = 10): { point: Point; cost: number } {
  let best = { point: start, cost: cost(start) }
  let step = 1 / 4
  for (let halvings = 0; halvings < steps;) {
    const from = best
    for (let i = 0; i < start.length; i++) {
      if (i === fixed) continue
      for (const sign of [1, -1]) {
        const value = Math.min(high[i], Math.max(low[i], best.point[i] + sign * step * (high[i] - low[i])))
        const next = best.point.with(i, value)
        const there = cost(next)
        if (there < best.cost) {
          best = { point: next, cost: there }
          break
        }
      }
    }
    if (best === from) {
      step /= 2
      halvings++
      continue
    }
    const ahead = best.point.map((value, i) => (i === fixed ? value : Math.min(high[i], Math.max(low[i], 2 * value - from.point[i]))))
    const there = cost(ahead)
    if (there < best.cost) best = { point: ahead, cost: there }
  }
  return best
}

/** Where the likelihood profile of one parameter crosses `limit` between its best value and `end`; `end` if it never does. */
function intervalEnd(
  best: { point: Point; cost: number },
  axis: number,
  end: number,
  limit: number,
  cost: (point: Point) => number,
): number {
  const profile = (value: number) => search(best.point.with(axis, value), cost, axis, 3).cost
  if (profile(end) <= limit) return end
  let [inside, outside] = [best.point[axis], end]
  for (let i = 0; i < 6; i++) {
    const between = (inside + outside) / 2
    if (profile(between) <= limit) inside = between
    else outside = between
  }
  return inside
}

/** A series without its newest fifth, rounded down to whole points. */
function shortened(series: Observation): Observation {
  const inside = predict(runAt(valuesAt(middle)), series, CLOCK.today).map(({ year }) => year)
  const kept = inside.length - Math.floor(inside.length / 5)
  const last = inside[kept - 1]
  return { ...series, points: series.points.filter(({ year }) => year <= last) }
}

/** Errors of a fit to the shortened series on the points left out, beside those of repeating the last point that was kept. */
function holdout() {
  const seen = SERIES.map(shortened)
  const fitted = search(middle, (point) => loss(point, seen))
  const run = runAt(valuesAt(fitted.point))
  return SERIES.flatMap((series, i) => {
    const all = predict(run, series, CLOCK.today)
    const unseen = all.slice(predict(run, seen[i], CLOCK.today).length)
    if (unseen.length === 0) return []
    const lastSeen = all[all.length - unseen.length - 1].observed
    const observed = unseen.map((point) => point.observed)
    const error = misfit(unseen.map((point) => point.predicted), observed) // prettier-ignore
    const naive = misfit(observed.map(() => lastSeen), observed) // prettier-ignore
    return [{ id: series.id, n: unseen.length, rmse: rounded(error.rmse), naive: rounded(naive.rmse) }]
  })
}

/** Replaces value, low and high in one parameter's row and leaves the rest of the text alone. */
function written(text: string, name: string, numbers: { value: number; low: number; high: number }): string {
  const row = new RegExp(`^(  ${name}: \\{ )value: [^,]+, low: [^,]+, high: [^,]+( \\},)$`, 'm')
  if (!row.test(text)) throw new Error(`parameters.ts: got no row "${name}" with value, low and high`)
  return text.replace(row, `$1value: ${numbers.value}, low: ${numbers.low}, high: ${numbers.high}$2`)
}

const cost = (point: Point) => loss(point, SERIES)

/** The best value of each fitted parameter, to three significant digits. */
export function fit(best = search(middle, cost)): Record<string, number> {
  return Object.fromEntries(NAMES.map((name, i) => [name, rounded(Math.exp(best.point[i]))]))
}

export function main(): number {
  const best = search(middle, cost)
  const fitted = fit(best)
  const points = SERIES.reduce((sum, series) => sum + predict(runAt(valuesAt(middle)), series, CLOCK.today).length, 0)
  const scale = Math.max(1, best.cost / (points - NAMES.length))
  const limit = best.cost + CHI_SQUARE_95 * scale

  let text = readFileSync(PARAMETERS, 'utf8')
  console.log(`${NAMES.length} parameters, ${points} points, loss ${best.cost.toFixed(3)}\n\nparameter, value, interval`)
  NAMES.forEach((name, i) => {
    const value = fitted[name]
    const ends = [low[i], high[i]].map((end) => rounded(Math.exp(intervalEnd(best, i, end, limit, cost))))
    const numbers = { value, low: Math.min(value, ends[0]), high: Math.max(value, ends[1]) }
    text = written(text, name, numbers)
    console.log(`${name}, ${numbers.value}, ${numbers.low} to ${numbers.high}`)
  })
  writeFileSync(PARAMETERS, text)

  console.log('\nseries, points, RMSPE, bias, variation, covariation, R2, RMSE, naive RMSE')
  const run = runAt({ ...valuesOf(baseline()), ...fitted })
  for (const series of SERIES) {
    const all = predict(run, series, CLOCK.today)
    const error = misfit(all.map(({ predicted }) => predicted), all.map(({ observed }) => observed)) // prettier-ignore
    const numbers = [error.rmspe, error.bias, error.variation, error.covariation, error.r2, error.rmse, error.naive]
    console.log([series.id, error.n, ...numbers.map((value) => value.toFixed(2))].join(', '))
  }

  const unseen = holdout()
  writeFileSync(HOLDOUT, `${JSON.stringify(unseen, null, 2)}\n`)
  console.log('\nleft out: series, points, RMSE, naive RMSE')
  for (const row of unseen)
    console.log(`${row.id}, ${row.n}, ${row.rmse}, ${row.naive}${row.rmse < row.naive ? ', better than naive' : ''}`)
  return 0
}
