import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import Chart from '../../src/charts/Chart.svelte'
import type { Series } from '../../src/charts/series'
import { layOut } from './width'

beforeEach(() => layOut(600))
afterEach(() => vi.restoreAllMocks())

const series = (id: string, ys: number[], more: Partial<Series> = {}): Series => ({
  id,
  xs: [2023, 2027, 2036],
  ys,
  colour: `var(--${id})`,
  weight: 'main',
  label: id,
  brief: id.slice(0, 4),
  text: (y) => y.toFixed(1),
  ...more,
})
const supply = series('supply', [1, 13, 7])
const ghost = series('baseline', [1, 13, 9], { weight: 'ghost', colour: 'var(--quiet)' })

const draw = (more: Partial<ComponentProps<typeof Chart>> = {}) =>
  render(Chart, {
    name: 'Open supply',
    summary: 'Open supply: 13 today, 7 in 2036.',
    height: 146,
    years: [2023, 2036],
    top: 20,
    ticks: [0, 10, 20],
    series: [supply],
    margin: 100,
    year: null,
    onyear: () => {},
    ...more,
  })
const picture = () => screen.getByRole('img')
const texts = () => [...picture().querySelectorAll('text')].map((text) => text.textContent!.trim().replace(/\s+/g, ' '))
const readout = () => screen.getByRole('slider', { name: 'Open supply, read at a year' })
const paths = () => [...picture().querySelectorAll<SVGPathElement>('path')]

describe('a chart', () => {
  it('is a picture whose name is its summary', () => {
    draw()
    expect(picture()).toHaveAccessibleName('Open supply: 13 today, 7 in 2036.')
  })

  it('is drawn in pixels of the width it has', () => {
    draw()
    expect(picture()).toHaveAttribute('width', '600')
    expect(picture()).not.toHaveAttribute('viewBox')
    expect(paths()[0].getAttribute('d')).toMatch(/^M0,.*L500,[\d.]+$/)
  })

  it('names its gridlines above zero, and thousands with a comma', () => {
    draw({ top: 2400, ticks: [0, 1200, 2400] })
    expect(texts()).toEqual(['1,200', '2,400', '7.0 supply'])
  })

  it('says years only where it has an axis', () => {
    draw({ axis: true, series: [] })
    expect(texts().filter((text) => /^20\d\d$/.test(text))).toEqual(['2024', '2026', '2028', '2030', '2032', '2034', '2036'])
  })

  it('says fewer years where it is narrow', () => {
    vi.restoreAllMocks()
    layOut(300)
    draw({ axis: true, series: [] })
    expect(texts().filter((text) => /^20\d\d$/.test(text))).toEqual(['2024', '2028', '2032', '2036'])
  })

  it('draws the main line last and bold, the ghost dashed, in their colours', () => {
    draw({ series: [supply, ghost] })
    const [first, last] = paths()
    expect(first).toHaveAttribute('stroke-dasharray')
    expect(first).toHaveAttribute('stroke', 'var(--quiet)')
    expect(last).not.toHaveAttribute('stroke-dasharray')
    expect(last).toHaveAttribute('stroke', 'var(--supply)')
    expect(Number(last.getAttribute('stroke-width'))).toBeGreaterThan(Number(first.getAttribute('stroke-width')))
  })

  it('names each line at its end, apart from the next', () => {
    draw({ series: [ghost, series('supply', [1, 13, 8.9])] })
    expect(texts().slice(-2)).toEqual(['9.0 baseline', '8.9 supply'])
    const [a, b] = [...picture().querySelectorAll('text')].slice(-2).map((text) => Number(text.getAttribute('y')))
    expect(b - a).toBeGreaterThanOrEqual(14)
  })

  it('says less at the ends where it is terse', () => {
    draw({ series: [ghost, supply], terse: true })
    expect(texts().slice(-2)).toEqual(['9.0 base', '7.0 supp'])
  })

  it('draws measured values as open dots that say what they are', () => {
    draw({ dots: [{ x: 2024, y: 3, title: '3 releases in the year to 2024' }] })
    const dot = picture().querySelector('circle')!
    expect(dot).toHaveAttribute('fill', 'var(--paper)')
    expect(dot).toHaveAttribute('stroke', 'var(--supply)')
    expect(dot).toHaveTextContent('3 releases in the year to 2024')
  })

  it('draws events as uprights with words, on the side where there is room', () => {
    draw({
      uprights: [
        { x: 2027, label: 'today' },
        { x: 2035, label: 'consortium forms', strong: true },
      ],
    })
    expect(within(picture()).getByText('today')).toHaveAttribute('text-anchor', 'start')
    expect(within(picture()).getByText('consortium forms')).toHaveAttribute('text-anchor', 'end')
    const uprights = [...picture().querySelectorAll('line')].filter((line) => line.getAttribute('x1') === line.getAttribute('x2'))
    expect(uprights.map((line) => Number(line.getAttribute('x1')))).toEqual([(4 / 13) * 500, (12 / 13) * 500])
  })

  it('says a note and a level', () => {
    draw({ note: 'no consortium forms', level: { y: 10, from: 2027, label: 'half would join' } })
    expect(texts()).toEqual(expect.arrayContaining(['no consortium forms', 'half would join']))
  })

  it('washes the area between two lines from a year on, with words where it is wide', () => {
    const demand = series('demand', [1, 13, 19])
    const wash = { lower: 'supply', upper: 'demand', from: 2027, label: 'the squeeze' }
    draw({ series: [supply, demand], wash, height: 300 })
    expect(paths()[0]).toHaveAttribute('fill', 'var(--demand)')
    expect(paths()[0].getAttribute('d')).toMatch(/^M153\.8,/)
    expect(texts()).toContain('the squeeze')
  })

  it('washes without words where the area is thin, and not at all where a line is missing', async () => {
    const wash = { lower: 'supply', upper: 'demand', from: 2027, label: 'the squeeze' }
    const { rerender } = draw({ series: [supply, series('demand', [1, 13, 7.5])], wash })
    expect(texts()).not.toContain('the squeeze')
    expect(paths()).toHaveLength(3)
    await rerender({ series: [supply] })
    expect(paths()).toHaveLength(1)
  })
})

