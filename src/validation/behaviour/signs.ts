import type { LeverId } from '../../model/levers'
import { at, sum, wait, type Measure } from '../tools/measure'
import { EAGER, type Moved } from '../tools/probe'
import { signCheck, type Sign } from '../tools/sign'

const supply = at('open-supply', 2032)
const demand = at('access-demand', 2032)
const pressure = at('consortium-pressure', 2032)
const squeeze = at('squeeze', 2032)
const gap = at('gap-months', 2032)
const ticket = at('ticket', 2032)
const runCost = at('frontier-run-cost', 2032)
const reliance = at('reliance', 2032)
const startups = at('releases-chinese-startups', 2032)
const bigtech = at('releases-chinese-bigtech', 2032)
const challengers = at('releases-challengers', 2032)
const nvidia = at('releases-nvidia', 2032)
const chinese = sum([startups, bigtech], 'Chinese releases in 2032')
const budget = at('sponsor-budget', 2032)
const cashFlow = at('nvidia-cash-flow', 2032)
const cash = at('chinese-cash', 2032)
const share = at('member-share', 2032)
const members = at('members', 2036)
const capital = at('ai-capital', 2032)

const shock: Moved = { nvidia: -80 }
/** Where markets are hard and Chinese money is short. */
const hard: Moved = { china: 0.3 }
/** A group in which every firm and every dollar counts. */
const modest: Moved = { ...EAGER, willingness: 80 }

type Row = [lever: LeverId, way: Sign['way'], measure: Measure, because: string, more?: Pick<Sign, 'given' | 'except'>]

