import { bench, describe } from 'vitest'
import { ensemble, requestFor, type Resolution } from '../../src/ensemble/ensemble'
import { SLICE } from '../../src/ensemble/workers/client'
import { HEADLINES } from '../../src/scenario/headlines'
import { join, sample } from '../../src/ensemble/sample'
import { summarise } from '../../src/ensemble/summary'
import { baseline } from '../../src/model/scenario'

describe.each<Resolution>(['coarse', 'middle', 'fine'])('a %s ensemble', (resolution) => {
  const request = requestFor(ensemble, baseline(), resolution, HEADLINES)
  const slices = Array.from({ length: request.size / SLICE }, (_, i) => sample(request, i * SLICE, (i + 1) * SLICE))
  const whole = join(slices)

  bench('one slice of draws', () => void sample(request, 0, SLICE))
  bench('all slices put together', () => void join(slices))
  bench('summarise', () => void summarise(request, whole))
})
