/**
 * Scrambled Sobol points: evenly spread over the unit cube, and the same doubles in every engine, since only 32-bit integers are involved.
 *
 * Direction numbers: Joe and Kuo, Constructing Sobol sequences with better two-dimensional projections, SIAM J. Sci. Comput. 30 (2008),
 * file new-joe-kuo-6.21201. Scrambling: Owen's nested uniform scramble by hashing (Laine and Karras 2011; Burley, Practical hash-based Owen
 * scrambling, JCGT 9 (2020)), with the constants that Vegdahl published in 2021.
 */

const BITS = 32

/** For each dimension after the first: coefficients of its primitive polynomial as one number, then its first direction numbers. */
// prettier-ignore
const PUBLISHED: readonly (readonly [coefficients: number, ...first: number[]])[] = [
  [0, 1],
  [1, 1, 3],
  [1, 1, 3, 1],
  [2, 1, 1, 1],
  [1, 1, 1, 3, 3],
  [4, 1, 3, 5, 13],
  [2, 1, 1, 5, 5, 17],
  [4, 1, 1, 5, 5, 5],
  [7, 1, 1, 7, 11, 19],
  [11, 1, 1, 5, 1, 1],
  [13, 1, 1, 1, 3, 11],
  [14, 1, 3, 5, 5, 31],
  [1, 1, 3, 3, 9, 7, 49],
  [13, 1, 1, 1, 15, 21, 21],
  [16, 1, 3, 1, 13, 27, 49],
  [19, 1, 1, 1, 15, 7, 5],
  [22, 1, 3, 1, 15, 13, 25],
  [25, 1, 1, 5, 5, 19, 61],
  [1, 1, 3, 7, 11, 23, 15, 103],
  [4, 1, 3, 7, 13, 13, 15, 69],
  [7, 1, 1, 3, 13, 7, 35, 63],
  [8, 1, 3, 5, 9, 1, 25, 53],
  [14, 1, 3, 1, 13, 9, 35, 107],
  [19, 1, 3, 1, 5, 27, 61, 31],
  [21, 1, 1, 5, 11, 19, 41, 61],
  [28, 1, 3, 5, 3, 3, 13, 69],
  [31, 1, 1, 7, 13, 1, 19, 1],
  [32, 1, 3, 7, 5, 13, 19, 59],
  [37, 1, 1, 3, 9, 25, 29, 41],
  [41, 1, 3, 5, 13, 23, 1, 55],
  [42, 1, 3, 7, 3, 13, 59, 17],
  [50, 1, 3, 1, 3, 5, 53, 69],
  [55, 1, 1, 5, 5, 23, 33, 13],
  [56, 1, 1, 7, 7, 1, 61, 123],
  [59, 1, 1, 7, 9, 13, 61, 49],
  [62, 1, 3, 3, 5, 3, 55, 33],
  [14, 1, 3, 1, 15, 31, 13, 49, 245],
  [21, 1, 3, 5, 15, 31, 59, 63, 97],
  [22, 1, 3, 1, 11, 11, 11, 77, 249],
]

/** The number of dimensions. */
export const DIMENSIONS = PUBLISHED.length + 1

/** What each bit of an index contributes to a coordinate: `directions[dimension * BITS + bit]`. */
const directions = new Uint32Array(DIMENSIONS * BITS)
for (let bit = 0; bit < BITS; bit++) directions[bit] = 1 << (BITS - 1 - bit)
PUBLISHED.forEach(([coefficients, ...first], row) => {
  const v = directions.subarray((row + 1) * BITS, (row + 2) * BITS)
  const degree = first.length
  first.forEach((m, bit) => (v[bit] = m << (BITS - 1 - bit)))
  for (let bit = degree; bit < BITS; bit++) {
    v[bit] = v[bit - degree] ^ (v[bit - degree] >>> degree)
    for (let i = 1; i < degree; i++) if ((coefficients >>> (degree - 1 - i)) & 1) v[bit] ^= v[bit - i]
  }
})

/** Coordinate of point `i` before scrambling, in 2^-32; points in the published (Gray code) order, the first one at the origin. */
export function sobol(i: number, dimension: number): number {
  let bits = 0
  for (let gray = i ^ (i >>> 1), at = dimension * BITS; gray !== 0; gray >>>= 1, at++) if (gray & 1) bits ^= directions[at]
  return bits >>> 0
}

function reversed(bits: number): number {
  bits = ((bits >>> 1) & 0x55555555) | ((bits & 0x55555555) << 1)
  bits = ((bits >>> 2) & 0x33333333) | ((bits & 0x33333333) << 2)
  bits = ((bits >>> 4) & 0x0f0f0f0f) | ((bits & 0x0f0f0f0f) << 4)
  bits = ((bits >>> 8) & 0x00ff00ff) | ((bits & 0x00ff00ff) << 8)
  return (bits >>> 16) | (bits << 16)
}

/** A hash in which every bit depends on the seed and on lower bits alone: in reversed order it is a nested scramble. */
function nested(bits: number, seed: number): number {
  bits ^= Math.imul(bits, 0x3d20adea)
  bits = Math.imul(bits + seed, (seed >>> 16) | 1)
  bits ^= Math.imul(bits, 0x05526c56)
  return bits ^ Math.imul(bits, 0x53a22864)
}

/** A bijection of 32-bit numbers without visible pattern (the finish of MurmurHash3). */
function mixed(bits: number): number {
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}

/**
 * Coordinate of point `i` in one dimension, from 0 to below 1. Any first 2^k points have exactly one in each interval of length 2^-k.
 * `i` and `seed` are whole numbers from 0 to 2^32 - 1, `dimension` one from 0 to `DIMENSIONS` - 1.
 */
export function point(i: number, dimension: number, seed: number): number {
  const scrambled = reversed(nested(reversed(sobol(i, dimension)), mixed(mixed(seed) + Math.imul(dimension, 0x9e3779b9))))
  return (scrambled >>> 0) / 2 ** BITS
}
