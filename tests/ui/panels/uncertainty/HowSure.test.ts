import { leverName, textOf } from '../../../../src/words/tables/levers'
import { VERSION } from '../../../../src/model/scenario'
import { render, screen, within } from '@testing-library/svelte'
import { flushSync } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { BELIEFS, leverOf, levers } from '../../../../src/model/levers'
import HowSure from '../../../../src/ui/panels/uncertainty/HowSure.svelte'
import type { EnsembleView } from '../../../../src/scenario/ensembleFeed.svelte'
import { inHundred } from '../../../../src/words/numbers'
import { HOW_SURE } from '../../../../src/words/panels/uncertainty'
import { endingsSentence, formationSentence } from '../../../../src/words/sentences/chances'
import { OUTCOME_WORDS } from '../../../../src/words/tables/outcomes'
import { layOut } from '../../../support/width'
import { opened } from '../../../support/explorer'
import { lookedAt, planted } from '../../../support/summary'

beforeEach(() => layOut(600))
afterEach(() => vi.restoreAllMocks())

const view = (more: Partial<EnsembleView> = {}): EnsembleView => ({ summary: null, stale: false, coarse: false, progress: null, ...more })
const show = (more: Partial<EnsembleView>, link = '') => {
  const explorer = opened(link)
  return { explorer, ...render(HowSure, { explorer, ensemble: view(more) }) }
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
    expect(container.textContent.trim()).toBe(HOW_SURE.first(null))
    await rerender({ explorer, ensemble: view({ progress: 0.37 }) })
    expect(container).toHaveTextContent(HOW_SURE.first(0.37))
    expect(HOW_SURE.first(0.37)).toContain('37%')
  })
})

describe('with a summary', () => {
  it('says how the draws end, in a sentence', () => {
    const summary = planted(SOME)
    show({ summary })
    expect(screen.getByText(endingsSentence(summary))).toBeVisible()
  })

  it.each(['', `?v=${VERSION}&china=0.1&candidates=40&willingness=80&ambition=0.1`])(
    'tells what the model’s own draws say (%s)',
    (link) => {
      const summary = lookedAt(opened(link).scenario)
      const { container } = show({ summary }, link)
      const forms = summary.chances['consortium-forms'].at(-1)! + summary.chances['consortium-fails'].at(-1)!
      expect(forms).toBeGreaterThan(0) // or this proves little
      expect(pictures()[0]).toHaveAccessibleName(endingsSentence(summary))
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
    const summary = planted({ squeeze: 1 })
    show({ summary })
    expect(screen.getByText(formationSentence(summary))).toBeVisible()
  })

  it('has every number of the areas in a table', () => {
    show({ summary: planted(SOME) })
    const headers = screen.getAllByRole('columnheader', { hidden: true }).map((header) => header.textContent)
    const order = ['stopgap-holds', 'squeeze', 'consortium-fails', 'consortium-forms'] as const
    expect(headers.slice(1, 5)).toEqual(order.map((id) => OUTCOME_WORDS[id].label))
    expect(cellsOf(screen.getByRole('row', { name: /^2036/, hidden: true }))).toEqual(['14.0%', '81.0%', '2.0%', '3.0%'])
    expect(cellsOf(screen.getByRole('row', { name: /^2027/, hidden: true }))).toEqual(['100.0%', '0.0%', '0.0%', '0.0%'])
  })

  it('names size and seed', () => {
    const { container } = show({ summary: planted(SOME, { size: 8192, seed: 7 }) })
    expect(container).toHaveTextContent(HOW_SURE.drawn(8192, 7, false))
    expect(HOW_SURE.drawn(8192, 7, false)).toMatch(/8,192.*7/)
  })

  it('lists every belief with its range, which moves along with the reader’s value', () => {
    const { explorer } = show({ summary: planted(SOME) })
    for (const lever of levers.filter(({ id }) => BELIEFS.includes(id)))
      expect(valuesOf(leverName(lever))[1]).toBe(textOf(lever, explorer.levers[lever.id]))
    expect(valuesOf('Growth of reliance')).toEqual(['0%', '30%', '80%'])
    explorer.setLever('reliance', 0.5)
    flushSync()
    expect(valuesOf('Growth of reliance')).toEqual(['20%', '50%', '100%'])
  })

  it('lists the beliefs and bands of the model that the scenario is of, not of the newest', () => {
    const explorer = opened()
    const levers = explorer.model.levers.map((lever) => (lever.id === 'reliance' ? { ...lever, low: 0.25, high: 0.35 } : lever))
    const older = { ...explorer.model, levers, beliefs: ['reliance'] }
    const doctored = new Proxy(explorer, { get: (target, key) => (key === 'model' ? older : Reflect.get(target, key, target)) })
    render(HowSure, { explorer: doctored, ensemble: view({ summary: planted(SOME) }) })
    expect(valuesOf(leverName(leverOf('reliance')))).toEqual(['25%', '30%', '35%'])
    expect(screen.queryByRole('row', { name: new RegExp(leverName(leverOf('sponsor'))), hidden: true })).toBeNull()
  })
})

describe('while the next summary is made', () => {
  it('the old picture stays and is greyed', async () => {
    const summary = planted(SOME)
    const { explorer, rerender, container } = show({ summary })
    expect(container.querySelector('.stale')).toBeNull()
    await rerender({ explorer, ensemble: view({ summary, stale: true }) })
    expect(container.querySelector('.picture')).toHaveClass('stale')
    expect(pictures()).toHaveLength(2)
  })

  it('the sentence does not change with a first look, the pictures do', async () => {
    const [summary, look] = [planted(SOME), planted({ squeeze: 1 })]
    const { explorer, rerender } = show({ summary })
    await rerender({ explorer, ensemble: view({ summary: look, coarse: true }) })
    expect(screen.getByText(endingsSentence(summary))).toBeVisible()
    expect(pictures()[0]).toHaveAccessibleName(endingsSentence(look))
    await rerender({ explorer, ensemble: view({ summary: look }) })
    expect(screen.getByText(endingsSentence(look))).toBeVisible()
  })

  it('its progress is shown at every step, and read out at every quarter only', async () => {
    const summary = planted(SOME)
    const { explorer, rerender, container } = show({ summary })
    const live = () => container.querySelector('[aria-live]')!.textContent
    const spoken: string[] = [live()!]
    for (const progress of [0.02, 0.12, 0.24, 0.26, 0.49, 0.51]) {
      await rerender({ explorer, ensemble: view({ summary, stale: true, progress }) })
      expect(container).toHaveTextContent(HOW_SURE.next(progress))
      if (spoken.at(-1) !== live()) spoken.push(live()!)
    }
    expect(spoken).toEqual(['', ...[0, 0.25, 0.5].map(HOW_SURE.spokenProgress)])
  })
})
