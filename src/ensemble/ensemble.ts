import type { LeverId } from '../model/levers'
import { outputs, type OutputId } from '../model/outputs'
import type { Scenario } from '../model/scenario'
import { BELIEFS, PREVIEW, SEED, SIZE, STEP, UNCERTAIN } from './draws'
import type { EnsembleRequest } from './request'
import { perform, piecesOf, type Answer, type Task } from './workers/task'

/** How much is asked for: few draws while a scenario moves, many within a second of rest, then all. */
const GRAINS = { coarse: PREVIEW, middle: SIZE / 2, fine: SIZE }
export type Resolution = keyof typeof GRAINS

const ANSWERS: readonly OutputId[] = outputs.filter(({ headline }) => headline).map(({ id }) => id)

const VARIED = { beliefs: BELIEFS, all: UNCERTAIN }
/** What is uncertain: the beliefs, or the events too. */
export type Vary = keyof typeof VARIED

/** How scenarios of one version of the model are drawn. Frozen with it, as an `ModelVersion` is: add freely, change nothing. */
export interface Ensemble {
  beliefs: readonly LeverId[]
  /** What the page asks of a scenario: the three answers. */
  requestOf: (scenario: Scenario, resolution: Resolution, vary?: Vary) => EnsembleRequest
  /** Does a task in one go. */
  perform: (task: Task) => Answer
  /** Does it a little at a time: the same bits, with a pause wherever it yields. */
  piecesOf: (task: Task) => Generator<void, Answer>
}

/** That of the version that this source is. */
export const ensemble: Ensemble = {
  beliefs: BELIEFS,
  requestOf: (scenario, resolution, vary = 'beliefs') => ({
    scenario,
    size: GRAINS[resolution],
    step: STEP,
    seed: SEED,
    vary: VARIED[vary],
    outputs: ANSWERS,
  }),
  perform,
  piecesOf,
}
