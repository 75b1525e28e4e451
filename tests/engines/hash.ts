// Runs in Node and, bundled, in every browser: see bitsInEngines.mjs.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { SEED } from '../../src/ensemble/draws'
import { BELIEFS } from '../../src/model/levers'
import { sample } from '../../src/ensemble/sample'
import { summarise, type EnsembleRequest, type Summary } from '../../src/ensemble/summary'
import { integrate } from '../../src/model/run/integrate'
import type { Scenario } from '../../src/model/scenario'
import { MODEL, valuesOf } from '../../src/model/run/simulate'
import { CLOCK } from '../../src/model/squeeze'
import { PRESETS, scenarioOf } from '../../src/scenario/presets'
import { variety } from './scenarios'

/** SHA-256 over every bit of the trajectories: times, all stocks and all observed auxiliaries at every step, as the product runs them. */
export function hashOf(scenarios: readonly Scenario[]): string {
  const hash = sha256.create()
  for (const scenario of scenarios) {
    const { times, states, reported } = integrate(MODEL, valuesOf(scenario), CLOCK, 'rk4')
    for (const values of [times, states, reported]) hash.update(new Uint8Array(values.buffer))
  }
  return bytesToHex(hash.digest())
}

/** 256 draws of the beliefs around a scenario, summarised. */
export function summaryOf(scenario: Scenario): Summary {
  const outputs = ['open-supply', 'access-demand', 'consortium-pressure'] as const
  const request: EnsembleRequest = { scenario, size: 256, seed: SEED, step: CLOCK.step, vary: BELIEFS, outputs }
  return summarise(request, sample(request, 0, request.size))
}

const hexadecimal = (value: Float64Array) => bytesToHex(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))

/** SHA-256 over a summary: its text, with every table of numbers as the bits that it holds. */
export function hashOfSummary(summary: Summary): string {
  return hashOfText(JSON.stringify(summary, (_, value: unknown) => (value instanceof Float64Array ? hexadecimal(value) : value)))
}

const hashOfText = (text: string) => bytesToHex(sha256(utf8ToBytes(text)))

export const COUNT = 200

/** A consortium forms in many of the draws here. */
const club = scenarioOf(PRESETS.find(({ id }) => id === 'club')!)

/** The one number that engines compare: trajectories of many scenarios, and what an ensemble says. */
export const hashOfAll = (): string => hashOfText(hashOf(variety(COUNT)) + hashOfSummary(summaryOf(club)))
