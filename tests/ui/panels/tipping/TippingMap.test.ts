import { leverName } from '../../../../src/words/tables/levers'
import { VERSION } from '../../../../src/model/scenario'
import { cleanup, fireEvent, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { flushSync } from 'svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Summary } from '../../../../src/ensemble/summary'
import { OUTCOMES } from '../../../../src/model/run/outcome'
import { REGIMES } from '../../../../src/ui/answers/outcomes'
import { nearestThreshold } from '../../../../src/insight/tipping/thresholds'
import { leverOf } from '../../../../src/model/levers'
import { TIPPING } from '../../../../src/words/panels/tipping'
import { sameEndingSentence } from '../../../../src/words/sentences/chances'
import { thresholdSentence } from '../../../../src/words/sentences/threshold'
import { OUTCOME_WORDS } from '../../../../src/words/tables/outcomes'
import TippingMap from '../../../../src/ui/panels/tipping/TippingMap.svelte'
import { layOut } from '../../../support/width'
import { ask } from '../../../support/ask'
import { opened } from '../../../support/explorer'

// Hundreds of runs a test, on machines that do other things too.
vi.setConfig({ testTimeout: 30_000 })

beforeEach(() => layOut(600))
afterEach(() => vi.restoreAllMocks())

async function show(link = '', summary: Summary | null = null) {
  const explorer = opened(link)
  render(TippingMap, { explorer, ask, ensemble: { summary, stale: false } })
  await rest()
  return { explorer }
}
const rest = () =>
  vi.waitFor(
    () => {
      expect(screen.getByRole('status')).toHaveAttribute('aria-busy', 'false')
      expect(document.querySelector('.stale')).toBeNull()
    },
    { timeout: 20_000 },
  )
const [discipline, china] = [leverOf('discipline'), leverOf('china')]
const handle = () => screen.getByRole('slider')
const said = () => screen.getByRole('status').textContent!

it('maps discipline and Chinese funding, with the scenario as a point on it', async () => {
  const { explorer } = await show()
  expect(screen.getByRole('img')).toHaveAccessibleName(
    new RegExp(`${leverName(discipline)}.*${leverName(china)}.*${OUTCOME_WORDS['stopgap-holds'].label} on \\d+%`),
  )
  const [x, y] = [discipline, china].map((lever) => ({ lever, value: lever.default }))
  expect(handle()).toHaveAttribute('aria-valuetext', TIPPING.point(x, y, 'squeeze'))
  const thresholds = await ask(nearestThreshold(explorer.scenario, ['discipline', 'china']))
  expect(thresholds.nearest).not.toBeNull()
  expect(said()).toBe(`${TIPPING.here('squeeze')} ${thresholdSentence(thresholds)}`)
})

it('every outcome has a pattern and words of its own', () => {
  expect(REGIMES.map(({ id }) => id).toSorted()).toEqual(OUTCOMES.toSorted())
  for (const key of ['pattern', 'label', 'brief', 'clause'] as const) expect(new Set(REGIMES.map((regime) => regime[key])).size).toBe(4)
})

it('the point moves both levers by keys, and follows them when they are moved elsewhere', async () => {
  const { explorer } = await show()
  handle().focus()
  await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowUp}{/Shift}')
  expect([explorer.levers.discipline, explorer.levers.china]).toEqual([0.36, 1.25])
  explorer.setLever('discipline', 0.8)
  flushSync()
  expect(handle()).toHaveAttribute('aria-valuenow', '0.8')
})

