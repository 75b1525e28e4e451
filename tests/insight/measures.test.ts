import { BOUNDS } from '../../src/validation/behaviour/bounds'
import { describe, expect, it } from 'vitest'
import { MEASURES, measureOf } from '../../src/insight/measures'
import { futureOf } from '../../src/model/run/future'
import { valuesOf } from '../../src/model/run/simulate'
import { PRESETS, scenarioOf } from '../../src/scenario/presets'

describe('measures', () => {
  it('have different ids, and can be found by them', () => {
    expect(new Set(MEASURES.map(({ id }) => id)).size).toBe(MEASURES.length)
    for (const measure of MEASURES) expect(measureOf(measure.id)).toBe(measure)
    expect(measureOf('nothing')).toBeUndefined()
  })

  it.each(MEASURES.map((measure) => [measure.id, measure] as const))(
    '%s: finite and inside its bounds in every view, and some view moves it',
    (_, measure) => {
      const found = PRESETS.map((preset) => measure.of(futureOf(valuesOf(scenarioOf(preset)), measure.outputs)))
      const [low, high] = BOUNDS[measure.output]
      expect(found.filter((value) => !(value >= low && value <= high))).toEqual([])
      expect(new Set(found.map((value) => value.toFixed(measure.digits))).size).toBeGreaterThan(1)
    },
  )

  it.each([
    ['open-supply-end', 2],
    ['open-supply-low', 1],
    ['squeeze-high', 3],
  ])('%s of the values 3, 1, 2 is %d', (id, value) => {
    const measure = measureOf(id)!
    const future = { years: Float64Array.of(2027, 2028, 2036), outcome: 'squeeze' as const, formationYear: null }
    expect(measure.of({ ...future, outputs: { [measure.output]: Float64Array.of(3, 1, 2) } })).toBe(value)
  })
})
