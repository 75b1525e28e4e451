import { textOf } from '../../../src/words/tables/levers'
import { describe, expect, it } from 'vitest'
import { pointsOf, type ClaimTest } from '../../../src/insight/claims/claimTest'
import { CLAIM_TESTS } from '../../../src/insight/claims/claimTests'
import type { Verdict } from '../../../src/insight/claims/judge'
import { leverOf } from '../../../src/model/levers'
import { verdictSentence } from '../../../src/words/sentences/claims'
import { READING_WORDS, SETTING_WORDS } from '../../../src/words/tables/claims'

const say = (test: ClaimTest, values: number[], survives = true) => verdictSentence({ claim: test.claim, survives, test, values })
const course: ClaimTest = { claim: 'x', reading: 'supply', kind: 'course', years: [2027, 2032], high: 0.9 }
const date: ClaimTest = { claim: 'x', reading: 'formation', kind: 'date', high: 2036 }
const effect: ClaimTest = { claim: 'x', reading: 'demand', kind: 'effect', lever: 'china', ends: [1.3, 0.1], year: 2032, low: 1.1 }

describe('the sentence of a verdict', () => {
  it('reads like this', () => {
    expect(say(course, [12.41, 8.63])).toBe('Open supply (models): 12.4 in 2027, 8.6 in 2032.')
    expect(say(date, [Infinity], false)).toBe('Year in which a consortium forms: never (needs at most 2036).')
  })

  it('every test names what it reads, its circumstances and each of its numbers, and what it needs where it fails', () => {
    for (const test of CLAIM_TESTS) {
      const values = pointsOf(test).map((_, i) => 2030 + i)
      const verdict: Verdict = { claim: test.claim, survives: false, test, values }
      const text = verdictSentence(verdict)
      expect(text.startsWith(READING_WORDS[test.reading].name)).toBe(true)
      if (test.setting) expect(text).toContain(SETTING_WORDS[test.setting])
      for (const bound of [test.low, test.high]) if (bound !== undefined) expect(text.split('needs')[1]).toContain(String(bound))
      for (const value of values) expect(text).toMatch(new RegExp(`\\b${value.toLocaleString('en')}|\\b${value}\\b`))
      expect(verdictSentence({ ...verdict, survives: true })).not.toContain('needs')
    }
  })

  it('an effect names its lever at both values', () => {
    for (const value of [1.3, 0.1]) expect(say(effect, [100, 130])).toContain(textOf(leverOf('china'), value))
  })

  it('a year has no comma, a count of thousands has', () => {
    expect(say(date, [2031])).toContain('2031')
    expect(say({ claim: 'x', reading: 'small-models', kind: 'level', year: 2030 }, [2031])).toContain('2,031')
  })
})
