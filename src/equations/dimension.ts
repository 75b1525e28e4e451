/** Non-zero exponents by base unit; empty for a pure number. `$bn/year` is { $bn: 1, year: -1 }. */
export type Dimension = ReadonlyMap<string, number>

export const PLAIN: Dimension = new Map()
/** The unit of `time`. */
export const YEAR: Dimension = new Map([['year', 1]])

/** Exponents closer to zero than this are rounding errors: three thirds do not add up to one in binary. */
const ROUNDING = 1e-9
const FACTOR = /^(?:1|([$\p{L}][$\p{L}\p{N}_]*)(?:\^(\d+(?:\.\d+)?))?)$/u

/**
 * Parses a unit such as `1`, `firm`, `1/year`, `$bn/year/year`, `model*year` or `fish^0.5`. Every name is a base unit of its own, so $bn and $M
 * are unrelated.
 *
 * @throws Error for anything else
 */
export function parseUnit(text: string): Dimension {
  const pieces = text.split(/([*/])/)
  return pieces.reduce((sofar, piece, i) => {
    if (i % 2) return sofar
    const match = FACTOR.exec(piece.trim())
    if (!match) throw new Error(`got the unit "${text}"; a unit is 1 or names, with * and / between them`)
    const [, name, exponent = '1'] = match
    return name ? times(sofar, new Map([[name, Number(exponent)]]), pieces[i - 1] === '/' ? -1 : 1) : sofar
  }, PLAIN)
}

/** Writes a dimension in the form that `parseUnit` reads; exponents are rounded to three places. */
export function printUnit(dimension: Dimension): string {
  const above = [...dimension].filter(([, exponent]) => exponent > 0).flatMap(write)
  const below = [...dimension].filter(([, exponent]) => exponent < 0).flatMap(write)
  return [above.join('*') || '1', ...below].join('/')
}

function write([name, exponent]: [string, number]): string[] {
  const size = Math.abs(exponent)
  return Number.isInteger(size) ? Array<string>(size).fill(name) : [`${name}^${Number(size.toFixed(3))}`]
}

/** `a` times `b` to a power; use -1 to divide. */
export function times(a: Dimension, b: Dimension, power = 1): Dimension {
  const product = new Map(a)
  for (const [name, exponent] of b) {
    const sum = (a.get(name) ?? 0) + power * exponent
    const whole = Math.round(sum)
    if (Math.abs(sum) < ROUNDING) product.delete(name)
    else product.set(name, Math.abs(sum - whole) < ROUNDING ? whole : sum)
  }
  return product
}

export function sameDimension(a: Dimension, b: Dimension): boolean {
  return times(a, b, -1).size === 0
}
