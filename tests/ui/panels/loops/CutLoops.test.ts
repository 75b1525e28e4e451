import { LOOP_STORIES } from '../../../../src/words/tables/loops'
import { VERSION } from '../../../../src/model/scenario'
import { fireEvent, render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { answer, type Question } from '../../../../src/insight/question'
import { CLAIMS } from '../../../../src/evidence/claims'
import { futureOf } from '../../../../src/model/run/future'
import { LOOPS } from '../../../../src/model/loops'
import { valuesOf } from '../../../../src/model/run/simulate'
import CutLoops from '../../../../src/ui/panels/loops/CutLoops.svelte'
import { CLAIM_WORDS, LINK_TABLE } from '../../../../src/words/panels/loops'
import { layOut } from '../../../support/width'
import { opened } from '../../../support/explorer'

beforeEach(() => layOut(1176))

const ask = async <T>(question: Question<T>) =>
  answer(question, ({ scenarios, outputs }) => scenarios.map((scenario) => futureOf(valuesOf(scenario), outputs)))
const box = (id: string) => screen.getByRole('checkbox', { name: new RegExp(`^Cut ${id} `) })
const shown = () => screen.findByRole('heading', { name: CLAIM_WORDS.title })
const said = () => screen.getAllByRole('status')[0]
const ready = () => vi.waitFor(() => expect(said()).toHaveAttribute('aria-busy', 'false'), { timeout: 4000 })

it('has a switch for every loop, with its story and what it does here', async () => {
  render(CutLoops, { explorer: opened(), ask })
  await shown()
  for (const { id } of LOOPS) {
    const story = LOOP_STORIES[id]
    const row = box(id).closest('li')!
    expect(row).toHaveTextContent(story)
    expect(row.querySelector('.effect')).toHaveTextContent(/2036/)
  }
})

it('cuts in the scenario, so that undo takes it back', async () => {
  const explorer = opened()
  render(CutLoops, { explorer, ask })
  const user = userEvent.setup()
  await user.click(box('R2'))
  expect(explorer.cut).toEqual(['R2'])
  await vi.waitFor(() => expect(said()).toHaveTextContent(/Without R2 .*2036/), { timeout: 4000 })
  explorer.undo()
  await vi.waitFor(() => expect(box('R2')).not.toBeChecked())
  await ready()
  expect(said()).not.toHaveTextContent('Without R2')
})

it('breaks the arrows of a cut loop', async () => {
  const { container } = render(CutLoops, { explorer: opened(`?v=${VERSION}&cut=R2`), ask })
  await shown()
  expect(box('R2')).toBeChecked()
  const cells = [...container.querySelectorAll('td')].filter(({ textContent }) => textContent === LINK_TABLE.cut('R2'))
  expect(cells.length).toBeGreaterThan(1)
})

it('says which claims the cuts turn', async () => {
  render(CutLoops, { explorer: opened(`?v=${VERSION}&cut=S1`), ask })
  await shown()
  const { says } = CLAIMS.find(({ id }) => id === 'nvidia-pullback-cash')!
  const turned = screen.getAllByText(new RegExp(CLAIM_WORDS.turned)).map((mark) => mark.closest('li')!)
  expect(turned).toHaveLength(1)
  expect(turned[0]).toHaveTextContent(`${CLAIM_WORDS.survival(false)}${CLAIM_WORDS.turned}: ${says}`)
})

it('keeps the old answer, marked as such, until the new one is there', async () => {
  const explorer = opened()
  render(CutLoops, { explorer, ask })
  await shown()
  const before = said().textContent
  await fireEvent.click(box('B5'))
  expect(said()).toHaveTextContent(before)
  expect(said()).toHaveAttribute('aria-busy', 'true')
  await vi.waitFor(() => expect(said()).toHaveTextContent('Without B5'), { timeout: 4000 })
})
