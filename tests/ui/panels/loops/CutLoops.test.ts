import { VERSION } from '../../../../src/model/scenario'
import { fireEvent, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { answer, type Batch, type Question } from '../../../../src/insight/question'
import { futureOf } from '../../../../src/model/future'
import { LOOPS } from '../../../../src/model/loops'
import { valuesOf } from '../../../../src/model/simulate'
import CutLoops from '../../../../src/ui/panels/loops/CutLoops.svelte'
import { cuts, effectOf, strongest, takeaway, type Cuts } from '../../../../src/insight/causal/cuts'
import { layOut } from '../../../support/width'
import { opened } from '../../../support/explorer'

beforeEach(() => layOut(1176))

const ask = async <T>(question: Question<T>) =>
  answer(question, ({ scenarios, outputs }) => scenarios.map((scenario) => futureOf(valuesOf(scenario), outputs)))
const box = (id: string) => screen.getByRole('checkbox', { name: new RegExp(`^Cut ${id} `) })
const shown = () => screen.findByText(/claims that the model can speak to survive here/)

it('has a switch for every loop, with its story and what it does here', async () => {
  render(CutLoops, { explorer: opened(), ask })
  await shown()
  for (const { id, story } of LOOPS) {
    const row = box(id).closest('li')!
    expect(row).toHaveTextContent(story)
    expect(row).toHaveTextContent(/By 2036: .+, without it .+\.|Makes no difference here by 2036\./)
  }
})

it('cuts in the scenario, so that undo takes it back', async () => {
  const explorer = opened()
  render(CutLoops, { explorer, ask })
  const user = userEvent.setup()
  await user.click(box('R2'))
  expect(explorer.cut).toEqual(['R2'])
  expect(await screen.findByText(/^Without R2 the model ends in 2036 with/)).toBeVisible()
  explorer.undo()
  await vi.waitFor(() => expect(box('R2')).not.toBeChecked())
  expect(await screen.findByText(/^With every loop whole/)).toBeVisible()
})

it('breaks the arrows of a cut loop', async () => {
  const { container } = render(CutLoops, { explorer: opened(`?v=${VERSION}&cut=R2`), ask })
  await shown()
  expect(box('R2')).toBeChecked()
  const cells = [...container.querySelectorAll('td')].filter(({ textContent }) => textContent === 'R2 (cut)')
  expect(cells.length).toBeGreaterThan(1)
})

it('says which claims the cuts turn', async () => {
  render(CutLoops, { explorer: opened(`?v=${VERSION}&cut=S1`), ask })
  expect(await shown()).toHaveTextContent('the cuts turn one of them')
  const claim = screen.getAllByText(/When Nvidia’s cash goes/)[0].closest('li')!
  expect(within(claim).getByText('Falls, by your cuts:')).toBeVisible()
})

it('keeps the old answer, marked as such, until the new one is there', async () => {
  const explorer = opened()
  render(CutLoops, { explorer, ask })
  await shown()
  const before = screen.getAllByRole('status')[0].textContent
  await fireEvent.click(box('B5'))
  expect(screen.getAllByRole('status')[0]).toHaveTextContent(before!)
  expect(screen.getAllByRole('status')[0]).toHaveAttribute('aria-busy', 'true')
  expect(await screen.findByText(/^Without B5/)).toBeVisible()
})

it('asks one batch of a run as it is and one for each loop the other way', async () => {
  const scenario = opened(`?v=${VERSION}&cut=B1`).scenario
  const { value } = cuts(scenario).next()
  const asked = (value as Batch).scenarios.map(({ cut }) => cut.toSorted().join(' '))
  expect(asked).toEqual(['B1', ...LOOPS.map(({ id }) => (id === 'B1' ? '' : ['B1', id].toSorted().join(' ')))])
})

it.each<[string, Parameters<typeof effectOf>]>([
  [
    'Makes no difference here by 2036.',
    [
      { supply: 8.21, pressure: 30.2, outcome: 'squeeze' },
      { supply: 8.24, pressure: 29.8, outcome: 'squeeze' },
    ],
  ],
  [
    'By 2036: pressure 30, without it 41.',
    [
      { supply: 8.2, pressure: 30, outcome: 'squeeze' },
      { supply: 8.2, pressure: 41, outcome: 'squeeze' },
    ],
  ],
  [
    'By 2036: open supply 8.0, without it 9.5; outcome: a squeeze, without it the stopgap holds.',
    [
      { supply: 8, pressure: 30, outcome: 'squeeze' },
      { supply: 9.5, pressure: 30, outcome: 'stopgap-holds' },
    ],
  ],
])('a loop’s effect is said as: %s', (words, [whole, cut]) => expect(effectOf(whole, cut)).toBe(words))

it('says so where no loop changes the supply', async () => {
  const scenario = opened().scenario
  const same = { supply: 8, pressure: 30, outcome: 'squeeze' as const }
  const still: Cuts = { present: same, other: Object.fromEntries(LOOPS.map(({ id }) => [id, same])) as Cuts['other'] }
  expect(strongest(still)).toBe(null)
  expect(takeaway(scenario, still, same)).toContain('no single loop changes the supply')
})
