import { render } from '@testing-library/svelte'
import { flushSync } from 'svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import Headline from '../../../src/ui/answers/Headline.svelte'
import { opened } from '../../support/explorer'
import { planted } from '../../support/summary'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const summary = planted({ squeeze: 0.62, 'consortium-forms': 0.38 })
const said = () => document.querySelector('.headline')!.textContent!.trim()
const announced = () => document.querySelector('[aria-live]')!.textContent!.trim()

it('says the chance once the draws are there, and works without', async () => {
  const explorer = opened()
  const { rerender } = render(Headline, { explorer, narrow: false })
  expect(said()).toMatch(/yet no consortium forms\.$/)
  await rerender({ ensemble: { summary, stale: false } })
  expect(said()).toMatch(/yet no consortium forms, in 62 of 100 draws\.$/)
})

it('keeps the last chance, in grey, until the new one is there', async () => {
  const explorer = opened()
  const { rerender } = render(Headline, { explorer, narrow: false, ensemble: { summary, stale: false } })
  explorer.setLever('cost', 3.2)
  await rerender({ ensemble: { summary, stale: true } })
  expect(said()).toMatch(/, in 62 of 100 draws\.$/)
  expect(document.querySelector('.chance')).toHaveClass('stale')
})

it('is announced when the reader has stopped and the draws are there, or a while later', async () => {
  const explorer = opened()
  const { rerender } = render(Headline, { explorer, narrow: false, ensemble: { summary, stale: true } })
  vi.advanceTimersByTime(1000)
  flushSync()
  expect(announced()).toBe('')
  await rerender({ ensemble: { summary, stale: false } })
  vi.advanceTimersByTime(1000)
  flushSync()
  expect(announced()).toBe(said())
  explorer.setLever('cost', 3.2)
  await rerender({ ensemble: { summary, stale: true } })
  vi.advanceTimersByTime(3100)
  flushSync()
  expect(announced()).toBe(said())
})
