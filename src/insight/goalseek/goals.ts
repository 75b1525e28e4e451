import { exp } from '../../model/exact'
import type { Future } from '../../model/future'
import { OUTCOME_RULE } from '../../model/outcome'
import type { OutputId } from '../../model/outputs'
import { PARAMETERS } from '../../model/parameters'
import { CLOCK } from '../../model/squeeze'

/** Something a reader may want the future to do, with one number to set. */
export interface Goal {
  /** Word in addresses. */
  id: string
  /** As a choice, before the number. */
  name: string
  /** Inside a sentence, with its number: "a consortium forms by the start of 2032". */
  said: (number: number) => string
  /** Of the number, with its range, grid and default. */
  unit: string
  min: number
  max: number
  step: number
  value: number
  /** What a future must hold for the functions below. */
  outputs: readonly OutputId[]
  met: (future: Future, number: number) => boolean
  /** How far a future is from the goal: 0 where met; small changes of a scenario change it little. */
  distance: (future: Future, number: number) => number
  /** The distance, gone on below zero by how much to spare the goal is met: what a search goes down on. */
  shortfall: (future: Future, number: number) => number
}

function goal(row: Omit<Goal, 'met' | 'distance'>): Goal {
  return {
    ...row,
    met: (future, number) => row.shortfall(future, number) <= 0,
    distance: (future, number) => Math.max(0, row.shortfall(future, number)),
  }
}

const years = { unit: '', min: CLOCK.today + 1, max: CLOCK.end, step: 1 }
const SPAN = CLOCK.end - CLOCK.today

/** The goals on offer, in the order of the page. */
export const GOALS: readonly Goal[] = [
  goal({
    id: 'forms-by',
    name: 'A consortium forms by the start of',
    said: (number) => `a consortium forms by the start of ${number}`,
    ...years,
    value: 2032,
    outputs: ['consortium-pressure', 'members', 'bill-covered'],
    shortfall: (future, number) => (future.formationYear === null ? 1 + farFromForming(future) : (future.formationYear - number) / SPAN),
  }),
  goal({
    id: 'supply-at-least',
    name: 'Open supply never falls below',
    said: (number) => `open supply never falls below ${number}`,
    unit: 'models',
    min: 1,
    max: 12,
    step: 0.5,
    value: 10,
    outputs: ['open-supply'],
    shortfall: ({ outputs }, number) => number - Math.min(...outputs['open-supply']!),
  }),
  goal({
    id: 'no-squeeze-before',
    name: 'No squeeze before',
    said: (number) => `there is no squeeze before ${number}`,
    ...years,
    value: 2036,
    outputs: ['squeeze'],
    // Just below the level is enough: at it, the squeeze is on.
    shortfall: ({ years, outputs }, number) =>
      Math.max(...outputs['squeeze']!.filter((_, i) => years[i] > CLOCK.today && years[i] < number)) - OUTCOME_RULE.squeezed + 1e-9,
  }),
]

/** What founding needs, each as a level: candidates who would join, members, and a covered bill. */
const NEEDS = [
  ['consortium-pressure', PARAMETERS.pressureToJoin.value],
  ['members', PARAMETERS.quorum.value],
  ['bill-covered', PARAMETERS.closureNeeded.value],
] as const satisfies [OutputId, number][]

/** How much of one need is lacking, 0 to 1; beyond the need the rest of it counts a little still, so that a search sees which way to go. */
function lacking(value: number, needed: number): number {
  return value < needed ? 1 - value / needed : 0.1 * (exp(1 - value / needed) - 1)
}

/** How far founding is at its nearest: the sum of what is lacking, up to 3. */
function farFromForming({ years, outputs }: Future): number {
  return Math.min(...years.map((_, i) => NEEDS.reduce((sum, [id, needed]) => sum + lacking(outputs[id]![i], needed), 0)))
}
