import { LOOPS, type Loop, type LoopId } from '../../model/loops'
import { dependencies } from '../../equations/graph'
import type { ModelText } from '../../equations/model'
import { pusher, type Moment, type Quantity } from './perturb'

/** `to` depends on `from` with no other quantity in between. */
export interface Arrow {
  from: string
  to: string
  /** 1: more of `from` makes more of `to`; -1: less. */
  sign: 1 | -1
  /** Per cent by which `to` answers to one per cent of `from`, where it answers most. */
  strength: number
  /** Loops that this effect is part of: their switch takes most of it away. */
  loops: LoopId[]
}

/** Two quantities that the equations link, with the variables at both ends and in between. */
export interface Link {
  from: string
  to: string
  through: ReadonlySet<string>
}

/** Effects weaker than this are left out of the picture, unless they are part of a loop. */
const WEAKEST = 0.1
const WEAKEST_IN_A_LOOP = 0.003
/** A loop's switch takes at least this share of an effect that is part of it. */
const MOST = 0.5

const variablesOf = ({ variables, still = [] }: Quantity) => [...variables, ...still]

/** All pairs of quantities that the equations link through variables that are no quantities themselves. */
export function links(model: ModelText, quantities: readonly Quantity[]): Link[] {
  const owners = new Map(quantities.flatMap((one) => variablesOf(one).map((name) => [name, one] as const)))
  const feeds = new Map<string, string[]>()
  for (const { from, to, through } of dependencies(model)) if (through !== 'start') feeds.set(from, [...(feeds.get(from) ?? []), to])
  return quantities.flatMap((from) => {
    const through = new Set(from.variables)
    const reached = new Set<Quantity>()
    // A set is walked in the order of its growth, so this visits what it adds.
    for (const name of through) {
      for (const next of feeds.get(name) ?? []) {
        const owner = owners.get(next)
        if (!owner) through.add(next)
        else if (owner !== from) reached.add(owner)
      }
    }
    return [...reached].map((to) => ({ from: from.id, to: to.id, through: new Set([...through, ...variablesOf(to)]) }))
  })
}

/** The arrows of the diagram, found in the equations: what feeds what, which way, and whose loop it is. Looked for at each of the moments. */
export function arrowsOf(model: ModelText, quantities: readonly Quantity[], moments: readonly Moment[]): Arrow[] {
  const answers = pusher(model, quantities, moments)
  const known = new Map<string, Map<string, number>>()
  const effect = ({ from, to }: Link, moment: number, loop?: Loop) => {
    const key = `${from} ${moment} ${loop?.id}`
    const found = known.get(key) ?? answers(from, moment, loop?.parameter)
    known.set(key, found)
    return found.get(to) ?? 0
  }
  const switched = switches(model)
  const all = links(model, quantities)
  const reach = reachable(all)
  return all.flatMap((link): Arrow[] => {
    const { from, to, through } = link
    const at = moments.map((_, moment) => effect(link, moment))
    const moment = at.reduce((best, value, i) => (Math.abs(value) > Math.abs(at[best]) ? i : best), 0)
    const strength = Math.abs(at[moment])
    const round = strength >= WEAKEST_IN_A_LOOP && reach(to).has(from)
    const loops = LOOPS.filter(({ parameter }) => round && [...through].some((name) => switched.get(name)?.has(parameter)))
      .filter((loop) => effect(link, moment, loop) / at[moment] <= 1 - MOST)
      .map(({ id }) => id)
    return strength >= WEAKEST || loops.length > 0 ? [{ from, to, sign: at[moment] < 0 ? -1 : 1, strength, loops }] : []
  })
}

/** The loop switches that each variable's equation reads, phased in as they are. */
function switches(model: ModelText): Map<string, Set<string>> {
  const all = dependencies(model)
  const phased = new Map(
    all.filter(({ from }) => LOOPS.some(({ parameter }) => from === `p.${parameter}`)).map(({ from, to }) => [to, from.slice(2)]),
  )
  const found = new Map<string, Set<string>>()
  for (const { from, to } of all) if (phased.has(from)) found.set(to, (found.get(to) ?? new Set()).add(phased.get(from)!))
  return found
}

/** All that a quantity feeds in any number of steps. */
function reachable(all: readonly Link[]): (from: string) => ReadonlySet<string> {
  return (from) => {
    const found = new Set([from])
    for (const id of found) for (const link of all) if (link.from === id) found.add(link.to)
    return found
  }
}
