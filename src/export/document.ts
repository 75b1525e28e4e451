import type { ModelVersion } from '../model/version'
import type { Run } from '../model/run/simulate'
import { resultId, scenarioId } from './ids'

/** What a document is of: the query that names the scenario with its version, and its levers as links write them. */
export interface Named {
  link: string
  scenario: Record<string, number | string>
}

/** One scenario with its numbers, ready for JSON. */
export function toDocument({ outputs }: ModelVersion, { link, scenario }: Named, run: Run, notices: readonly string[]) {
  return {
    version: run.version,
    scenario,
    scenarioId: scenarioId(link),
    resultId: resultId(run),
    notices,
    years: [...run.years],
    outputs: Object.fromEntries(outputs.map(({ id, unit }) => [id, { unit, values: [...run.outputs[id]] }])),
    outcome: run.outcome,
    formationYear: run.formationYear,
  }
}
