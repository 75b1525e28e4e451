import { OUTPUT_NAMES } from '../../../../src/words/tables/outputs'
import { leverName } from '../../../../src/words/tables/levers'
import { VERSION } from '../../../../src/model/scenario'
import { render } from '@testing-library/svelte'
import { flushSync } from 'svelte'
import { expect, it } from 'vitest'
import { leverOf, levers } from '../../../../src/model/levers'
import { outputs } from '../../../../src/model/outputs'
import NumbersTable from '../../../../src/ui/panels/model/NumbersTable.svelte'
import SourcesTable from '../../../../src/ui/panels/model/SourcesTable.svelte'
import { at } from '../../../support/scenarios'
import { opened } from '../../../support/explorer'

/** Cells of the row that starts like this. Read from the table itself: asking by role takes seconds in a table of this size. */
const cells = (start: RegExp) => {
  const row = [...document.querySelectorAll('tr')].find(({ textContent }) => start.test(textContent.trim()))!
  return [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim())
}
const headers = () => [...document.querySelectorAll('th[scope=row]')].map((header) => header.textContent.trim().replace(/\s+/g, ' '))

const shown = () => cells(new RegExp(`^${OUTPUT_NAMES['open-supply']} `)).map(Number)

it('the numbers are those of the scenario, year by year', () => {
  const explorer = opened(`?v=${VERSION}&cost=4`)
  render(NumbersTable, { explorer })
  const expected = () => Array.from({ length: 14 }, (_, i) => at(explorer.run, 'open-supply', 2023 + i))
  const check = () => shown().forEach((value, i) => expect(value).toBeCloseTo(expected()[i], 1))
  check()
  explorer.setLever('cost', 1.2)
  flushSync()
  check()
  expect(shown()).toHaveLength(14)
})

it('every output has a row, with its unit, but the one that another has in other units', () => {
  render(NumbersTable, { explorer: opened() })
  const rows = outputs.filter(({ id }) => id !== 'access-demand-usd')
  expect(headers()).toEqual(rows.map(({ id, unit }) => `${OUTPUT_NAMES[id]} ${unit}`))
})

it('every lever’s default and origin is given, and every source that has an address is a link', () => {
  const { container } = render(SourcesTable, { explorer: opened(`?v=${VERSION}&cost=4`) })
  expect(headers()).toEqual(levers.map(leverName))
  expect(cells(new RegExp(`^${leverName(leverOf('cost'))}`)).slice(0, 2)).toEqual(['4.0×', '3.0×'])
  for (const link of container.querySelectorAll('a')) expect(link.href).toMatch(/^https?:\/\//)
  expect(container).not.toHaveTextContent(/undefined|NaN/)
})
