import { expect, it } from 'vitest'
import { PANELS } from '../../../src/ui/panels/registry'
import { PANEL_TITLES } from '../../../src/words/panels/titles'

it('every title has its panel, and every panel an address of its own', () => {
  expect(PANELS.map(({ id }) => id).toSorted()).toEqual(Object.keys(PANEL_TITLES).toSorted())
})

it.each(PANELS.map(({ id }) => id))('%s is an address that a link can end with', (id) => {
  expect(id).toMatch(/^[a-z-]+$/)
})
