import { ensembleOf as drawsOf } from '../ensemble/ensemble'
import type { Sample } from '../ensemble/sample'
import { PERCENTILES, type Percentile, type Summary } from '../ensemble/summary'
import { OUTCOMES, type Outcome } from '../model/run/outcome'
import type { OutputId } from '../model/outputs'
import type { Scenario } from '../model/scenario'
import type { Run } from '../model/run/simulate'
import { modelOf } from '../scenario/versions'

const idsOf = ({ outputs }: Run) => Object.keys(outputs) as OutputId[]

/** The ensemble of a document: how the draws end, when consortia form, and percentiles of every output at every saved step. */
export interface EnsembleDocument {
  size: number
  seed: number
  /** Share of the draws in each outcome at the end. */
  outcomes: Record<Outcome, number>
  /** Share of the draws in which a consortium has formed by the start of each whole year after today. */
  formedBy: Record<number, number>
  /** One value per year of the run. Before today every draw is the same, so each percentile is the run's own value. */
  bands: Record<OutputId, Record<Percentile, number[]>>
}

/** Draws the beliefs around a scenario with its own version of the model; `run` is the run of the scenario itself. */
export function ensembleOf(scenario: Scenario, run: Run, size: number, seed: number): EnsembleDocument {
  const model = modelOf(scenario.version)
  const { beliefs, perform } = drawsOf(model)
  const ids = idsOf(run)
  const request = { scenario, size, seed, step: model.clock.step, vary: beliefs, outputs: ids }
  const samples = [perform({ kind: 'sample', request, from: 0, to: size }) as Sample]
  const { chances, formedBy, bands } = perform({ kind: 'summarise', request, samples }) as Summary
  const whole = (id: OutputId, per: Percentile) => [...run.outputs[id].subarray(0, run.today), ...bands[id]![per]]
  return {
    size,
    seed,
    outcomes: Object.fromEntries(OUTCOMES.map((outcome) => [outcome, chances[outcome].at(-1)])) as EnsembleDocument['outcomes'],
    formedBy,
    bands: Object.fromEntries(
      ids.map((id) => [id, Object.fromEntries(PERCENTILES.map((per) => [per, whole(id, per)]))]),
    ) as EnsembleDocument['bands'],
  }
}

/** A table of outputs with the bands as further columns: `open-supply:5` and so on, in table order. */
export function withBands(csv: string, { bands }: EnsembleDocument): string {
  const columns = (Object.keys(bands) as OutputId[]).flatMap((id) => PERCENTILES.map((per) => [`${id}:${per}`, ...bands[id][per]]))
  const lines = csv.trimEnd().split('\n')
  return lines.map((line, i) => `${line},${columns.map((column) => column[i]).join(',')}\n`).join('')
}
