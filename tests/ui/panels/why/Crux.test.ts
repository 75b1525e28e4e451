import { VERSION } from '../../../../src/model/scenario'
import { fireEvent, render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { format } from '../../../../src/scenario/links/codec'
import { parse } from '../../../../src/scenario/links/codec'
import { noticeText } from '../../../../src/words/notices'
import Crux from '../../../../src/ui/panels/why/Crux.svelte'
import { layOut } from '../../../support/width'
import { ask } from '../../../support/ask'
import { opened } from '../../../support/explorer'

beforeEach(() => layOut(600))
afterEach(() => vi.restoreAllMocks())

function show(link = `?v=${VERSION}&china=0.3`) {
  const explorer = opened(link)
  render(Crux, { explorer, ask })
  return explorer
}
const field = (which: 'first' | 'second') => screen.getByRole<HTMLInputElement>('textbox', { name: `The ${which} link` })
const enter = (which: 'first' | 'second', value: string) => fireEvent.input(field(which), { target: { value } })
const figure = () => screen.findByRole('img', { name: /^From the first to the second/ })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

it('starts from the present scenario and asks for another link', () => {
  show()
  expect([field('first').value, field('second').value]).toEqual([`?v=${VERSION}&china=0.3`, ''])
  expect(screen.getByText(/^Paste two links/)).toBeVisible()
})

it('can be emptied, and stays so', async () => {
  show()
  await press('Empty the first link')
  expect(field('first').value).toBe('')
  await press('Take your scenario as the second link')
  expect([field('first').value, field('second').value]).toEqual(['', `?v=${VERSION}&china=0.3`])
})

it('names what two links disagree about, from a whole address too', async () => {
  show()
  await enter('second', `https://example.org/squeeze/?v=${VERSION}&china=1.5&reliance=0.6#top`)
  expect(await figure()).toHaveAccessibleName(/Chinese lab funding \+\d/)
  expect(screen.getByText(/^One lever explains \d+% .*Chinese lab funding, 0\.3× against 1\.5×/)).toBeVisible()
})

it('swaps the two, and with them the sign', async () => {
  show()
  await enter('second', `?v=${VERSION}&china=1.5`)
  await figure()
  await press('Swap the two')
  expect([field('first').value, field('second').value]).toEqual([`?v=${VERSION}&china=1.5`, `?v=${VERSION}&china=0.3`])
  await vi.waitFor(async () => expect(await figure()).toHaveAccessibleName(/Chinese lab funding −\d/))
})

it('says that two equal links have no crux', async () => {
  show()
  await enter('second', `?v=${VERSION}&china=0.3`)
  expect(await screen.findByText(/scenarios are the same/)).toBeVisible()
  expect(screen.queryByRole('img')).toBeNull()
})

it('says what could not be taken as written, and keeps it', async () => {
  show()
  await enter('second', `?v=${VERSION}&cost=99&foo=1`)
  for (const notice of parse(`?v=${VERSION}&cost=99&foo=1`).notices.map(noticeText)) expect(screen.getByText(notice)).toBeVisible()
  expect(field('second').value).toBe(`?v=${VERSION}&cost=99&foo=1`)
})

it('does not take what is no link for the baseline', async () => {
  const explorer = show()
  await enter('second', 'hello')
  expect(screen.getByText(/^This is not a link to a scenario/)).toBeVisible()
  expect(screen.getByText(/^Paste two links/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Show the second link' })).toBeDisabled()
  expect([field('first').value, field('second').value, format(explorer.scenario)]).toEqual([
    `?v=${VERSION}&china=0.3`,
    'hello',
    `?v=${VERSION}&china=0.3`,
  ])
})

it('shows either scenario, and leaves the links alone', async () => {
  const explorer = show()
  expect(screen.getByRole('button', { name: 'Show the first link' })).toBeDisabled()
  await enter('second', `?v=${VERSION}&china=1.5`)
  await press('Show the second link')
  expect(explorer.levers.china).toBe(1.5)
  expect(field('first').value).toBe(`?v=${VERSION}&china=0.3`)
  await press('Show the first link')
  expect(explorer.levers.china).toBe(0.3)
})
