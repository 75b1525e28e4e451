import { defaultLevers, leverOf, levers, snap, type LeverId, type LeverValues } from '../../src/model/levers'
import type { LoopId } from '../../src/model/loops'
import type { OutputId } from '../../src/model/outputs'
import { baseline, type Scenario } from '../../src/model/scenario'
import type { Run } from '../../src/model/simulate'

/** The baseline with some levers moved and some loops cut. */
export const scenario = (moved: Partial<LeverValues> = {}, cut: readonly LoopId[] = []): Scenario => ({
  ...baseline(),
  levers: { ...defaultLevers(), ...moved },
  cut,
})

/** Values over a lever's whole range, both ends included, on its grid. */
export const sweep = (id: LeverId, count = 13): number[] => {
  const lever = leverOf(id)
  const values = Array.from({ length: count }, (_, i) => snap(lever, lever.min + (i / (count - 1)) * (lever.max - lever.min)))
  return [...new Set(values)]
}

/** An output at a saved year. */
export const at = (run: Run, id: OutputId, year: number): number => run.outputs[id][run.years.indexOf(year)]

/** Headline outputs with the ends of the axes that their charts have while nothing extreme happens. */
export const headlines: readonly [OutputId, axis: number][] = [
  ['open-supply', 20],
  ['access-demand', 500],
  ['consortium-pressure', 100],
]

/** Scenarios spread over the whole lever space: lever d takes the fractional parts of multiples of the root of the d-th prime. */
export const sample = (count: number): Scenario[] =>
  Array.from({ length: count }, (_, i) => {
    const values = levers.map((lever, d) => [lever.id, snap(lever, lever.min + (((i + 1) * ROOTS[d]) % 1) * (lever.max - lever.min))])
    return scenario(Object.fromEntries(values) as LeverValues)
  })
const ROOTS = [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97].map(Math.sqrt)
