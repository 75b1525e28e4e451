import { leverOf, levers, snap, type LeverId } from '../../model/levers'
import type { Moved } from './probe'

/** Evenly spaced values on a lever's grid, both ends included; fewer than `count` if the grid has fewer. */
export function sweep(id: LeverId, count = 7): number[] {
  const lever = leverOf(id)
  const values = Array.from({ length: count }, (_, i) => snap(lever, lever.min + (i / (count - 1)) * (lever.max - lever.min)))
  return [...new Set(values)]
}

/**
 * Points spread evenly over the unit cube, any number of dimensions: coordinate d of point i is the fractional part of (i + 1) times the square
 * root of the d-th prime.
 */
export function spread(count: number, dimensions: number): number[][] {
  const roots = primes(dimensions).map(Math.sqrt)
  return Array.from({ length: count }, (_, i) => roots.map((root) => ((i + 1) * root) % 1))
}

function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

/** Scenarios spread over the whole lever space. */
export function sample(count: number): Required<Moved>[] {
  return spread(count, levers.length).map(
    (point) =>
      Object.fromEntries(
        levers.map((lever, d) => [lever.id, snap(lever, lever.min + point[d] * (lever.max - lever.min))]),
      ) as Required<Moved>,
  )
}
