import { createHash } from 'node:crypto'
import { levers } from '../model/levers'
import { outputs } from '../model/outputs'
import type { Scenario } from '../model/scenario'
import type { Run } from '../model/simulate'
import { format } from '../scenario/codec'

/** The first 8 hexadecimal characters of a SHA-256. */
function shortHash(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex').slice(0, 8)
}

/** Names a scenario: a hash of its canonical link. */
export const scenarioId = (scenario: Scenario) => shortHash(format(scenario))

/** Names a result: a hash of the bytes of every output, in table order, as 64-bit little-endian floats. Equal in every engine. */
export const resultId = (run: Run) => shortHash(...outputs.map(({ id }) => new Uint8Array(run.outputs[id].buffer)))

/** One scenario with its numbers, ready for JSON. Values of levers read as in a link, so `key=value` of each gives the scenario again. */
export function toDocument(scenario: Scenario, run: Run, notices: readonly string[]) {
  const values = levers.map((lever) => [lever.id, lever.words?.[scenario.levers[lever.id]] ?? scenario.levers[lever.id]])
  const cut = scenario.cut.length > 0 ? { cut: scenario.cut.join(',') } : {}
  return {
    version: scenario.version,
    scenario: { ...Object.fromEntries(values), ...cut } as Record<string, number | string>,
    scenarioId: scenarioId(scenario),
    resultId: resultId(run),
    notices,
    years: [...run.years],
    outputs: Object.fromEntries(outputs.map(({ id, unit }) => [id, { unit, values: [...run.outputs[id]] }])),
    outcome: run.outcome,
    formationYear: run.formationYear,
  }
}
