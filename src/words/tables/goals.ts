import type { GoalId } from '../../insight/goalseek/goals'

/** What a goal is called. */
interface GoalWords {
  /** As a choice, before its number. */
  name: string
  /** Inside a sentence, with its number. */
  clause: (number: number) => string
  /** After the number. */
  unit: string
}

export const GOAL_WORDS = {
  'forms-by': {
    name: 'A consortium forms by the start of',
    clause: (number) => `a consortium forms by the start of ${number}`,
    unit: '',
  },
  'supply-at-least': {
    name: 'Open supply never falls below',
    clause: (number) => `open supply never falls below ${number}`,
    unit: 'models',
  },
  'no-squeeze-before': {
    name: 'No squeeze before',
    clause: (number) => `there is no squeeze before ${number}`,
    unit: '',
  },
} as const satisfies Record<GoalId, GoalWords>
