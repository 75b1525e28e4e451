import { describe, expect, it } from 'vitest'
import type { Run } from '../../../../src/model/simulate'
import { simulate } from '../../../../src/model/simulate'
import { releasesIn, sayDrift } from '../../../../src/ui/panels/compare/versionDiff'
import { scenario } from '../../../support/scenarios'

const at2036 = (version: number, supply: number, demand: number, pressure: number, outcome: Run['outcome'] = 'squeeze'): Run => {
  const run = simulate(scenario())
  const all = (value: number) => run.years.map(() => value)
  const outputs = { ...run.outputs, 'open-supply': all(supply), 'access-demand': all(demand), 'consortium-pressure': all(pressure) }
  return { ...run, version, outputs, outcome }
}

describe('the drift from one model to the next', () => {
  it.each<[what: string, old: Run, fresh: Run, said: string]>([
    [
      'names what moved, the largest move on its axis first',
      at2036(1, 8.2, 378, 35),
      at2036(2, 7.1, 400, 60),
      'With model 2, at the start of 2036 consortium pressure is 60 instead of 35, open supply is 7.1 instead of 8.2 and demand for access is 400 instead of 378; both end as “squeeze”.',
    ],
    [
      'leaves out what would be written the same',
      at2036(1, 8.2, 378, 35),
      at2036(2, 8.24, 378.2, 36),
      'With model 2, at the start of 2036 consortium pressure is 36 instead of 35; both end as “squeeze”.',
    ],
    [
      'says that an outcome turned',
      at2036(1, 8, 300, 30, 'squeeze'),
      at2036(3, 8, 300, 30, 'consortium-forms'),
      'Model 3 gives the same headline numbers for 2036; it ends as “consortium forms and lasts” instead of “squeeze”.',
    ],
  ])('%s', (_, old, fresh, said) => expect(sayDrift(old, fresh)).toBe(said))
})

describe('the releases in a changelog', () => {
  it('are its models, newest first, with what changed', () => {
    const text =
      '# Changelog\n\n## Unreleased\n\n- A page.\n\n## Model 2 (2027-01-02)\n\n- One.\n- Two.\n\n## Model 1 (unreleased)\n\n- First.\n'
    expect(releasesIn(text)).toEqual([
      { version: 2, date: '2027-01-02', lines: ['One.', 'Two.'] },
      { version: 1, date: 'unreleased', lines: ['First.'] },
    ])
  })
})
