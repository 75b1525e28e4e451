import { beforeAll, describe, expect, it } from 'vitest'
import { influenceOf } from '../../src/ensemble/influence'
import { DIMENSIONS, point } from '../../src/ensemble/sequence'
import type { Summary } from '../../src/ensemble/summary'
import { BELIEFS, type LeverId } from '../../src/model/levers'
import type { OutputId } from '../../src/model/outputs'
import { request } from './requests'
import { inThread } from './workers/thread'

/** Shares this near one another may change places from seed to seed. */
const ALIKE = 0.01

const column = (dimension: number, size: number, seed = 1) => Float64Array.from({ length: size }, (_, i) => point(i, dimension, seed))
/** Indices of a function of the first inputs. */
const indices = (f: (x: number[]) => number, inputs: number, size: number) => {
  const columns = Array.from({ length: inputs }, (_, dimension) => column(dimension, size))
  const values = columns[0].map((_, i) => f(columns.map((x) => x[i])))
  return columns.map((shares) => influenceOf(shares, values))
}

const shareIn = (table: Summary['influence'], id: OutputId, lever: LeverId) => table[id]!.find((row) => row.lever === lever)!.share

/** Numbers without any pattern: a hash of the index. */
const noise = Float64Array.from({ length: 256 }, (_, i) => {
  const bits = Math.imul((i + 1) ^ ((i + 1) << 15), 0x7feb352d)
  return (Math.imul(bits ^ (bits >>> 15), 0x846ca68b) >>> 0) / 2 ** 32
})

describe('influenceOf', () => {
  it.each<[what: string, f: (x: number[]) => number, expected: number[]]>([
    ['a sum: the squares of its weights', ([a, b, c]) => 3 * a + 2 * b - c, [9 / 14, 4 / 14, 1 / 14]],
    ['one input that does not count', ([a]) => a, [1, 0, 0]],
    ['a product around the middle: all interplay', ([a, b]) => (a - 0.5) * (b - 0.5), [0, 0, 0]],
    ['a product of shares: some of both', ([a, b]) => a * b, [3 / 7, 3 / 7, 0]],
    ['a curve that a straight line cannot see', ([a, b]) => (a - 0.5) * (a - 0.5) + b / 100, [20 / 20.3, 0.3 / 20.3, 0]],
    ['a switch, but for what the bin hides in which it lies', ([a]) => (a < 0.3 ? 1 : 0), [0.964, 0, 0]],
  ])('%s', (_, f, expected) => {
    indices(f, 3, 4096).forEach((found, i) => {
      expect(Math.abs(found - expected[i]), `input ${i}: ${found}, not ${expected[i]}`).toBeLessThan(0.02)
    })
  })

  it('tells less from 256 draws, but the same', () => {
    const [a, b, c] = indices(([x, y, z]) => 3 * x + 2 * y - z, 3, 256)
    expect([Math.abs(a - 9 / 14) < 0.06, Math.abs(b - 4 / 14) < 0.06, Math.abs(c - 1 / 14) < 0.06], `${[a, b, c]}`).toEqual([
      true,
      true,
      true,
    ])
  })

  it('is 0 for an output that never changes, also where its mean would be rounded', () => {
    expect(indices(() => 0.1, 3, 4096)).toEqual([0, 0, 0])
  })

  // Without the correction the mean would be 7 / 255 = 0.027.
  it('does not take chance for influence: noise is explained by nothing', () => {
    const found = Array.from({ length: DIMENSIONS }, (_, dimension) => influenceOf(column(dimension, 256), noise))
    expect(found.reduce((a, b) => a + b) / DIMENSIONS).toBeLessThan(0.013)
  })

  it('is 0 for a single draw', () => expect(influenceOf(Float64Array.of(0.3), Float64Array.of(5))).toBe(0))
})

describe('the ranking of beliefs at 4,096 draws', () => {
  const outputs = ['open-supply', 'access-demand', 'consortium-pressure'] as const
  let tables: Summary['influence'][] = []
  beforeAll(async () => {
    tables = await Promise.all([1, 2, 3].map((seed) => inThread('influences', request({ seed, size: 4096, outputs }))))
  }, 120_000)

  it.each(outputs)('is the same for three seeds, but for beliefs that weigh alike: %s', (id) => {
    for (const lever of BELIEFS) {
      const shares = tables.map((table) => shareIn(table, id, lever))
      expect(Math.max(...shares) - Math.min(...shares), `${lever}: ${shares}`).toBeLessThan(ALIKE)
    }
    const [first, ...others] = tables
    for (const { lever: above, share } of first[id]!) {
      for (const { lever: below } of first[id]!.filter((row) => row.share < share - 2 * ALIKE)) {
        for (const table of others) expect(shareIn(table, id, above), `${above}, ${below}`).toBeGreaterThan(shareIn(table, id, below))
      }
    }
    expect(new Set(tables.map((table) => table[id]![0].lever)).size).toBe(1)
  })

  it('lists every belief once, largest first, and explains no more than everything', () => {
    for (const rows of tables.flatMap((table) => Object.values(table))) {
      const shares = rows.map(({ share }) => share)
      expect(shares).toEqual(shares.toSorted((a, b) => b - a))
      expect(rows.map(({ lever }) => lever).toSorted()).toEqual(BELIEFS.toSorted())
      expect(shares.reduce((a, b) => a + b)).toBeLessThan(1.02)
      expect(shares[0]).toBeGreaterThan(0.2)
    }
  })
})
