import { OUTCOMES } from '../../model/run/outcome'
import { column, TODAY_ROW } from '../../model/run/simulate'
import type { Check } from '../check'
import { describe, probe, show, trajectoryOf } from '../tools/probe'
import { sample } from '../tools/spread'

const SPREAD = 200

/** What must be true everywhere in the lever space, or somewhere in it. */
export const SAMPLES: readonly Check[] = [
  {
    id: 'reality-none-before-today',
    kind: 'reality',
    says: `In none of ${SPREAD} scenarios spread over the lever space does a consortium exist, or anybody pay for one, before today.`,
    run: (subject) => {
      for (const moved of sample(SPREAD)) {
        const trajectory = trajectoryOf(subject, { levers: moved })
        for (const name of ['members', 'formed', 'attempted', 'effort'] as const) {
          const past = column(trajectory, name).slice(0, TODAY_ROW + 1)
          if (!past.every((value) => value === 0)) return `${name} reaches ${show(Math.max(...past))} with ${describe(moved)}`
        }
      }
      return null
    },
  },
  {
    id: 'reality-consortium-never-harms',
    kind: 'reality',
    says: 'Wherever the levers stand, open supply with a consortium allowed is never below that without: its models come on top.',
    run: (subject) => {
      for (const moved of sample(SPREAD / 2)) {
        const [off, on] = [0, 1].map((consortium) => probe(subject, { levers: { ...moved, consortium } }))
        const row = off.years.findIndex((_, i) => !(on.outputs['open-supply'][i] >= off.outputs['open-supply'][i] - 1e-9))
        if (row < 0) continue
        const [less, more] = [on, off].map((run) => show(run.outputs['open-supply'][row]))
        return `${less} against ${more} in ${off.years[row]} with ${describe(moved)}`
      }
      return null
    },
  },
  {
    id: 'reality-every-outcome-happens',
    kind: 'reality',
    says: 'Each of the four outcomes - the stopgap holds, squeeze without remedy, a consortium forms, one forms and fails - happens in at least 2 % of the lever space.',
    run: (subject) => {
      const runs = sample(1.5 * SPREAD).map((moved) => probe(subject, { levers: moved }).outcome)
      const shares = OUTCOMES.map((outcome) => [outcome, runs.filter((found) => found === outcome).length / runs.length] as const)
      const list = shares.map(([outcome, share]) => `${outcome} ${show(100 * share)} %`).join(', ')
      return shares.some(([, share]) => share < 0.02) ? list : null
    },
  },
]
