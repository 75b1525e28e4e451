import { levers, snap, type LeverValues } from '../../src/model/levers'
import { LOOPS } from '../../src/model/loops'
import { baseline, type Scenario } from '../../src/model/scenario'
import { format } from '../../src/scenario/links/codec'
import { PRESETS, scenarioOf } from '../../src/scenario/presets'
import { scenario } from '../support/scenarios'

/** A fraction from 0 to below 1 for a seed, a point and a dimension, by integer operations that every engine must do alike (lowbias32). */
function fraction(seed: number, point: number, dimension: number): number {
  let bits = Math.imul(seed, 0x9e3779b1) ^ Math.imul(point + 1, 0x85ebca6b) ^ Math.imul(dimension + 1, 0xc2b2ae35)
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d)
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b)
  return ((bits ^ (bits >>> 16)) >>> 0) / 2 ** 32
}

/** Scenarios with every lever anywhere on its grid and one loop in eight cut. */
export const randomScenarios = (count: number, seed: number): Scenario[] =>
  Array.from({ length: count }, (_, i) => {
    const values = levers.map((lever, d) => [lever.id, snap(lever, lever.min + fraction(seed, i, d) * (lever.max - lever.min))])
    const cut = LOOPS.map(({ id }) => id).filter((_, d) => fraction(seed, i, levers.length + d) < 1 / 8)
    return scenario(Object.fromEntries(values) as LeverValues, cut)
  })

/** Every lever at each end, alone. */
export const leverEnds = (): Scenario[] => levers.flatMap(({ id, min, max }) => [scenario({ [id]: min }), scenario({ [id]: max })])

/** Every two levers, each at each end. */
export const pairsOfEnds = (): Scenario[] =>
  levers.flatMap((a, i) =>
    levers
      .slice(i + 1)
      .flatMap((b) => [a.min, a.max].flatMap((one) => [b.min, b.max].map((two) => scenario({ [a.id]: one, [b.id]: two })))),
  )

/** Every loop cut alone, then all of them. */
export const loopCuts = (): Scenario[] => [
  ...LOOPS.map(({ id }) => scenario({}, [id])),
  scenario(
    {},
    LOOPS.map(({ id }) => id),
  ),
]

/** The scenarios whose bits must be the same in every engine: baseline, presets, lever ends, loop cuts, and random ones up to the count; each once. */
export function variety(count: number): Scenario[] {
  const chosen = [baseline(), ...PRESETS.map(scenarioOf), ...leverEnds(), ...loopCuts(), ...randomScenarios(count, 7)]
  return [...new Map(chosen.map((given) => [format(given), given])).values()].slice(0, count)
}
