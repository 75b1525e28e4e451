import { VERSION } from '../../../src/model/scenario'
import { cleanup, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { flushSync } from 'svelte'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Ask } from '../../../src/insight/question'
import Takeaways from '../../../src/ui/page/Takeaways.svelte'
import { sayEndings, type Standing } from '../../../src/ui/panels/uncertainty/sureness'
import { ask } from '../../support/ask'
import { opened } from '../../support/explorer'
import { planted } from '../../support/summary'

// Hundreds of runs a test, on machines that do other things too.
vi.setConfig({ testTimeout: 30_000 })
beforeEach(cleanup)

const SOME = planted({ squeeze: 0.81, 'stopgap-holds': 0.14, 'consortium-forms': 0.05 })
const standing = (more: Partial<Standing> = {}): Standing => ({ summary: SOME, stale: false, coarse: false, progress: null, ...more })
const TITLES = ['How sure?', 'Why did it move?', 'How near is the edge?', 'What would it take?'] as const
type Title = (typeof TITLES)[number]

/** Where no question can be answered. */
const NOBODY: Ask = () => Promise.reject(new Error('no worker'))

function show(link = '', { ensemble = standing(), asks = ask }: { ensemble?: Standing; asks?: Ask } = {}) {
  const explorer = opened(link)
  const onmore = vi.fn()
  const props = { explorer, ensemble, ask: asks, onmore }
  return { explorer, onmore, props, ...render(Takeaways, props) }
}
const cell = (title: Title) => screen.getByRole('button', { name: title }).parentElement!
const said = (title: Title) => within(cell(title)).getByRole('paragraph').textContent!
const busy = () => TITLES.filter((title) => cell(title).getAttribute('aria-busy') === 'true')
const rest = () => vi.waitFor(() => expect(busy()).toEqual([]), { timeout: 20_000 })

describe('the four sentences', () => {
  it('at the baseline say how it ends, that nothing has moved, the nearest edge and the smallest change', async () => {
    show()
    await rest()
    expect(said('How sure?')).toBe(sayEndings(SOME))
    expect(said('Why did it move?')).toMatch(/^Nothing has moved yet/)
    expect(said('How near is the edge?')).toContain('capital discipline at')
    expect(said('What would it take?')).toMatch(/^So that a consortium forms by the start of 2032, .*: .+ to .+\.$/)
  })

  it.each([
    [
      `?v=${VERSION}&china=0.3`,
      /^(Open supply|Demand for access|Consortium pressure) in 2036 (falls|rises) by .*: all of it by Chinese lab funding\./,
    ],
    [`?v=${VERSION}&cost=4&china=0.3`, /Chinese lab funding .* and training-cost growth /],
    [`?v=${VERSION}&cut=R3`, /\(R3\)/],
  ])('after a move say what moved it (%s)', async (link, expected) => {
    show(link)
    await rest()
    expect(said('Why did it move?')).toMatch(expected)
  })

  it('say so where no main lever alone tips it, and where nothing has to change', async () => {
    show(`?v=${VERSION}&cost=3.4&discipline=0.7&china=0.4&nvidia=-53`)
    await rest()
    expect(said('How near is the edge?')).toBe('No main lever alone changes how it ends, over its whole range.')
    cleanup()
    show(`?v=${VERSION}&china=0.1&candidates=40&willingness=80&ambition=0.1`)
    await rest()
    expect(said('What would it take?')).toBe('Nothing has to change: in your scenario a consortium forms by the start of 2032.')
  })

  it('stay, greyed, while a lever is held, and change once it is let go', async () => {
    const { explorer } = show()
    await rest()
    const before = TITLES.map(said)
    explorer.setLever('cost', 4.5, { coalesce: true })
    flushSync()
    expect(busy()).toEqual(TITLES.slice(1))
    expect(said('How near is the edge?')).toBe(before[2])
    expect(within(cell('How near is the edge?')).getByRole('paragraph')).toHaveClass('quiet')
    explorer.endDrag()
    flushSync()
    await rest()
    for (const [i, title] of TITLES.entries()) if (i > 0) expect(said(title), title).not.toBe(before[i])
    expect(within(cell('How near is the edge?')).getByRole('paragraph')).not.toHaveClass('quiet')
  })

  it('are the old ones again after an undo', async () => {
    const { explorer } = show()
    await rest()
    const before = TITLES.map(said)
    explorer.setLever('cost', 4.5)
    flushSync()
    await rest()
    explorer.undo()
    flushSync()
    await rest()
    expect(TITLES.map(said)).toEqual(before)
  })
})

describe('how sure', () => {
  it('is being worked out before the first draws, and says so as busy', () => {
    show('', { ensemble: standing({ summary: null }) })
    expect(said('How sure?')).toBe('Being worked out.')
    expect(busy()).toContain('How sure?')
  })

  it.each([
    ['a first look', { summary: planted({ squeeze: 1 }), coarse: true }, sayEndings(SOME), true],
    ['an earlier scenario', { stale: true }, sayEndings(SOME), true],
    ['all draws of the present one', { summary: planted({ squeeze: 1 }) }, sayEndings(planted({ squeeze: 1 })), false],
  ])('of %s', async (_, more, expected, waits) => {
    const { rerender, props } = show()
    await rerender({ ...props, ensemble: standing(more) })
    expect(said('How sure?')).toBe(expected)
    expect(busy().includes('How sure?')).toBe(waits)
  })
})

it('a question that cannot be answered says so in its place; the others stand', async () => {
  show(`?v=${VERSION}&cost=4`, { asks: NOBODY })
  await rest()
  for (const title of TITLES.slice(1)) expect(said(title)).toMatch(/^This could not be worked out\./)
  expect(said('How sure?')).toBe(sayEndings(SOME))
})

it.each([
  ['How sure?', 'sure'],
  ['Why did it move?', 'why'],
  ['How near is the edge?', 'tips'],
  ['What would it take?', 'believe'],
] as const)('“%s” opens the part “%s”', async (title, id) => {
  const { onmore } = show()
  await userEvent.click(screen.getByRole('button', { name: title }))
  expect(onmore.mock.calls).toEqual([[id]])
})
