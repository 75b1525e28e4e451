import { expect, it } from 'vitest'
import { pairsOfEnds, randomScenarios } from '../../engines/scenarios'
import { comparison, disagreements, FORMATS } from './agreement'

it.each(FORMATS)(
  'SDEverywhere runs the %s file as we do, with every two levers at each end and in 200 random scenarios: everything at every step to 1e-9',
  async (format) => {
    const difference = await comparison(format)
    expect(await disagreements(difference, [...pairsOfEnds(), ...randomScenarios(200, 1)])).toEqual([])
  },
  120_000,
)
