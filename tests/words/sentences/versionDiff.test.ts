import { describe, expect, it } from 'vitest'
import { simulate, type Run } from '../../../src/model/run/simulate'
import { HEADLINES } from '../../../src/scenario/headlines'
import { versionDiffSentence } from '../../../src/words/sentences/versionDiff'
import { OUTCOME_WORDS } from '../../../src/words/tables/outcomes'
import { scenario } from '../../support/scenarios'

const at2036 = (version: number, supply: number, demand: number, pressure: number, outcome: Run['outcome'] = 'squeeze'): Run => {
  const run = simulate(scenario())
  const all = (value: number) => run.years.map(() => value)
  const outputs = { ...run.outputs, 'open-supply': all(supply), 'access-demand': all(demand), 'consortium-pressure': all(pressure) }
  return { ...run, version, outputs, outcome }
}
const old = at2036(1, 8.2, 378, 35)

describe('from one model to the next', () => {
  it('what changed is named with both values, the largest change on its axis first', () => {
    expect(versionDiffSentence(old, at2036(2, 7.1, 400, 60), HEADLINES)).toBe(
      'With model 2, at the start of 2036 consortium pressure is 60 instead of 35, open supply is 7.1 instead of 8.2 and demand for access is 400 instead of 378; both end as “squeeze”.',
    )
  })

  it('what would be printed the same is left out', () => {
    const text = versionDiffSentence(old, at2036(2, 8.24, 378.2, 36), HEADLINES)
    expect(text).toContain('36 instead of 35')
    expect(text).not.toMatch(/supply|demand/)
  })

  it('an outcome that turned is named with the old one', () => {
    const text = versionDiffSentence(old, at2036(3, 8.2, 378, 35, 'consortium-forms'), HEADLINES)
    for (const id of ['squeeze', 'consortium-forms'] as const) expect(text).toContain(`“${OUTCOME_WORDS[id].title}”`)
    expect(text).not.toContain('instead of 35')
  })
})
