import { it } from 'vitest'
import { SIZE } from '../../src/ensemble/draws'
import { expectBandsNear } from './convergence'

// The promise that the page makes, 0.5 % at SIZE draws, is held in convergence.long.test.ts.
it(
  `bands of an eighth of the draws lie within 3 % of the axis of where ${SIZE} put them`,
  () => expectBandsNear(SIZE / 8, SIZE, 3),
  120_000,
)
