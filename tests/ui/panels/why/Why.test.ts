import { leverName } from '../../../../src/words/tables/levers'
import { VERSION } from '../../../../src/model/scenario'
import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { flushSync } from 'svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { MEASURES } from '../../../../src/insight/measures'
import { lower } from '../../../../src/lib/text'
import { leverOf, type LeverId } from '../../../../src/model/levers'
import { WHY } from '../../../../src/words/panels/why'
import { measureTitle } from '../../../../src/words/tables/measures'
import Why from '../../../../src/ui/panels/why/Why.svelte'
import { layOut } from '../../../support/width'
import { ask } from '../../../support/ask'
import { opened } from '../../../support/explorer'

// Hundreds of runs a test, on machines that do other things too.
vi.setConfig({ testTimeout: 30_000 })

beforeEach(() => layOut(600))
afterEach(() => vi.restoreAllMocks())

function show(link = '') {
  const explorer = opened(link)
  render(Why, { explorer, ask })
  return explorer
}
const drawn = () => vi.waitFor(() => expect(screen.getAllByRole('img').length).toBe(2), { timeout: 20_000 })
const name = (id: LeverId) => leverName(leverOf(id))
const said = () => screen.getByRole('status')
const numbers = (row: Element) => Number(row.querySelector('td')!.textContent!.replace('−', '-'))
const against = () => screen.getByRole<HTMLSelectElement>('combobox', { name: WHY.from })

it('says in words that nothing has moved, and draws nothing', () => {
  show()
  expect(said()).toHaveTextContent(WHY.nothing)
  expect(screen.queryByRole('img')).toBeNull()
})

it('splits the change among the levers that moved and among the loops', async () => {
  show(`?v=${VERSION}&china=0.3&discipline=0.7`)
  await drawn()
  expect(said()).toHaveTextContent(new RegExp(`^${measureTitle(MEASURES[0])} .*${name('china')}.*${lower(name('discipline'))}`))
  expect(screen.getByRole('img', { name: new RegExp(`^${WHY.levers.title}: ${name('china')} −\\d`) })).toBeInTheDocument()
})

it('both tables add up: from, parts, to', async () => {
  show(`?v=${VERSION}&china=0.3&discipline=0.7&cost=2`)
  await drawn()
  for (const table of screen.getAllByRole('table', { hidden: true })) {
    const rows = [...table.querySelectorAll('tr')].map(numbers)
    const [from, to] = [rows[0], rows.at(-1)!]
    expect(from).not.toBe(to)
    const sum = rows.slice(1, -1).reduce((total, value) => total + value, 0)
    // Each part is written to a hundredth, the ends to a tenth.
    expect(Math.abs(to - from - sum)).toBeLessThan(0.1 + 0.005 * rows.length)
  }
})

it('answers for any measure', async () => {
  show(`?v=${VERSION}&china=0.3`)
  await drawn()
  for (const measure of [MEASURES[2], MEASURES.at(-1)!]) {
    await userEvent.selectOptions(screen.getByRole('combobox', { name: WHY.measure }), measure.id)
    await vi.waitFor(
      () => expect(screen.getAllByText(new RegExp(`^${measureTitle(measure)}, `), { selector: 'caption' })).toHaveLength(2),
      {
        timeout: 4000,
      },
    )
    expect(said()).toHaveAttribute('aria-busy', 'false')
  }
})

it('can look at the last change only', async () => {
  const explorer = show(`?v=${VERSION}&china=0.3`)
  await drawn()
  expect(screen.getByRole<HTMLOptionElement>('option', { name: WHY.against.before.choice }).disabled).toBe(true)
  explorer.setLever('cost', 5)
  flushSync()
  await userEvent.selectOptions(against(), 'before')
  await vi.waitFor(() => expect(screen.getByRole('img', { name: new RegExp(`^${WHY.levers.title}: ${name('cost')}`) })).toBeInTheDocument())
  expect(screen.queryByRole('img', { name: new RegExp(name('china')) })).toBeNull()
})

it('falls silent when everything is put back', async () => {
  const explorer = show(`?v=${VERSION}&china=0.3`)
  await drawn()
  explorer.resetAll()
  flushSync()
  expect(said()).toHaveTextContent(WHY.nothing)
  expect(screen.queryByRole('img')).toBeNull()
})
