// Runs in Node and, bundled, in every browser: see engines.mjs.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { integrate } from '../../src/model/integrate'
import type { Scenario } from '../../src/model/scenario'
import { MODEL, valuesOf } from '../../src/model/simulate'
import { CLOCK } from '../../src/model/squeeze'
import { variety } from './scenarios'

/** SHA-256 over every bit of the trajectories: times, all stocks and all observed auxiliaries at every step, as the product runs them. */
export function hashOf(scenarios: readonly Scenario[]): string {
  const hash = sha256.create()
  for (const scenario of scenarios) {
    const { times, states, seen } = integrate(MODEL, valuesOf(scenario), CLOCK, 'rk4')
    for (const values of [times, states, seen]) hash.update(new Uint8Array(values.buffer))
  }
  return bytesToHex(hash.digest())
}

export const COUNT = 200

/** The one number that engines compare. */
export const hashOfAll = (): string => hashOf(variety(COUNT))
