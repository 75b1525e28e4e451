import { backcasts, type Published } from './history/backcasts'
import type { Check } from './check'
import { CONSERVATION } from './structure/conservation'
import { EQUILIBRIUM } from './structure/equilibrium'
import { EXTREME } from './behaviour/extremes'
import { BUST_ORDER } from './behaviour/bustOrder'
import { CUTS } from './behaviour/loops'
import { MATRIX } from './behaviour/matrix'
import { PAST } from './history/past'
import { REALITY } from './behaviour/reality'
import { RESCALING } from './structure/rescaling'
import { SAMPLES } from './behaviour/samples'
import { SIGNS } from './behaviour/signs'
import { STEPS } from './structure/steps'

/** Every check of the model, in the order of the report. The model's past is compared with the given series. */
export function allChecks(published: readonly Published[]): Check[] {
  return [
    ...SIGNS,
    ...REALITY,
    BUST_ORDER,
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
