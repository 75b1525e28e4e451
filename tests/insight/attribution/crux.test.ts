import { describe, expect, it } from 'vitest'
import { crux } from '../../../src/insight/attribution/crux'
import { MEASURES, measureOf } from '../../../src/insight/measures'
import { answer, type Batch } from '../../../src/insight/question'
import { futureOf } from '../../../src/model/run/future'
import type { LeverValues } from '../../../src/model/levers'
import type { LoopId } from '../../../src/model/loops'
import { baseline, type Scenario } from '../../../src/model/scenario'
import { valuesOf } from '../../../src/model/run/simulate'
import { PRESETS, scenarioOf } from '../../../src/scenario/presets'

const run = ({ scenarios, outputs }: Batch) => scenarios.map((scenario) => futureOf(valuesOf(scenario), outputs))
const view = (changes: Partial<LeverValues>, cut: LoopId[] = []): Scenario => ({
  ...baseline(),
  levers: { ...baseline().levers, ...changes },
  cut,
})
const preset = (id: string) => scenarioOf(PRESETS.find((row) => row.id === id)!)
const ask = (a: Scenario, b: Scenario, id = 'open-supply-end') => answer(crux(a, b, measureOf(id)!), run)

describe('the crux of two scenarios', () => {
  it.each(MEASURES.map(({ id }) => [id]))('%s: the fewest largest parts that are 80 %% of the disagreement', (id) => {
    const {
      split,
      set,
      share,
      total: reported,
    } = ask(view({ china: 0.3, discipline: 0.5, access: 0.2 }), view({ cost: 2, reliance: 0.5 }), id)
    const sizes = split.parts.map(({ change }) => Math.abs(change))
    const total = sizes.reduce((sum, size) => sum + size, 0)
    expect(reported).toBeCloseTo(total, 12)
    const covered = (count: number) => sizes.slice(0, count).reduce((sum, size) => sum + size, 0) / total
    expect(set).toEqual(split.parts.slice(0, set.length))
    expect(share).toBeCloseTo(covered(set.length), 12)
    expect(share).toBeGreaterThanOrEqual(0.8)
    expect(covered(set.length - 1)).toBeLessThan(0.8)
  })

  it('is the same whoever is named first', () => {
    const [there, back] = [ask(preset('chinese-winter'), preset('gated')), ask(preset('gated'), preset('chinese-winter'))]
    expect(back.set.map(({ id }) => id)).toEqual(there.set.map(({ id }) => id))
    expect(back.share).toBeCloseTo(there.share, 12)
  })

  it('can be a belief, or a loop that one of them cuts', () => {
    expect(ask(baseline(), view({ 'catch-up': 50, sponsor: 4.8 })).set.map(({ id }) => id)).toEqual(['catch-up'])
    expect(ask(view({ sponsor: 5.2 }), view({}, ['R2'])).set).toMatchObject([{ id: 'R2', kind: 'loop' }])
  })
})
