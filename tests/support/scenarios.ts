import { defaultLevers, type LeverValues } from '../../src/model/levers'
import type { LoopId } from '../../src/model/loops'
import type { OutputId } from '../../src/model/outputs'
import { baseline, type Scenario } from '../../src/model/scenario'
import type { Run } from '../../src/model/run/simulate'
import * as spread from '../../src/validation/tools/spread'

/** The baseline with some levers moved and some loops cut. */
export const scenario = (moved: Partial<LeverValues> = {}, cut: readonly LoopId[] = []): Scenario => ({
  ...baseline(),
  levers: { ...defaultLevers(), ...moved },
  cut,
})

/** Values over a lever's whole range, both ends included, on its grid. */
export const { sweep } = spread

/** Scenarios spread over the whole lever space. */
export const sample = (count: number): Scenario[] => spread.sample(count).map((moved) => scenario(moved))

/** An output at a saved year. */
export const at = (run: Run, id: OutputId, year: number): number => run.outputs[id][run.years.indexOf(year)]
