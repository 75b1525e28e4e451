import { describe, expect, it } from 'vitest'
import { releasesIn } from '../../src/words/changelog'

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
