import { leverName } from '../../../../src/words/tables/levers'
import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { flushSync, tick } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { UNCERTAIN } from '../../../../src/model/levers'
import type { Summary } from '../../../../src/ensemble/summary'
import LeverSheet from '../../../../src/ui/levers/LeverSheet.svelte'
import Sensitivity from '../../../../src/ui/panels/uncertainty/Sensitivity.svelte'
import MoreLevers from '../../../../src/ui/levers/MoreLevers.svelte'
import { leverOf, type LeverId } from '../../../../src/model/levers'
import type { EnsembleView } from '../../../../src/scenario/ensembleFeed.svelte'
import { SENSITIVITY } from '../../../../src/words/panels/uncertainty'
import { lower } from '../../../../src/lib/text'
import { opened } from '../../../support/explorer'
import { lookedAt, planted } from '../../../support/summary'

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  Element.prototype.scrollIntoView = vi.fn() // jsdom has none
})
afterEach(() => vi.useRealTimers())

const BELIEVED = planted(
  {},
  {
    influence: {
      'open-supply': [
        { lever: 'tolerance', share: 0.5 },
        { lever: 'sponsor', share: 0.2 },
        { lever: 'conflict', share: 0.004 },
      ],
      'consortium-pressure': [
        { lever: 'sponsor', share: 0.41 },
        { lever: 'reliance', share: 0.05 },
      ],
    },
  },
)
const ALL = planted({}, { size: 2048, influence: { 'consortium-pressure': [{ lever: 'cost', share: 0.7 }] } })

function show(more: Partial<EnsembleView> = {}, sample: (vary: string) => Promise<Summary> = () => Promise.resolve(ALL), link = '') {
  const explorer = opened(link)
  const ensemble = { summary: BELIEVED, stale: false, coarse: false, progress: null, sample, ...more }
  return { explorer, ensemble, ...render(Sensitivity, { explorer, ensemble }) }
}
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent!.trim()).join(' '))
const name = (id: LeverId) => leverName(leverOf(id))
const choose = (what: keyof typeof SENSITIVITY.choices) =>
  userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).click(screen.getByRole('radio', { name: SENSITIVITY.choices[what].label }))
const settle = async () => {
  await vi.advanceTimersByTimeAsync(300)
  await tick()
}

describe('the ranking of the beliefs', () => {
  it('says which belief matters most, and lists them with the rest', () => {
    show()
    expect(screen.getByText(/41%.*spread/)).toHaveTextContent(name('sponsor'))
    expect(rows()).toEqual([`${name('sponsor')} 41%`, `${name('reliance')} 5%`, `${SENSITIVITY.interplay} 54%`])
  })

  it('is of the output that is chosen, in its colour, and tells the small ones in words', async () => {
    const { container } = show()
    await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).selectOptions(screen.getByRole('combobox'), 'Open supply in 2036')
    expect(rows()).toEqual([`${name('tolerance')} 50%`, `${name('sponsor')} 20%`, `${SENSITIVITY.interplay} 30%`])
    expect(container).toHaveTextContent(SENSITIVITY.small([lower(name('conflict'))]))
    expect(container.querySelector<HTMLElement>('.bar')!.style.background).toBe('var(--supply)')
  })

  it('draws bars as long as their shares', () => {
    const { container } = show()
    const widths = [...container.querySelectorAll<HTMLElement>('.bar')].map((bar) => parseFloat(bar.style.width))
    expect(widths[0] / widths[1]).toBeCloseTo(0.41 / 0.05, 6)
    for (const width of widths) expect(width).toBeLessThanOrEqual(100)
  })

  it('names the method, the number of draws and the seed', () => {
    const { container } = show()
    expect(container).toHaveTextContent(SENSITIVITY.method(4096, 1))
  })

  it('is a quiet line before there is one', () => {
    show({ summary: null })
    expect(screen.queryByRole('table')).toBeNull()
    expect(screen.getByText(SENSITIVITY.waiting)).toBeVisible()
  })

  it('is greyed while it is old, and is not replaced by that of a first look', async () => {
    const { explorer, ensemble, rerender, container } = show()
    await rerender({ explorer, ensemble: { ...ensemble, summary: ALL, coarse: true } })
    expect(rows()[0]).toBe(`${name('sponsor')} 41%`)
    expect(container.querySelector('.picture')).toHaveClass('stale')
    await rerender({ explorer, ensemble: { ...ensemble, summary: ALL } })
    expect(rows()[0]).toBe(`${name('cost')} 70%`)
    expect(container.querySelector('.picture')).not.toHaveClass('stale')
  })

  it('holds for the model’s own draws', () => {
    const { container } = show({ summary: lookedAt(opened().scenario) })
    expect(rows().length).toBeGreaterThan(2)
    expect(rows().at(-1)).toMatch(new RegExp(`^${SENSITIVITY.interplay} \\d+%$`))
    expect(container).not.toHaveTextContent(/undefined|NaN/)
  })
})

