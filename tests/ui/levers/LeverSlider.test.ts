import { leverName, leverUnit, textOf, wordsOf } from '../../../src/words/tables/levers'
import { VERSION } from '../../../src/model/scenario'
import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { flushSync } from 'svelte'
import { describe, expect, it } from 'vitest'
import { leverOf, levers, type Lever, type LeverId } from '../../../src/model/levers'
import LeverList from '../../../src/ui/levers/LeverList.svelte'
import { sweep } from '../../support/scenarios'
import { opened } from '../../support/explorer'

type Row = Lever
const rows = levers.map((lever) => [lever.id, lever] as const)
const sliders = rows.filter(([, lever]) => !lever.words)
const switches = rows.filter(([, lever]) => lever.words)

/** A value that is not the default. */
const moved = (lever: Row) => sweep(lever.id).find((value) => value !== lever.default)!
const linkTo = (lever: Row, value: number) => `?v=${VERSION}&${lever.id}=${lever.words?.[value] ?? value}`

/** One lever of the page after opening a link. */
function show(lever: Row, link = '') {
  const explorer = opened(link)
  render(LeverList, { explorer, rows: [lever] })
  return explorer
}
const range = (lever: Row) => screen.getByRole<HTMLInputElement>('slider', { name: leverName(lever) })
const field = (lever: Row) => screen.getByRole('textbox', { name: `${leverName(lever)}, typed` })
const reset = (lever: Row) => screen.queryByRole('button', { name: new RegExp(`^Reset ${leverName(lever)} to `) })

async function type(lever: Row, text: string) {
  const user = userEvent.setup()
  await user.clear(field(lever))
  if (text) await user.type(field(lever), text)
  await user.tab()
}

describe('a lever restored from a link', () => {
  it.each(sliders)('%s shows its value', (_, lever) => {
    const value = moved(lever)
    show(lever, linkTo(lever, value))
    expect(range(lever).valueAsNumber).toBe(value)
    expect(field(lever)).toHaveValue(textOf(lever, value))
    expect(range(lever).getAttribute('aria-valuetext')).toContain(textOf(lever, value))
    expect(range(lever).getAttribute('aria-valuetext')).toContain(wordsOf(lever, value))
    expect(range(lever)).toHaveAccessibleDescription(expect.stringContaining(wordsOf(lever, value)))
  })

  it.each(sliders)('%s shows the ends of its range', (_, lever) => {
    for (const value of [lever.min, lever.max]) {
      const explorer = opened(linkTo(lever, value))
      const { unmount } = render(LeverList, { explorer, rows: [lever] })
      expect(range(lever).valueAsNumber).toBe(value)
      expect(field(lever)).toHaveValue(textOf(lever, value))
      unmount()
    }
  })

  it.each(sliders)('%s has the range and the steps of its row', (_, lever) => {
    show(lever)
    const { min, max, step } = range(lever)
    expect([min, max, step].map(Number)).toEqual([lever.min, lever.max, lever.step])
  })

  it.each(switches)('%s shows its state', (_, lever) => {
    const value = moved(lever)
    show(lever, linkTo(lever, value))
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: leverName(lever) })
    expect(box.checked).toBe(value === 1)
    expect(screen.getByText(wordsOf(lever, value))).toBeVisible()
  })
})

