import { levers, type LeverId } from '../../model/levers'
import { LOOPS, type Loop, type LoopId } from '../../model/loops'
import { baseline, type Scenario } from '../../model/scenario'
import { listed, lower, numberText, upper } from '../../lib/text'
import type { Measure } from '../measures'
import type { Question } from '../question'
import { coalitions, includes, isExact, shapley } from './shapley'

/** One part of a change; `none` is what is left of it when no loop is whole. */
export interface Part {
  id: LeverId | LoopId | 'none'
  kind: 'lever' | 'loop' | 'none'
  name: string
  /** In the unit of the measure, with its sign. */
  change: number
}

/** The change of a measure between two scenarios, in parts that sum to it. */
export interface Split {
  from: number
  to: number
  /** Largest first, whichever way; they sum to `to - from`. */
  parts: Part[]
  /** Whether every order of change counts, or a fixed sample of them (more than 8 parts). */
  exact: boolean
}

type Player = Omit<Part, 'change'>

const loops: readonly (Loop & { id: LoopId })[] = LOOPS
const loopName = ({ id, name }: Loop) => `${name} (${id})`

/** What differs between two scenarios: levers, then loops cut in one of them only, each in the order of its table. */
export function differences(from: Scenario, to: Scenario): Player[] {
  return [
    ...levers.filter(({ id }) => from.levers[id] !== to.levers[id]).map(({ id, name }): Player => ({ id, kind: 'lever', name })),
    ...loops
      .filter(({ id }) => from.cut.includes(id) !== to.cut.includes(id))
      .map((loop): Player => ({ id: loop.id, kind: 'loop', name: `${loopName(loop)} ${to.cut.includes(loop.id) ? 'cut' : 'whole'}` })),
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
  const players = loops.filter(({ id }) => !scenario.cut.includes(id) || !against.cut.includes(id))
  const asked = coalitions(players.length)
  const only = (view: Scenario, coalition: number): Scenario => ({
    ...view,
    cut: loops
      .map(({ id }) => id)
      .filter((id) => view.cut.includes(id) || !players.some((loop, i) => loop.id === id && includes(coalition, i))),
  })
  const futures = yield {
    scenarios: [against, scenario].flatMap((view) => asked.map((coalition) => only(view, coalition))),
    outputs: measure.outputs,
  }
  const values = futures.map(measure.of)
  const changes = new Map(asked.map((coalition, i) => [coalition, values[asked.length + i] - values[i]]))
  const whole = asked.indexOf(2 ** players.length - 1)
  const rows = players.map((loop): Player => ({ id: loop.id, kind: 'loop', name: loopName(loop) }))
  const none: Part = { id: 'none', kind: 'none', name: 'Without any loop', change: changes.get(0)! }
  return {
    from: values[whole],
    to: values[asked.length + whole],
    parts: bySize([none, ...partsOf(rows, changes)]),
    exact: isExact(players.length),
  }
}

/** The first scenario with the differences of a coalition taken from the second. */
function mixed(from: Scenario, to: Scenario, players: readonly Player[], coalition: number): Scenario {
  const moved = new Set(players.filter((_, i) => includes(coalition, i)).map(({ id }) => id))
  return {
    ...from,
    levers: { ...from.levers, ...Object.fromEntries(levers.filter(({ id }) => moved.has(id)).map(({ id }) => [id, to.levers[id]])) },
    cut: loops.map(({ id }) => id).filter((id) => (moved.has(id) ? to : from).cut.includes(id)),
  }
}

function partsOf(players: readonly Player[], values: ReadonlyMap<number, number>): Part[] {
  const changes = shapley(players.length, (coalition) => values.get(coalition)!)
  return bySize(players.map((player, i) => ({ ...player, change: changes[i] })))
}

function bySize(parts: readonly Part[]): Part[] {
  return parts.toSorted((a, b) => Math.abs(b.change) - Math.abs(a.change))
}

/** What a part does that goes with the change, and one that goes against it. */
const VERBS = {
  up: { does: 'rises', along: 'adds', back: 'takes back' },
  down: { does: 'falls', along: 'takes', back: 'gives back' },
}

/** A split in one plain sentence; parts that would be written as zero are left out, small ones put together. */
export function sentenceOfSplit({ from, to, parts }: Split, { said, digits }: Measure): string {
  if (parts.length === 0) return 'Nothing differs, so nothing moves.'
  const text = (value: number) => numberText(value, digits)
  const seen = parts.filter(({ change }) => Number(change.toFixed(digits)) !== 0)
  // From the printed ends, so that the sentence adds up as read.
  const change = Number(to.toFixed(digits)) - Number(from.toFixed(digits))
  const { does, along, back } = change < 0 ? VERBS.down : VERBS.up
  const stays = Number(change.toFixed(digits)) === 0
  const start = stays
    ? `${upper(said)} stays at ${text(to)}`
    : `${upper(said)} ${does} by ${text(Math.abs(change))}, from ${text(from)} to ${text(to)}`
  if (seen.length === 0) return `${start}: ${stays ? 'nothing that differs moves it' : 'many small parts'}.`
  if (seen.length === 1 && !stays)
    return `${start}: all of it ${seen[0].kind === 'none' ? 'without any loop' : `by ${lower(seen[0].name)}`}.`
  const way = change < 0 ? -1 : 1
  const clauses = [
    clause(
      seen.filter((part) => part.change * way > 0),
      along,
      text,
    ),
    clause(
      seen.filter((part) => part.change * way < 0),
      stays ? 'takes' : back,
      text,
    ),
  ]
  return `${start}: ${clauses.filter(Boolean).join('; ')}.`
}

/** How many parts one clause names before the rest are put together. */
const NAMED = 3

function clause(parts: readonly Part[], verb: string, text: (value: number) => string): string {
  const named = parts.length > NAMED + 1 ? parts.slice(0, NAMED) : parts
  const rest = parts.slice(named.length)
  const rows = named.map(({ kind, name, change }) => [kind === 'none' ? 'what needs no loop' : lower(name), change] as const)
  const others = rest.reduce((sum, { change }) => sum + change, 0)
  if (rest.length > 0) rows.push([`${rest.length} others`, others])
  return listed(rows.map(([name, change], i) => `${name} ${i === 0 ? `${verb} ` : ''}${text(Math.abs(change))}`))
}