describe('with events too', () => {
  it('asks for draws of all levers only when it is chosen, and keeps what was there until they come', async () => {
    const brings: ((summary: Summary) => void)[] = []
    const sample = vi.fn(() => new Promise<Summary>((resolve) => brings.push(resolve)))
    const { container } = show({}, sample)
    await settle()
    expect(sample).not.toHaveBeenCalled()
    await choose('all')
    await settle()
    expect(sample).toHaveBeenCalledExactlyOnceWith('all')
    expect(rows()[0]).toBe(`${name('sponsor')} 41%`)
    expect(container.querySelector('.picture')).toHaveClass('stale')
    expect(screen.getByText(SENSITIVITY.drawing)).toBeVisible()
    brings[0](ALL)
    await settle()
    expect(rows()[0]).toBe(`${name('cost')} 70%`)
    expect(container.querySelector('.picture')).not.toHaveClass('stale')
    expect(container).toHaveTextContent(`of all ${SENSITIVITY.choices.all.among}`)
    expect(container).toHaveTextContent(SENSITIVITY.method(2048, 1))
  })

  it('asks again when the scenario has come to rest elsewhere, not while a lever is dragged', async () => {
    const sample = vi.fn(() => Promise.resolve(ALL))
    const { explorer } = show({}, sample)
    await choose('all')
    await settle()
    for (const cost of [3.1, 3.2, 3.3]) {
      explorer.setLever('cost', cost, { coalesce: true })
      flushSync()
      await settle()
    }
    expect(sample).toHaveBeenCalledTimes(1)
    explorer.endDrag()
    flushSync()
    await settle()
    expect(sample).toHaveBeenCalledTimes(2)
  })

  it('takes no answer about a scenario that has been left', async () => {
    const brings: ((summary: Summary) => void)[] = []
    const { explorer } = show({}, () => new Promise<Summary>((resolve) => brings.push(resolve)))
    await choose('all')
    await settle()
    explorer.setLever('cost', 4)
    flushSync()
    await settle()
    brings[1](ALL)
    await settle()
    brings[0](planted({}, { influence: { 'consortium-pressure': [{ lever: 'china', share: 0.9 }] } }))
    await settle()
    expect(rows()[0]).toBe(`${name('cost')} 70%`)
  })

  it('goes back to the beliefs at once, and does not draw the same twice', async () => {
    const sample = vi.fn(() => Promise.resolve(ALL))
    show({}, sample)
    await choose('all')
    await settle()
    await choose('beliefs')
    expect(rows()[0]).toBe(`${name('sponsor')} 41%`)
    await choose('all')
    await settle()
    expect(rows()[0]).toBe(`${name('cost')} 70%`)
    expect(sample).toHaveBeenCalledTimes(1)
  })

  it('says so where they could not be made', async () => {
    show({}, () => Promise.reject(new Error('no')))
    await choose('all')
    await settle()
    expect(screen.getByText(SENSITIVITY.failed)).toBeVisible()
    expect(rows()[0]).toBe(`${name('sponsor')} 41%`)
  })

  it('every lever of the model’s own draws is there, as a bar or in words', async () => {
    const { explorer, container } = show({}, () => Promise.resolve(lookedAt(explorer.scenario, UNCERTAIN)))
    await choose('all')
    await settle()
    const bars = within(container).getAllByRole('button').length
    const listed = container.querySelector('table + p')?.textContent?.split(', ').length ?? 0
    expect(bars + listed).toBe(UNCERTAIN.length)
  })
})

describe('a lever’s name leads to its slider', () => {
  it('in a closed fold, which opens', async () => {
    const { explorer } = show()
    const { container } = render(MoreLevers, { explorer })
    await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).click(screen.getByRole('button', { name: name('reliance') }))
    await settle()
    expect(screen.getByRole('slider', { name: name('reliance') })).toHaveFocus()
    expect([...container.querySelectorAll('details')].map((fold) => fold.open)).toEqual([false, true])
  })

  it('in the sheet, whose tab is turned to', async () => {
    const { explorer } = show({ summary: planted({}, { influence: { 'consortium-pressure': [{ lever: 'china', share: 0.5 }] } }) })
    render(LeverSheet, { explorer })
    const [link] = within(screen.getByRole('table')).getAllByRole('button', { name: name('china') })
    await userEvent.setup({ advanceTimers: vi.advanceTimersByTime }).click(link)
    await settle()
    expect(screen.getByRole('slider', { name: name('china') })).toHaveFocus()
  })
})
