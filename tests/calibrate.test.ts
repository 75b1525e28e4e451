import { expect, it } from 'vitest'
import { PARAMETER_NOTES } from '../src/model/parameterNotes'
import { PARAMETERS, type Parameter, type ParameterName } from '../src/model/parameters'
import { fit } from '../scripts/calibrate'

const fitted = (Object.keys(PARAMETERS) as ParameterName[]).filter((name) => PARAMETER_NOTES[name].origin === 'fitted')

it('the calibration gives the fitted parameters as they stand, and no others', () => {
  expect(fit()).toEqual(Object.fromEntries(fitted.map((name) => [name, PARAMETERS[name].value])))
}, 60_000)

it.each(fitted)('the fitted value of %s lies inside its interval', (name) => {
  const { value, low, high }: Parameter = PARAMETERS[name]
  expect([low! <= value, value <= high!]).toEqual([true, true])
})
