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

/** SVG path of the area where `upper` lies above `lower`, from index `from` on. */
export function areaPath(xs: ArrayLike<number>, lower: ArrayLike<number>, upper: ArrayLike<number>, x: Scale, y: Scale, from = 0): string {
  return (
    area<number>()
      .x((i) => x(xs[i]))
      .y0((i) => y(lower[i]))
      .y1((i) => y(Math.max(lower[i], upper[i])))
      .digits(1)(indices(xs, from)) ?? ''
  )
}

function indices(xs: ArrayLike<number>, from: number): number[] {
  return Array.from({ length: xs.length - from }, (_, i) => i + from)
}
