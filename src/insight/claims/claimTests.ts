import type { OutputId } from '../../model/outputs'
import { PARAMETERS } from '../../model/parameters'
import { course, effect, FALL, level, output, RISE, STEADY, valueAt, type Reading, type Test, type Trial } from './claimTest'

const supply = output('open-supply')
const demand = output('access-demand', 'Demand for access (2027 = 100)')
const members = output('members', 'Members of a consortium')
const budget = output('sponsor-budget', 'Nvidia’s open-model budget, $bn a year,')
const releases = output('releases', 'Near-frontier open releases a year')

const CLASSES = [
  'releases-chinese-startups',
  'releases-chinese-bigtech',
  'releases-us-bigtech',
  'releases-nvidia',
  'releases-challengers',
  'releases-nonprofits',
] as const satisfies readonly OutputId[]

/** A class of suppliers counts while it brings out a near-frontier model every other year. */
const suppliers: Reading = {
  name: 'Classes of suppliers with a near-frontier release at least every other year',
  digits: 0,
  outputs: CLASSES,
  of: (future, year) => CLASSES.filter((id) => valueAt(future, id, year) >= 0.5).length,
}
const startupsForEachChallenger: Reading = {
  name: 'Releases of Chinese start-ups for each of Western challengers',
  digits: 0,
  outputs: ['releases-chinese-startups', 'releases-challengers'],
  of: (future, year) => valueAt(future, 'releases-chinese-startups', year) / valueAt(future, 'releases-challengers', year),
}
const asked: Reading = {
  name: 'Asked of a member, in percent of a frontier programme,',
  digits: 2,
  outputs: ['member-share'],
  of: (future, year) => 100 * valueAt(future, 'member-share', year),
}
const formation: Reading = {
  name: 'Year in which a consortium forms',
  digits: 0,
  outputs: [],
  of: ({ formationYear }) => Math.floor(formationYear ?? Infinity),
}
const forms = (by: number): Test => ({ what: formation.name, reading: formation, points: [{ year: by, words: '' }], high: by })

/** The claims that the model can speak to, with the least it must show for each. Ids as in the ledger of claims. */
// prettier-ignore
export const TRIALS: readonly Trial[] = [
  { claim: 'training-cost-billions', tests: [level(output('ticket', 'Cost of staying near the frontier, $M a year,'), 2030, { low: 1000 })] },
  { claim: 'cost-rise-reduces-openness', tests: [effect('cost', releases, 2030, FALL)] },
  { claim: 'fewer-can-pay', tests: [course(suppliers, 2027, 2032, FALL)] },
  { claim: 'fewer-near-frontier-open-labs', tests: [course(supply, 2027, 2032, FALL)] },
  { claim: 'capital-discipline-trigger', tests: [effect('discipline', supply, 2032, FALL), course(supply, 2027, 2032, STEADY, { levers: { discipline: 0.1 }, words: 'while markets stay easy' })] },
  { claim: 'more-small-model-labs', tests: [course(output('small-model-niche', 'Small open models on offer'), 2027, 2032, RISE)] },
  { claim: 'nonprofits-pushed-out', tests: [level(output('releases-nonprofits', 'Nonprofits’ near-frontier releases a year', 2), 2032, { high: 0.05 })] },
  { claim: 'chinese-startups-show-strain', tests: [course(output('chinese-cash', 'Cash of the Chinese start-ups, $bn'), 2027, 2032, FALL)] },
  { claim: 'chinese-models-fall-behind', tests: [course(output('gap-months', 'Months that the best open model is behind'), 2027, 2032, RISE)] },
  { claim: 'discipline-hits-chinese-first', tests: [effect('discipline', startupsForEachChallenger, 2028, FALL)] },
  { claim: 'turnover-hurts-supply', tests: [{ what: 'Chinese start-ups’ near-frontier releases in 2032', reading: output('releases-chinese-startups'), points: [{ cut: ['R2'], year: 2032, words: 'if nobody leaves for want of money' }, { year: 2032, words: 'as it is' }], ...FALL }] },
  { claim: 'nvidia-pullback-customers', tests: [effect('conflict', budget, 2032, FALL)] },
  { claim: 'nvidia-pullback-cash', tests: [effect('nvidia', budget, 2030, FALL, [0, -80], { 'nvidia-year': 2028 })] },
  { claim: 'own-chips-erode-nvidia', tests: [effect('silicon', output('nvidia-cash-flow', 'Nvidia’s free cash flow, $bn a year,'), 2032, FALL)] },
  { claim: 'nvidia-pullback-closed', tests: [effect('own-model', output('releases-nvidia', 'Nvidia’s near-frontier open releases a year'), 2032, FALL)] },
  { claim: 'growing-reliance', tests: [course(output('reliance', 'Firms that depend on open weights (mid-2026 = 1)'), 2028, 2032, RISE)] },
  { claim: 'reliance-raises-demand', tests: [effect('reliance', demand, 2032, RISE)] },
  { claim: 'scarcity-raises-demand', tests: [effect('china', demand, 2032, RISE, [1.3, 0.1])] },
  { claim: 'squeeze', tests: [course(demand, 2027, 2032, RISE), course(supply, 2027, 2032, FALL)] },
  { claim: 'restricted-api-amplifier', tests: [effect('access', demand, 2032, { low: 2 }, [0, 1])] },
  { claim: 'consortium-inevitable', tests: [forms(2036)] },
  { claim: 'consortium-within-two-years', tests: [forms(2028)] },
  { claim: 'consortium-only-stable-path', tests: [course(supply, 2027, 2036, { high: 0.5 }, { levers: { consortium: 0 }, words: 'without a consortium' }), course(supply, 2027, 2036, { low: 0.5 }, { levers: { consortium: 1 }, words: 'where one may form' })] },
  { claim: 'cost-share-range', tests: [level(asked, 2032, { low: 2, high: 10 })] },
  { claim: 'low-share-attracts-members', tests: [effect('public-share', members, 2036, RISE), level(members, 2036, { low: PARAMETERS.quorum.value }, { 'public-share': 0.55 }, 'with the bill of each more than halved by public money')] },
  { claim: 'consortia-usually-fail', tests: [effect('misalignment', members, 2036, FALL)] },
]
