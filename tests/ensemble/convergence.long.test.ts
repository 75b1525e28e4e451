import { it } from 'vitest'
import { SIZE } from '../../src/ensemble/draws'
import { expectBandsNear } from './convergence'

/** Two threads take about 100 s for these. */
const MANY = 32 * SIZE

it(`bands of ${SIZE} draws lie where ${MANY} put them: within 0.5 % of the axis`, () => expectBandsNear(SIZE, MANY, 0.5), 500_000)
