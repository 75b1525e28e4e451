import { textOf } from '../../../src/words/tables/levers'
import { describe, expect, it } from 'vitest'
import { crux } from '../../../src/insight/attribution/crux'
import { MEASURES, measureOf } from '../../../src/insight/measures'
import { answer, type Batch } from '../../../src/insight/question'
import { lower, numberText } from '../../../src/lib/text'
import { futureOf } from '../../../src/model/run/future'
import { leverOf } from '../../../src/model/levers'
import type { Scenario } from '../../../src/model/scenario'
import { valuesOf } from '../../../src/model/run/simulate'
import { cruxSentence } from '../../../src/words/sentences/crux'
import { partName } from '../../../src/words/sentences/why'
import { measurePhrase } from '../../../src/words/tables/measures'
import { scenario } from '../../support/scenarios'

const run = ({ scenarios, outputs }: Batch) => scenarios.map((each) => futureOf(valuesOf(each), outputs))
function say(a: Scenario, b: Scenario, id = MEASURES[0].id) {
  const measure = measureOf(id)!
  const found = answer(crux(a, b, measure), run)
  return { found, measure, text: cruxSentence(a, b, found, measure) }
}

describe('the sentence of a crux', () => {
  it('reads like this', () => {
    expect(say(scenario(), scenario({ china: 0.3 })).text).toMatch(
      /^You differ on one lever alone, and with it on open supply in 2036, \d+\.\d against \d+\.\d: Chinese lab funding, 1× against 0\.3×\.$/,
    )
  })

  it.each<[what: string, a: Scenario, b: Scenario, id: string]>([
    ['one lever of several', scenario({ conflict: 0.52 }), scenario({ china: 0.3 }), 'open-supply-end'],
    ['two of several', scenario({ conflict: 0.52 }), scenario({ china: 0.5, discipline: 0.6 }), 'open-supply-low'],
    ['a cut among them', scenario({ conflict: 0.52 }, ['R2']), scenario(), 'open-supply-end'],
  ])('%s: names each part of the set with both values, their share, the measure and both ends', (_, a, b, id) => {
    const { found, measure, text } = say(a, b, id)
    for (const part of found.set) {
      expect(text).toContain(lower(partName(part)))
      if (part.kind !== 'lever') continue
      const lever = leverOf(part.id)
      expect(text).toContain(`${textOf(lever, a.levers[part.id])} against ${textOf(lever, b.levers[part.id])}`)
    }
    for (const end of [found.split.from, found.split.to]) expect(text).toContain(numberText(end, measure.digits))
    expect(text).toContain(`${Math.round(100 * found.share)}%`)
    expect(text).toContain(measurePhrase(measure))
  })

  it('levers that do nothing are counted, and one number stands for both', () => {
    const { found, measure, text } = say(scenario({ 'nvidia-year': 2030 }), scenario({ 'nvidia-recovery': 5 }))
    expect(text).toContain('two levers')
    expect(text).toContain(numberText(found.split.from, measure.digits))
    expect(text).not.toContain('%')
  })

  it('equal scenarios have none', () => {
    expect(say(scenario({ access: 0.6 }), scenario({ access: 0.6 })).text).not.toMatch(/\d/)
  })
})
