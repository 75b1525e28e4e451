import { moved, type Axis, type Point } from './searchAxes'
import type { Question } from '../question'
import { cheapest, isMet, LEAST, least, neighbours, towards, type Search, type Tried } from './search'

/** How much nearer to the goal one point is than another, for its distance from the start. */
const worth = (here: Tried, next: Tried) => (here.shortfall - next.shortfall) / (next.cost - here.cost)

/** Back towards the start, lever by lever and those first that do least for their distance, as far as the goal stays met. */
export function* shrink(search: Search, from: Tried): Question<Tried> {
  const changed = from.point.flatMap((place, i) => (place === 0 ? [] : [i]))
  const without = yield* search.probe(changed.map((i) => moved(from.point, i, 0)))
  const order = changed.map((axis, i) => ({ axis, does: worth(without[i], from) })).toSorted((a, b) => a.does - b.does)
  let here = from
  for (const { axis } of order) here = yield* back(search, here, axis)
  return here
}

/** One lever back towards its start as far as the goal stays met, by bisection. */
function* back({ probe }: Search, from: Tried, axis: number): Question<Tried> {
  const [without] = yield* probe([moved(from.point, axis, 0)])
  if (isMet(without)) return without
  let [failing, met] = [without, from]
  while (Math.abs(met.point[axis] - failing.point[axis]) > 1) {
    // Three at a time: a batch takes as long as its slowest run, and there are several workers.
    const places = towards(failing.point[axis], met.point[axis], [0.25, 0.5, 0.75])
    const tried = yield* probe(places.map((place) => moved(from.point, axis, place)))
    met = cheapest([met, ...tried.filter(isMet)])!
    failing = least([failing, ...tried.filter((each) => !isMet(each) && each.cost < met.cost)], ({ cost }) => -cost)!
  }
  return met
}

/** Levers that may make up for another one. */
const PARTNERS = 6
/** What one more lever must save, in plausible ranges: an answer that is hardly smaller but has more parts is no better. */
const PER_LEVER = 0.02
const price = ({ point, cost }: Tried) => cost + PER_LEVER * point.filter((place) => place !== 0).length

/** Trades are tried in full, then with small change. */
const SCALES = [1, 0.2]

/** Trades: one lever part of the way back, and another further on to make up for it, as long as that brings the point nearer to the start, or as near with fewer levers. */
export function* trade(search: Search, from: Tried): Question<Tried> {
  let here = from
  for (const scale of SCALES) {
    while (!search.spent()) {
      const next = yield* traded(search, here, scale)
      if (price(next) > price(here) - LEAST) break
      here = next
    }
  }
  return here
}

/** The best of all trades from a point, moves times a scale, tightened; the point itself if there is none. */
function* traded(search: Search, here: Tried, scale: number): Question<Tried> {
  const { axes, probe } = search
  const times = (...shares: number[]) => shares.map((share) => scale * share)
  const less = here.point.flatMap((place, i) => towards(place, 0, times(0.25, 0.5, 1)).map((next) => moved(here.point, i, next)))
  const more = (yield* probe(neighbours(axes, here.point, [0.125])))
    .filter((next) => next.cost > here.cost && next.shortfall < here.shortfall)
    .toSorted((a, b) => worth(here, b) - worth(here, a))
    .slice(0, PARTNERS)
    .map(({ point }) => stepTo(here.point, point))
  const pairs = less.flatMap((point) =>
    more
      .filter(({ axis }) => point[axis] === here.point[axis])
      .flatMap(({ axis, up }) =>
        towards(point[axis], endOf(axes[axis], up), times(0.125, 0.375, 1)).map((place) => moved(point, axis, place)),
      ),
  )
  const best = least((yield* probe(pairs)).filter(isMet), price)
  return best ? yield* shrink(search, best) : here
}

/** The one axis on which two points differ, and which way. */
function stepTo(from: Point, to: Point): { axis: number; up: boolean } {
  const axis = to.findIndex((place, i) => place !== from[i])
  return { axis, up: to[axis] > from[axis] }
}

const endOf = ({ up, down }: Axis, upwards: boolean) => (upwards ? up.length : -down.length)

/** Grid steps back to the start, until none is left that keeps the goal met. */
export function* settle({ probe }: Search, from: Tried): Question<Tried> {
  let here = from
  for (;;) {
    const steps = here.point.flatMap((place, i) => (place === 0 ? [] : [moved(here.point, i, place - Math.sign(place))]))
    const next = cheapest((yield* probe(steps)).filter(isMet))
    if (!next) return here
    here = next
  }
}
