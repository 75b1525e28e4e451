import { backcasts, type Published } from './backcasts'
import type { Check } from './check'
import { CONSERVATION } from './conservation'
import { EQUILIBRIUM } from './equilibrium'
import { EXTREME } from './extremes'
import { HALVING } from './halving'
import { CUTS } from './loops'
import { MATRIX } from './matrix'
import { PAST } from './past'
import { REALITY } from './reality'
import { RESCALING } from './rescaling'
import { SAMPLES } from './samples'
import { SIGNS } from './signs'
import { STEPS } from './steps'

/** Every check of the model, in the order of a report. Its past is held against the published series handed in. */
export function allChecks(published: readonly Published[]): Check[] {
  return [
    ...SIGNS,
    ...REALITY,
    HALVING,
    ...PAST,
    ...SAMPLES,
    ...backcasts(published),
    ...EXTREME,
    ...MATRIX,
    ...CONSERVATION,
    ...EQUILIBRIUM,
    ...STEPS,
    ...RESCALING,
    ...CUTS,
  ]
}
