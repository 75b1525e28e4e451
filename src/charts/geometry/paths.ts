import { area, line } from 'd3'
import type { Scale } from './scales'

/** SVG path of a line through (xs[i], ys[i]) from index `from` on; what is not finite breaks it. */
export function linePath(xs: ArrayLike<number>, ys: ArrayLike<number>, x: Scale, y: Scale, from = 0): string {
  return (
    line<number>()
      .defined((i) => Number.isFinite(ys[i]))
      .x((i) => x(xs[i]))
      .y((i) => y(ys[i]))
      .digits(1)(indices(xs, from)) ?? ''
  )
}

/** SVG path of the area where `upper` lies above `lower`, from index `from` on; broken where it is thinner than `thinnest` pixels. */
export function areaPath(
  xs: ArrayLike<number>,
  lower: ArrayLike<number>,
  upper: ArrayLike<number>,
  x: Scale,
  y: Scale,
  from = 0,
  thinnest = 0,
): string {
  return (
    area<number>()
      .defined((i) => thinnest === 0 || y(lower[i]) - y(upper[i]) >= thinnest)
      .x((i) => x(xs[i]))
      .y0((i) => y(lower[i]))
      .y1((i) => y(Math.max(lower[i], upper[i])))
      .digits(1)(indices(xs, from)) ?? ''
  )
}

/** SVG path of events between two lines where `upper` lies above `lower`, after index `from`, at least `apart` pixels from each other. */
export function rungsPath(
  xs: ArrayLike<number>,
  lower: ArrayLike<number>,
  upper: ArrayLike<number>,
  x: Scale,
  y: Scale,
  from: number,
  apart: number,
): string {
  const last = xs.length - 1
  if (from >= last) return ''
  const every = Math.max(1, Math.ceil(apart / (x(xs[from + 1]) - x(xs[from]))))
  return indices(xs, from)
    .filter((i) => i > from && (i - from) % every === 0 && upper[i] > lower[i])
    .map((i) => `M${x(xs[i]).toFixed(1)},${y(lower[i]).toFixed(1)}V${y(upper[i]).toFixed(1)}`)
    .join('')
}

/** Row numbers, cached by length: a drag needs the same ones a thousand times a second. */
const made = new Map<string, number[]>()

function indices(xs: ArrayLike<number>, from: number): number[] {
  const key = `${xs.length} ${from}`
  const known = made.get(key) ?? Array.from({ length: xs.length - from }, (_, i) => i + from)
  made.set(key, known)
  return known
}
