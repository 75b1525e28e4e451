import { execSync } from 'node:child_process'
import { expect } from 'vitest'
import { OUTCOMES } from '../../src/model/run/outcome'

/** Runs an example of the command line as it stands, and expects the CSV or JSON that it asks for, without a notice. */
export function expectAnswer(line: string): void {
  const text = execSync(line, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'inherit'] })
  if (line.includes('--format csv')) return expect(text).toMatch(/^year,open-supply,.*\n2023,/)
  const answer = JSON.parse(text)
  expect(answer).toMatchObject({ scenario: { cost: 4 }, notices: [], outcome: expect.toSatisfy((outcome) => OUTCOMES.includes(outcome)) })
  const [, size] = line.match(/--ensemble (\d+)/) ?? []
  expect(answer.ensemble?.size).toBe(size && Number(size))
}
