import { fireEvent, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Found } from '../../../../src/insight/goalseek/believe'
import { GOALS } from '../../../../src/insight/goalseek/goals'
import { futureOf } from '../../../../src/model/future'
import { baseline } from '../../../../src/model/scenario'
import { valuesOf } from '../../../../src/model/simulate'
import GoalSeek from '../../../../src/ui/panels/goal/GoalSeek.svelte'
import { sayFound } from '../../../../src/ui/panels/goal/believing'
import { ask, STEP } from '../../../support/ask'
import { opened } from '../../../support/explorer'

// Hundreds of runs a test, on machines that do other things too.
vi.setConfig({ testTimeout: 30_000 })

const [forms, supply] = GOALS
const quiet = () => vi.waitFor(() => expect(screen.getByRole('status')).toHaveAttribute('aria-busy', 'false'), { timeout: 20_000 })

async function show() {
  const explorer = opened()
  render(GoalSeek, { explorer, ask })
  await userEvent.click(screen.getByRole('radio', { name: supply.name }))
  await quiet()
  return explorer
}
const typed = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: `${supply.name}, typed` })
async function set(text: string) {
  await fireEvent.change(typed(), { target: { value: text } })
  await quiet()
}

describe('the panel', () => {
  it('has a radio for each goal, and the number of the one chosen', async () => {
    await show()
    expect(screen.getAllByRole('radio')).toHaveLength(GOALS.length)
    expect(screen.getByRole('radio', { name: supply.name })).toBeChecked()
    expect(screen.getByRole<HTMLInputElement>('slider', { name: supply.name }).valueAsNumber).toBe(supply.value)
  })

  it('takes a typed number to its grid and range, and leaves what is none', async () => {
    await show()
    const rows: [text: string, value: number][] = [['12', 12], ['', 12], ['999', supply.max], ['-3', supply.min], ['10.3', 10.5]] // prettier-ignore
    for (const [text, value] of rows) {
      await fireEvent.change(typed(), { target: { value: text } })
      expect(typed().valueAsNumber, text).toBe(value)
    }
  })

  it('lists the changes, and applies them as one step of undo that reaches the goal', async () => {
    const explorer = await show()
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1)
    expect(rows.length).toBeGreaterThan(0)
    expect(rows[0]).toHaveTextContent(/\d/)
    expect(screen.getByRole('status')).toHaveTextContent(/^So that open supply never falls below 10, /)
    await userEvent.click(screen.getByRole('button', { name: 'Apply these' }))
    expect(explorer.steps).toBe(1)
    expect(supply.met(futureOf(valuesOf(explorer.scenario), supply.outputs, STEP), supply.value)).toBe(true)
    await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/^Nothing has to change/), { timeout: 20_000 })
    explorer.undo()
    expect(explorer.canUndo).toBe(false)
  })

  it('says when nothing has to change', async () => {
    await show()
    await set('1')
    expect(screen.getByRole('status')).toHaveTextContent('Nothing has to change: in your scenario open supply never falls below 1.')
    expect(screen.queryByRole('button')).toBeNull()
  })
})

describe('what is said', () => {
  const changes = [{ lever: 'china', from: 1, to: 0.3 }] as const
  const best = baseline()
  it.each<[what: string, found: Found, text: RegExp]>([
    [
      'one lever',
      { kind: 'reachable', scenario: best, changes: [...changes], distance: 0.583 },
      /one lever would have to move, 0\.58 of its /,
    ],
    ['two levers', { kind: 'reachable', scenario: best, changes: [...changes, ...changes], distance: 1 }, /two levers .* ranges in all:$/],
    [
      'a proof',
      { kind: 'unreachable', best, missing: 1, closest: 2035, proof: 'corner' },
      /^Nothing within the plausible ranges does it: .* 2035\.$/,
    ],
    [
      'a search',
      { kind: 'unreachable', best, missing: 1, closest: null, proof: 'search' },
      /^No change was found .* whatever its number\.$/,
    ],
  ])('of %s', (_, found, text) => {
    expect(sayFound(found, forms, 2030)).toMatch(text)
  })
})
