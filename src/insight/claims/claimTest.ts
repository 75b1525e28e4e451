import { bandOf, leverOf, textOf, type LeverId, type LeverValues } from '../../model/levers'
import type { Future } from '../../model/future'
import type { LoopId } from '../../model/loops'
import { outputOf, type OutputId } from '../../model/outputs'

/** A number read off a future at a year. */
export interface Reading {
  name: string
  digits: number
  outputs: readonly OutputId[]
  of: (future: Future, year: number) => number
}

/** One run to read: the scenario with levers moved and loops cut. */
export interface Point {
  levers?: Partial<LeverValues>
  cut?: readonly LoopId[]
  year: number
  /** What the number is, in a sentence: "in 2032", "at 4.9×". */
  words: string
}

/** Bounds of the number at one point, or of the second of two as a multiple of the first. */
export interface Test {
  what: string
  reading: Reading
  points: readonly Point[]
  low?: number
  high?: number
}

/** What the model would have to show for a claim to survive: all of the tests. */
export interface Trial {
  claim: string
  tests: readonly Test[]
}

type Bounds = Pick<Test, 'low' | 'high'>

/** An effect or a change counts from a tenth on. */
export const RISE: Bounds = { low: 1.1 }
export const FALL: Bounds = { high: 0.9 }
export const STEADY: Bounds = { low: 0.9 }

/** An output at a year of the future. */
export const valueAt = ({ years, outputs }: Future, id: OutputId, year: number) => outputs[id]![years.indexOf(year)]

export function output(id: OutputId, name?: string, digits?: number): Reading {
  const row = outputOf(id)
  return { name: name ?? row.name, digits: digits ?? row.digits, outputs: [id], of: (future, year) => valueAt(future, id, year) }
}

/** A name as it stands inside a sentence. */
const inSentence = (name: string) => name.replace(/^[A-Z](?=[a-z])(?!vidia|hinese)/, (first) => first.toLowerCase())

/** What a lever does to a reading, from one end of its plausible band to the other, or between values named. */
export function effect(
  id: LeverId,
  reading: Reading,
  year: number,
  bounds: Bounds,
  ends?: readonly [number, number],
  also?: Partial<LeverValues>,
): Test {
  const lever = leverOf(id)
  const { low, high } = bandOf(lever)
  const points = (ends ?? [low, high]).map((value, i) => ({
    levers: { ...also, [id]: value },
    year,
    words: i === 0 ? `with ${inSentence(lever.name)} at ${textOf(lever, value)}` : `at ${textOf(lever, value)}`,
  }))
  return { what: `${reading.name} in ${year}`, reading, points, ...bounds }
}

/** What becomes of a reading between two years. */
export function course(reading: Reading, from: number, to: number, bounds: Bounds, also?: Pick<Point, 'levers'> & { words: string }): Test {
  const points = [from, to].map((year) => ({ levers: also?.levers, year, words: `in ${year}` }))
  return { what: `${reading.name}${also ? ` ${also.words}` : ''}`, reading, points, ...bounds }
}

/** A reading in a year. */
export function level(reading: Reading, year: number, bounds: Bounds, levers?: Partial<LeverValues>, words = ''): Test {
  return { what: `${reading.name} in ${year}`, reading, points: [{ levers, year, words }], ...bounds }
}
