/** The ways in which a scenario can end. */
export const OUTCOMES = ['stopgap-holds', 'squeeze', 'consortium-forms', 'consortium-fails'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** The levels that decide how a run ends. */
export interface OutcomeRule {
  /** A consortium exists while the model's `formed` is at least this, 0 to 1. */
  formed: number
  /** It is a squeeze while the squeeze index is at least this, 0 to 100. */
  squeezed: number
}

export const OUTCOME_RULE: OutcomeRule = { formed: 0.5, squeezed: 50 }

/** The first time after `from` at which a series rises to a level, interpolated linearly between saved steps; null if it never does. */
export function crossing(years: ArrayLike<number>, values: ArrayLike<number>, level: number, from = -Infinity): number | null {
  for (let i = 1; i < years.length; i++) {
    if (years[i] <= from || values[i] < level || values[i - 1] >= level) continue
    return years[i - 1] + ((level - values[i - 1]) / (values[i] - values[i - 1])) * (years[i] - years[i - 1])
  }
  return null
}

/**
 * The outcome at each step if the run ended there, as an index into `OUTCOMES`. Where a consortium ever formed, the outcome says whether it still
 * exists; where none did, whether the squeeze index has reached its level since `today`.
 */
export function outcomesAlong(years: Float64Array, formed: Float64Array, squeeze: Float64Array, today: number): Uint8Array {
  const level = OUTCOME_RULE.formed
  const [holds, squeezed, forms, fails] = OUTCOMES.map((_, i) => i)
  const outcomes = new Uint8Array(years.length)
  let without = holds
  let ever = false
  for (let i = 0; i < years.length; i++) {
    if (i > 0 && formed[i] >= level && formed[i - 1] < level) ever = true
    if (years[i] > today && squeeze[i] >= OUTCOME_RULE.squeezed) without = squeezed
    outcomes[i] = ever ? (formed[i] >= level ? forms : fails) : without
  }
  return outcomes
}

/** Decimal year in which a consortium first forms; null if none does. */
export function formationOf(years: Float64Array, formed: Float64Array): number | null {
  return crossing(years, formed, OUTCOME_RULE.formed)
}

/** The outcome of a run, and the decimal year in which a consortium first forms (null if none does). */
export function outcomeOf(
  years: Float64Array,
  formed: Float64Array,
  squeeze: Float64Array,
  today: number,
): { outcome: Outcome; formationYear: number | null } {
  const outcomes = outcomesAlong(years, formed, squeeze, today)
  return { outcome: OUTCOMES[outcomes[outcomes.length - 1]], formationYear: formationOf(years, formed) }
}
