import { bench, describe } from 'vitest'
import { ensemble, SLICE, type Grain } from '../../src/ensemble/client'
import { join, sample } from '../../src/ensemble/sample'
import { summarise } from '../../src/ensemble/summary'
import { baseline } from '../../src/model/scenario'

describe.each<Grain>(['coarse', 'middle', 'fine'])('a %s ensemble', (grain) => {
  const request = ensemble.requestOf(baseline(), grain)
  const slices = Array.from({ length: request.size / SLICE }, (_, i) => sample(request, i * SLICE, (i + 1) * SLICE))
  const whole = join(slices)

  bench('one slice of draws', () => void sample(request, 0, SLICE))
  bench('all slices put together', () => void join(slices))
  bench('summarise', () => void summarise(request, whole))
})
