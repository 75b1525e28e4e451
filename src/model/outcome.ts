/** How a scenario ends, by 2036. */
export const OUTCOMES = ['stopgap-holds', 'squeeze', 'consortium-forms', 'consortium-fails'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** A consortium exists while the model's `formed` is at least this; a squeeze is one while the squeeze index is at least `SQUEEZED`. */
const FORMED = 0.5
export const SQUEEZED = 50

/**
 * The first year after `from` in which a series reaches a level coming from below, between saved steps by straight line; null if it never does.
 */
export function crossing(years: ArrayLike<number>, values: ArrayLike<number>, level: number, from = -Infinity): number | null {
  for (let i = 1; i < years.length; i++) {
    if (years[i] <= from || values[i] < level || values[i - 1] >= level) continue
    return years[i - 1] + ((level - values[i - 1]) / (values[i] - values[i - 1])) * (years[i] - years[i - 1])
  }
  return null
}

/** The outcome of a run, and when a consortium forms (null: never). */
export function outcomeOf(
  years: Float64Array,
  formed: Float64Array,
  squeeze: Float64Array,
  today: number,
): { outcome: Outcome; formationYear: number | null } {
  const formationYear = crossing(years, formed, FORMED)
  if (formationYear !== null) {
    return { outcome: formed[formed.length - 1] >= FORMED ? 'consortium-forms' : 'consortium-fails', formationYear }
  }
  const squeezed = squeeze.some((value, i) => years[i] > today && value >= SQUEEZED)
  return { outcome: squeezed ? 'squeeze' : 'stopgap-holds', formationYear: null }
}
