import { max, ticks } from 'd3'

/** A linear scale from data to pixels. */
export interface Scale {
  (value: number): number
  domain: () => readonly [number, number]
  range: () => readonly [number, number]
  /** From pixels to data. */
  invert: (pixel: number) => number
  /** About so many round values of the data. */
  ticks: (count: number) => number[]
}

/**
 * The part of D3's linear scale that charts need. The rest of it (colours, formats, clamping) would weigh as much as everything else that is used
 * of D3, and an embed has to be light.
 */
export function scale(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const [d0, d1] = domain
  const [r0, r1] = range
  return Object.assign((value: number) => r0 + ((value - d0) / (d1 - d0)) * (r1 - r0), {
    domain: () => domain,
    range: () => range,
    invert: (pixel: number) => d0 + ((pixel - r0) / (r1 - r0)) * (d1 - d0),
    ticks: (count: number) => ticks(d0, d1, count),
  })
}

/** The smallest of the given axis tops that holds every value; the next multiple of the last where none does. */
export function axisTop(values: Iterable<number>, tops: readonly number[]): number {
  const highest = max(values) ?? 0
  const last = tops[tops.length - 1]
  return tops.find((top) => highest <= top) ?? Math.ceil(highest / last) * last
}

/** A decimal year as the month in which it falls. */
export function dateText(year: number): string {
  const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
  return `${months[Math.floor((year % 1) * 12)]} ${Math.floor(year)}`
}
