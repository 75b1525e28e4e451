import { fireEvent, render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { GOALS } from '../../../../src/insight/goalseek/goals'
import { futureOf } from '../../../../src/model/run/future'
import { valuesOf } from '../../../../src/model/run/simulate'
import GoalSeek from '../../../../src/ui/panels/goal/GoalSeek.svelte'
import { GOAL_SEEK } from '../../../../src/words/panels/goal'
import { foundSentence } from '../../../../src/words/sentences/goalSeek'
import { GOAL_WORDS } from '../../../../src/words/tables/goals'
import { ask, STEP } from '../../../support/ask'
import { opened } from '../../../support/explorer'

// Hundreds of runs a test, on machines that do other things too.
vi.setConfig({ testTimeout: 30_000 })

const supply = GOALS.find(({ id }) => id === 'supply-at-least')!
const { name, clause } = GOAL_WORDS['supply-at-least']
const nothing = (number: number) => foundSentence({ kind: 'met' }, supply, number)
const quiet = () => vi.waitFor(() => expect(screen.getByRole('status')).toHaveAttribute('aria-busy', 'false'), { timeout: 20_000 })

async function show() {
  const explorer = opened()
  render(GoalSeek, { explorer, ask })
  await userEvent.click(screen.getByRole('radio', { name }))
  await quiet()
  return explorer
}
const typed = () => screen.getByRole<HTMLInputElement>('spinbutton', { name: GOAL_SEEK.typed(name) })
async function set(text: string) {
  await fireEvent.change(typed(), { target: { value: text } })
  await quiet()
}

describe('the panel', () => {
  it('has a radio for each goal, and the number of the one chosen', async () => {
    await show()
    expect(screen.getAllByRole('radio')).toHaveLength(GOALS.length)
    expect(screen.getByRole('radio', { name })).toBeChecked()
    expect(screen.getByRole<HTMLInputElement>('slider', { name }).valueAsNumber).toBe(supply.value)
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
    expect(screen.getByRole('status')).toHaveTextContent(clause(supply.value))
    await userEvent.click(screen.getByRole('button', { name: GOAL_SEEK.apply }))
    expect(explorer.steps).toBe(1)
    expect(supply.met(futureOf(valuesOf(explorer.scenario), supply.outputs, STEP), supply.value)).toBe(true)
    await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(nothing(supply.value)), { timeout: 20_000 })
    explorer.undo()
    expect(explorer.canUndo).toBe(false)
  })

  it('says when nothing has to change', async () => {
    await show()
    await set('1')
    expect(screen.getByRole('status')).toHaveTextContent(nothing(1))
    expect(screen.queryByRole('button')).toBeNull()
  })
})
