import { leverName } from '../../../src/words/tables/levers'
import { VERSION } from '../../../src/model/scenario'
import { cleanup, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { flushSync } from 'svelte'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Ask } from '../../../src/insight/question'
import Takeaways from '../../../src/ui/page/Takeaways.svelte'
import type { EnsembleView } from '../../../src/scenario/ensembleFeed.svelte'
import { GOALS } from '../../../src/insight/goalseek/goals'
import { lower } from '../../../src/lib/text'
import { leverOf } from '../../../src/model/levers'
import { ASK_FAILED } from '../../../src/words/panels/asked'
import { endingsSentence } from '../../../src/words/sentences/chances'
import { TAKEAWAYS } from '../../../src/words/sentences/takeaways'
import { foundSentence } from '../../../src/words/sentences/goalSeek'
import { NO_MAIN_THRESHOLD } from '../../../src/words/sentences/threshold'
import { GOAL_WORDS } from '../../../src/words/tables/goals'
import { ask } from '../../support/ask'
import { opened } from '../../support/explorer'
import { planted } from '../../support/summary'

// Hundreds of runs a test, on machines that do other things too.
vi.setConfig({ testTimeout: 30_000 })
beforeEach(cleanup)

const SOME = planted({ squeeze: 0.81, 'stopgap-holds': 0.14, 'consortium-forms': 0.05 })
const view = (more: Partial<EnsembleView> = {}): EnsembleView => ({ summary: SOME, stale: false, coarse: false, progress: null, ...more })
const { sure, why, near, needed } = TAKEAWAYS
const TITLES = [sure, why, near, needed]
const [goal] = GOALS
const china = leverName(leverOf('china'))

/** Where no question can be answered. */
const NOBODY: Ask = () => Promise.reject(new Error('no worker'))

function show(link = '', { ensemble = view(), asks = ask }: { ensemble?: EnsembleView; asks?: Ask } = {}) {
  const explorer = opened(link)
  const onmore = vi.fn()
  const props = { explorer, ensemble, ask: asks, onmore }
  return { explorer, onmore, props, ...render(Takeaways, props) }
}
const cell = (title: string) => screen.getByRole('button', { name: title }).parentElement!
const said = (title: string) => within(cell(title)).getByRole('paragraph').textContent!
const busy = () => TITLES.filter((title) => cell(title).getAttribute('aria-busy') === 'true')
const rest = () => vi.waitFor(() => expect(busy()).toEqual([]), { timeout: 20_000 })

describe('the four sentences', () => {
  it('at the baseline say how it ends, that nothing has moved, the nearest edge and the smallest change', async () => {
    show()
    await rest()
    expect(said(sure)).toBe(endingsSentence(SOME))
    expect(said(why)).toBe(TAKEAWAYS.unmoved)
    expect(said(near)).toContain(lower(leverName(leverOf('discipline'))))
    expect(said(needed)).toContain(GOAL_WORDS[goal.id].clause(goal.value))
    expect(said(needed)).toMatch(/: .+ to .+\.$/)
  })

  it.each([
    [`?v=${VERSION}&china=0.3`, new RegExp(`2036.*: .*${china}`)],
    [`?v=${VERSION}&cost=4&china=0.3`, new RegExp(`${china}.*${lower(leverName(leverOf('cost')))}`)],
    [`?v=${VERSION}&cut=R3`, /\(R3\)/],
  ])('after a move say what moved it (%s)', async (link, expected) => {
    show(link)
    await rest()
    expect(said(why)).toMatch(expected)
  })

  it('say so where no main lever alone tips it, and where nothing has to change', async () => {
    show(`?v=${VERSION}&cost=3.4&discipline=0.7&china=0.4&nvidia=-53`)
    await rest()
    expect(said(near)).toBe(NO_MAIN_THRESHOLD)
    cleanup()
    show(`?v=${VERSION}&china=0.1&candidates=40&willingness=80&ambition=0.1`)
    await rest()
    expect(said(needed)).toBe(foundSentence({ kind: 'met' }, goal, goal.value))
  })

  it('stay, greyed, while a lever is held, and change once it is let go', async () => {
    const { explorer } = show()
    await rest()
    const before = TITLES.map(said)
    explorer.setLever('cost', 4.5, { coalesce: true })
    flushSync()
    expect(busy()).toEqual(TITLES.slice(1))
    expect(said(near)).toBe(before[2])
    expect(within(cell(near)).getByRole('paragraph')).toHaveClass('quiet')
    explorer.endDrag()
    flushSync()
    await rest()
    for (const [i, title] of TITLES.entries()) if (i > 0) expect(said(title), title).not.toBe(before[i])
    expect(within(cell(near)).getByRole('paragraph')).not.toHaveClass('quiet')
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
    show('', { ensemble: view({ summary: null }) })
    expect(said(sure)).toBe(TAKEAWAYS.waiting)
    expect(busy()).toContain(sure)
  })

  it.each([
    ['a first look', { summary: planted({ squeeze: 1 }), coarse: true }, endingsSentence(SOME), true],
    ['an earlier scenario', { stale: true }, endingsSentence(SOME), true],
    ['all draws of the present one', { summary: planted({ squeeze: 1 }) }, endingsSentence(planted({ squeeze: 1 })), false],
  ])('of %s', async (_, more, expected, waits) => {
    const { rerender, props } = show()
    await rerender({ ...props, ensemble: view(more) })
    expect(said(sure)).toBe(expected)
    expect(busy().includes(sure)).toBe(waits)
  })
})

it('a question that cannot be answered says so in its place; the others stand', async () => {
  show(`?v=${VERSION}&cost=4`, { asks: NOBODY })
  await rest()
  for (const title of TITLES.slice(1)) expect(said(title)).toBe(ASK_FAILED)
  expect(said(sure)).toBe(endingsSentence(SOME))
})

it.each([
  [sure, 'sure'],
  [why, 'why'],
  [near, 'tips'],
  [needed, 'believe'],
])('“%s” opens the part “%s”', async (title, id) => {
  const { onmore } = show()
  await userEvent.click(screen.getByRole('button', { name: title }))
  expect(onmore.mock.calls).toEqual([[id]])
})
