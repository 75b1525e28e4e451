import { LOOP_NAMES } from '../tables/loops'
import { strongestLoop, type Cuts, type End } from '../../insight/causal/cuts'
import { decimal } from '../../lib/format'
import { lower } from '../../lib/text'
import { LOOPS, type LoopId } from '../../model/loops'
import { CLOCK } from '../../model/squeeze'
import { OUTCOME_WORDS } from '../tables/outcomes'

/** What a loop does to the end of a scenario, with it and without it; numbers that would be printed the same are left out. */
export function loopEffect(whole: End, cut: End): string {
  const parts = [
    difference('open supply', decimal(whole.supply, 1, true), decimal(cut.supply, 1, true)),
    difference('pressure', decimal(whole.pressure, 0), decimal(cut.pressure, 0)),
    difference('outcome:', OUTCOME_WORDS[whole.outcome].noun, OUTCOME_WORDS[cut.outcome].noun),
  ].filter(Boolean)
  return parts.length > 0 ? `By ${CLOCK.end}: ${parts.join('; ')}.` : `Makes no difference here by ${CLOCK.end}.`
}

const difference = (name: string, whole: string, cut: string) => (whole === cut ? '' : `${name} ${whole}, without it ${cut}`)

const endText = ({ supply, pressure }: End) => `${decimal(supply, 1, true)} strong open models and a pressure of ${decimal(pressure, 0)}`

/** What the cuts of a scenario do to its end; where nothing is cut, which loop matters most. `whole` is the end with every loop. */
export function cutsSentence(cut: readonly LoopId[], cuts: Cuts, whole: End): string {
  if (cut.length > 0) {
    const loops = cut.length === 1 ? cut[0] : `${cut.length} of its ${LOOPS.length} loops`
    return `Without ${loops} the model ends in ${CLOCK.end} with ${endText(cuts.present)}; with every loop whole, with ${endText(whole)}.`
  }
  const most = LOOPS.find(({ id }) => id === strongestLoop(cuts))
  const start = `With every loop whole the model ends in ${CLOCK.end} with ${endText(whole)}`
  if (!most) return `${start}; no single loop changes the supply.`
  return `${start}; without ${most.id} (${lower(LOOP_NAMES[most.id])}), which matters most to supply, with ${endText(cuts.other[most.id])}.`
}
