import { integrate } from '../../model/run/integrate'
import type { Scenario } from '../../model/scenario'
import { MODEL, valuesOf } from '../../model/run/simulate'
import type { ParameterName } from '../../model/parameters'
import { CLOCK, STOCK_NAMES } from '../../model/squeeze'
import type { ModelText } from '../../equations/model'
import { evaluator } from './evaluate'

/** A quantity of the causal diagram: the variables of the model that stand for it and are perturbed together. */
export interface Quantity {
  id: string
  variables: readonly string[]
  /** Its own variables that do not measure it, such as its rate of growth: they keep their values when it is perturbed. */
  passive?: readonly string[]
}

/** Where effects are measured: a scenario, and the year of the shock. */
export interface Moment {
  scenario: Scenario
  year: number
}

/** How long an effect has to show itself, and the step in which it is followed, in years. */
const HORIZON = 2
const STEP = 0.25
/** Size of the shock, as a share of the quantity. */
const SHOCK = 0.05

const ROWS = Array.from({ length: HORIZON / STEP + 1 }, (_, i) => i)
const isLog = (name: string) => /^ln[A-Z]/.test(name)

/** Values of all variables at each step after the shock. */
type Path = Float64Array[]

/**
 * Direct elasticities between the quantities of the diagram: perturbs one, holds all others to their path without the shock, and so counts only
 * what reaches them through variables that belong to no quantity. In per cent for one per cent, the largest within the horizon, by the id of the
 * quantity affected. `cut` is the switch of a loop to take away first.
 */
export function elasticities(model: ModelText, quantities: readonly Quantity[], moments: readonly Moment[]) {
  const slots = new Map<string, number>()
  for (const id of ['time', ...model.parameters.map(({ name }) => `p.${name}`)]) slots.set(id, slots.size)
  for (const { name } of [...model.stocks, ...model.auxiliaries]) slots.set(name, slots.size)
  const slotOf = (id: string) => {
    const slot = slots.get(id)
    if (slot === undefined) throw new Error(`the model has no ${id}`)
    return slot
  }
  const time = slotOf('time')
  const auxiliaries = model.auxiliaries.map(({ name, expression }) => ({ slot: slotOf(name), of: evaluator(expression, slotOf) }))
  const stocks = model.stocks.map(({ name, flow }) => ({ slot: slotOf(name), of: evaluator(flow, slotOf) }))
  const place = (name: string) => ({ slot: slotOf(name), log: isLog(name) })
  const owned = quantities.map(({ id, variables, passive = [] }) => ({
    id,
    shocked: variables.map(place),
    affected: [...variables, ...passive].map(place),
  }))
  const held = new Uint8Array(slots.size)
  for (const { slot } of owned.flatMap(({ affected }) => affected)) held[slot] = 1

  /** The model's own path from each moment on. */
  const paths = moments.map(({ scenario, year }): Path => {
    const values = valuesOf(scenario)
    const { states } = integrate(MODEL, values, CLOCK, 'rk4')
    return ROWS.map((i) => {
      const row = (year + i * STEP - CLOCK.start) / CLOCK.step
      const now = new Float64Array(slots.size)
      now[time] = year + i * STEP
      for (const { name } of model.parameters) now[slotOf(`p.${name}`)] = values[name as ParameterName]
      STOCK_NAMES.forEach((name, at) => (now[slotOf(name)] = states[row * STOCK_NAMES.length + at]))
      for (const { slot, of } of auxiliaries) now[slot] = of(now)
      return now
    })
  })
  /** What a change of a variable is measured against: its largest size on any path, or 1 for a logarithm. */
  const scales = new Map(
    owned.flatMap(({ affected }) =>
      affected.map(({ slot, log }) => [slot, log ? 1 : Math.max(1e-9, ...paths.flat().map((now) => Math.abs(now[slot])))] as const),
    ),
  )

  /** What each variable's equation gives at every step while the variables of all quantities are held to the value that `hold` returns. */
  function follow(path: Path, cut: ParameterName | null, hold: (slot: number, value: number) => number): Path {
    const now = path[0].slice()
    if (cut) now[slotOf(`p.${cut}`)] = 0
    const gathered = new Float64Array(slots.size)
    return path.map((own) => {
      const computed = new Float64Array(slots.size)
      now[time] = own[time]
      for (const { slot } of stocks) if (held[slot]) now[slot] = hold(slot, own[slot])
      for (const { slot, of } of auxiliaries) {
        computed[slot] = of(now)
        now[slot] = held[slot] ? hold(slot, own[slot]) : computed[slot]
      }
      const flows = stocks.map(({ of }) => of(now) * STEP)
      stocks.forEach(({ slot }, i) => {
        computed[slot] = gathered[slot] += flows[i]
        if (!held[slot]) now[slot] += flows[i]
      })
      return computed
    })
  }

  const unshocked = new Map<string, Path>()
  function withoutShock(moment: number, cut: ParameterName | null): Path {
    const key = `${moment} ${cut}`
    const found = unshocked.get(key) ?? follow(paths[moment], cut, (_, value) => value)
    unshocked.set(key, found)
    return found
  }

  return (id: string, moment: number, cut: ParameterName | null = null): Map<string, number> => {
    const logs = new Map(owned.find((one) => one.id === id)!.shocked.map(({ slot, log }) => [slot, log]))
    const shock = (slot: number, value: number) => (!logs.has(slot) ? value : logs.get(slot) ? value + SHOCK : value * (1 + SHOCK))
    const without = withoutShock(moment, cut)
    const after = follow(paths[moment], cut, shock)
    const changes = (slot: number) => ROWS.map((i) => (after[i][slot] - without[i][slot]) / scales.get(slot)! / SHOCK)
    return new Map(
      owned
        .filter((one) => one.id !== id)
        .map((one) => [one.id, largestInSize(one.affected.flatMap(({ slot }) => changes(slot)))] as const),
    )
  }
}

/** The number furthest from zero. */
function largestInSize(values: readonly number[]): number {
  return values.reduce((found, value) => (Math.abs(value) > Math.abs(found) ? value : found), 0)
}
