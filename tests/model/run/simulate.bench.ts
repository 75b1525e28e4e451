import { bench, describe } from 'vitest'
import { integrate } from '../../../src/model/run/integrate'
import { baseline, VERSION } from '../../../src/model/scenario'
import { MODEL, simulate, valuesOf } from '../../../src/model/run/simulate'
import { CLOCK } from '../../../src/model/squeeze'
import { format, parse } from '../../../src/scenario/links/codec'

const scenario = baseline()
const values = valuesOf(scenario)
const link = `?v=${VERSION}&cost=3.4&nvidia=-53&nvidia-year=2029&discipline=0.7&china=0.4`

describe('one run', () => {
  bench('simulate, outputs included', () => void simulate(scenario))
  bench('integrate only, fourth order', () => void integrate(MODEL, values, CLOCK, 'rk4'))
  bench('integrate only, Euler', () => void integrate(MODEL, values, CLOCK, 'euler'))
})

describe('one link', () => {
  bench('parse', () => void parse(link))
  bench('format', () => void format(scenario))
})
