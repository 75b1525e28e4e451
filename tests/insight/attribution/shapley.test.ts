import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coalitions, includes, isExact, shapley } from '../../../src/insight/attribution/shapley'

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const all = (players: number) => 2 ** players - 1
const worth = fc.integer({ min: -10_000, max: 10_000 }).map((value) => value / 128 + 1 / 3)
/** A number of players, and a value for each coalition. */
const games = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain((players) => fc.tuple(fc.constant(players), fc.array(worth, { minLength: 2 ** players, maxLength: 2 ** players })))
const close = (found: readonly number[], expected: readonly number[]) =>
  found.forEach((part, i) => expect(part, `player ${i}`).toBeCloseTo(expected[i], 9))

/** The definition: what each player adds, over all orders of joining. */
function overAllOrders(players: number, value: (coalition: number) => number): number[] {
  const parts = Array.from({ length: players }, () => 0)
  let orders = 0
  const join = (before: number) => {
    if (before === all(players)) orders++
    for (let player = 0; player < players; player++) {
      if (includes(before, player)) continue
      const seen = orders
      join(before + 2 ** player)
      parts[player] += (orders - seen) * (value(before + 2 ** player) - value(before))
    }
  }
  join(0)
  return parts.map((part) => part / orders)
}

/** The same by coalitions, for more players. */
function overAllCoalitions(players: number, value: (coalition: number) => number): number[] {
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))
  return Array.from({ length: players }, (_, player) =>
    sum(
      Array.from({ length: 2 ** players }, (_, others) => {
        if (includes(others, player)) return 0
        const size = others.toString(2).replaceAll('0', '').length
        const share = (factorial(size) * factorial(players - size - 1)) / factorial(players)
        return share * (value(others + 2 ** player) - value(others))
      }),
    ),
  )
}

const how = (coalition: number) => (coalition >> 2) * 3 + (coalition & 1) + ((coalition >> 1) & 1)

describe('the parts of the players', () => {
  it('are what each adds on joining, averaged over all orders', () => {
    fc.assert(
      fc.property(games(5), ([players, values]) => {
        close(
          shapley(players, (coalition) => values[coalition]),
          overAllOrders(players, (coalition) => values[coalition]),
        )
      }),
      { numRuns: 30 },
    )
  })

  it('sum to the change, exact or sampled', () => {
    fc.assert(
      fc.property(games(11), ([players, values]) => {
        const parts = shapley(players, (coalition) => values[coalition])
        expect(Math.abs(sum(parts) - (values[all(players)] - values[0]))).toBeLessThan(1e-9)
      }),
      { numRuns: 40 },
    )
  })

  it('are equal for players who can stand in for each other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.array(worth, { minLength: 1024, maxLength: 1024 }), (players, values) => {
        const [first, second] = shapley(players, (coalition) => values[how(coalition)])
        expect(first).toBeCloseTo(second, 9)
      }),
    )
  })

  it('are zero for players who never change anything, exact or sampled', () => {
    fc.assert(
      fc.property(games(10), fc.nat(), ([players, values], pick) => {
        const idle = pick % players
        const parts = shapley(players, (coalition) => values[includes(coalition, idle) ? coalition - 2 ** idle : coalition])
        expect(parts[idle]).toBe(0)
      }),
      { numRuns: 40 },
    )
  })

  it('of a sum of two games are the sums of the parts, exact or sampled', () => {
    fc.assert(
      fc.property(games(10), worth, ([players, values], factor) => {
        const other = (coalition: number) => factor * values[all(players) - coalition]
        const [one, two, both] = [(c: number) => values[c], other, (c: number) => values[c] + other(c)].map((v) => shapley(players, v))
        both.forEach((part, i) => expect(Math.abs(part - one[i] - two[i])).toBeLessThan(1e-8))
      }),
      { numRuns: 40 },
    )
  })
})

describe('the sample of orders', () => {
  it('is exact where players act alone or in pairs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 9, max: 14 }), fc.array(worth, { minLength: 196, maxLength: 196 }), (players, table) => {
        const pair = (i: number, j: number) => table[Math.min(i, j) * 14 + Math.max(i, j)]
        const names = Array.from({ length: players }, (_, i) => i)
        const value = (coalition: number) => {
          const inside = names.filter((i) => includes(coalition, i))
          return sum(inside.map((i) => pair(i, i) + sum(inside.filter((j) => j > i).map((j) => pair(i, j)))))
        }
        const expected = names.map((i) => pair(i, i) + sum(names.filter((j) => j !== i).map((j) => pair(i, j) / 2)))
        shapley(players, value).forEach((part, i) => expect(Math.abs(part - expected[i])).toBeLessThan(1e-8))
      }),
      { numRuns: 20 },
    )
  })

  it.each<[what: string, value: (weight: number) => number]>([
    ['a curve that bends', (weight) => Math.exp(weight / 20)],
    ['a threshold', (weight) => 1 / (1 + Math.exp(28 - weight))],
  ])('comes within 3 %% of the total on %s', (_, bend) => {
    const players = 10
    const value = (coalition: number) => bend(sum(Array.from({ length: players }, (_, i) => (includes(coalition, i) ? i + 1 : 0))))
    const total = value(all(players)) - value(0)
    const expected = overAllCoalitions(players, value)
    shapley(players, value).forEach((part, i) => expect(Math.abs(part - expected[i]) / total, `player ${i}`).toBeLessThan(0.03))
  })

  it.each([
    [0, 1],
    [1, 2],
    [8, 256],
    [9, 450],
    [11, 450],
    [22, 464],
    [33, 1058],
  ])('of %i players asks for at most %i coalitions, each once, with none and all among them', (players, most) => {
    const asked = coalitions(players)
    expect(asked.length).toBeLessThanOrEqual(most)
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked).toContain(0)
    expect(asked).toContain(all(players))
    expect(isExact(players)).toBe(asked.length === 2 ** players)
  })

  it('tells players beyond the 32nd apart', () => {
    const parts = shapley(33, (coalition) => (includes(coalition, 32) ? 5 : 0) + (includes(coalition, 0) ? 1 : 0))
    expect([parts[0], parts[1], parts[32]]).toEqual([1, 0, 5])
  })
})
