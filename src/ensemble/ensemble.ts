import { BELIEFS, UNCERTAIN, type LeverId } from '../model/levers'
import type { OutputId } from '../model/outputs'
import type { ModelVersion } from '../model/version'
import type { Scenario } from '../model/scenario'
import { PREVIEW, SEED, SIZE, STEP } from './draws'
import type { EnsembleRequest } from './request'
import { perform, piecesOf, type Answer, type Task } from './workers/task'

/** How much is asked for: few draws while a scenario moves, many within a second of rest, then all. */
const GRAINS = { coarse: PREVIEW, middle: SIZE / 2, fine: SIZE }
export type Resolution = keyof typeof GRAINS

const VARIED = { beliefs: BELIEFS, all: UNCERTAIN }
/** What is uncertain: the beliefs, or the events too. */
export type Vary = keyof typeof VARIED

/** How scenarios of one version of the model are drawn. Frozen with it, as a `ModelVersion` is: add freely, change nothing. */
export interface Ensemble {
  beliefs: readonly LeverId[]
  /** What is asked of a scenario, but for the outputs, which are the caller's choice: see `requestFor`. */
  requestOf: (scenario: Scenario, resolution: Resolution, vary?: Vary) => Omit<EnsembleRequest, 'outputs'>
  /** Does a task in one go. */
  perform: (task: Task) => Answer
  /** Does it a little at a time: the same bits, with a pause wherever it yields. */
  piecesOf: (task: Task) => Generator<void, Answer>
}

/** The ensemble of the version in this source. */
export const ensemble: Ensemble = {
  beliefs: BELIEFS,
  requestOf: (scenario, resolution, vary = 'beliefs') => ({
    scenario,
    size: GRAINS[resolution],
    step: STEP,
    seed: SEED,
    vary: VARIED[vary],
  }),
  perform,
  piecesOf,
}

/** How scenarios of a version are drawn: the newest as this source says, an older one as its own file does. */
export function ensembleOf(model: ModelVersion): Ensemble {
  return 'piecesOf' in model ? (model as ModelVersion & Ensemble) : ensemble
}

/** A whole request: the outputs asked for are those of the page, whatever a frozen version once asked. */
export function requestFor(
  { requestOf }: Pick<Ensemble, 'requestOf'>,
  scenario: Scenario,
  resolution: Resolution,
  outputs: readonly OutputId[],
  vary?: Vary,
): EnsembleRequest {
  return { ...requestOf(scenario, resolution, vary), outputs }
}
