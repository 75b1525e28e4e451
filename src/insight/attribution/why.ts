import { levers, type LeverId } from '../../model/levers'
import { LOOPS, type LoopId } from '../../model/loops'
import { baseline, type Scenario } from '../../model/scenario'
import type { Measure } from '../measures'
import type { Question } from '../question'
import { coalitions, includes, isExact, shapley } from './shapley'

/**
 * What a part of a change stands for: a lever that moved; a loop, which between two scenarios `becomes` cut or whole again; or what is left when
 * no loop is whole.
 */
type Player = { kind: 'lever'; id: LeverId } | { kind: 'loop'; id: LoopId; becomes?: 'cut' | 'whole' } | { kind: 'none'; id: 'none' }

/** One part of a change, in the unit of the measure and with its sign. */
export type Part = Player & { change: number }

/** The change of a measure between two scenarios, in parts that sum to it. */
export interface Split {
  from: number
  to: number
  /** Largest first, whatever their sign; they sum to `to - from`. */
  parts: Part[]
  /** Whether every order of change counts; with more than 8 parts a fixed sample of the orders does. */
  exact: boolean
}

/** What differs between two scenarios: levers, then loops that only one of them cuts, each in the order of its table. */
function differences(from: Scenario, to: Scenario): Player[] {
  return [
    ...levers.filter(({ id }) => from.levers[id] !== to.levers[id]).map(({ id }): Player => ({ kind: 'lever', id })),
    ...LOOPS.filter(({ id }) => from.cut.includes(id) !== to.cut.includes(id)).map(({ id }): Player => ({
      kind: 'loop',
      id,
      becomes: to.cut.includes(id) ? 'cut' : 'whole',
    })),
  ]
}

/**
 * Why a number moved: its change from one scenario to another, split among the levers and cuts that differ by their Shapley values, so that no
 * order of moving them is preferred. Runs: 2^n for n differences up to 8 (256); above, a fixed sample (at most 464 up to 22 differences, 1058
 * for all 33).
 */
export function* whyMoved(from: Scenario, to: Scenario, measure: Measure): Question<Split> {
  const players = differences(from, to)
  const asked = coalitions(players.length)
  const futures = yield { scenarios: asked.map((coalition) => mixed(from, to, players, coalition)), outputs: measure.outputs }
  const values = new Map(asked.map((coalition, i) => [coalition, measure.of(futures[i])]))
  return {
    from: values.get(0)!,
    to: values.get(2 ** players.length - 1)!,
    parts: partsOf(players, values),
    exact: isExact(players.length),
  }
}

/**
 * Which loops carry a change: the change from `against` (the untouched baseline) to a scenario, split among the loops that are whole in either,
 * where a coalition's value is the change with its loops as they are and all others cut. The part `none` is the change without any loop, so
 * that the parts still sum to the change. With all 11 loops a fixed sample of orders, each part within 3 % of the largest: 680 runs.
 */
export function* whyLoops(scenario: Scenario, measure: Measure, against: Scenario = baseline()): Question<Split> {
  const players = LOOPS.filter(({ id }) => !scenario.cut.includes(id) || !against.cut.includes(id))
  const asked = coalitions(players.length)
  const only = (view: Scenario, coalition: number): Scenario => ({
    ...view,
    cut: LOOPS.map(({ id }) => id).filter(
      (id) => view.cut.includes(id) || !players.some((loop, i) => loop.id === id && includes(coalition, i)),
    ),
  })
  const futures = yield {
    scenarios: [against, scenario].flatMap((view) => asked.map((coalition) => only(view, coalition))),
    outputs: measure.outputs,
  }
  const values = futures.map(measure.of)
  const changes = new Map(asked.map((coalition, i) => [coalition, values[asked.length + i] - values[i]]))
  const whole = asked.indexOf(2 ** players.length - 1)
  const rows = players.map(({ id }): Player => ({ kind: 'loop', id }))
  const none: Part = { kind: 'none', id: 'none', change: changes.get(0)! }
  return {
    from: values[whole],
    to: values[asked.length + whole],
    parts: bySize([none, ...partsOf(rows, changes)]),
    exact: isExact(players.length),
  }
}

/** The first scenario with the differences of a coalition taken from the second. */
function mixed(from: Scenario, to: Scenario, players: readonly Player[], coalition: number): Scenario {
  const taken = new Set<string>(players.filter((_, i) => includes(coalition, i)).map(({ id }) => id))
  return {
    ...from,
    levers: { ...from.levers, ...Object.fromEntries(levers.filter(({ id }) => taken.has(id)).map(({ id }) => [id, to.levers[id]])) },
    cut: LOOPS.map(({ id }) => id).filter((id) => (taken.has(id) ? to : from).cut.includes(id)),
  }
}

function partsOf(players: readonly Player[], values: ReadonlyMap<number, number>): Part[] {
  const changes = shapley(players.length, (coalition) => values.get(coalition)!)
  return bySize(players.map((player, i) => ({ ...player, change: changes[i] })))
}

function bySize(parts: readonly Part[]): Part[] {
  return parts.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
}
