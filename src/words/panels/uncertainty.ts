import { decimal } from '../../lib/format'
import { CLOCK } from '../../model/squeeze'
import { percent } from '../numbers'

const RUNNING = 'The model is being run with many draws of the beliefs'

/** The words of “How sure is this?”. */
export const HOW_SURE = {
  ends: 'How it ends',
  endsNote: 'of 100 draws, if each year were the last',
  forms: 'When a consortium forms',
  formsNote: (dots: number) => `each dot = ${100 / dots} of 100 draws`,
  never: 'never',
  table: 'These chances, year by year',
  tableYear: 'By the start of',
  drawn: (size: number, seed: number, coarse: boolean) => `${decimal(size, 0)} draws${coarse ? ', a first look' : ''}, seed ${seed}.`,
  next: (progress: number) => `New draws: ${percent(progress)} done.`,
  spokenProgress: (progress: number) => `${percent(progress)} of the draws`,
  first: (progress: number | null) => (progress === null ? `${RUNNING}.` : `${RUNNING}: ${percent(progress)} done.`),
}

/** What a draw is. */
export const DRAWS = {
  title: 'What a draw is, and what it leaves out',
  paragraphs: (beliefs: number, events: number, seed: number) => [
    `A draw is a run of the model with other values for the ${beliefs} beliefs, each drawn independently of the others. Half of the draws lie below your value and half above it, evenly, as far as the plausible range goes. That range is the one the sources give; where you move a belief, its range moves along.`,
    `The ${events} levers that say what happens stay as you set them, and so do the loops you cut. The numbers inside the equations that had to be judged do not vary either, so take the spread as a lower bound: what nobody knows is at least this much.`,
    `Seed ${seed} always gives the same draws, in every browser. The sources of the ranges are listed under “Where the levers’ numbers come from”.`,
  ],
  columns: ['Belief', 'From', 'Yours', 'To'],
}

/** The words of “Which lever matters?”. */
export const SENSITIVITY = {
  output: 'Spread of',
  varies: 'What varies',
  /** The choices of what varies, and what the levers that vary are called together. */
  choices: { beliefs: { label: 'beliefs vary', among: 'beliefs' }, all: { label: 'events vary too', among: 'levers' } },
  method: (size: number, seed: number) =>
    `Each bar is the share of the variance in ${CLOCK.end} that the lever explains by itself over its plausible range: first-order Sobol indices from ${decimal(size, 0)} draws, seed ${seed}. What is left comes from several levers acting together.`,
  waiting: `${RUNNING}.`,
  failed: 'The draws of all levers could not be made. Choose again to try once more.',
  drawing: 'Drawing all levers …',
  columns: ['Lever', 'Share of the spread'],
  interplay: 'interplay of several',
  small: (names: readonly string[]) => `Less than 1% each: ${names.join(', ')}.`,
}
