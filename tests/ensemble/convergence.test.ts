import { expect, it } from 'vitest'
import { SIZE } from '../../src/ensemble/draws'
import { baseline } from '../../src/model/scenario'
import { club } from './requests'
import { inThread } from './workers/thread'

/** Many draws; two threads take about 100 s for them. */
const MANY = 32 * SIZE

it(`bands of ${SIZE} draws lie where ${MANY} put them: within 0.5 % of the axis`, async () => {
  const [usual, clubs] = await Promise.all([baseline(), club].map((scenario) => inThread('misses', { scenario, few: SIZE, many: MANY })))
  for (const [where, misses] of Object.entries({ usual, clubs })) {
    for (const [id, { error, per, year }] of Object.entries(misses)) {
      expect(error, `${where}, ${id}: percentile ${per} of ${year}, in percent of the axis`).toBeLessThan(0.5)
    }
  }
}, 600_000)
