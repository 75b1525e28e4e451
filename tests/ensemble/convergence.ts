import { expect } from 'vitest'
import { baseline } from '../../src/model/scenario'
import { club } from './requests'
import { inThread } from './workers/thread'

/** Expects the bands of few draws to lie where many put them, within so many percent of the axis. Both scenarios at once, on two threads. */
export async function expectBandsNear(few: number, many: number, percent: number): Promise<void> {
  const [usual, clubs] = await Promise.all([baseline(), club].map((scenario) => inThread('misses', { scenario, few, many })))
  for (const [where, misses] of Object.entries({ usual, clubs })) {
    for (const [id, { error, per, year }] of Object.entries(misses)) {
      expect(error, `${where}, ${id}: percentile ${per} of ${year}, in percent of the axis`).toBeLessThan(percent)
    }
  }
}
