import type { Trajectory } from '../../model/run/integrate'
import type { Values } from '../../model/parameters'
import { column } from '../../model/run/simulate'
import { STOCK_NAMES, type StockName } from '../../model/squeeze'
import type { Subject } from '../check'
import { Moment, type Changed } from '../tools/moment'

interface Finding {
  what: string
  got: number
  due: number
}

/** A law that holds at every moment. `whatIf` evaluates the equations at the same time with some stocks changed. */
interface Rule {
  id: string
  says: string
  finds: (now: Moment, p: Values, whatIf: (changed: Changed) => Moment) => Finding | null
}

/** A law that holds over a whole run. */
interface Account {
  id: string
  says: string
  /** Time step of the run in years, where the model's own is too coarse for a numerical integral. */
  step?: number
  finds: (run: Trajectory, p: Values, subject: Subject) => Finding | null
}

/** Tolerance for two sums that must be equal: relative above one, absolute below. */
const ROUNDING = 1e-9
const equal = (what: string, got: number, due: number, scale = Math.abs(due)) =>
  Math.abs(got - due) <= ROUNDING * Math.max(1, scale) ? null : { what, got, due }
const atMost = (what: string, got: number, due: number, scale = Math.abs(due)) =>
  got <= due + ROUNDING * Math.max(1, scale) ? null : { what, got, due }

const loss = (now: Moment) => now.aux.releases - now.flow('newModels') - now.flow('midModels') - now.flow('oldModels')
const candidates = (p: Values) => Math.max(p.historicCandidates, p.candidates)

/** Stocks with an upper limit, and the limit, at which inflow must stop. */
// prettier-ignore
const FULL: readonly (readonly [StockName, number])[] = [
  ['knowHow', 1], ['turnover', 1], ['scarcity', 1], ['attempted', 1], ['pressure', 100], ['silicon', 1],
  ['opennessStartups', 1], ['opennessBigtech', 1], ['opennessUs', 1], ['opennessChallengers', 1],
]
/** All stocks except logarithms. */
const QUANTITIES = STOCK_NAMES.filter((name) => !name.startsWith('ln'))

export const RULES: readonly Rule[] = [
  {
    id: 'till',
    says: 'Chinese start-ups’ cash changes by what comes in less what they spend, and what comes in does not depend on how much they have.',
    finds: (now, _, whatIf) =>
      equal('change of cash', now.flow('cash'), now.aux.income - now.aux.startupSpending, now.aux.income) ??
      equal('income, with $10bn more cash', whatIf({ cash: now.stock('cash') + 10 }).aux.income, now.aux.income),
  },
  {
    id: 'sources',
    says: 'Chinese start-ups get no more than rounds in the easiest market, state money, and their share of what closed labs earn.',
    finds: (now, p) => {
      const rounds = p.currentFunding * Math.max(1, p.chinaFunding) * (1 + p.procyclicality * p.currentDiscipline)
      return atMost('income', now.aux.income, rounds + p.stateFloor + p.startupRevenueShare * now.aux.closedRevenue)
    },
  },
  {
    id: 'no-funding',
    says: 'Where no rounds are raised, state money and revenue are all that comes in.',
    finds: (now, p) => {
      if (p.chinaFunding > 0 || now.time < p.today + p.phaseInTime) return null
      return atMost('income', now.aux.income, p.stateFloor + p.startupRevenueShare * now.aux.closedRevenue)
    },
  },
  {
    id: 'horizon',
    says: 'Start-ups spend what comes in and no more of their cash than their horizon allows.',
    finds: (now, p) => atMost('spending', now.aux.startupSpending, now.aux.income + now.stock('cash') / p.planningHorizon),
  },
  {
    id: 'dues',
    says: 'A consortium’s budget is no more than its members’ dues and the public share on top of them.',
    finds: (now, p) => {
      if (now.time < p.today + p.phaseInTime) return null
      const pays = p.million * p.willingness * (1 + p.worryPremium * Math.max(0, now.aux.worry - p.referenceWorry))
      return atMost('budget', now.aux.budget, (now.stock('members') * pays) / (1 - p.publicShare))
    },
  },
  {
    id: 'chips',
    says: 'Nvidia’s free cash flow is no more than what is spent on AI capital.',
    finds: (now) => atMost('free cash flow', now.aux.cashFlow, now.stock('capital')),
  },
  {
    id: 'seats',
    says: 'Members change by firms that join less firms that leave, and once every candidate is a member nobody joins.',
    finds: (now, p, whatIf) =>
      equal('change of members', now.flow('members'), now.aux.joining - now.aux.quitting) ??
      atMost('firms joining without a seat', whatIf({ members: candidates(p) }).aux.joining, 0),
  },
  {
    id: 'models',
    says: 'Models enter open supply by release and leave it by age alone.',
    finds: (now, _, whatIf) => {
      const aging = loss(whatIf({ oldModels: now.stock('oldModels') + 1 })) - loss(now)
      return equal('models lost a year', loss(now), aging * now.stock('oldModels'), now.aux.supply)
    },
  },
  {
    id: 'classes',
    says: 'All near-frontier releases are those of the seven classes together.',
    finds: ({ aux }) => {
      const chinese = aux.releasesStartups + aux.releasesBigtech
      const all = chinese + aux.releasesUs + aux.releasesNvidia + aux.releasesChallengers + aux.releasesNonprofits + aux.releasesConsortium
      return equal('releases', aux.releases, all)
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

/** Integral of a series over the run by Simpson's rule; the number of steps is even. */
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
      const [budget, formed] = [column(run, 'budget'), column(run, 'formed')]
      const step = run.times[1] - run.times[0]
      const paid = integral(
        budget.map((value, row) => value * Math.min(1, formed[row])),
        step,
      )
      return atMost('money in models', integral(column(run, 'effort'), step), paid)
    },
  },
  {
    id: 'members',
    says: 'There are never more members than candidates.',
    finds: (run, p) => atMost('members', Math.max(...column(run, 'members')), candidates(p)),
  },
]
