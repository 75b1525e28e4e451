import { BOUNDS } from './bounds'
import { leverName } from '../../words/tables/levers'
import { leverOf, levers, type LeverId } from '../../model/levers'
import { LOOPS, type LoopId } from '../../model/loops'
import { outputs } from '../../model/outputs'
import { read } from '../../model/run/simulate'
import { REPORTED, STOCK_NAMES } from '../../model/squeeze'
import type { Check, Subject } from '../check'
import { describe, trajectoryOf, type Moved, type Setting } from '../tools/probe'
import { sample } from '../tools/spread'

/** Logarithms may be negative; all other stocks and auxiliaries may not. */
const isLogarithm = (name: string) => name.startsWith('ln')

/** The first number of a run that is not finite, is negative, or leaves its output's bounds. */
function flaw(subject: Subject, setting: Setting): string | null {
  const trajectory = trajectoryOf(subject, setting)
  for (const [names, values] of [
    [STOCK_NAMES, trajectory.states],
    [REPORTED, trajectory.reported],
  ] as const) {
    const i = values.findIndex((value, at) => !Number.isFinite(value) || (value < 0 && !isLogarithm(names[at % names.length])))
    if (i >= 0) return `${names[i % names.length]} is ${values[i]} in ${trajectory.times[Math.floor(i / names.length)]}`
  }
  const run = read(trajectory)
  for (const { id } of outputs) {
    const bounds = BOUNDS[id]
    const row = run.outputs[id].findIndex((value) => !(value >= bounds[0] && value <= bounds[1]))
    if (row >= 0) return `${id} is ${run.outputs[id][row]} in ${run.years[row]}, outside ${bounds.join(' to ')}`
  }
  return null
}

function firstFlaw(subject: Subject, settings: readonly Setting[]): string | null {
  for (const setting of settings) {
    const found = flaw(subject, setting)
    if (found) return `${found}, with ${describe(setting.levers ?? {}) || 'no lever moved'}`
  }
  return null
}

const endsOf = (id: LeverId): Moved[] => [leverOf(id).min, leverOf(id).max].map((value) => ({ [id]: value }))
const allEnds = levers.flatMap(({ id }) => endsOf(id))
const mainEnds = levers.filter(({ main }) => main).flatMap(({ id }) => endsOf(id))
const SANE = 'every stock and output stays finite, non-negative and inside its bounds'

/** Every pair of levers appears once, in the check of the earlier lever. */
const pairs = levers.map((lever, i): Check => {
  const { id } = lever
  const name = leverName(lever)
  const others = levers.slice(i + 1).flatMap((other) => endsOf(other.id))
  const settings = endsOf(id).flatMap((one) => [one, ...others.map((two) => ({ ...one, ...two }))].map((moved) => ({ levers: moved })))
  return {
    id: `matrix-${id}`,
    kind: 'matrix',
    says: `With “${name}” at either end, alone and with each further lever at either end, ${SANE} (${settings.length} runs).`,
    run: (subject) => firstFlaw(subject, settings),
  }
})

const everyLoop = LOOPS.map(({ id }) => id)
const CUTS: readonly (readonly [id: string, what: string, cut: readonly LoopId[], ends: readonly Moved[], which: string])[] = [
  ...everyLoop.map((loop) => [loop.toLowerCase(), loop, [loop], mainEnds, 'each main lever'] as const),
  ['any', 'every loop', everyLoop, allEnds, 'each lever'],
]

const cuts = CUTS.map(([id, what, cut, ends, which]): Check => {
  const settings = [{}, ...ends].map((moved) => ({ levers: moved, cut }))
  return {
    id: `matrix-without-${id}`,
    kind: 'matrix',
    says: `With ${what} cut, at the baseline and with ${which} at either end, ${SANE} (${settings.length} runs).`,
    run: (subject) => firstFlaw(subject, settings),
  }
})

const anywhere = sample(200).map((moved) => ({ levers: moved }))

export const MATRIX: readonly Check[] = [
  ...pairs,
  ...cuts,
  {
    id: 'matrix-anywhere',
    kind: 'matrix',
    says: `In ${anywhere.length} scenarios spread over the lever space, ${SANE}.`,
    run: (subject) => firstFlaw(subject, anywhere),
  },
]
