import { expect, it } from 'vitest'
import { MEASURES } from '../../../src/insight/measures'
import { OUTCOMES } from '../../../src/model/run/outcome'
import { READING_WORDS } from '../../../src/words/tables/claims'
import { GOAL_WORDS } from '../../../src/words/tables/goals'
import { measurePhrase, measureTitle } from '../../../src/words/tables/measures'
import { OUTCOME_WORDS } from '../../../src/words/tables/outcomes'

it.each([
  ['measures as titles', MEASURES.map(measureTitle)],
  ['measures in sentences', MEASURES.map(measurePhrase)],
  ['goals', Object.values(GOAL_WORDS).map(({ name }) => name)],
  ['readings of claims', Object.values(READING_WORDS).map(({ name }) => name)],
  ...(['clause', 'title', 'noun', 'label', 'brief'] as const).map(
    (key) => [`outcomes, ${key}`, OUTCOMES.map((id) => OUTCOME_WORDS[id][key])] as [string, string[]],
  ),
])('no two %s are called the same', (_, names) => {
  expect(new Set(names).size).toBe(names.length)
})

it('a proper name keeps its capital inside a sentence, other names lose it', () => {
  const budget = MEASURES.find(({ output }) => output === 'sponsor-budget')!
  expect(measurePhrase(budget)).toMatch(/^Nvidia/)
  expect(measurePhrase(MEASURES[0])).toMatch(/^[a-z]/)
})
