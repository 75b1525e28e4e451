import type { Values } from '../../model/parameters'
import { FLOWS, REPORTED, STOCK_NAMES, type Auxiliaries, type StockName } from '../../model/squeeze'
import type { Subject } from '../check'

export type Changed = Partial<Record<StockName, number>>

const INDEX = Object.fromEntries(STOCK_NAMES.map((name, i) => [name, i])) as Record<StockName, number>

/** The equations evaluated at one time and state, optionally with some stocks changed: net flows and reported auxiliaries. */
export class Moment {
  readonly time: number
  readonly aux = Object.fromEntries([...REPORTED, ...FLOWS].map((name) => [name, 0])) as Auxiliaries
  readonly #state: Float64Array
  readonly #rate: Float64Array

  constructor(subject: Subject, p: Values, time: number, state: Float64Array, changed: Changed = {}) {
    this.time = time
    this.#state = state.slice()
    this.#rate = new Float64Array(state.length)
    for (const name of Object.keys(changed) as StockName[]) this.#state[INDEX[name]] = changed[name]!
    subject.equations.rates(time, this.#state, p, this.#rate, this.aux)
  }

  stock(name: StockName): number {
    return this.#state[INDEX[name]]
  }

  /** Net flow into a stock, per year. */
  flow(name: StockName): number {
    return this.#rate[INDEX[name]]
  }
}