/** The signs that theory predicts, by lever. */
const ROWS: readonly Row[] = [
  ['cost', 'rises', runCost, 'that is what the lever means'],
  ['cost', 'rises', ticket, 'followers pay for what the frontier paid before them'],
  ['cost', 'falls', supply, 'fewer budgets reach the ticket'],
  ['cost', 'falls', startups, 'fewer budgets reach the ticket'],
  ['cost', 'falls', bigtech, 'fewer budgets reach the ticket'],
  ['cost', 'falls', nvidia, 'fewer budgets reach the ticket'],
  ['cost', 'rises', gap, 'followers fall back'],
  ['cost', 'falls', cash, 'the same rounds buy less'],
  ['cost', 'rises', squeeze, 'supply thins'],
  ['cost', 'rises', pressure, 'scarcity and a dearer ticket make pooling worth more'],
  ['cost', 'falls', wait, 'scarcity comes sooner', { given: EAGER }],

  ['discipline', 'falls', capital, 'markets finance less'],
  ['discipline', 'falls', runCost, 'the closed frontier has to stint too'],
  ['discipline', 'falls', supply, 'money given away is what markets punish first'],
  ['discipline', 'falls', startups, 'they live on rounds'],
  ['discipline', 'falls', challengers, 'they live on rounds'],
  ['discipline', 'falls', bigtech, 'their open budgets are cut, and they close'],
  ['discipline', 'rises', squeeze, 'supply thins faster than demand'],
  ['discipline', 'rises', pressure, 'supply thins faster than demand'],
  ['discipline', 'falls', cashFlow, 'fewer chips are bought'],
  ['discipline', 'falls', budget, 'it follows the business'],

  ['china', 'rises', cash, 'that is what the lever means'],
  ['china', 'rises', startups, 'more budgets reach the ticket'],
  ['china', 'rises', chinese, 'more budgets reach the ticket'],
  ['china', 'rises', supply, 'nobody else takes the place of lost Chinese releases'],
  ['china', 'falls', gap, 'more labs near the frontier, the best of them nearer'],
  ['china', 'falls', squeeze, 'supply grows'],
  ['china', 'falls', pressure, 'why pool what is free'],
  ['china', 'rises', wait, 'why pool what is free', { given: EAGER }],

  ['nvidia', 'rises', cashFlow, 'that is what the lever means: a milder shock'],
  ['nvidia', 'rises', budget, 'less cash, less for open models'],
  ['nvidia', 'rises', nvidia, 'less cash, less for open models'],
  ['nvidia', 'rises', challengers, 'they live partly on Nvidia’s stakes'],
  ['nvidia', 'rises', supply, 'Nvidia is one of the suppliers'],
  ['nvidia', 'falls', pressure, 'a poor sponsor comforts nobody'],
  ['nvidia-recovery', 'falls', cashFlow, 'a slow recovery leaves less', { given: shock }],
  ['nvidia-recovery', 'falls', nvidia, 'a slow recovery leaves less', { given: shock }],
  ['nvidia-recovery', 'falls', supply, 'a slow recovery leaves less', { given: shock }],

  ['discipline-year', 'rises', startups, 'later onset, later harm', { given: { discipline: 1 } }],
  ['discipline-year', 'rises', capital, 'later onset, later harm', { given: { discipline: 1 } }],

  ['access', 'rises', ticket, 'without the frontier’s answers matching it costs more'],
  ['access', 'falls', supply, 'without the frontier’s answers matching it costs more'],
  ['access', 'rises', gap, 'without the frontier’s answers matching it takes longer'],
  ['access', 'rises', demand, 'who cannot buy must own'],
  ['access', 'rises', pressure, 'who cannot buy must own'],
  ['access', 'falls', wait, 'who cannot buy must own', { given: EAGER }],

  ['reliance', 'rises', reliance, 'that is what the lever means'],
  ['reliance', 'rises', demand, 'more firms have more to lose'],
  ['reliance', 'rises', squeeze, 'the same supply has to serve more firms'],
  ['reliance', 'rises', pressure, 'the same supply has to serve more firms'],
  ['reliance', 'falls', wait, 'more firms have more to lose', { given: EAGER }],

  ['misalignment', 'falls', pressure, 'firms that want other models gain less from one'],
  ['misalignment', 'rises', wait, 'firms that want other models gain less from one', { given: EAGER }],
  ['misalignment', 'falls', members, 'quarrels make members leave', { given: EAGER }],

  ['candidates', 'falls', share, 'more firms share one bill'],
  ['candidates', 'rises', members, 'there are more to ask'],
  ['public-share', 'falls', share, 'governments pay their part'],
  ['public-share', 'rises', members, 'a smaller ask is accepted more often', { given: modest }],
  ['public-share', 'falls', wait, 'the budget closes sooner', { given: modest }],
  ['willingness', 'rises', members, 'the ask is accepted more often'],
  ['willingness', 'falls', wait, 'the budget closes sooner', { given: EAGER }],
  ['ambition', 'rises', share, 'a full programme costs more than a follower’s'],
  ['ambition', 'falls', members, 'the ask grows'],
  ['ambition', 'rises', wait, 'the budget closes later or never', { given: EAGER }],

  ['catch-up', 'falls', ticket, 'that is what the lever means'],
  ['catch-up', 'rises', supply, 'more budgets reach the ticket'],
  ['catch-up', 'falls', gap, 'followers keep up'],
  ['catch-up', 'falls', pressure, 'who can follow alone needs no partner'],
  ['tolerance', 'falls', ticket, 'a longer lag is a cheaper lag'],
  ['tolerance', 'rises', supply, 'more models count as near'],
  ['tolerance', 'falls', pressure, 'more models count as near'],

  ['conflict', 'falls', budget, 'customers make Nvidia pay for competing with them'],
  ['conflict', 'falls', nvidia, 'customers make Nvidia pay for competing with them'],
  ['own-model', 'falls', budget, 'chips kept for itself are not spent on open models'],
  ['own-model', 'falls', nvidia, 'a company with a closed model opens less'],
  ['own-model', 'falls', supply, 'Nvidia is one of the suppliers'],
  ['own-model', 'falls', wait, 'the comfort goes', { given: EAGER }],
  ['silicon', 'falls', cashFlow, 'customers buy fewer of its chips'],
  ['silicon', 'falls', budget, 'less cash, less for open models'],
  ['discipline', 'rises', gap, 'followers lose their money', { given: hard }],
  ['consortium', 'rises', supply, 'its models come on top', { given: { ...EAGER, access: 0.5 } }],
  ['sponsor', 'rises', nvidia, 'that is what the lever means'],
  ['sponsor', 'rises', supply, 'Nvidia is one of the suppliers'],
  ['sponsor', 'falls', pressure, 'while one pays, nobody else needs to'],
  ['sponsor', 'rises', wait, 'while one pays, nobody else needs to', { given: EAGER }],
]

export const SIGNS = ROWS.map(([lever, way, measure, because, more]) => signCheck({ lever, way, measure, because, ...more }))
