import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { draw, PREVIEW, shareOf, SIZE, SIZES } from '../../src/ensemble/draws'
import { point } from '../../src/ensemble/sequence'
import { BELIEFS, rangeOf, UNCERTAIN, leverOf, levers, type LeverId } from '../../src/model/levers'
import { PARAMETERS, type Parameter } from '../../src/model/parameters'

const bandOf = (id: LeverId): Parameter => PARAMETERS[leverOf(id).parameter]
const aLever = fc.constantFrom(...levers)
const aLeverAndValue = aLever.chain((lever) => fc.tuple(fc.constant(lever), fc.double({ min: lever.min, max: lever.max, noNaN: true })))

/** Of 1,024 draws, those below the value. */
const below = (id: LeverId, value: number) =>
  Array.from({ length: 1024 }, (_, i) => draw(leverOf(id), value, shareOf(id, i, 7))).filter((drawn) => drawn < value).length

describe('sizes', () => {
  it('are powers of two, and hold the shipped one and the first look', () => {
    expect(SIZES.filter((size) => !Number.isInteger(Math.log2(size)))).toEqual([])
    expect(SIZES).toEqual(expect.arrayContaining([SIZE, PREVIEW]))
  })
})

describe('what varies', () => {
  it('is every lever with a plausible band of what is true, not of what is counted', () => {
    expect(levers.map(({ id }) => id).filter((id) => !UNCERTAIN.includes(id))).toEqual([
      'nvidia-year',
      'discipline-year',
      'consortium',
      'tolerance',
    ])
    expect(BELIEFS).toHaveLength(11)
    expect(BELIEFS.filter((id) => !UNCERTAIN.includes(id) || leverOf(id).kind !== 'belief')).toEqual([])
  })
})

describe('rangeOf', () => {
  it.each(UNCERTAIN)('is the published band at the default of %s', (id) => {
    const { low, high } = bandOf(id)
    expect(rangeOf(leverOf(id), leverOf(id).default)).toEqual({ low, high })
  })

  it.each<[id: LeverId, value: number, low: number, high: number]>([
    ['cost', 3.5, 2, 5], // 1.5 to 4.9 moved up by a half, and cut at the lever's end
    ['cost', 1.2, 1.2, 3.1],
    ['china', 0.1, 0, 0.4],
    ['candidates', 30, 18, 56],
    ['nvidia', -50, -90, -50],
    ['consortium', 0, 0, 0],
    ['nvidia-year', 2030.25, 2030.25, 2030.25],
  ])('moves along with the value: %s at %d', (id, value, low, high) => {
    const range = rangeOf(leverOf(id), value)
    expect(range.low).toBeCloseTo(low, 12)
    expect(range.high).toBeCloseTo(high, 12)
  })

  it('holds the value and stays inside the lever’s range', () => {
    fc.assert(
      fc.property(aLeverAndValue, ([lever, value]) => {
        const { low, high } = rangeOf(lever, value)
        expect(lever.min <= low && low <= value && value <= high && high <= lever.max, `${lever.id} ${value}: ${low} to ${high}`).toBe(true)
      }),
    )
  })
})

describe('draw', () => {
  it.each<[id: LeverId, value: number, u: number, drawn: number]>([
    ['cost', 3, 0, 1.5],
    ['cost', 3, 0.25, 2.25],
    ['cost', 3, 0.45, 2.85],
    ['cost', 3, 0.5, 3],
    ['cost', 3, 0.75, 3.95],
    ['tolerance', 11, 0.75, 11.5],
    ['nvidia', 0, 0.9, 0],
    ['nvidia', 0, 0.1, -64],
    ['consortium', 1, 0.3, 1],
  ])('of %s at %d for the share %d', (id, value, u, drawn) => expect(draw(leverOf(id), value, u)).toBeCloseTo(drawn, 12))

  it('lies in the range, on the side of the value that the share says, and rises with the share', () => {
    const shares = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    fc.assert(
      fc.property(aLeverAndValue, shares, shares, ([lever, value], a, b) => {
        const { low, high } = rangeOf(lever, value)
        const [first, second] = [Math.min(a, b), Math.max(a, b)].map((u) => draw(lever, value, u))
        const rounding = 1e-12 * Math.max(1, Math.abs(value))
        expect(low <= first && first <= second + rounding && second <= high + rounding, `${lever.id} ${value}: ${first}, ${second}`).toBe(
          true,
        )
        expect(a < 0.5 ? draw(lever, value, a) <= value + rounding : draw(lever, value, a) >= value - rounding).toBe(true)
      }),
    )
  })

  it('puts half of the draws below the reader’s value', () => {
    expect([below('cost', 4), below('ambition', 0.1), below('reliance', 0.3)]).toEqual([512, 512, 512])
  })
})

describe('shareOf', () => {
  it('gives each lever a dimension of its own, the heaviest belief the first', () => {
    const shares = levers.map(({ id }) => shareOf(id, 100, 9))
    expect(shares.toSorted()).toEqual(levers.map((_, dimension) => point(100, dimension, 9)).toSorted())
    expect(shareOf('catch-up', 100, 9)).toBe(point(100, 0, 9))
  })
})
