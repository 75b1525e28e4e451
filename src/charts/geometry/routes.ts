/** A label's box about its centre, in pixels. */
export interface Box {
  id: string
  x: number
  y: number
  width: number
  height: number
}

interface Point {
  x: number
  y: number
}

/** An arrow as drawn: a curve from box to box, its head, and a place for its name. */
export interface Route {
  line: string
  head: string
  middle: Point
}

interface Ends {
  from: string
  to: string
  sign: 1 | -1
}

/** How far a curve may swing out, as a share of its length, the first choice first. */
const BOWS = [0.08, -0.08, 0.16, -0.16, 0.26, -0.26, 0.38, -0.38, 0.55, -0.55]
const SAMPLES = 40
/** Space between a curve and a label, in pixels. */
const AIR = 5
const NAME = { width: 20, height: 14 }

const mix = (a: number, b: number, t: number) => a + (b - a) * t
const inside = ({ x, y }: Point, box: Box, air = 0) =>
  Math.abs(x - box.x) < box.width / 2 + air && Math.abs(y - box.y) < box.height / 2 + air

/** Points of a curve that leaves the straight line between two centres by a bow to its left. */
function curve(a: Box, b: Box, bow: number): Point[] {
  const control = { x: (a.x + b.x) / 2 + (b.y - a.y) * bow, y: (a.y + b.y) / 2 - (b.x - a.x) * bow }
  return Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const t = i / SAMPLES
    return {
      x: mix(mix(a.x, control.x, t), mix(control.x, b.x, t), t),
      y: mix(mix(a.y, control.y, t), mix(control.y, b.y, t), t),
    }
  })
}

/** The part of a curve between its two boxes; the whole curve where they touch. */
function between(points: readonly Point[], a: Box, b: Box): readonly Point[] {
  const free = points.filter((point) => !inside(point, a, AIR - 2) && !inside(point, b, AIR))
  return free.length > 1 ? free : points
}

/** Routes for all arrows that run into no label, keep within the drawing and off the way back of a pair, and swing out as little as that allows. */
export function routes(arrows: readonly Ends[], boxes: readonly Box[], width: number, height: number): Route[] {
  const boxOf = new Map(boxes.map((box) => [box.id, box]))
  const bows = new Map<string, number>()
  const names: Box[] = []
  return arrows.map(({ from, to, sign }) => {
    const [a, b] = [boxOf.get(from)!, boxOf.get(to)!]
    const others = boxes.filter(({ id }) => id !== from && id !== to)
    const back = bows.get(`${to} ${from}`)
    const cost = (bow: number) => {
      const points = between(curve(a, b, bow), a, b)
      const hits = points.filter((point) => others.some((box) => inside(point, box, AIR))).length
      const outside = points.filter(({ x, y }) => x < 2 || x > width - 2 || y < 2 || y > height - 2).length
      return 10 * (hits + outside) + (back !== undefined && Math.abs(back + bow) < 0.1 ? 30 : 0) + 20 * Math.abs(bow)
    }
    const bow = BOWS.reduce((best, next) => (cost(next) < cost(best) ? next : best))
    bows.set(`${from} ${to}`, bow)
    const points = between(curve(a, b, bow), a, b)
    const middle = placeName(points, [...boxes, ...names])
    names.push({ id: '', ...middle, ...NAME })
    return { line: pathOf(points), head: head(points, sign), middle }
  })
}

/** The point on a curve, near its middle, where a name touches no label and no other name. */
function placeName(points: readonly Point[], taken: readonly Box[]): Point {
  const clear = (point: Point) =>
    taken.every(
      (box) => Math.abs(point.x - box.x) > (box.width + NAME.width) / 2 || Math.abs(point.y - box.y) > (box.height + NAME.height) / 2,
    )
  const half = (points.length - 1) / 2
  const nearest = points.toSorted((p, q) => Math.abs(points.indexOf(p) - half) - Math.abs(points.indexOf(q) - half))
  return nearest.find(clear) ?? nearest[0]
}

const px = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`
const pathOf = (points: readonly Point[]) => points.map((point, i) => `${i === 0 ? 'M' : 'L'}${px(point)}`).join('')

/** A head at the end of a curve: a wedge where more makes more, a bar across where more makes less. */
function head(points: readonly Point[], sign: 1 | -1): string {
  const tip = points[points.length - 1]
  const tail = points[Math.max(0, points.length - 4)]
  const length = Math.hypot(tip.x - tail.x, tip.y - tail.y) || 1
  const [dx, dy] = [(tip.x - tail.x) / length, (tip.y - tail.y) / length]
  const at = (along: number, across: number) => px({ x: tip.x + along * dx - across * dy, y: tip.y + along * dy + across * dx })
  return sign > 0 ? `M${at(1, 0)}L${at(-8, 3.5)}L${at(-8, -3.5)}Z` : `M${at(-1, 5)}L${at(1, 5)}L${at(1, -5)}L${at(-1, -5)}Z`
}
