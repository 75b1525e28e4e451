import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIMENSIONS, point, sobol } from '../../src/ensemble/sequence'
import { levers } from '../../src/model/levers'

const dimensions = Array.from({ length: DIMENSIONS }, (_, dimension) => dimension)
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 })

const row = (seed: number) => Array.from({ length: 256 }, (_, i) => point(i, 5, seed))

describe('unscrambled points', () => {
  // From SciPy 1.17.1, qmc.Sobol(48, scramble=False, bits=32), which reads Joe and Kuo's file.
  it.each<[i: number, found: number[]]>([
    [0, [0, 0, 0, 0, 0, 0]],
    [1, [0.5, 0.5, 0.5, 0.5, 0.5, 0.5]],
    [2, [0.75, 0.25, 0.25, 0.25, 0.75, 0.25]],
    [3, [0.25, 0.75, 0.75, 0.75, 0.25, 0.75]],
    [4, [0.375, 0.375, 0.625, 0.875, 0.875, 0.875]],
    [5, [0.875, 0.875, 0.125, 0.375, 0.375, 0.375]],
    [6, [0.625, 0.125, 0.875, 0.625, 0.125, 0.625]],
    [7, [0.125, 0.625, 0.375, 0.125, 0.625, 0.125]],
    [100, [0.4140625, 0.2578125, 0.7734375, 0.7265625, 0.4609375, 0.1328125]],
    [999, [0.1572265625, 0.9091796875, 0.0810546875, 0.9892578125, 0.0224609375, 0.7919921875]],
    [16383, [6.103515625e-5, 0.79998779296875, 0.75238037109375, 0.70330810546875, 0.80792236328125, 0.26776123046875]],
  ])('point %i is the published one', (i, expected) => {
    expect([0, 1, 2, 3, 10, 39].map((dimension) => sobol(i, dimension) / 2 ** 32)).toEqual(expected)
  })

  // The Gray code of 0xaaaa is sixteen ones: one wrong bit in any direction number of the table would show.
  it('agree with SciPy where sixteen direction numbers come together, in every dimension', () => {
    expect(dimensions.map((dimension) => sobol(0xaaaa, dimension))).toEqual([
      4294901760, 65536, 2969501696, 1123221504, 3271884800, 2165374976, 2360147968, 2888237056, 3674406912, 4149673984, 2657681408,
      234684416, 1629290496, 859504640, 2453733376, 2338258944, 2593980416, 85786624, 2806972416, 2343895040, 2971467776, 3853975552,
      3620536320, 3785687040, 3187998720, 2502885376, 67960832, 1271857152, 2618359808, 2253586432, 183566336, 2773549056, 2453733376,
      1648558080, 285409280, 3171090432, 805371904, 2088435712, 1993539584, 1378811904,
    ])
  })
})

describe('scrambled points', () => {
  it('have a dimension for every lever', () => expect(DIMENSIONS).toBeGreaterThanOrEqual(Math.max(40, levers.length)))

  it.each([0, 1, 2027, 2 ** 32 - 1])(
    'put exactly one of the first 2^k into each interval of length 2^-k, in every dimension, for seed %i',
    (seed) => {
      for (const dimension of dimensions) {
        for (let k = 0; k <= 10; k++) {
          const cells = Array.from({ length: 2 ** k }, (_, i) => Math.floor(point(i, dimension, seed) * 2 ** k))
          expect(new Set(cells).size, `dimension ${dimension}, ${2 ** k} points`).toBe(2 ** k)
        }
      }
    },
  )

  it('do so in every aligned block of points', () => {
    fc.assert(
      fc.property(seeds, fc.nat(DIMENSIONS - 1), fc.nat(1000), (seed, dimension, block) => {
        const cells = Array.from({ length: 64 }, (_, i) => Math.floor(point(64 * block + i, dimension, seed) * 64))
        expect(new Set(cells).size).toBe(64)
      }),
    )
  })

  it('spread over the squares of any two levers: 4,096 points put 64 into each of 8 x 8 cells', () => {
    const columns = levers.map((_, dimension) => Array.from({ length: 4096 }, (_, i) => Math.floor(point(i, dimension, 1) * 8)))
    columns.forEach((a, i) => {
      columns.slice(0, i).forEach((b, j) => {
        const cells = new Uint32Array(64)
        a.forEach((column, draw) => cells[8 * column + b[draw]]++)
        expect([Math.min(...cells), Math.max(...cells)], `dimensions ${j} and ${i}`).toEqual([64, 64])
      })
    })
  })

  it('lie from 0 to below 1 and are the same again', () => {
    fc.assert(
      fc.property(seeds, seeds, fc.nat(DIMENSIONS - 1), (i, seed, dimension) => {
        const value = point(i, dimension, seed)
        expect(value >= 0 && value < 1 && value === point(i, dimension, seed), `${value}`).toBe(true)
      }),
    )
  })

  it('are another set for another seed', () => {
    const seen = new Set([0, 1, 2, 3, 2 ** 32 - 1].flatMap(row))
    expect(seen.size).toBe(5 * 256)
  })

  it('go anywhere: over the seeds each point is as often in one quarter as in another', () => {
    for (const [i, dimension] of [0, 5, 100].flatMap((i) => [0, 1, 7, 20].map((dimension) => [i, dimension]))) {
      const quarters = [0, 0, 0, 0]
      for (let seed = 0; seed < 4096; seed++) quarters[Math.floor(point(i, dimension, seed) * 4)]++
      for (const count of quarters) expect(Math.abs(count - 1024), `point ${i}, dimension ${dimension}: ${quarters}`).toBeLessThan(110) // 4 sigma
    }
  })

  it('have not changed: a seed goes on meaning the same draws', () => {
    expect([point(0, 0, 1), point(1, 0, 1), point(4095, 20, 1), point(7, 39, 4294967295)]).toEqual([
      0.8298011417500675, 0.3421634314581752, 0.108138517010957, 0.34346681647002697,
    ])
  })
})
