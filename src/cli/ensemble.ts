import { BELIEFS } from '../ensemble/draws'
import { sample } from '../ensemble/sample'
import { PERCENTILES, summarise, type Percentile } from '../ensemble/summary'
import { OUTCOMES, type Outcome } from '../model/outcome'
import { outputs, type OutputId } from '../model/outputs'
import type { Scenario } from '../model/scenario'
import { TODAY_ROW, type Run } from '../model/simulate'
import { CLOCK } from '../model/squeeze'

/** The ensemble of a document: how the draws end, when consortia form, and percentiles of every output at every saved step. */
export interface EnsembleDocument {
  size: number
  seed: number
  /** Share of the draws in each outcome at the end. */
  outcomes: Record<Outcome, number>
  /** Share of the draws in which a consortium has formed by the start of each whole year after today. */
  formedBy: Record<number, number>
  /** In line with the years of the run; before today, where every draw is the same, each percentile is the run's own value. */
  bands: Record<OutputId, Record<Percentile, number[]>>
}

/** Draws the beliefs around a scenario; `run` is the scenario's own. */
export function ensembleOf(scenario: Scenario, run: Run, size: number, seed: number): EnsembleDocument {
  const request = { scenario, size, seed, step: CLOCK.step, vary: BELIEFS, outputs: outputs.map(({ id }) => id) }
  const { chances, formedBy, bands } = summarise(request, sample(request, 0, size))
  const whole = (id: OutputId, per: Percentile) => [...run.outputs[id].subarray(0, TODAY_ROW), ...bands[id]![per]]
  return {
    size,
    seed,
    outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, chances[outcome].at(-1)])) as EnsembleDocument['outcomes'],
    formedBy,
    bands: Object.fromEntries(
      outputs.map(({ id }) => [id, Object.fromEntries(PERCENTILES.map((per) => [per, whole(id, per)]))]),
    ) as EnsembleDocument['bands'],
  }
}

/** A table of outputs with the bands as further columns: `open-supply:5` and so on, in table order. */
export function withBands(csv: string, { bands }: EnsembleDocument): string {
  const columns = outputs.flatMap(({ id }) => PERCENTILES.map((per) => [`${id}:${per}`, ...bands[id][per]]))
  const lines = csv.trimEnd().split('\n')
  return lines.map((line, i) => `${line},${columns.map((column) => column[i]).join(',')}\n`).join('')
}
