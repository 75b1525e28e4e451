import { cleanup, render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import StackedAreas from '../../src/charts/StackedAreas.svelte'
import { layOut } from '../support/width'

beforeEach(() => layOut(600))
afterEach(() => vi.restoreAllMocks())

const area = (id: string, shares: number[], pattern: 'plain' | 'lines' | 'dots' = 'plain') => ({
  id,
  label: `the whole of ${id}`,
  brief: id,
  pattern,
  shares,
})
const draw = (more: Partial<ComponentProps<typeof StackedAreas>> = {}) =>
  render(StackedAreas, {
    name: 'How it ends',
    summary: 'Rain in 60 of 100.',
    height: 122,
    years: [2027, 2031, 2036],
    areas: [area('snow', [0, 0, 0.1], 'dots'), area('rain', [0, 0.5, 0.6], 'lines'), area('sun', [1, 0.5, 0.3])],
    text: (share: number) => (100 * share).toFixed(0),
    margin: 100,
    year: null,
    onyear: () => {},
    ...more,
  })
const picture = () => screen.getByRole('img')
const texts = () => [...picture().querySelectorAll('text')].map((text) => text.textContent!.trim().replace(/\s+/g, ' '))
const readout = () => screen.getByRole('slider', { name: 'How it ends, read at a year' })
const filled = () => [...picture().querySelectorAll('path[fill^="url"]')]

describe('stacked areas', () => {
  it('are a picture whose name is its summary', () => {
    draw()
    expect(picture()).toHaveAccessibleName('Rain in 60 of 100.')
  })

  it('fill the height between them, from the foot up', () => {
    draw()
    // 2027, 2031 and 2036 are at 0, 222.2 and 500; a share of 0 is at 100 and of 1 at 18.
    expect(filled().map((path) => path.getAttribute('d'))).toEqual([
      'M0,100L222.2,100L500,91.8L500,100L222.2,100L0,100Z',
      'M0,100L222.2,59L500,42.6L500,91.8L222.2,100L0,100Z',
      'M0,18L222.2,18L500,18L500,42.6L222.2,59L0,100Z',
    ])
  })

  it('are told apart by a fill of their own, defined in the drawing', () => {
    draw()
    const ids = filled().map((path) => path.getAttribute('fill')!.slice(5, -1))
    expect(new Set(ids).size).toBe(3)
    for (const id of ids) expect(picture().querySelector(`pattern[id="${id}"]`)).not.toBeNull()
  })

  it('are named at their end with their share, apart from each other', () => {
    draw({ areas: [area('snow', [0, 0, 0.02]), area('rain', [0, 0.5, 0.02]), area('sun', [1, 0.5, 0.96])] })
    expect(texts().slice(-3)).toEqual(['2 the whole of snow', '2 the whole of rain', '96 the whole of sun'])
    const [snow, rain] = [...picture().querySelectorAll('text')].slice(-3).map((text) => Number(text.getAttribute('y')))
    expect(snow - rain).toBeGreaterThanOrEqual(15)
  })

  it('are named briefly where they are terse, and not at all where they end with nothing', () => {
    draw({ terse: true, areas: [area('snow', [0, 0.1, 0]), area('sun', [1, 0.9, 1])] })
    expect(texts().at(-1)).toBe('100 sun')
    expect(texts().join()).not.toContain('snow')
  })

  it('say the years, and fewer where they are narrow', () => {
    draw()
    expect(texts().filter((text) => /^20\d\d$/.test(text))).toEqual(['2028', '2030', '2032', '2034', '2036'])
    vi.restoreAllMocks()
    layOut(280)
    cleanup()
    draw()
    expect(texts().filter((text) => /^20\d\d$/.test(text))).toEqual(['2027', '2030', '2033', '2036'])
  })
})

describe('reading them at a year', () => {
  it('starts with what the chart says', () => {
    draw()
    expect(readout()).toHaveAttribute('aria-valuetext', 'Rain in 60 of 100.')
  })

  it('says the month and every share that is not nothing, in words and on the chart', () => {
    draw({ year: 2029 })
    expect(readout()).toHaveAttribute('aria-valuetext', 'Jan 2029: the whole of rain 25, the whole of sun 75')
    expect(texts().slice(-3)).toEqual(['Jan 2029', '25 rain', '75 sun'])
  })

  it.each([
    ['{ArrowRight}', 2030.25],
    ['{ArrowDown}', 2029.75],
    ['{PageUp}', 2031],
    ['{Home}', 2027],
    ['{End}', 2036],
    ['{Escape}', null],
  ])('%s moves it from 2030 to %s', async (key, year) => {
    const onyear = vi.fn()
    draw({ year: 2030, onyear })
    readout().focus()
    await userEvent.keyboard(key)
    expect(onyear).toHaveBeenCalledExactlyOnceWith(year)
  })

  it('leaves other keys alone and ends when it loses focus', async () => {
    const onyear = vi.fn()
    draw({ year: 2030, onyear })
    readout().focus()
    await userEvent.keyboard('a')
    expect(onyear).not.toHaveBeenCalled()
    await userEvent.tab()
    expect(onyear).toHaveBeenCalledExactlyOnceWith(null)
  })
})