describe('typing', () => {
  it.each<[lever: LeverId, text: string, value: number, shown: string]>([
    ['cost', '4.2', 4.2, '4.2×'],
    ['cost', '4,2', 4.2, '4.2×'],
    ['cost', '4.2×', 4.2, '4.2×'],
    ['cost', '2.44', 2.4, '2.4×'],
    ['nvidia', '-53', -53, '−53%'],
    ['nvidia', '−53%', -53, '−53%'],
    ['access', '60%', 0.6, '60%'],
    ['access', '60', 0.6, '60%'],
    ['willingness', '$80M', 80, '$80M'],
    ['nvidia-year', '2029.5', 2029.5, '2029.5'],
  ])('into %s "%s" gives %d', async (id, text, value, shown) => {
    const explorer = show(leverOf(id))
    await type(leverOf(id), text)
    expect(explorer.levers[id]).toBe(value)
    expect(field(leverOf(id))).toHaveValue(shown)
    expect(range(leverOf(id)).valueAsNumber).toBe(value)
  })

  it.each(['', 'abc', '×', '--'])('what is no number ("%s") gives way to what holds', async (text) => {
    const explorer = show(leverOf('cost'), `?v=${VERSION}&cost=4`)
    await type(leverOf('cost'), text)
    expect(explorer.levers.cost).toBe(4)
    expect(field(leverOf('cost'))).toHaveValue('4.0×')
    expect(explorer.canUndo).toBe(false)
  })

  it.each<[text: string, value: number, shown: string]>([
    ['99', 5, '5.0×'],
    ['0', 1.2, '1.2×'],
    ['-7', 1.2, '1.2×'],
  ])('out of range (%s) goes to the nearest end, also when it is already there', async (text, value, shown) => {
    const explorer = show(leverOf('cost'))
    for (let i = 0; i < 2; i++) {
      await type(leverOf('cost'), text)
      expect(explorer.levers.cost).toBe(value)
      expect(field(leverOf('cost'))).toHaveValue(shown)
    }
  })

  it('is one step of undo', async () => {
    const explorer = show(leverOf('cost'))
    await type(leverOf('cost'), '4.2')
    explorer.undo()
    expect(explorer.levers.cost).toBe(leverOf('cost').default)
    expect(explorer.canUndo).toBe(false)
  })
})

describe('reset', () => {
  it.each(sliders)('of %s appears when it is changed, and puts it back', async (_, lever) => {
    const explorer = show(lever)
    expect(reset(lever)).toBeNull()
    explorer.setLever(lever.id, moved(lever))
    const button = await screen.findByRole('button', { name: `Reset ${leverName(lever)} to ${textOf(lever, lever.default)}` })
    await userEvent.click(button)
    expect(explorer.levers[lever.id]).toBe(lever.default)
    expect(range(lever).valueAsNumber).toBe(lever.default)
    expect(reset(lever)).toBeNull()
  })
})

describe('moving', () => {
  const cost = leverOf('cost')
  const input = (value: number) => {
    range(cost).value = String(value)
    range(cost).dispatchEvent(new Event('input', { bubbles: true }))
    flushSync()
  }

  it('a range is one step of undo until it is let go', () => {
    const explorer = show(cost)
    for (const value of [3.2, 3.6, 4]) input(value)
    expect([explorer.levers.cost, explorer.dragging]).toEqual([4, true])
    range(cost).dispatchEvent(new Event('change', { bubbles: true }))
    expect(explorer.dragging).toBe(false)
    explorer.undo()
    expect([explorer.levers.cost, explorer.canUndo]).toEqual([cost.default, false])
    flushSync()
    expect(range(cost).valueAsNumber).toBe(cost.default)
  })

  it('a switch flips it', async () => {
    const [[, lever]] = switches
    const explorer = show(lever)
    const box = screen.getByRole('checkbox', { name: leverName(lever) })
    await userEvent.click(box)
    expect(explorer.levers[lever.id]).toBe(1 - lever.default)
    expect(screen.getByText(wordsOf(lever, 1 - lever.default))).toBeVisible()
    await userEvent.click(box)
    expect(explorer.levers[lever.id]).toBe(lever.default)
  })
})

it.each(levers.filter((lever) => lever.main).map((lever) => [lever.id, lever] as const))(
  'the words under %s fit one line at every value',
  (id, lever) => {
    const lines = sweep(id, 401).map((value) => [leverUnit(lever), wordsOf(lever, value)].filter(Boolean).join(' · '))
    expect(lines.filter((line) => line.length > 41)).toEqual([])
  },
)
