import { expect, it } from 'vitest'
import { labelSpot, regionPath } from '../../../src/charts/geometry/regions'
import { scale } from '../../../src/charts/geometry/scales'

const x = scale([0, 2], [0, 200])
const y = scale([0, 1], [100, 0])
const xs = [0, 1, 2]
const ys = [0, 1]

/** The points of a path. */
const points = (path: string) => [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])])
const span = (values: number[]) => [Math.min(...values), Math.max(...values)]
/** A grid of `rows` x `columns` places 10 pixels apart. */
const pixels = (columns: number, rows: number) => ({
  xs: Array.from({ length: columns }, (_, i) => 10 * i),
  ys: Array.from({ length: rows }, (_, i) => 10 * i),
})
const square = (rows: string[]) => rows.map((row) => [...row].map(Number))

it('a region that is the whole map reaches its edges and not beyond', () => {
  const all = points(regionPath([[0, 0, 0], [0, 0, 0]], 0, xs, ys, x, y)) // prettier-ignore
  expect(span(all.map(([at]) => at))).toEqual([0, 200])
  expect(span(all.map(([, at]) => at))).toEqual([0, 100])
})

it('the border of two regions lies halfway between their places', () => {
  const cells = [[0, 1, 1], [0, 1, 1]] // prettier-ignore
  expect(span(points(regionPath(cells, 0, xs, ys, x, y)).map(([at]) => at))).toEqual([0, 50])
  expect(span(points(regionPath(cells, 1, xs, ys, x, y)).map(([at]) => at))).toEqual([50, 200])
})

it('rows go up from the least value', () => {
  const cells = [[0, 0, 0], [1, 1, 1]] // prettier-ignore
  expect(span(points(regionPath(cells, 0, xs, ys, x, y)).map(([, at]) => at))).toEqual([50, 100])
})

it('a region that is not there has no path', () => {
  expect(regionPath([[0, 0, 0], [0, 0, 0]], 3, xs, ys, x, y)).toBe('') // prettier-ignore
})

it.each<[where: string, cells: string[], spot: { x: number; y: number } | null]>([
  ['in the middle of a map of one kind', ['11111', '11111', '11111'], { x: 20, y: 10 }],
  ['nowhere where the kind is not', ['00000', '00000', '00000'], null],
  ['nowhere in a stripe that is too thin', ['00000', '11111', '00000'], null],
  ['in the wider of two parts', ['1110111111', '1110111111', '1110111111'], { x: 60, y: 10 }],
])('words stand %s', (_, rows, spot) => {
  const cells = square(rows)
  expect(labelSpot(cells, 1, pixels(cells[0].length, cells.length), { width: 19, height: 19 })).toEqual(spot)
})

it('words keep off what they are told to avoid', () => {
  const cells = square(Array.from({ length: 11 }, () => '1'.repeat(11)))
  const free = labelSpot(cells, 1, pixels(11, 11), { width: 40, height: 20 })!
  const off = labelSpot(cells, 1, pixels(11, 11), { width: 40, height: 20 }, [free])!
  expect(Math.abs(off.x - free.x) > 20 || Math.abs(off.y - free.y) > 10).toBe(true)
})
