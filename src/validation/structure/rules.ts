import type { Trajectory } from '../../model/integrate'
import type { Values } from '../../model/parameters'
import { STOCK_NAMES, type StockName } from '../../model/squeeze'
import type { Subject } from '../check'
import { Moment, type Changed } from '../tools/moment'
import { seenOf, stockOf } from '../tools/probe'

export interface Finding {
  what: string
  got: number
  due: number
}

/** True at every moment; `whatIf` asks the equations again with stocks changed. */
interface Rule {
  id: string
  says: string
  finds: (now: Moment, p: Values, whatIf: (changed: Changed) => Moment) => Finding | null
}

/** True of a whole run. */
interface Account {
  id: string
  says: string
  /** Years between the moments of the run, if the model's own step is too coarse to integrate by. */
  step?: number
  finds: (run: Trajectory, p: Values, subject: Subject) => Finding | null
}

const ROUNDING = 1e-9
const equal = (what: string, got: number, due: number, scale = Math.abs(due)) =>
  Math.abs(got - due) <= ROUNDING * Math.max(1, scale) ? null : { what, got, due }
const atMost = (what: string, got: number, due: number, scale = Math.abs(due)) =>
  got <= due + ROUNDING * Math.max(1, scale) ? null : { what, got, due }

const loss = (now: Moment) => now.see.releases - now.flow('fresh') - now.flow('ripe') - now.flow('fading')
const income = (now: Moment) => now.flow('cash') + now.see.startupSpending
const candidates = (p: Values) => Math.max(p.candidatesToday, p.candidates)

/** Stocks that are shares or scales, with the value at which nothing more may come in. */
// prettier-ignore
const FULL: readonly (readonly [StockName, number])[] = [
  ['knowHow', 1], ['turnover', 1], ['scarcity', 1], ['attempted', 1], ['pressure', 100], ['silicon', 1],
  ['opennessStartups', 1], ['opennessBigtech', 1], ['opennessUs', 1], ['opennessChallengers', 1],
]
/** All stocks but the logarithms. */
const QUANTITIES = STOCK_NAMES.filter((name) => !name.startsWith('ln'))

