import { bisectCenter, max, scaleLinear, type ScaleLinear } from 'd3'

export type Scale = ScaleLinear<number, number>

/** From data to pixels. */
export function scale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  return scaleLinear(domain, range)
}

/** The smallest of the given axis tops that holds every value; the next multiple of the last where none does. */
export function axisTop(values: Iterable<number>, tops: readonly number[]): number {
  const highest = max(values) ?? 0
  const last = tops[tops.length - 1]
  return tops.find((top) => highest <= top) ?? Math.ceil(highest / last) * last
}

/** Index of the x nearest to a value, in ascending xs. */
export function nearest(xs: ArrayLike<number>, x: number): number {
  return bisectCenter(xs, x)
}

/** A decimal year as the month in which it falls. */
export function dateText(year: number): string {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  return `${months[Math.floor((year % 1) * 12)]} ${Math.floor(year)}`
}
