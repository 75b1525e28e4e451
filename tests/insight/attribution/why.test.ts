import { describe, expect, it } from 'vitest'
import { MEASURES, type Measure } from '../../../src/insight/measures'
import { answer, type Batch } from '../../../src/insight/question'
import { whyLoops, whyMoved, type Part, type Split } from '../../../src/insight/attribution/why'
import { futureOf } from '../../../src/model/run/future'
import { levers, type LeverValues } from '../../../src/model/levers'
import { LOOPS, type LoopId } from '../../../src/model/loops'
import { baseline, type Scenario } from '../../../src/model/scenario'
import { valuesOf } from '../../../src/model/run/simulate'
import { PRESETS, scenarioOf } from '../../../src/scenario/presets'

const run = ({ scenarios, outputs }: Batch) => scenarios.map((scenario) => futureOf(valuesOf(scenario), outputs))
const numberOf = (measure: Measure, scenario: Scenario) => measure.of(futureOf(valuesOf(scenario), measure.outputs))
const view = (changes: Partial<LeverValues>, cut: LoopId[] = []): Scenario => ({
  ...baseline(),
  levers: { ...baseline().levers, ...changes },
  cut,
})
const [supply] = MEASURES
const sum = ({ parts }: Split) => parts.reduce((total, { change }) => total + change, 0)
const changeOf = ({ parts }: Split, id: Part['id']) => parts.find((part) => part.id === id)!.change

describe('why a number moved', () => {
  it.each(PRESETS.map((preset) => [preset.id, scenarioOf(preset)] as const))('%s: the parts sum to the change, largest first', (_, to) => {
    const split = answer(whyMoved(baseline(), to, supply), run)
    expect(split.from).toBe(numberOf(supply, baseline()))
    expect(split.to).toBe(numberOf(supply, to))
    expect(Math.abs(sum(split) - (split.to - split.from))).toBeLessThan(1e-9)
    const sizes = split.parts.map(({ change }) => Math.abs(change))
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(split.parts.map(({ id }) => id).toSorted()).toEqual(
      levers
        .filter(({ id }) => to.levers[id] !== baseline().levers[id])
        .map(({ id }) => id)
        .toSorted(),
    )
  })

  it('one lever is all of it', () => {
    const split = answer(whyMoved(baseline(), view({ china: 0.3 }), supply), run)
    expect(split.parts).toEqual([{ id: 'china', kind: 'lever', change: split.to - split.from }])
    expect(split.exact).toBe(true)
  })

  it('two levers share what neither does alone evenly', () => {
    const [a, b, both] = [{ china: 0.3 }, { discipline: 0.7 }, { china: 0.3, discipline: 0.7 }].map((changes) =>
      numberOf(supply, view(changes)),
    )
    const split = answer(whyMoved(baseline(), view({ china: 0.3, discipline: 0.7 }), supply), run)
    const joint = both - a - b + split.from
    expect(changeOf(split, 'china')).toBeCloseTo(a - split.from + joint / 2, 12)
    expect(changeOf(split, 'discipline')).toBeCloseTo(b - split.from + joint / 2, 12)
  })

  it('a shock’s year without a shock does nothing', () => {
    const split = answer(whyMoved(baseline(), view({ china: 0.3, 'nvidia-year': 2031 }), supply), run)
    expect(changeOf(split, 'nvidia-year')).toBe(0)
  })

  it('a cut loop counts as a part, whichever of the two has cut it', () => {
    const cut = view({ china: 0.3 }, ['R2'])
    const there = answer(whyMoved(baseline(), cut, supply), run)
    const back = answer(whyMoved(cut, baseline(), supply), run)
    expect(there.parts).toContainEqual(expect.objectContaining({ id: 'R2', kind: 'loop', becomes: 'cut' }))
    expect(back.parts).toContainEqual(expect.objectContaining({ id: 'R2', kind: 'loop', becomes: 'whole' }))
    for (const { id, change } of there.parts) expect(changeOf(back, id)).toBeCloseTo(-change, 12)
  })

  it('nothing differs: no parts, one run', () => {
    let runs = 0
    const split = answer(whyMoved(view({ cost: 2 }), view({ cost: 2 }), supply), (batch) => ((runs += batch.scenarios.length), run(batch)))
    expect(split).toMatchObject({ parts: [], from: split.to, exact: true })
    expect(runs).toBe(1)
  })

  it('above eight differences a sample says so, and still sums to the change', () => {
    const to = { ...scenarioOf(PRESETS[0]), cut: ['R2', 'B3'] as const }
    const split = answer(whyMoved(baseline(), to, supply), run)
    expect(split.exact).toBe(false)
    expect(split.parts).toHaveLength(10)
    expect(Math.abs(sum(split) - (split.to - split.from))).toBeLessThan(1e-9)
  })
})

describe('which loops carry a change', () => {
  const winter = scenarioOf(PRESETS.find(({ id }) => id === 'chinese-winter')!)
  const everyLoop = LOOPS.map(({ id }) => id)

  it('the parts, with what needs no loop, sum to the change from the untouched baseline', () => {
    const split = answer(whyLoops(winter, supply), run)
    const without = numberOf(supply, { ...winter, cut: everyLoop }) - numberOf(supply, { ...baseline(), cut: everyLoop })
    expect(split.to - split.from).toBe(numberOf(supply, winter) - numberOf(supply, baseline()))
    expect(Math.abs(sum(split) - (split.to - split.from))).toBeLessThan(1e-9)
    expect(changeOf(split, 'none')).toBeCloseTo(without, 12)
    expect(split.parts.map(({ id }) => id).toSorted()).toEqual([...everyLoop, 'none'].toSorted())
    expect(split.exact).toBe(false)
  })

  it('a loop that is cut in both carries nothing and is no part; few that are left make it exact', () => {
    const cut = everyLoop.filter((id) => id !== 'R2' && id !== 'B3')
    const split = answer(whyLoops({ ...winter, cut }, supply, { ...baseline(), cut }), run)
    expect(split.parts.map(({ id }) => id).toSorted()).toEqual(['B3', 'R2', 'none'])
    expect(split.exact).toBe(true)
    expect(Math.abs(sum(split) - (split.to - split.from))).toBeLessThan(1e-9)
  })

  it('a loop cut in the scenario alone carries what the cut does', () => {
    const cut = { ...baseline(), cut: ['R2'] as const }
    const split = answer(whyLoops(cut, supply), run)
    expect(Math.abs(changeOf(split, 'R2') - (split.to - split.from))).toBeLessThan(0.2 * Math.abs(split.to - split.from))
  })
})
