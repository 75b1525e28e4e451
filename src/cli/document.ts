import { resultId, scenarioId } from '../export/ids'
import type { OutputId } from '../model/outputs'
import type { Scenario } from '../model/scenario'
import type { Run } from '../model/simulate'
import { formatExactly } from '../scenario/codec'
import { editionOf } from '../scenario/editions'

/** One scenario with its numbers, ready for JSON. Values of levers read as in a link, so `key=value` of each gives the scenario again. */
export function toDocument(scenario: Scenario, run: Run, notices: readonly string[]) {
  const { levers, outputs } = editionOf(scenario.version)
  const values = levers.map((lever) => [lever.id, lever.words?.[scenario.levers[lever.id]] ?? scenario.levers[lever.id]])
  const cut = scenario.cut.length > 0 ? { cut: scenario.cut.join(',') } : {}
  return {
    version: scenario.version,
    scenario: { ...Object.fromEntries(values), ...cut } as Record<string, number | string>,
    scenarioId: scenarioId(formatExactly(scenario)),
    resultId: resultId(run),
    notices,
    years: [...run.years],
    outputs: Object.fromEntries(outputs.map(({ id, unit }) => [id, { unit, values: [...run.outputs[id as OutputId]] }])),
    outcome: run.outcome,
    formationYear: run.formationYear,
  }
}
