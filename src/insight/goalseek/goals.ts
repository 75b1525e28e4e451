import { exp } from '../../model/exact'
import type { Future } from '../../model/run/future'
import { OUTCOME_RULE } from '../../model/run/outcome'
import type { OutputId } from '../../model/outputs'
import { PARAMETERS } from '../../model/parameters'
import { CLOCK } from '../../model/squeeze'

/** Something a reader may want the future to do, with one number to set. */
export interface Goal {
  /** Word in addresses. */
  id: GoalId
  /** Range and grid of the number, and its default. */
  min: number
  max: number
  step: number
  value: number
  /** What a future must hold for the functions below. */
  outputs: readonly OutputId[]
  met: (future: Future, number: number) => boolean
  /** How far a future is from the goal: 0 where met; a small change of the scenario changes it little. */
  distance: (future: Future, number: number) => number
  /** The same, but negative by how much there is to spare where the goal is met: what a search minimises. */
  shortfall: (future: Future, number: number) => number
}

const years = { min: CLOCK.today + 1, max: CLOCK.end, step: 1 }
const SPAN = CLOCK.end - CLOCK.today

/** The goals on offer, in the order of the page. */
const ROWS = [
  {
    id: 'forms-by',
    ...years,
    value: 2032,
    outputs: ['consortium-pressure', 'members', 'bill-covered'],
    shortfall: (future: Future, number: number) =>
      future.formationYear === null ? 1 + farFromForming(future) : (future.formationYear - number) / SPAN,
  },
  {
    id: 'supply-at-least',
    min: 1,
    max: 12,
    step: 0.5,
    value: 10,
    outputs: ['open-supply'],
    shortfall: ({ outputs }: Future, number: number) => number - Math.min(...outputs['open-supply']!),
  },
  {
    id: 'no-squeeze-before',
    ...years,
    value: 2036,
    outputs: ['squeeze'],
    // Just below the level is enough: at the level the squeeze is on.
    shortfall: ({ years, outputs }: Future, number: number) =>
      Math.max(...outputs['squeeze']!.filter((_, i) => years[i] > CLOCK.today && years[i] < number)) - OUTCOME_RULE.squeezed + 1e-9,
  },
] as const satisfies readonly (Omit<Goal, 'id' | 'met' | 'distance'> & { id: string })[]

export type GoalId = (typeof ROWS)[number]['id']

export const GOALS: readonly Goal[] = ROWS.map((row) => ({
  ...row,
  met: (future, number) => row.shortfall(future, number) <= 0,
  distance: (future, number) => Math.max(0, row.shortfall(future, number)),
}))

/** What founding needs, each as a level: pressure at which candidates join, a quorum of members, and a covered bill. */
const NEEDS = [
  ['consortium-pressure', PARAMETERS.pressureToJoin.value],
  ['members', PARAMETERS.quorum.value],
  ['bill-covered', PARAMETERS.closureNeeded.value],
] as const satisfies [OutputId, number][]

/** The lacking share of one need, 0 to 1. Slightly negative beyond the need, so that a search still sees a slope there. */
function lacking(value: number, needed: number): number {
  return value < needed ? 1 - value / needed : 0.1 * (exp(1 - value / needed) - 1)
}

/** How far founding is at its nearest: the sum of the lacking shares, at most 3. */
function farFromForming({ years, outputs }: Future): number {
  return Math.min(...years.map((_, i) => NEEDS.reduce((sum, [id, needed]) => sum + lacking(outputs[id]![i], needed), 0)))
}
