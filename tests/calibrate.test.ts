import { expect, it } from 'vitest'
import { PARAMETERS, type Parameter } from '../src/model/squeeze'
import { fit } from '../scripts/calibrate'

it('the calibration gives the fitted parameters as they stand, and no others', () => {
  const fitted = Object.entries<Parameter>(PARAMETERS).filter(([, { origin }]) => origin === 'fitted')
  expect(fit()).toEqual(Object.fromEntries(fitted.map(([name, { value }]) => [name, value])))
}, 60_000)

it('every fitted value lies inside its interval', () => {
  for (const [name, { value, low, high, origin }] of Object.entries<Parameter>(PARAMETERS)) {
    if (origin === 'fitted') expect([low! <= value, value <= high!], name).toEqual([true, true])
  }
})
