import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { flushSync } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { baseline, VERSION } from '../../../src/model/scenario'
import Answers from '../../../src/ui/answers/Answers.svelte'
import type { EnsembleView } from '../../../src/scenario/ensembleFeed.svelte'
import { layOut } from '../../support/width'
import { opened } from '../../support/explorer'
import { lookedAt } from '../../support/summary'

beforeEach(() => layOut(600))
afterEach(() => vi.restoreAllMocks())

function show(link = '', narrow = false, ensemble?: Pick<EnsembleView, 'summary' | 'stale'>) {
  const explorer = opened(link)
  return Object.assign(explorer, render(Answers, { explorer, height: 146, narrow, ensemble }))
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
  const explorer = show(`?v=${VERSION}&nvidia=-80&china=0&discipline=0.9&access=0.6&reliance=0.9&cost=1.2`)
  const before = ticks()
  for (const cost of [2, 3, 4, 5]) {
    explorer.setLever('cost', cost, { coalesce: true })
    flushSync()
    expect(ticks()).toEqual(before)
  }
  explorer.endDrag()
  flushSync()
  expect(ticks()).not.toEqual(before)
})

const fills = () => screen.getAllByRole('img').map((picture) => picture.querySelectorAll('path[fill^="var"]').length)

const grey = () => document.querySelectorAll('path.stale').length

describe('bands', () => {
  const summary = lookedAt(baseline())
  /** Draws in which open supply may triple. */
  const high = { ...summary, bands: { ...summary.bands, 'open-supply': bandsTimes(3) } }
  function bandsTimes(factor: number) {
    const band = summary.bands['open-supply']!
    return { 5: band[5], 25: band[25], 50: band[50], 75: band[75].map((y) => factor * y), 95: band[95].map((y) => factor * y) }
  }

  it('are two in each chart, once the draws are there', async () => {
    const { rerender } = show('', false, { summary: null, stale: true })
    expect(fills()).toEqual([0, 0, 0])
    await rerender({ ensemble: { summary, stale: false } })
    expect(fills()).toEqual([2, 2, 2])
    expect(grey()).toBe(0)
  })

  it('grey while they belong to another scenario', async () => {
    const { rerender } = show('', false, { summary, stale: true })
    expect(grey()).toBe(6)
    await rerender({ ensemble: { summary, stale: false } })
    expect(grey()).toBe(0)
  })

  it('move the axes when they are there, not while they are stale', async () => {
    const { rerender } = show('', false, { summary, stale: false })
    const before = ticks()
    await rerender({ ensemble: { summary: high, stale: true } })
    expect(ticks()).toEqual(before)
    await rerender({ ensemble: { summary: high, stale: false } })
    expect(ticks()).not.toEqual(before)
    const after = ticks()
    await rerender({ ensemble: { summary, stale: true } })
    expect(ticks()).toEqual(after)
    await rerender({ ensemble: { summary, stale: false } })
    expect(ticks()).toEqual(before)
  })

  it('do not move the axes during a drag', async () => {
    const explorer = show('', false, { summary, stale: false })
    const before = ticks()
    explorer.setLever('cost', 3.1, { coalesce: true })
    await explorer.rerender({ ensemble: { summary: high, stale: false } })
    expect(ticks()).toEqual(before)
    explorer.endDrag()
    flushSync()
    expect(ticks()).not.toEqual(before)
  })
})

it('draws a pinned scenario in every chart, by its letter', () => {
  const explorer = show(`?v=${VERSION}&cost=4`)
  explorer.pin()
  flushSync()
  for (const picture of screen.getAllByRole('img')) {
    expect([...picture.querySelectorAll('text')].filter((text) => /\d\s+A$/.test(text.textContent!.trim()))).toHaveLength(1)
  }
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
    explorer.setLever('nvidia', -53)
    flushSync()
    expect(shock()).not.toBeNull()
  })

  it('restored from a link shows its value', () => {
    show(`?v=${VERSION}&nvidia=-53&nvidia-year=2030.5`)
    expect(shock()!.valueAsNumber).toBe(2030.5)
    expect(shock()).toHaveAttribute('aria-valuetext', '2030.5')
  })

  it('moves the lever, as one step of undo', () => {
    const explorer = show(`?v=${VERSION}&nvidia=-53`)
    for (const year of ['2029', '2030', '2031.25']) {
      shock()!.value = year
      shock()!.dispatchEvent(new Event('input', { bubbles: true }))
    }
    shock()!.dispatchEvent(new Event('change', { bubbles: true }))
    expect(explorer.levers['nvidia-year']).toBe(2031.25)
    expect(explorer.steps).toBe(1)
  })
})
