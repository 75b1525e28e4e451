import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { flushSync } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { endDrag, setLever } from '../../src/scenario/store'
import Answers from '../../src/ui/Answers.svelte'
import { layOut } from '../charts/width'
import { opened } from './explorer'

beforeEach(() => layOut(600))
afterEach(() => vi.restoreAllMocks())

function show(link = '', narrow = false) {
  const explorer = opened(link)
  render(Answers, { explorer, height: 146, narrow })
  return explorer
}
const pictures = () => screen.getAllByRole('img').map((picture) => picture.getAttribute('aria-label')!.split(',')[0])
const ticks = () =>
  screen.getAllByRole('img').map((picture) =>
    [...picture.querySelectorAll('text')]
      .map((text) => text.textContent!)
      .filter((text) => /^[\d,]+$/.test(text))
      .slice(0, 3),
  )
const shock = () => screen.queryByRole<HTMLInputElement>('slider', { name: 'Year of the Nvidia shock' })

it('shows three charts with their names', () => {
  show()
  expect(pictures()).toEqual(['Open supply', 'Demand for access', 'Consortium pressure'])
  for (const name of pictures()) expect(screen.getByText(name, { selector: 'figcaption *' })).toBeVisible()
})

it('reads all charts at one year', async () => {
  show()
  screen.getAllByRole('slider', { name: /read at a year$/ })[1].focus()
  await userEvent.keyboard('{End}')
  const read = screen.getAllByRole('slider', { name: /read at a year$/ }).map((each) => each.getAttribute('aria-valuenow'))
  expect(read).toEqual(['2036', '2036', '2036'])
})

it('keeps its axes still while a lever is dragged, and fits them when it is let go', () => {
  const explorer = show('?v=1&nvidia=-80&china=0&discipline=0.9&access=0.6&reliance=0.9&cost=1.2')
  const before = ticks()
  for (const cost of [2, 3, 4, 5]) {
    setLever(explorer.store, 'cost', cost, { coalesce: true })
    flushSync()
    expect(ticks()).toEqual(before)
  }
  endDrag(explorer.store)
  flushSync()
  expect(ticks()).not.toEqual(before)
})

describe('in a narrow place', () => {
  it('one chart is shown, and the others are buttons to it', async () => {
    show('', true)
    expect(pictures()).toHaveLength(1)
    const [shown] = pictures()
    const siblings = screen.getAllByRole('button', { name: /^Show / })
    expect(siblings).toHaveLength(2)
    const name = siblings[0].getAttribute('aria-label')!.replace('Show ', '')
    await userEvent.click(siblings[0])
    expect(pictures()).toEqual([name])
    expect(screen.getByRole('button', { name: `Show ${shown}` })).toBeVisible()
  })

  it('every chart says its years', async () => {
    show('', true)
    for (let i = 0; i < 3; i++) {
      expect(screen.getByRole('img')).toHaveTextContent('2036')
      await userEvent.click(screen.getAllByRole('button', { name: /^Show / })[i % 2])
    }
  })
})

describe('the year of the Nvidia shock', () => {
  it('is on the time axis only where there is a shock', () => {
    const explorer = show()
    expect(shock()).toBeNull()
    setLever(explorer.store, 'nvidia', -53)
    flushSync()
    expect(shock()).not.toBeNull()
  })

  it('restored from a link shows its value', () => {
    show('?v=1&nvidia=-53&nvidia-year=2030.5')
    expect(shock()!.valueAsNumber).toBe(2030.5)
    expect(shock()).toHaveAttribute('aria-valuetext', '2030.5')
  })

  it('moves the lever, as one step of undo', () => {
    const explorer = show('?v=1&nvidia=-53')
    for (const year of ['2029', '2030', '2031.25']) {
      shock()!.value = year
      shock()!.dispatchEvent(new Event('input', { bubbles: true }))
    }
    shock()!.dispatchEvent(new Event('change', { bubbles: true }))
    expect(explorer.levers['nvidia-year']).toBe(2031.25)
    expect(explorer.store.getState().history.past).toHaveLength(1)
  })
})
