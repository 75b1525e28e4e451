import { LOOPS, type Loop, type LoopId } from '../../model/loops'
import { dependencies } from '../../equations/graph'
import type { ModelText } from '../../equations/model'
import { elasticities, type Moment, type Quantity } from './perturb'

/** An arrow of the diagram: `to` depends on `from` with no other quantity in between. */
export interface CausalLink {
  from: string
  to: string
  /** 1: more of `from` makes more of `to`; -1: less. */
  sign: 1 | -1
  /** Elasticity: per cent by which `to` changes for one per cent of `from`, where that is largest. */
  strength: number
  /** Loops that this effect is part of: cutting one takes most of the effect away. */
  loops: LoopId[]
}

/** Two quantities that the equations connect, with the variables at both ends and in between. */
export interface Connection {
  from: string
  to: string
  through: ReadonlySet<string>
}

/** Effects weaker than this are left out of the diagram, unless they are part of a loop. */
const WEAKEST = 0.1
const WEAKEST_IN_A_LOOP = 0.003
/** Cutting a loop takes away at least this share of an effect that is part of it. */
const LOOP_SHARE = 0.5

const variablesOf = ({ variables, passive = [] }: Quantity) => [...variables, ...passive]

/** All pairs of quantities that the equations connect through variables that belong to no quantity. */
export function connections(model: ModelText, quantities: readonly Quantity[]): Connection[] {
  const owners = new Map(quantities.flatMap((one) => variablesOf(one).map((name) => [name, one] as const)))
  const feeds = new Map<string, string[]>()
  for (const { from, to, through } of dependencies(model)) if (through !== 'start') feeds.set(from, [...(feeds.get(from) ?? []), to])
  return quantities.flatMap((from) => {
    const through = new Set(from.variables)
    const reached = new Set<Quantity>()
    // Iterating a set also visits what is added on the way.
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

/** The arrows of the diagram, found in the equations: what feeds what, with which sign, in which loops; each as strong as at its best moment. */
export function causalLinks(model: ModelText, quantities: readonly Quantity[], moments: readonly Moment[]): CausalLink[] {
  const elasticity = elasticities(model, quantities, moments)
  const known = new Map<string, Map<string, number>>()
  const effect = ({ from, to }: Connection, moment: number, loop?: Loop) => {
    const key = `${from} ${moment} ${loop?.id}`
    const found = known.get(key) ?? elasticity(from, moment, loop?.parameter)
    known.set(key, found)
    return found.get(to) ?? 0
  }
  const switched = switches(model)
  const all = connections(model, quantities)
  const reachableFrom = reachability(all)
  return all.flatMap((connection): CausalLink[] => {
    const { from, to, through } = connection
    const at = moments.map((_, moment) => effect(connection, moment))
    const moment = at.reduce((best, value, i) => (Math.abs(value) > Math.abs(at[best]) ? i : best), 0)
    const strength = Math.abs(at[moment])
    const inLoop = strength >= WEAKEST_IN_A_LOOP && reachableFrom(to).has(from)
    const loops = LOOPS.filter(({ parameter }) => inLoop && [...through].some((name) => switched.get(name)?.has(parameter)))
      .filter((loop) => effect(connection, moment, loop) / at[moment] <= 1 - LOOP_SHARE)
      .map(({ id }) => id)
    return strength >= WEAKEST || loops.length > 0 ? [{ from, to, sign: at[moment] < 0 ? -1 : 1, strength, loops }] : []
  })
}

/** The loop switches that each variable's equation reads. They act through auxiliaries that phase them in. */
function switches(model: ModelText): Map<string, Set<string>> {
  const all = dependencies(model)
  const phased = new Map(
    all.filter(({ from }) => LOOPS.some(({ parameter }) => from === `p.${parameter}`)).map(({ from, to }) => [to, from.slice(2)]),
  )
  const found = new Map<string, Set<string>>()
  for (const { from, to } of all) if (phased.has(from)) found.set(to, (found.get(to) ?? new Set()).add(phased.get(from)!))
  return found
}

/** All that a quantity feeds, in any number of steps. */
function reachability(all: readonly Connection[]): (from: string) => ReadonlySet<string> {
  return (from) => {
    const found = new Set([from])
    for (const id of found) for (const { from: start, to } of all) if (start === id) found.add(to)
    return found
  }
}
