import { leverName, textOf } from '../../../src/words/tables/levers'
import { describe, expect, it } from 'vitest'
import { thresholdOf, thresholdsOf } from '../../../src/insight/tipping/thresholds'
import { lower } from '../../../src/lib/text'
import { leverOf, type LeverId } from '../../../src/model/levers'
import type { Outcome } from '../../../src/model/run/outcome'
import { NO_MAIN_THRESHOLD, NO_THRESHOLD, thresholdSentence } from '../../../src/words/sentences/threshold'
import { OUTCOME_WORDS } from '../../../src/words/tables/outcomes'

const thresholds = (id: LeverId, from: number, to: number, outcome: Outcome) =>
  thresholdsOf('squeeze', [{ lever: id, down: null, up: thresholdOf(leverOf(id), from, to, outcome) }])

describe('the sentence of the nearest threshold', () => {
  it('reads like this', () => {
    expect(thresholdSentence(thresholds('nvidia', -40, -52, 'consortium-forms'))).toBe(
      'The nearest flip is 12% away: with Nvidia cash-flow shock at −52% instead of −40%, a consortium forms and lasts.',
    )
  })

  it.each<[id: LeverId, from: number, to: number, outcome: Outcome]>([
    ['discipline', 0.35, 0.29, 'stopgap-holds'],
    ['nvidia', -40, -52, 'consortium-fails'],
    ['consortium', 1, 0, 'squeeze'],
  ])('names the lever %s, both its values and how it ends there', (id, from, to, outcome) => {
    const text = thresholdSentence(thresholds(id, from, to, outcome))
    const lever = leverOf(id)
    for (const part of [lower(leverName(lever)), textOf(lever, from), textOf(lever, to), OUTCOME_WORDS[outcome].clause])
      expect(text).toContain(part)
  })

  it('says which levers were looked along where there is none', () => {
    const none = thresholdsOf('squeeze', [{ lever: 'cost', down: null, up: null }])
    expect(thresholdSentence(none)).toBe(NO_THRESHOLD)
    expect(thresholdSentence(none, NO_MAIN_THRESHOLD)).toBe(NO_MAIN_THRESHOLD)
  })
})
