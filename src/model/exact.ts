/**
 * Exponential, logarithm and power that give the same bits in every JavaScript engine.
 *
 * ECMAScript leaves the last bits of Math.exp, Math.log and Math.pow to the engine. These use only operations that IEEE 754 fixes to
 * the bit (+ - * /, rounding to single precision, comparison, floor) in a fixed order.
 *
 * Method: argument reduction by powers of two and ln 2 in two parts (Cody and Waite, Software Manual for the Elementary Functions,
 * 1980; Muller, Elementary Functions, ch. 11), then Taylor series, summed pairwise (Estrin): exp to r^13 / 13!, and
 * log(1 + f) = 2 atanh(s) with s = f / (2 + f), to s^21 / 21. pow keeps log x and y log x in two parts (Dekker, 1971). FDLIBM, of which
 * @stdlib has ports, would be the alternative; these are shorter and already part of released numbers.
 */

const double = new Float64Array([1])
const words = new Uint32Array(double.buffer)
const HIGH = words[0] === 0 ? 1 : 0

const LOWEST = -1074
const powerOfTwo = new Float64Array(1024 - LOWEST)
for (let k = 0, up = 1; k < 1024; k++, up *= 2) powerOfTwo[k - LOWEST] = up
for (let k = -1, down = 0.5; k >= LOWEST; k--, down /= 2) powerOfTwo[k - LOWEST] = down

const LOG2_E = 1.4426950408889634
/** ln 2 to 40 binary places, so that k * LN2_HIGH is exact for every exponent k; LN2_LOW is the rest. */
const LN2_HIGH = 762123384786 / 1099511627776
const LN2_LOW = -1.7239444525614835e-13
/** High word of sqrt(1/2): mantissas are taken from sqrt(1/2) to sqrt(2), where log changes sign once. */
const HIGH_WORD_SQRT_HALF = 0x3fe6a09e

/** e^r * 2^k for |r| <= 0.35; overflows and underflows as the product does. */
function scaledExp(r: number, k: number): number {
  const r2 = r * r
  const r4 = r2 * r2
  const low = 1 / 2 + r * (1 / 6) + r2 * (1 / 24 + r * (1 / 120))
  const middle = 1 / 720 + r * (1 / 5040) + r2 * (1 / 40320 + r * (1 / 362880))
  const high = 1 / 3628800 + r * (1 / 39916800) + r2 * (1 / 479001600 + r * (1 / 6227020800))
  const value = 1 + (r + r2 * (low + r4 * (middle + r4 * high)))
  if (k > 1023) return value * 2 * powerOfTwo[k - 1 - LOWEST]
  if (k < -1021) return value * powerOfTwo[k + 54 - LOWEST] * powerOfTwo[-54 - LOWEST]
  return value * powerOfTwo[k - LOWEST]
}

/** 2 atanh(s) / s - 2 for |s| <= 0.172, from z = s * s. */
function atanhTail(z: number): number {
  const z2 = z * z
  const z4 = z2 * z2
  const low = 2 / 3 + z * (2 / 5) + z2 * (2 / 7 + z * (2 / 9))
  const middle = 2 / 11 + z * (2 / 13) + z2 * (2 / 15 + z * (2 / 17))
  const high = 2 / 19 + z * (2 / 21)
  return z * (low + z4 * (middle + z4 * high))
}

/** Exponent k of a finite x > 0, with x / 2^k from sqrt(1/2) to sqrt(2). */
function exponent(x: number): number {
  double[0] = x
  if (words[HIGH] >= 0x00100000) return (words[HIGH] - HIGH_WORD_SQRT_HALF) >> 20
  double[0] = x * powerOfTwo[54 - LOWEST]
  return ((words[HIGH] - HIGH_WORD_SQRT_HALF) >> 20) - 54
}

/** x * 2^-k, exact. */
function mantissa(x: number, k: number): number {
  return k < -1023 ? x * powerOfTwo[54 - LOWEST] * powerOfTwo[-k - 54 - LOWEST] : x * powerOfTwo[-k - LOWEST]
}

/**
 * e^x for any x. Within 1 ulp of the true value while that is a normal number; 0 below -745.2, Infinity above 709.79, NaN for NaN.
 */
export function exp(x: number): number {
  if (!(x > -746)) return x <= -746 ? 0 : NaN
  if (x > 710) return Infinity
  const k = Math.floor(x * LOG2_E + 0.5)
  return scaledExp(x - k * LN2_HIGH - k * LN2_LOW, k)
}

/**
 * Natural logarithm for x > 0, within 1 ulp, subnormal numbers included. -Infinity at 0, NaN below and for NaN, Infinity for Infinity.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN
  if (x === Infinity) return Infinity
  const k = exponent(x)
  const f = mantissa(x, k) - 1
  const s = f / (2 + f)
  const half = 0.5 * f * f
  return k * LN2_HIGH - (half - (s * (half + atanhTail(s * s)) + k * LN2_LOW) - f)
}

/**
 * x^y for x >= 0 and any y. Relative error below 5e-16 while |y log x| <= 30, below 5e-15 up to the ends of the range.
 * x^0 = 1 for every x; 0^y = 0 for y > 0, Infinity for y < 0; NaN for x < 0 and where Math.pow gives NaN.
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1
  if (!(x > 0 && x < Infinity && Math.abs(y) < 1e30)) return extremePow(x, y)
  const k = exponent(x)
  const f = mantissa(x, k) - 1
  const s = f / (2 + f)
  // log x = (whole + f - half) + rest: whole and half are exact, and the rounding error of their sum goes into rest
  const short = Math.fround(f)
  const half = 0.5 * short * short
  const halfRest = 0.5 * (f - short) * (f + short)
  const whole = k * LN2_HIGH
  const series = f - half
  const sum = whole + series
  const rest = whole - sum + series + (f - series - half) - halfRest + (s * (half + halfRest + atanhTail(s * s)) + k * LN2_LOW)
  // y log x = large + small: large is a product of two single-precision numbers, exact
  const ySingle = Math.fround(y)
  const sumSingle = Math.fround(sum)
  const large = ySingle * sumSingle
  const small = (y - ySingle) * sum + ySingle * (sum - sumSingle) + y * rest
  // Test the sum: `small` alone can be a hundredth of y log x.
  if (!(large + small > -750)) return 0
  if (large + small > 710) return Infinity
  const n = Math.floor((large + small) * LOG2_E + 0.5)
  return scaledExp(large - n * LN2_HIGH + (small - n * LN2_LOW), n)
}

function extremePow(x: number, y: number): number {
  if (!(x >= 0) || y !== y || (x === 1 && Math.abs(y) === Infinity)) return NaN
  if (x === 1) return 1
  return x > 1 === y > 0 ? Infinity : 0
}

/** 1 / (1 + e^-x): 0 far to the left, 1/2 at 0, 1 far to the right; NaN only for NaN. Within 2 ulp above -708. */
export function logistic(x: number): number {
  return 1 / (1 + exp(-x))
}

/** Rises linearly from 0 at `start` to 1 at `start + length`. Arguments in years, `length` > 0. */
export function ramp(time: number, start: number, length: number): number {
  return Math.min(1, Math.max(0, (time - start) / length))
}

/** Linear interpolation: `before` at phase 0, `after` at phase 1. How a lever or a cut takes effect. */
export function blend(before: number, after: number, phase: number): number {
  return before + (after - before) * phase
}