describe('reading a chart at a year', () => {
  it('starts with what the chart says', () => {
    draw()
    expect(readout()).toHaveAttribute('aria-valuetext', 'Open supply: 13 today, 7 in 2036.')
  })

  it('says the month and every value, in words and on the chart', () => {
    draw({ series: [ghost, supply], year: 2031.5 })
    expect(readout()).toHaveAttribute('aria-valuetext', 'Jul 2031: baseline 11.0, supply 10.0')
    expect(readout()).toHaveAttribute('aria-valuenow', '2031.5')
    expect(texts()).toEqual(expect.arrayContaining(['Jul 2031', '11.0', '10.0']))
  })

  it.each([
    ['{ArrowRight}', 2030.25],
    ['{ArrowUp}', 2030.25],
    ['{ArrowLeft}', 2029.75],
    ['{ArrowDown}', 2029.75],
    ['{PageUp}', 2031],
    ['{PageDown}', 2029],
    ['{Home}', 2023],
    ['{End}', 2036],
    ['{Escape}', null],
  ])('%s moves it from 2030 to %s', async (key, year) => {
    const onyear = vi.fn()
    draw({ year: 2030, onyear })
    readout().focus()
    await userEvent.keyboard(key)
    expect(onyear).toHaveBeenCalledExactlyOnceWith(year)
  })

  it('starts in the middle, and stops at the ends', async () => {
    const onyear = vi.fn()
    const { rerender } = draw({ onyear })
    readout().focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(onyear.mock.lastCall![0]).toBeGreaterThan(2028)
    expect(onyear.mock.lastCall![0]).toBeLessThan(2031)
    await rerender({ year: 2036 })
    await userEvent.keyboard('{ArrowRight}')
    expect(onyear).toHaveBeenLastCalledWith(2036)
  })

  it('leaves other keys alone and ends when it loses focus', async () => {
    const onyear = vi.fn()
    draw({ year: 2030, onyear })
    readout().focus()
    await userEvent.keyboard('a')
    expect(onyear).not.toHaveBeenCalled()
    await userEvent.tab()
    expect(onyear).toHaveBeenCalledWith(null)
  })

  it('is one stop of the Tab key', () => {
    const { container } = draw({ series: [ghost, supply] })
    expect(container.querySelectorAll('[tabindex], button, a, input')).toHaveLength(1)
  })
})
