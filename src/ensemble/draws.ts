import { rangeOf, type Lever, type LeverId } from '../model/levers'
import { point } from './sequence'

/** Numbers of draws that can be asked for. */
export const SIZES = [256, 512, 1024, 2048, 4096, 8192, 16384] as const
/** Draws of the shipped ensemble: the fewest whose bands lie within 0.5 % of a chart's axis of where many more draws put them; tests hold it to that. */
export const SIZE = 8192
/** Years between the rows of the shipped ensemble: half of the clock's pace, and within 0.1 % of an axis of it. */
export const STEP = 1 / 4
/** Draws of a first look. */
export const PREVIEW = 256
/** Seed of the shipped ensemble. */
export const SEED = 1

/**
 * A lever's value for a share `u` from 0 to below 1: half of the draws lie evenly below the reader's value, half evenly above, so that it is
 * the median draw. Where the range ends at the value, that half of the draws is the value itself. Not snapped to the lever's grid.
 */
export function draw(lever: Lever, value: number, u: number): number {
  const { low, high } = rangeOf(lever, value)
  return u < 0.5 ? low + (value - low) * (2 * u) : value + (high - value) * (2 * u - 1)
}

/**
 * Levers by dimension of the points. The first dimensions are spread best, so they go to the beliefs that weigh most: against the order of the
 * page this halves the error of the bands. Another order would mean other draws for the same seed; new levers go to the end.
 */
// prettier-ignore
const DIMENSIONS: readonly LeverId[] = [
  'catch-up', 'reliance', 'sponsor', 'misalignment', 'conflict', 'own-model', 'willingness', 'candidates', 'ambition', 'silicon', 'public-share',
  'cost', 'discipline', 'china', 'access', 'nvidia', 'nvidia-recovery', 'nvidia-year', 'discipline-year', 'consortium', 'tolerance',
]

/** The share `u` of a lever in draw `i`: its own dimension of the points, whatever else varies. Throws for a lever that has none. */
export function shareOf(lever: LeverId, i: number, seed: number): number {
  const dimension = DIMENSIONS.indexOf(lever)
  if (dimension < 0) throw new Error(`got ${lever}, which has no dimension of the draws; add it to the end of DIMENSIONS`)
  return point(i, dimension, seed)
}
