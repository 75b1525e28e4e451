import { VERSION } from '../../../../src/model/scenario'
import { render, screen, within } from '@testing-library/svelte'
import { flushSync } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BELIEFS, levers, textOf } from '../../../../src/model/levers'
import HowSure from '../../../../src/ui/panels/uncertainty/HowSure.svelte'
import { inHundred, sayEndings, type Standing } from '../../../../src/ui/panels/uncertainty/sureness'
import { layOut } from '../../../support/width'
import { opened } from '../../../support/explorer'
import { lookedAt, planted } from '../../../support/summary'

beforeEach(() => layOut(600))
afterEach(() => vi.restoreAllMocks())

const standing = (more: Partial<Standing> = {}): Standing => ({ summary: null, stale: false, coarse: false, progress: null, ...more })
const show = (more: Partial<Standing>, link = '') => {
  const explorer = opened(link)
  return { explorer, ...render(HowSure, { explorer, ensemble: standing(more) }) }
}
const pictures = () => screen.getAllByRole('img')
const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map((cell) => cell.textContent!)
const valuesOf = (belief: string) => cellsOf(screen.getByRole('row', { name: new RegExp(`^${belief}`), hidden: true }))
const SOME = { squeeze: 0.81, 'stopgap-holds': 0.14, 'consortium-forms': 0.03, 'consortium-fails': 0.02 }

describe('before the first summary', () => {
  it('one quiet line says that it is under way, and how far', async () => {
    const { explorer, rerender, container } = show({})
    expect(container).toHaveTextContent(/^The model is being run with many draws of the beliefs\.$/)
    await rerender({ explorer, ensemble: standing({ progress: 0.37 }) })
    expect(container).toHaveTextContent('The model is being run with many draws of the beliefs: 37% of the draws.')
  })
})

describe('with a summary', () => {
  it('says how the draws end, in a sentence', () => {
    const summary = planted(SOME)
    show({ summary })
    expect(screen.getByText(sayEndings(summary))).toBeVisible()
  })

  it.each(['', `?v=${VERSION}&china=0.1&candidates=40&willingness=80&ambition=0.1`])(
    'tells what the model’s own draws say (%s)',
    (link) => {
      const summary = lookedAt(opened(link).scenario)
      const { container } = show({ summary }, link)
      const forms = summary.chances['consortium-forms'].at(-1)! + summary.chances['consortium-fails'].at(-1)!
      expect(forms).toBeGreaterThan(0) // or this proves little
      expect(pictures()[0]).toHaveAccessibleName(sayEndings(summary))
      expect(pictures()[0].getAttribute('aria-label')).toContain(inHundred(forms))
      const dots = pictures()[1].querySelectorAll('circle')
      expect(dots).toHaveLength(50)
      expect(container).not.toHaveTextContent(/undefined|NaN/)
    },
  )

  it('puts as many dots at never as there are draws without a consortium', () => {
    show({ summary: planted({ squeeze: 0.8, 'consortium-forms': 0.2 }) })
    const never = within(pictures()[1]).getByText('never')
    const at = Number(never.getAttribute('x')) - 30
    const dots = [...pictures()[1].querySelectorAll('circle')].filter((dot) => Number(dot.getAttribute('cx')) > at)
    expect(dots).toHaveLength(40)
  })

  it('says so where no draw forms one', () => {
    show({ summary: planted({ squeeze: 1 }) })
    expect(screen.getByText('No draw forms a consortium: all 50 dots stand at never.')).toBeVisible()
  })

  it('has every number of the areas in a table', () => {
    show({ summary: planted(SOME) })
    const headers = screen.getAllByRole('columnheader', { hidden: true }).map((header) => header.textContent)
    expect(headers.slice(0, 5)).toEqual([
      'By the start of',
      'the stopgap holds',
      'squeeze, no remedy',
      'one forms, then fails',
      'a consortium lasts',
    ])
    expect(cellsOf(screen.getByRole('row', { name: /^2036/, hidden: true }))).toEqual(['14.0%', '81.0%', '2.0%', '3.0%'])
    expect(cellsOf(screen.getByRole('row', { name: /^2027/, hidden: true }))).toEqual(['100.0%', '0.0%', '0.0%', '0.0%'])
  })

  it('names size and seed', () => {
    const { container } = show({ summary: planted(SOME, { size: 8192, seed: 7 }) })
    expect(container).toHaveTextContent('8,192 draws, seed 7.')
    expect(container).toHaveTextContent('Seed 7 always gives the same draws')
  })

  it('lists every belief with its range, which moves along with the reader’s value', () => {
    const { explorer } = show({ summary: planted(SOME) })
    for (const lever of levers.filter(({ id }) => BELIEFS.includes(id)))
      expect(valuesOf(lever.name)[1]).toBe(textOf(lever, explorer.levers[lever.id]))
    expect(valuesOf('Growth of reliance')).toEqual(['0%', '30%', '80%'])
    explorer.setLever('reliance', 0.5)
    flushSync()
    expect(valuesOf('Growth of reliance')).toEqual(['20%', '50%', '100%'])
  })
})

describe('while the next summary is made', () => {
  it('the old picture stays and is greyed', async () => {
    const summary = planted(SOME)
    const { explorer, rerender, container } = show({ summary })
    expect(container.querySelector('.stale')).toBeNull()
    await rerender({ explorer, ensemble: standing({ summary, stale: true }) })
    expect(container.querySelector('.picture')).toHaveClass('stale')
    expect(pictures()).toHaveLength(2)
  })

  it('the sentence does not change with a first look, the pictures do', async () => {
    const [summary, look] = [planted(SOME), planted({ squeeze: 1 })]
    const { explorer, rerender } = show({ summary })
    await rerender({ explorer, ensemble: standing({ summary: look, coarse: true }) })
    expect(screen.getByText(sayEndings(summary))).toBeVisible()
    expect(pictures()[0]).toHaveAccessibleName(sayEndings(look))
    await rerender({ explorer, ensemble: standing({ summary: look }) })
    expect(screen.getByText(sayEndings(look))).toBeVisible()
  })

  it('its progress is shown at every step, and read out at every quarter only', async () => {
    const summary = planted(SOME)
    const { explorer, rerender, container } = show({ summary })
    const live = () => container.querySelector('[aria-live]')!.textContent
    const told: string[] = [live()!]
    for (const progress of [0.02, 0.12, 0.24, 0.26, 0.49, 0.51]) {
      await rerender({ explorer, ensemble: standing({ summary, stale: true, progress }) })
      expect(container).toHaveTextContent(`New ones: ${(100 * progress).toFixed(0)}% of the draws.`)
      if (told.at(-1) !== live()) told.push(live()!)
    }
    expect(told).toEqual(['', '0% of the draws', '25% of the draws', '50% of the draws'])
  })
})
