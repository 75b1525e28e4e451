import type { Future } from '../../model/run/future'
import { outputOf, type OutputId } from '../../model/outputs'

/** A number read off a future at a year. */
export interface Reading {
  outputs: readonly OutputId[]
  of: (future: Future, year: number) => number
  /** Digits after the point in a readout. */
  digits: number
}

const outputAt = ({ years, outputs }: Future, id: OutputId, year: number) => outputs[id]![years.indexOf(year)]

/** An output as it is. */
const output = (id: OutputId, digits = outputOf(id).digits): Reading => ({
  outputs: [id],
  of: (future, year) => outputAt(future, id, year),
  digits,
})

const CLASSES = [
  'releases-chinese-startups',
  'releases-chinese-bigtech',
  'releases-us-bigtech',
  'releases-nvidia',
  'releases-challengers',
  'releases-nonprofits',
] as const satisfies readonly OutputId[]

/** What claims are tested by. */
export const READINGS = {
  supply: output('open-supply'),
  releases: output('releases'),
  'startup-releases': output('releases-chinese-startups'),
  'nvidia-releases': output('releases-nvidia'),
  'nonprofit-releases': output('releases-nonprofits', 2),
  /** Classes of suppliers with a near-frontier model at least every other year. */
  suppliers: { outputs: CLASSES, of: (future, year) => CLASSES.filter((id) => outputAt(future, id, year) >= 0.5).length, digits: 0 },
  /** Releases of Chinese start-ups for each one of Western challengers. */
  'startups-per-challenger': {
    outputs: ['releases-chinese-startups', 'releases-challengers'],
    of: (future, year) => outputAt(future, 'releases-chinese-startups', year) / outputAt(future, 'releases-challengers', year),
    digits: 0,
  },
  'small-models': output('small-model-niche'),
  gap: output('gap-months'),
  ticket: output('ticket'),
  'chinese-cash': output('chinese-cash'),
  'nvidia-budget': output('sponsor-budget'),
  'nvidia-cash-flow': output('nvidia-cash-flow'),
  reliance: output('reliance'),
  demand: output('access-demand'),
  members: output('members'),
  /** What a member is asked for, in percent of a frontier programme. */
  'member-share': { outputs: ['member-share'], of: (future, year) => 100 * outputAt(future, 'member-share', year), digits: 2 },
  /** The year in which a consortium forms; infinite where none does. Of the whole run, whatever the year it is read at. */
  formation: { outputs: [], of: ({ formationYear }) => Math.floor(formationYear ?? Infinity), digits: 0 },
} as const satisfies Record<string, Reading>

export type ReadingId = keyof typeof READINGS
