import { leverName } from '../../../../src/words/tables/levers'
import { VERSION } from '../../../../src/model/scenario'
import { fireEvent, render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { format, parse } from '../../../../src/scenario/links/codec'
import { noticeText } from '../../../../src/words/notices'
import { lower } from '../../../../src/lib/text'
import { leverOf } from '../../../../src/model/levers'
import { MEASURES } from '../../../../src/insight/measures'
import { cruxSentence } from '../../../../src/words/sentences/crux'
import { CRUX, LINK_FIELD } from '../../../../src/words/panels/why'
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
const figure = () => screen.findByRole('img', { name: new RegExp(`^${CRUX.split.title}`) })
const button = (name: string) => screen.getByRole('button', { name })
const press = (name: string) => userEvent.click(button(name))
const [first, second] = CRUX.fields.map(lower)
const china = leverName(leverOf('china'))

it('starts from the present scenario and asks for another link', () => {
  show()
  expect([field('first').value, field('second').value]).toEqual([`?v=${VERSION}&china=0.3`, ''])
  expect(screen.getByText(CRUX.waits)).toBeVisible()
})

it('can be emptied, and stays so', async () => {
  show()
  await press(LINK_FIELD.empty.name(first))
  expect(field('first').value).toBe('')
  await press(LINK_FIELD.present.name(second))
  expect([field('first').value, field('second').value]).toEqual(['', `?v=${VERSION}&china=0.3`])
})

it('names what two links disagree about, from a whole address too', async () => {
  show()
  await enter('second', `https://example.org/squeeze/?v=${VERSION}&china=1.5&reliance=0.6#top`)
  expect(await figure()).toHaveAccessibleName(new RegExp(`${china} \\+\\d`))
  expect(screen.getByText(new RegExp(`\\d+%.*${china}.*0\\.3×.*1\\.5×`))).toBeVisible()
})

it('swaps the two, and with them the sign', async () => {
  show()
  await enter('second', `?v=${VERSION}&china=1.5`)
  await figure()
  await press(CRUX.swap)
  expect([field('first').value, field('second').value]).toEqual([`?v=${VERSION}&china=1.5`, `?v=${VERSION}&china=0.3`])
  await vi.waitFor(async () => expect(await figure()).toHaveAccessibleName(new RegExp(`${china} −\\d`)))
})

it('says that two equal links have no crux', async () => {
  show()
  await enter('second', `?v=${VERSION}&china=0.3`)
  const scenario = opened(`?v=${VERSION}&china=0.3`).scenario
  const nothing = { split: { from: 1, to: 1, parts: [], exact: true }, set: [], share: 0, total: 0 }
  expect(await screen.findByText(cruxSentence(scenario, scenario, nothing, MEASURES[0]))).toBeVisible()
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
  expect(screen.getByText(noticeText({ code: 'pasted-no-link' }))).toBeVisible()
  expect(screen.getByText(CRUX.waits)).toBeVisible()
  expect(button(LINK_FIELD.show.name(second))).toBeDisabled()
  expect([field('first').value, field('second').value, format(explorer.scenario)]).toEqual([
    `?v=${VERSION}&china=0.3`,
    'hello',
    `?v=${VERSION}&china=0.3`,
  ])
})

it('shows either scenario, and leaves the links alone', async () => {
  const explorer = show()
  expect(button(LINK_FIELD.show.name(first))).toBeDisabled()
  await enter('second', `?v=${VERSION}&china=1.5`)
  await press(LINK_FIELD.show.name(second))
  expect(explorer.levers.china).toBe(1.5)
  expect(field('first').value).toBe(`?v=${VERSION}&china=0.3`)
  await press(LINK_FIELD.show.name(first))
  expect(explorer.levers.china).toBe(0.3)
})
