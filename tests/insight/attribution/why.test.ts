import { describe, expect, it } from 'vitest'
import { MEASURES, measureOf, type Measure } from '../../../src/insight/measures'
import { answer, type Batch } from '../../../src/insight/question'
import { sentenceOfSplit, whyLoops, whyMoved, type Part, type Split } from '../../../src/insight/attribution/why'
import { futureOf } from '../../../src/model/future'
import { levers, type LeverValues } from '../../../src/model/levers'
import { LOOPS, type LoopId } from '../../../src/model/loops'
import { outputOf } from '../../../src/model/outputs'
import { baseline, type Scenario } from '../../../src/model/scenario'
import { valuesOf } from '../../../src/model/simulate'
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

describe('measures', () => {
  it('have different ids and names, and can be found by id', () => {
    expect(new Set(MEASURES.map(({ id }) => id)).size).toBe(MEASURES.length)
    expect(new Set(MEASURES.map(({ name }) => name)).size).toBe(MEASURES.length)
    for (const measure of MEASURES) expect(measureOf(measure.id)).toBe(measure)
    expect(measureOf('nothing')).toBeUndefined()
  })

  it.each(MEASURES.map((measure) => [measure.name, measure] as const))(
    '%s: finite and inside its bounds in every view, and some view moves it',
    (_, measure) => {
      const found = PRESETS.map((preset) => numberOf(measure, scenarioOf(preset)))
      const [low, high] = outputOf(measure.outputs[0]).bounds
      expect(found.filter((value) => !(value >= low && value <= high))).toEqual([])
      expect(new Set(found.map((value) => value.toFixed(measure.digits))).size).toBeGreaterThan(1)
    },
  )

  it.each([
    ['open-supply-end', 'Open supply in 2036', 'open supply in 2036', 2],
    ['open-supply-low', 'Lowest open supply from today on', 'the lowest open supply from today on', 1],
    ['squeeze-high', 'Highest squeeze from today on', 'the highest squeeze from today on', 3],
    ['sponsor-budget-end', 'Nvidia’s open-model budget in 2036', 'Nvidia’s open-model budget in 2036', 2],
  ])('%s is called "%s", and "%s" in a sentence', (id, name, said, value) => {
    const measure = measureOf(id)!
    const future = { years: Float64Array.of(2027, 2028, 2036), outcome: 'squeeze' as const, formationYear: null }
    expect(measure).toMatchObject({ name, said })
    expect(measure.of({ ...future, outputs: { [measure.outputs[0]]: Float64Array.of(3, 1, 2) } })).toBe(value)
  })
})

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
    expect(split.parts).toEqual([{ id: 'china', kind: 'lever', name: 'Chinese lab funding', change: split.to - split.from }])
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
    expect(there.parts.map(({ id, kind, name }) => [id, kind, name])).toContainEqual(['R2', 'loop', 'Strain and turnover (R2) cut'])
    expect(back.parts.map(({ name }) => name)).toContain('Strain and turnover (R2) whole')
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

const part = (name: string, change: number, kind: Part['kind'] = 'lever'): Part => ({ id: 'cost', kind, name, change })

const say = (from: number, to: number, parts: Part[]) => sentenceOfSplit({ from, to, parts, exact: true }, supply)

describe('the sentence of a split', () => {
  it.each<[sentence: string, from: number, to: number, parts: Part[]]>([
    [
      'Open supply in 2036 falls by 4.1, from 8.2 to 4.1: Chinese lab funding takes 3.0 and capital discipline 1.2; training-cost growth gives back 0.1.',
      8.2,
      4.1,
      [part('Chinese lab funding', -3), part('Capital discipline', -1.2), part('Training-cost growth', 0.1)],
    ],
    [
      'Open supply in 2036 rises by 2.0, from 8.2 to 10.2: Nvidia cash-flow shock adds 3.0; access restriction takes back 1.0.',
      8.2,
      10.2,
      [part('Nvidia cash-flow shock', 3), part('Access restriction', -1)],
    ],
    [
      'Open supply in 2036 falls by 1.0, from 8.2 to 7.2: all of it by capital discipline.',
      8.2,
      7.2,
      [part('Capital discipline', -1), part('Silicon', 0.01)],
    ],
    [
      'Open supply in 2036 stays at 8.2: cost adds 1.0; access restriction takes 1.0.',
      8.2,
      8.2,
      [part('Cost', 1), part('Access restriction', -1)],
    ],
    ['Open supply in 2036 stays at 8.2: nothing that differs moves it.', 8.2, 8.2, [part('Cost', 0.01)]],
    ['Nothing differs, so nothing moves.', 8.2, 8.2, []],
    [
      'Open supply in 2036 falls by 5.0, from 8.0 to 3.0: what needs no loop takes 6.0; strain (R2) gives back 1.0.',
      8,
      3,
      [part('Without any loop', -6, 'none'), part('Strain (R2)', 1, 'loop')],
    ],
    [
      'Open supply in 2036 falls by 5.0, from 8.0 to 3.0: a takes 1.0, b 1.0, c 1.0 and 2 others 2.0.',
      8,
      3,
      ['A', 'B', 'C', 'D', 'E'].map((name) => part(name, -1)),
    ],
  ])('%s', (sentence, from, to, parts) => {
    expect(say(from, to, parts)).toBe(sentence)
  })
})
