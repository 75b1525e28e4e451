import { leverName } from '../../words/tables/levers'
import { leverOf, levers, type LeverId } from '../../model/levers'
import { outputs } from '../../model/outputs'
import type { Values } from '../../model/parameters'
import type { Check } from '../check'
import { assertionCheck, type Assertion } from '../tools/assertion'
import { at, lowest, highest, quotient, wait } from '../tools/measure'
import { describe, EAGER, HEADLINES, probe, show, type Moved } from '../tools/probe'

const poor: Moved = { cost: 5, discipline: 1, china: 0, sponsor: 0, consortium: 0 }
const ample: Moved = { cost: 1.2, discipline: 0, china: 2, sponsor: 12 }
/** No lab outside the closed frontier ever had any money. */
// prettier-ignore
const penniless: Partial<Values> = {
  budgetUs: 0, budgetBigtech: 0, historicBudgetChallengers: 0, budgetChallengers: 0, budgetNonprofits: 1e-9, historicSponsorBudget: 0,
  historicFunding: 0, currentFunding: 0, stateFloor: 0, startupRevenueShare: 0, initialCash: 0,
}

// prettier-ignore
const EXTREMES: readonly Assertion[] = [
  { id: 'no-money', says: 'With no money anywhere open supply decays to nothing by 2036.', levers: poor, measure: at('open-supply', 2036), low: 0, high: 0.5 },
  { id: 'no-money-ever', says: 'If no open lab had ever had money, there would be no open model today, nor later.', levers: { sponsor: 0, consortium: 0 }, parameters: penniless, measure: highest('open-supply'), low: 0, high: 0.01 },
  { id: 'no-money-no-nan', says: 'Without any money the gap is wide, but a number.', levers: { sponsor: 0, consortium: 0 }, parameters: penniless, measure: at('gap-months', 2036), low: 12, high: 120 },
  { id: 'ample-no-squeeze', says: 'With no cost growth and ample money there is no squeeze.', levers: ample, measure: highest('squeeze'), low: 0, high: 50 },
  { id: 'ample-no-consortium', says: 'With no cost growth and ample money no consortium forms.', levers: ample, measure: wait, low: Infinity },
  { id: 'ample-supply', says: 'With no cost growth and ample money open supply never falls below four fifths of today’s.', levers: ample, measure: quotient(lowest('open-supply'), at('open-supply', 2027), 'lowest supply over today’s'), low: 0.8 },
  { id: 'no-reliance-no-demand', says: 'If nobody relies on open weights, nobody would pay for access to them.', parameters: { initialReliance: 0 }, measure: highest('access-demand-usd'), low: 0, high: 0 },
  { id: 'no-reliance-no-squeeze', says: 'If nobody relies on open weights, nothing is squeezed, however scarce they are.', levers: poor, parameters: { initialReliance: 0 }, measure: highest('squeeze'), low: 0, high: 0.1 },
  { id: 'no-reliance-no-consortium', says: 'If nobody relies on open weights, nobody pools money for them.', levers: EAGER, parameters: { initialReliance: 0 }, measure: wait, low: Infinity },
  { id: 'no-pooling-no-members', says: 'If nobody may pool, nobody is ever a member.', levers: { ...EAGER, access: 1, consortium: 0 }, measure: highest('members'), low: 0, high: 0 },
  { id: 'no-pooling-no-models', says: 'If nobody may pool, no consortium releases anything.', levers: { ...EAGER, access: 1, consortium: 0 }, measure: highest('releases-consortium'), low: 0, high: 0.001 },
  { id: 'no-labs', says: 'If labs had hardly ever released anything, there would be no supply today.', parameters: { cadence: 1e-6 }, measure: highest('open-supply'), low: 0, high: 0.01 },
  { id: 'everything-restricted', says: 'With everything set against open models at once, the squeeze of 2036 is near full, and no number breaks.', levers: { ...poor, access: 1, 'catch-up': 10, tolerance: 8 }, measure: at('squeeze', 2036), low: 90, high: 100 },
  { id: 'endless-delay', says: 'If matching a past result never got cheaper, hardly anybody could follow: open supply is gone.', parameters: { catchUp: 1, historicCatchUp: 1 }, measure: at('open-supply', 2036), low: 0, high: 0.1 },
]

/** Largest difference of each headline before 2034, as a share of its axis. */
function reach(low: ReturnType<typeof probe>, high: ReturnType<typeof probe>): (readonly [string, number])[] {
  const rows = [...low.years.keys()].filter((row) => low.years[row] < 2034)
  return HEADLINES.map(([id, top]) => [id, Math.max(...rows.map((row) => Math.abs(low.outputs[id][row] - high.outputs[id][row]))) / top])
}

/** Smallest effect of each main lever on some headline, as a share of its axis. */
const REACHES: readonly [LeverId, least: number, comment: string][] = [
  ['cost', 0.15, ''],
  ['nvidia', 0.075, ' Against the essay: it moves less than any other main lever.'],
  ['discipline', 0.15, ''],
  ['china', 0.15, ''],
]

const alive = REACHES.map(([id, due, comment]): Check => {
  const lever = leverOf(id)
  const { min, max } = lever
  const name = leverName(lever)
  return {
    id: `extreme-alive-${id}`,
    kind: 'extreme',
    says: `${name} is no dead lever: from end to end it moves a headline by ${100 * due} % of its axis before 2034.${comment}`,
    run: (subject) => {
      const [low, high] = [min, max].map((value) => probe(subject, { levers: { [id]: value } }))
      const moved = reach(low, high)
      if (moved.some(([, share]) => share >= due)) return null
      return moved.map(([output, share]) => `${output} ${show(100 * share)} %`).join(', ')
    },
  }
})

/** Settings for levers that act only together with another. */
const company: Partial<Record<LeverId, Moved>> = {
  'nvidia-year': { nvidia: -50 },
  'nvidia-recovery': { nvidia: -50 },
  'discipline-year': { discipline: 1 },
}
const further = levers.filter(({ main }) => !main)

const noneDead: Check = {
  id: 'extreme-alive-further',
  kind: 'extreme',
  says: 'None of the further levers is dead: from end to end each moves some output by more than a hundredth of itself.',
  run: (subject) => {
    const dead = further.filter(({ id, min, max }) => {
      const [low, high] = [min, max].map((value) => probe(subject, { levers: { ...company[id], [id]: value } }))
      return !outputs.some((output) =>
        low.outputs[output.id].some(
          (value, row) => Math.abs(value - high.outputs[output.id][row]) > 0.01 * Math.max(1e-9, Math.abs(value)),
        ),
      )
    })
    return dead.length ? describe(Object.fromEntries(dead.map(({ id, max }) => [id, max]))) : null
  },
}

export const EXTREME: readonly Check[] = [...EXTREMES.map((assertion) => assertionCheck('extreme', assertion)), ...alive, noneDead]