it('a key is one step of undo, and so is a drag across both levers', async () => {
  const { explorer } = await show()
  const steps = () => explorer.steps
  handle().focus()
  await userEvent.keyboard('{ArrowRight}')
  expect([steps(), explorer.dragging]).toEqual([1, false])
  Object.assign(handle(), { setPointerCapture: () => {} })
  await fireEvent.pointerDown(handle(), { clientX: 0, clientY: 0, pointerId: 1 })
  for (const [clientX, clientY] of [[20, 0], [20, 30], [60, 30], [60, 50]]) await fireEvent.pointerMove(handle(), { clientX, clientY }) // prettier-ignore
  expect(explorer.dragging).toBe(true)
  await fireEvent.pointerUp(handle())
  expect([steps(), explorer.dragging]).toEqual([2, false])
  expect([explorer.levers.discipline, explorer.levers.china]).not.toContain(0.36)
  explorer.undo()
  expect([explorer.levers.discipline, explorer.levers.china]).toEqual([0.36, 1])
})

it('stays the same map while the point moves, and says at once where it is', async () => {
  const { explorer } = await show()
  const map = screen.getByRole('img').querySelector('[data-kind]')
  const before = said()
  explorer.setLever('china', 0.1, { coalesce: true })
  flushSync()
  expect(document.querySelector('.map')).not.toHaveClass('stale')
  expect(screen.getByRole('img').querySelector('[data-kind]')).toBe(map)
  expect(said()).not.toBe(before)
})

it('is greyed until it is drawn anew when another lever moves', async () => {
  const { explorer } = await show()
  const before = screen.getByRole('img').getAttribute('aria-label')
  explorer.setLever('catch-up', 60)
  flushSync()
  expect(document.querySelector('.map')).toHaveClass('stale')
  await rest()
  expect(screen.getByRole('img').getAttribute('aria-label')).not.toBe(before)
})

it('choosing the lever of the other axis swaps the two', async () => {
  await show()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: TIPPING.across }), 'china')
  await rest()
  expect(screen.getByRole('combobox', { name: TIPPING.up })).toHaveValue('discipline')
  expect(screen.getByRole('img')).toHaveAccessibleName(new RegExp(`${leverName(china)}.*${leverName(discipline)}`))
})

it('of other levers counts where the point has been moved to', async () => {
  const maps: (string | null)[] = []
  for (const link of [`?v=${VERSION}&discipline=0.9`, '']) {
    const { explorer } = await show(link)
    explorer.setLever('discipline', 0.35)
    await userEvent.selectOptions(screen.getByRole('combobox', { name: TIPPING.across }), 'catch-up')
    await rest()
    maps.push(screen.getByRole('img').getAttribute('aria-label'))
    cleanup()
  }
  expect(maps[0]).toBe(maps[1])
})

it.each(['consortium', 'tolerance'] as const)('maps %s, which has few values', async (id) => {
  await show(`?v=${VERSION}&china=0.1&candidates=40&willingness=80&ambition=0.1`)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: TIPPING.across }), id)
  await rest()
  expect(screen.getByRole('img')).toHaveTextContent(id === 'consortium' ? 'on' : '12')
})

it('has a table of outcomes', async () => {
  await show()
  const rows = screen.getAllByRole('row', { hidden: true })
  expect(rows).toHaveLength(10)
  const briefs = OUTCOMES.map((id) => OUTCOME_WORDS[id].brief)
  expect(briefs).toContain(within(rows[9]).getAllByRole('cell', { hidden: true })[0].textContent)
  expect(within(rows[9]).getByRole('rowheader', { hidden: true })).toHaveTextContent('0×')
})

it('says how many draws end as the point does', async () => {
  const chances = Object.fromEntries(OUTCOMES.map((id) => [id, Float64Array.of(0, id === 'squeeze' ? 0.81 : 0.06)]))
  await show('', { chances } as unknown as Summary)
  expect(screen.getByText(sameEndingSentence(0.81))).toBeVisible()
})

it('a lever keeps its proper name inside a sentence', async () => {
  await show()
  await userEvent.selectOptions(screen.getByRole('combobox', { name: TIPPING.across }), 'nvidia')
  await rest()
  expect(screen.getByText(new RegExp(leverName(leverOf('nvidia'))), { selector: 'caption' })).toBeInTheDocument()
})
