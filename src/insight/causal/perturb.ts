import { integrate } from '../../model/integrate'
import type { Scenario } from '../../model/scenario'
import { MODEL, valuesOf } from '../../model/simulate'
import type { ParameterName } from '../../model/parameters'
import { CLOCK, STOCK_NAMES } from '../../model/squeeze'
import type { ModelText } from '../../equations/model'
import { evaluator } from './evaluate'

/** A quantity of the causal diagram: the variables of the model that stand for it and are pushed together. */
export interface Quantity {
  id: string
  variables: readonly string[]
  /** Its own variables that are no measure of it, such as its speed: they stay as they are when it is pushed. */
  still?: readonly string[]
}

/** Where effects are looked for: a scenario, and the year of the push. */
export interface Moment {
  scenario: Scenario
  year: number
}

/** How long effects may take to show, and the step in which they are followed, in years. */
const HORIZON = 2
const STEP = 0.25
/** Share of itself that a quantity is pushed by. */
const PUSH = 0.05

const ROWS = Array.from({ length: HORIZON / STEP + 1 }, (_, i) => i)
const isLog = (name: string) => /^ln[A-Z]/.test(name)

/** Numbers of all variables at each step after a push. */
type Course = Float64Array[]

/**
 * Says how far each quantity answers to a push of another through variables that are no quantities themselves: all other quantities are held
 * to the course they have without it. In per cent for one per cent, largest within the horizon, by id of the quantity that answers.
 * `cut` is the switch of a loop that is taken away for the purpose.
 */
export function pusher(model: ModelText, quantities: readonly Quantity[], moments: readonly Moment[]) {
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
  const owned = quantities.map(({ id, variables, still = [] }) => ({
    id,
    pushed: variables.map(place),
    answers: [...variables, ...still].map(place),
  }))
  const held = new Uint8Array(slots.size)
  for (const { slot } of owned.flatMap(({ answers }) => answers)) held[slot] = 1

  /** The model's own course from each moment on. */
  const courses = moments.map(({ scenario, year }): Course => {
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
  /** What a change is measured against: the largest the variable gets, or 1 for a logarithm. */
  const scales = new Map(
    owned.flatMap(({ answers }) =>
      answers.map(({ slot, log }) => [slot, log ? 1 : Math.max(1e-9, ...courses.flat().map((now) => Math.abs(now[slot])))] as const),
    ),
  )

  /** What every variable would come to while the quantities are held at their own course, as `hold` gives it. */
  function follow(course: Course, cut: ParameterName | null, hold: (slot: number, value: number) => number): Course {
    const now = course[0].slice()
    if (cut) now[slotOf(`p.${cut}`)] = 0
    const gathered = new Float64Array(slots.size)
    return course.map((own) => {
      const told = new Float64Array(slots.size)
      now[time] = own[time]
      for (const { slot } of stocks) if (held[slot]) now[slot] = hold(slot, own[slot])
      for (const { slot, of } of auxiliaries) {
        told[slot] = of(now)
        now[slot] = held[slot] ? hold(slot, own[slot]) : told[slot]
      }
      const flows = stocks.map(({ of }) => of(now) * STEP)
      stocks.forEach(({ slot }, i) => {
        told[slot] = gathered[slot] += flows[i]
        if (!held[slot]) now[slot] += flows[i]
      })
      return told
    })
  }

  const unpushed = new Map<string, Course>()
  function calm(moment: number, cut: ParameterName | null): Course {
    const key = `${moment} ${cut}`
    const found = unpushed.get(key) ?? follow(courses[moment], cut, (_, value) => value)
    unpushed.set(key, found)
    return found
  }

  return (id: string, moment: number, cut: ParameterName | null = null): Map<string, number> => {
    const logs = new Map(owned.find((one) => one.id === id)!.pushed.map(({ slot, log }) => [slot, log]))
    const push = (slot: number, value: number) => (!logs.has(slot) ? value : logs.get(slot) ? value + PUSH : value * (1 + PUSH))
    const without = calm(moment, cut)
    const after = follow(courses[moment], cut, push)
    const answer = (slot: number) => ROWS.map((i) => (after[i][slot] - without[i][slot]) / scales.get(slot)! / PUSH)
    return new Map(
      owned.filter((one) => one.id !== id).map((one) => [one.id, largest(one.answers.flatMap(({ slot }) => answer(slot)))] as const),
    )
  }
}

/** The number furthest from zero. */
export function largest(values: readonly number[]): number {
  return values.reduce((found, value) => (Math.abs(value) > Math.abs(found) ? value : found), 0)
}
