/** Equations in the form of `squeeze.ts`: state and net flows as vectors, auxiliaries as named numbers. */
export interface Equations<P, S extends Record<string, number>> {
  /** Number of stocks. */
  size: number
  /** Names of the auxiliaries that a trajectory saves, in the order of `Trajectory.reported`. */
  reported: readonly (keyof S & string)[]
  initial: (p: P, s: Float64Array) => void
  rates: (time: number, s: Float64Array, p: P, rate: Float64Array, aux: S) => void
}

/** Start and end in decimal years; the step divides the span (a power of two keeps times exact). */
export interface Clock {
  start: number
  end: number
  step: number
}

export type Method = 'euler' | 'rk4'

/** Values at every step from start to end: `states[row * size + stock]`, `reported[row * names + name]`. */
export interface Trajectory {
  times: Float64Array
  states: Float64Array
  reported: Float64Array
}

/** A trajectory and the integrator's scratch arrays. Thousands of runs share one, since allocating arrays takes as long as a time step. */
export interface Workspace<S> extends Trajectory {
  /** The state, the state at a Runge-Kutta stage, and the four slopes. */
  vectors: readonly Float64Array[]
  aux: S
}

/** Allocates the arrays for runs of these equations over this clock. */
export function workspace<P, S extends Record<string, number>>({ size, reported }: Equations<P, S>, clock: Clock): Workspace<S> {
  const rows = Math.round((clock.end - clock.start) / clock.step) + 1
  return {
    times: new Float64Array(rows),
    states: new Float64Array(rows * size),
    reported: new Float64Array(rows * reported.length),
    vectors: Array.from({ length: 6 }, () => new Float64Array(size)),
    aux: Object.fromEntries(reported.map((name) => [name, 0])) as S,
  }
}

/**
 * Runs the equations over the clock: classical fourth-order Runge-Kutta, or Euler for comparison with other engines.
 * Sums are taken in a fixed order, so equal input gives equal bits. If `into` is given, the run overwrites it and returns it.
 */
export function integrate<P, S extends Record<string, number>>(
  equations: Equations<P, S>,
  p: P,
  clock: Clock,
  method: Method,
  into: Workspace<S> = workspace(equations, clock),
): Trajectory {
  const { size, reported: names, initial, rates } = equations
  const steps = into.times.length - 1
  const [s, stage, k1, k2, k3, k4] = into.vectors
  const aux = into.aux
  const h = clock.step

  initial(p, s)
  for (let row = 0; row <= steps; row++) {
    const time = clock.start + row * h
    rates(time, s, p, k1, aux)
    into.times[row] = time
    into.states.set(s, row * size)
    for (let i = 0; i < names.length; i++) into.reported[row * names.length + i] = aux[names[i]]

    if (method === 'euler') {
      for (let i = 0; i < size; i++) s[i] += h * k1[i]
      continue
    }
    for (let i = 0; i < size; i++) stage[i] = s[i] + (h / 2) * k1[i]
    rates(time + h / 2, stage, p, k2, aux)
    for (let i = 0; i < size; i++) stage[i] = s[i] + (h / 2) * k2[i]
    rates(time + h / 2, stage, p, k3, aux)
    for (let i = 0; i < size; i++) stage[i] = s[i] + h * k3[i]
    rates(time + h, stage, p, k4, aux)
    for (let i = 0; i < size; i++) s[i] += (h / 6) * (k1[i] + 2 * k2[i] + 2 * k3[i] + k4[i])
  }
  return into
}
