import type { Goal } from '../../insight/goalseek/goals'
import type { Found } from '../../insight/goalseek/seek'
import { changePhrase, foundSentence } from './goalSeek'

/** The words around the four sentences under the charts. */
export const TAKEAWAYS = {
  label: 'How sure, why, how near, what it takes',
  sure: 'How sure?',
  why: 'Why did it move?',
  near: 'How near is the edge?',
  needed: 'What would it take?',
  unmoved: 'Nothing has moved yet: these are the model’s own assumptions.',
  waiting: 'Working it out …',
  gloss: 'A draw sets every belief anew, somewhere in its published range around your value; thousands are made after each move.',
}

/** What it would take to meet a goal, with the changes. */
export function changesSentence({ found, goal, number }: { found: Found; goal: Goal; number: number }): string {
  const sentence = foundSentence(found, goal, number)
  return found.kind === 'reachable' ? `${sentence} ${found.changes.map(changePhrase).join(', ')}.` : sentence
}
