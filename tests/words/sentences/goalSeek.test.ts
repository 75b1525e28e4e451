import { leverName, textOf } from '../../../src/words/tables/levers'
import { describe, expect, it } from 'vitest'
import { GOALS } from '../../../src/insight/goalseek/goals'
import type { Change, Found } from '../../../src/insight/goalseek/seek'
import { leverOf } from '../../../src/model/levers'
import { baseline } from '../../../src/model/scenario'
import { changePhrase, foundSentence } from '../../../src/words/sentences/goalSeek'
import { changesSentence } from '../../../src/words/sentences/takeaways'
import { GOAL_WORDS } from '../../../src/words/tables/goals'

const [goal] = GOALS
const { clause } = GOAL_WORDS[goal.id]
const change: Change = { lever: 'china', from: 1, to: 0.3 }
const best = baseline()
const reachable = (count: number): Found => ({
  kind: 'reachable',
  scenario: best,
  changes: Array.from({ length: count }, () => change),
  distance: 0.583,
})
const unreachable = (closest: number | null, proof: 'extreme' | 'search'): Found => ({
  kind: 'unreachable',
  best,
  missing: 1,
  closest,
  proof,
})

describe('what a search found', () => {
  it('reads like this', () => {
    expect(foundSentence(reachable(1), goal, 2030)).toBe(
      'So that a consortium forms by the start of 2030, one lever would have to move, 0.58 of its plausible range:',
    )
  })

  it.each([1, 2, 5])('%i changes are counted, and follow after a colon', (count) => {
    const text = foundSentence(reachable(count), goal, 2030)
    for (const part of [clause(2030), ['one lever', 'two levers', '', '', 'five levers'][count - 1], '0.58']) expect(text).toContain(part)
    expect(text).toMatch(/:$/)
    const whole = changesSentence({ found: reachable(count), goal, number: 2030 })
    expect(whole.split(changePhrase(change))).toHaveLength(count + 1)
    expect(whole).toMatch(/\.$/)
  })

  it('a goal that is met needs no change', () => {
    expect(foundSentence({ kind: 'met' }, goal, 2030)).toContain(clause(2030))
    expect(changesSentence({ found: { kind: 'met' }, goal, number: 2030 })).toBe(foundSentence({ kind: 'met' }, goal, 2030))
  })

  it('a miss names the closest number there is, and tells a proof from a search', () => {
    expect(foundSentence(unreachable(2035, 'extreme'), goal, 2030)).toContain(clause(2035))
    expect(foundSentence(unreachable(null, 'extreme'), goal, 2030)).not.toMatch(/\d/)
    expect(foundSentence(unreachable(2035, 'search'), goal, 2030)).not.toBe(foundSentence(unreachable(2035, 'extreme'), goal, 2030))
  })

  it('a change is named with both values', () => {
    const lever = leverOf('china')
    for (const part of [leverName(lever), textOf(lever, 1), textOf(lever, 0.3)]) expect(changePhrase(change)).toContain(part)
  })
})
