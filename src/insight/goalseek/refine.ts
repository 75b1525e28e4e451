import { withPlace, type Axis, type Point } from './searchAxes'
import type { Question } from '../question'
import { cheapest, isMet, LEAST, least, neighbours, towards, type Search, type Candidate } from './search'

/** Gain towards the goal per distance, from one candidate to the next. */
const gainPerDistance = (here: Candidate, next: Candidate) => (here.shortfall - next.shortfall) / (next.cost - here.cost)

/** Moves levers back towards the start while the goal stays met, one by one, beginning with those that gain least per distance. */
export function* shrink(search: Search, from: Candidate): Question<Candidate> {
  const changed = from.point.flatMap((place, i) => (place === 0 ? [] : [i]))
  const without = yield* search.probe(changed.map((i) => withPlace(from.point, i, 0)))
  const order = changed.map((axis, i) => ({ axis, gain: gainPerDistance(without[i], from) })).toSorted((a, b) => a.gain - b.gain)
  let here = from
  for (const { axis } of order) here = yield* moveBack(search, here, axis)
  return here
}

/** Moves one lever back towards its start as far as the goal stays met, by bisection. */
function* moveBack({ probe }: Search, from: Candidate, axis: number): Question<Candidate> {
  const [without] = yield* probe([withPlace(from.point, axis, 0)])
  if (isMet(without)) return without
  let [failing, met] = [without, from]
  while (Math.abs(met.point[axis] - failing.point[axis]) > 1) {
    // Three at a time: a batch takes as long as its slowest run, and there are several workers.
    const places = towards(failing.point[axis], met.point[axis], [0.25, 0.5, 0.75])
    const tried = yield* probe(places.map((place) => withPlace(from.point, axis, place)))
    met = cheapest([met, ...tried.filter(isMet)])!
    failing = least([failing, ...tried.filter((each) => !isMet(each) && each.cost < met.cost)], ({ cost }) => -cost)!
  }
  return met
}

/** How many levers are tried as the one that makes up for another. */
const PARTNERS = 6
/** Distance that a further lever has to save, in plausible ranges: an answer hardly smaller but with more levers is no better. */
const PER_LEVER = 0.02
const price = ({ point, cost }: Candidate) => cost + PER_LEVER * point.filter((place) => place !== 0).length

/** Exchanges are tried with full moves, then with small ones. */
const SCALES = [1, 0.2]

/** Exchanges moves between pairs of levers, one part of the way back and another further on, for as long as that lowers the price. */
export function* exchange(search: Search, from: Candidate): Question<Candidate> {
  let here = from
  for (const scale of SCALES) {
    while (!search.spent()) {
      const next = yield* bestExchange(search, here, scale)
      if (price(next) > price(here) - LEAST) break
      here = next
    }
  }
  return here
}

/** The best of all exchanges from a candidate, with moves times `scale`, shrunk; the candidate itself if none is better. */
function* bestExchange(search: Search, here: Candidate, scale: number): Question<Candidate> {
  const { axes, probe } = search
  const times = (...shares: number[]) => shares.map((share) => scale * share)
  const less = here.point.flatMap((place, i) => towards(place, 0, times(0.25, 0.5, 1)).map((next) => withPlace(here.point, i, next)))
  const more = (yield* probe(neighbours(axes, here.point, [0.125])))
    .filter((next) => next.cost > here.cost && next.shortfall < here.shortfall)
    .toSorted((a, b) => gainPerDistance(here, b) - gainPerDistance(here, a))
    .slice(0, PARTNERS)
    .map(({ point }) => stepTo(here.point, point))
  const pairs = less.flatMap((point) =>
    more
      .filter(({ axis }) => point[axis] === here.point[axis])
      .flatMap(({ axis, up }) =>
        towards(point[axis], endOf(axes[axis], up), times(0.125, 0.375, 1)).map((place) => withPlace(point, axis, place)),
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

/** Takes single grid steps back to the start until none keeps the goal met. */
export function* settle({ probe }: Search, from: Candidate): Question<Candidate> {
  let here = from
  for (;;) {
    const steps = here.point.flatMap((place, i) => (place === 0 ? [] : [withPlace(here.point, i, place - Math.sign(place))]))
    const next = cheapest((yield* probe(steps)).filter(isMet))
    if (!next) return here
    here = next
  }
}
