/** Equations in the form of `squeeze.ts`: state and flows as vectors, what else is observed as named numbers. */
export interface Equations<P, S extends Record<string, number>> {
  /** Number of stocks. */
  size: number
  /** Names of the observed auxiliaries, in the order of `Trajectory.seen`. */
  seen: readonly (keyof S & string)[]
  initial: (p: P, s: Float64Array) => void
  rates: (time: number, s: Float64Array, p: P, rate: Float64Array, see: S) => void
}

/** Start and end in decimal years; the step divides the span (a power of two keeps times exact). */
export interface Clock {
  start: number
  end: number
  step: number
}

export type Method = 'euler' | 'rk4'

/** Values at every step from start to end: `states[row * size + stock]`, `seen[row * names + name]`. */
export interface Trajectory {
  times: Float64Array
  states: Float64Array
  seen: Float64Array
}

/**
 * Runs the equations over the clock: classical fourth-order Runge-Kutta, or Euler for comparison with other engines.
 * Sums are taken in one fixed order, so that equal input gives equal bits.
 */
export function integrate<P, S extends Record<string, number>>(equations: Equations<P, S>, p: P, clock: Clock, method: Method): Trajectory {
  const { size, seen: names, initial, rates } = equations
  const steps = Math.round((clock.end - clock.start) / clock.step)
  const trajectory: Trajectory = {
    times: new Float64Array(steps + 1),
    states: new Float64Array((steps + 1) * size),
    seen: new Float64Array((steps + 1) * names.length),
  }
  const s = new Float64Array(size)
  const stage = new Float64Array(size)
  const k1 = new Float64Array(size)
  const k2 = new Float64Array(size)
  const k3 = new Float64Array(size)
  const k4 = new Float64Array(size)
  const see = Object.fromEntries(names.map((name) => [name, 0])) as S
  const h = clock.step

  initial(p, s)
  for (let row = 0; row <= steps; row++) {
    const time = clock.start + row * h
    rates(time, s, p, k1, see)
    trajectory.times[row] = time
    trajectory.states.set(s, row * size)
    for (let i = 0; i < names.length; i++) trajectory.seen[row * names.length + i] = see[names[i]]

    if (method === 'euler') {
      for (let i = 0; i < size; i++) s[i] += h * k1[i]
      continue
    }
    for (let i = 0; i < size; i++) stage[i] = s[i] + (h / 2) * k1[i]
    rates(time + h / 2, stage, p, k2, see)
    for (let i = 0; i < size; i++) stage[i] = s[i] + (h / 2) * k2[i]
    rates(time + h / 2, stage, p, k3, see)
    for (let i = 0; i < size; i++) stage[i] = s[i] + h * k3[i]
    rates(time + h, stage, p, k4, see)
    for (let i = 0; i < size; i++) s[i] += (h / 6) * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i])
  }
  return trajectory
}
