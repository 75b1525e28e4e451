/**
 * Shapley values: fair parts of a joint effect. A player's part is what it adds on joining, averaged over orders of joining. A coalition is a
 * whole number in which player i stands for 2^i; arithmetic, not bit operations, so that up to 50 players fit.
 */

/** Up to so many players every order counts: 2^8 coalitions. */
const EXACT = 8
/** Coalitions that a sample of orders may need, unless one ring alone needs more. */
const BUDGET = 450

/** Whether a player belongs to a coalition. */
export function includes(coalition: number, player: number): boolean {
  return Math.floor(coalition / 2 ** player) % 2 === 1
}

/** Whether `shapley` averages over every order of so many players, or over a fixed sample of them. */
export function isExact(players: number): boolean {
  return players <= EXACT
}

/** Every coalition whose value `shapley` asks for, each once. */
export function coalitions(players: number): number[] {
  if (isExact(players)) return Array.from({ length: 2 ** players }, (_, coalition) => coalition)
  return [...new Set(orders(players).flatMap(heads))]
}

/**
 * The part of each player; together they are value(all) - value(none). Exact up to 8 players. Above, the mean over a fixed sample of orders,
 * in which a player is as often at each place and before each other one; the parts of each order telescope, so that the sum still holds.
 */
export function shapley(players: number, value: (coalition: number) => number): number[] {
  return isExact(players) ? overAll(players, value) : overSample(players, value)
}

function overAll(players: number, value: (coalition: number) => number): number[] {
  const values = coalitions(players).map(value)
  const weights = weightsOf(players)
  return Array.from({ length: players }, (_, player) => {
    let part = 0
    for (let others = 0; others < values.length; others++) {
      if (!includes(others, player)) part += weights[sizeOf(others)] * (values[others + 2 ** player] - values[others])
    }
    return part
  })
}

function overSample(players: number, value: (coalition: number) => number): number[] {
  const values = new Map(coalitions(players).map((coalition) => [coalition, value(coalition)]))
  const sample = orders(players)
  const parts = Array.from({ length: players }, () => 0)
  for (const order of sample) {
    const path = heads(order)
    order.forEach((player, i) => (parts[player] += values.get(path[i + 1])! - values.get(path[i])!))
  }
  return parts.map((part) => part / sample.length)
}

/** Share of all orders in which just a certain group of each size goes before a player: size! (players - size - 1)! / players!. */
function weightsOf(players: number): number[] {
  const weights = [1 / players]
  for (let size = 1; size < players; size++) weights.push((weights[size - 1] * size) / (players - size))
  return weights
}

function sizeOf(coalition: number): number {
  let size = 0
  for (let rest = coalition; rest > 0; rest = Math.floor(rest / 2)) size += rest % 2
  return size
}

/** The coalitions of an order of joining, from nobody to all. */
function heads(order: readonly number[]): number[] {
  const path = [0]
  for (const player of order) path.push(path[path.length - 1] + 2 ** player)
  return path
}

/**
 * Orders read off shuffled rings, from every start and in both directions: 2n orders for the n (n - 1) coalitions that are arcs of a ring, and
 * everyone is at each place, and before each other, equally often.
 */
function orders(players: number): number[][] {
  const rings = Math.max(1, Math.floor(BUDGET / (players * (players - 1))))
  return Array.from({ length: rings }, (_, ring) => shuffled(players, ring)).flatMap((ring) =>
    ring.flatMap((_, start) => {
      const order = [...ring.slice(start), ...ring.slice(0, start)]
      return [order, order.toReversed()]
    }),
  )
}

function shuffled(players: number, seed: number): number[] {
  const ring = Array.from({ length: players }, (_, player) => player)
  for (let last = players - 1; last > 0; last--) {
    const other = hash(seed * 64 + last) % (last + 1)
    ;[ring[last], ring[other]] = [ring[other], ring[last]]
  }
  return ring
}

/** A whole number of 32 bits that looks random and is the same on every engine. */
function hash(value: number): number {
  let mixed = (value + 0x9e3779b9) | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return (mixed ^ (mixed >>> 15)) >>> 0
}
