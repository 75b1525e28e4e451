import { BELIEFS } from '../../src/model/levers'
import type { EnsembleRequest } from '../../src/ensemble/summary'
import { scenario } from '../support/scenarios'

/** Consortia form often here, and fail at times. */
export const club = scenario({ china: 0.1, candidates: 40, willingness: 80, ambition: 0.1 })

/** A small and coarse ensemble of the baseline's beliefs. */
export const request = (changes: Partial<EnsembleRequest> = {}): EnsembleRequest => ({
  scenario: scenario(),
  size: 256,
  seed: 1,
  step: 0.25,
  vary: BELIEFS,
  outputs: ['open-supply', 'consortium-pressure'],
  ...changes,
})