export const RULES: readonly Rule[] = [
  {
    id: 'till',
    says: 'Chinese start-ups’ cash changes by what comes in less what they spend, and what comes in does not depend on what is in the till.',
    finds: (now, _, whatIf) => equal('income, with $10bn more in the till', income(whatIf({ cash: now.stock('cash') + 10 })), income(now)),
  },
  {
    id: 'sources',
    says: 'Chinese start-ups get no more than rounds in the easiest market, state money, and their share of what closed labs earn.',
    finds: (now, p) => {
      const rounds = p.fundingToday * Math.max(1, p.chinaFunding) * (1 + p.procyclical * p.disciplineToday)
      return atMost('income', income(now), rounds + p.stateFloor + p.startupRevenueShare * now.see.closedRevenue)
    },
  },
  {
    id: 'no-funding',
    says: 'Where no rounds are raised, state money and revenue are all that comes in.',
    finds: (now, p) => {
      if (p.chinaFunding > 0 || now.time < p.today + p.phaseIn) return null
      return atMost('income', income(now), p.stateFloor + p.startupRevenueShare * now.see.closedRevenue)
    },
  },
  {
    id: 'horizon',
    says: 'Start-ups spend what comes in and no more of their cash than their horizon allows.',
    finds: (now, p) => atMost('spending', now.see.startupSpending, income(now) + now.stock('cash') / p.horizon),
  },
  {
    id: 'dues',
    says: 'A consortium’s budget is no more than its members’ dues and the public share on top of them.',
    finds: (now, p) => {
      if (now.time < p.today + p.phaseIn) return null
      const pays = p.million * p.willingness * (1 + p.worryPays * Math.max(0, now.see.worry - p.worryToday))
      return atMost('budget', now.see.budget, (now.stock('members') * pays) / (1 - p.publicShare))
    },
  },
  {
    id: 'chips',
    says: 'Nvidia’s free cash flow is no more than what is spent on AI capital.',
    finds: (now) => atMost('free cash flow', now.see.cashFlow, now.stock('capital')),
  },
  {
    id: 'seats',
    says: 'Members and free seats make up the candidates: once every candidate is a member, nobody joins.',
    finds: (_, p, whatIf) => atMost('firms joining without a seat', whatIf({ members: candidates(p) }).flow('members'), 0),
  },
  {
    id: 'models',
    says: 'Models enter open supply by release and leave it by age alone.',
    finds: (now, _, whatIf) => {
      const aging = loss(whatIf({ fading: now.stock('fading') + 1 })) - loss(now)
      return equal('models lost a year', loss(now), aging * now.stock('fading'), now.see.supply)
    },
  },
  {
    id: 'classes',
    says: 'All near-frontier releases are those of the seven classes together.',
    finds: ({ see }) => {
      const chinese = see.fromStartups + see.fromBigtech
      const all = chinese + see.fromUs + see.fromNvidia + see.fromChallengers + see.fromNonprofits + see.fromConsortium
      return equal('releases', see.releases, all)
    },
  },
  {
    id: 'no-debt',
    says: 'What is not there cannot flow out: at zero no stock falls.',
    finds: (_, __, whatIf) => {
      const falls = QUANTITIES.map((name) => [name, whatIf({ [name]: 0 }).flow(name)] as const).find(([, flow]) => !(flow >= 0))
      return falls ? { what: `flow of ${falls[0]} at zero`, got: falls[1], due: 0 } : null
    },
  },
  {
    id: 'no-overflow',
    says: 'What is full takes no more in: shares do not grow beyond one, pressure not beyond 100.',
    finds: (_, __, whatIf) => {
      const grows = FULL.map(([name, full]) => [name, whatIf({ [name]: full }).flow(name)] as const).find(([, flow]) => !(flow <= ROUNDING))
      return grows ? { what: `flow of ${grows[0]} when full`, got: grows[1], due: 0 } : null
    },
  },
]

/** Integral over the run of a series at its steps, by Simpson's rule (the number of steps is even). */
function integral(values: Float64Array, step: number): number {
  const last = values.length - 1
  return (step / 3) * values.reduce((sum, value, i) => sum + value * (i === 0 || i === last ? 1 : i % 2 ? 4 : 2), 0)
}

export const ACCOUNTS: readonly Account[] = [
  {
    id: 'ledger',
    says: 'Over the whole run every stock changes by what flowed in and out of it, and by nothing else (to half a per cent of its highest value).',
    step: 1 / 32,
    finds: ({ times, states }, p, subject) => {
      const size = STOCK_NAMES.length
      const moments = [...times].map((time, row) => new Moment(subject, p, time, states.slice(row * size, (row + 1) * size)))
      for (const name of STOCK_NAMES) {
        const flowed = integral(
          Float64Array.from(moments, (now) => now.flow(name)),
          times[1] - times[0],
        )
        const level = moments.map((now) => now.stock(name))
        const [changed, highest] = [level[level.length - 1] - level[0], Math.max(...level.map(Math.abs))]
        if (!(Math.abs(changed - flowed) <= 0.005 * highest)) return { what: `change of ${name}`, got: changed, due: flowed }
      }
      return null
    },
  },
  {
    id: 'paid-in',
    says: 'A consortium never puts more money into models than has been paid in while it existed.',
    finds: (run) => {
      const [budget, formed] = [seenOf(run, 'budget'), stockOf(run, 'formed')]
      const step = run.times[1] - run.times[0]
      const paid = integral(
        budget.map((value, row) => value * Math.min(1, formed[row])),
        step,
      )
      return atMost('money in models', integral(stockOf(run, 'effort'), step), paid)
    },
  },
  {
    id: 'members',
    says: 'There are never more members than candidates.',
    finds: (run, p) => atMost('members', Math.max(...stockOf(run, 'members')), candidates(p)),
  },
]
