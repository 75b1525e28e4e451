import { decimal } from '../lib/format'
import { listed } from '../lib/text'
import { COUNTS, NAME } from './page/thesis'

/** Version of the model, scenario and result, by which two people can tell whether they see the same. */
export const idsText = (version: number, scenario: string, result: string) => `Model ${version} · scenario ${scenario} · result ${result}`

/** Model and result alone, where there is little room. */
export const idsBrief = (version: number, result: string) => `Model ${version} · result ${result}`

/** Where a picture comes from, beneath it. */
export const captionText = (ids: string) => `${NAME}. ${ids}. Counts of past releases: ${COUNTS.publisher} (${COUNTS.licence}).`

/** What the shaded areas of so many draws are. */
export const shadedText = (draws: number) => `Shaded: half, and nine in ten, of ${decimal(draws, 0)} draws of what is uncertain.`

/** What was moved to get there: levers with their values, and the names of loops that are cut. */
export const movedText = (items: readonly string[]) => `Moved: ${listed(items)}.`
export const cutText = (loop: string) => `“${loop}” cut`
export const moreText = (count: number) => `${count} more`

/** What the letters of pinned scenarios stand for; without names, that they are pinned. */
export function pinnedText(letters: readonly string[], names?: readonly string[]): string {
  if (letters.length === 0) return ''
  if (!names) return `${listed(letters)}: pinned to compare.`
  return `${letters.map((letter, i) => (names[i] ? `${letter}: ${names[i]}` : letter)).join('; ')}.`
}

/** The labels of lines in a picture, whose reader did not set the scenario. */
export const FIGURE_WORDS = { today: 'today', scenario: 'this scenario', demand: 'demand' }
