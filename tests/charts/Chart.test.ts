import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import Chart from '../../src/charts/Chart.svelte'
import type { Band, Series } from '../../src/charts/geometry/series'
import { layOut } from '../support/width'

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

const pinned = (letter: string, end: number, dash?: string) =>
  series(letter, [1, 13, end], { weight: 'pin', dash, colour: 'var(--quiet)', label: letter, brief: letter })
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

  it('draws events as markers with words, on the side where there is room', () => {
    draw({
      markers: [
        { x: 2027, label: 'today' },
        { x: 2035, label: 'consortium forms', strong: true },
      ],
    })
    expect(within(picture()).getByText('today')).toHaveAttribute('text-anchor', 'start')
    expect(within(picture()).getByText('consortium forms')).toHaveAttribute('text-anchor', 'end')
    const markers = [...picture().querySelectorAll('line')].filter((line) => line.getAttribute('x1') === line.getAttribute('x2'))
    expect(markers.map((line) => Number(line.getAttribute('x1')))).toEqual([(4 / 13) * 500, (12 / 13) * 500])
  })

  it.each([
    [2035, 'consortium forms, 2031, and fails'],
    [2026, 'consortium forms, 2031, and fails'],
    [2031, 'forms 2031'],
  ])('says less of an event where its words do not fit beside %d', (x, said) => {
    draw({ markers: [{ x, label: 'consortium forms, 2031, and fails', brief: 'forms 2031' }] })
    expect(texts()).toContain(said)
  })

  it('says a note and a level', () => {
    draw({ note: 'no consortium forms', level: { y: 10, from: 2027, label: 'half would join' } })
    expect(texts()).toEqual(expect.arrayContaining(['no consortium forms', 'half would join']))
  })

  const gap = { lower: 'supply', upper: 'demand', from: 2027, label: 'the squeeze' }

  it('rules the room between two lines after a year, with words where it is wide', () => {
    const demand = series('demand', [1, 13, 19])
    draw({ series: [supply, demand], gap, height: 300 })
    expect(paths()[0]).toHaveAttribute('stroke', 'var(--demand)')
    expect(paths()[0].getAttribute('d')).toMatch(/^M500\.0,[\d.]+V[\d.]+$/)
    expect(texts()).toContain('the squeeze')
  })

  it('rules without words where the room is small, and not at all where a line is missing', async () => {
    const { rerender } = draw({ series: [supply, series('demand', [1, 13, 7.5])], gap })
    expect(texts()).not.toContain('the squeeze')
    expect(paths()).toHaveLength(3)
    await rerender({ series: [supply] })
    expect(paths()).toHaveLength(1)
  })

  it('draws pins as thin lines, told apart by dashes and letters', () => {
    draw({ series: [pinned('A', 3), pinned('B', 17, '12 3'), supply] })
    expect(paths().map((path) => path.getAttribute('stroke-dasharray'))).toEqual([null, '12 3', null])
    expect(Number(paths()[0].getAttribute('stroke-width'))).toBeLessThan(Number(paths()[2].getAttribute('stroke-width')))
    expect(texts().slice(-3)).toEqual(['3.0 A', '17.0 B', '7.0 supply'])
  })
})

const band = (id: string, low: number[], high: number[], label?: string): Band => ({
  id,
  xs: [2027, 2031.5, 2036],
  low,
  high,
  colour: 'var(--supply)',
  opacity: 0.1,
  share: '9 of 10 draws',
  label,
})
const most = band('most', [13, 5, 1], [13, 15, 17], '9 in 10 draws')
const half = band('half', [13, 8, 5], [13, 12, 11], 'half of the draws')

const said = () => texts().filter((text) => text.endsWith('draws') && !/\d to/.test(text))

describe('bands', () => {
  it('lie beneath the lines, without strokes', () => {
    draw({ bands: [most, half] })
    const [wide, narrow, line] = paths()
    for (const path of [wide, narrow]) {
      expect(path).toHaveAttribute('fill', 'var(--supply)')
      expect(path.getAttribute('style')).toContain('stroke: none')
    }
    expect(line).toHaveAttribute('stroke', 'var(--supply)')
  })

  it('are not drawn where they have no width', () => {
    draw({ bands: [band('most', [13, 9, 7], [13, 9, 7])] })
    expect(paths()[0]).toHaveAttribute('d', '')
  })

  it('grey when stale, and keep their place', async () => {
    const { rerender } = draw({ bands: [most] })
    const before = paths()[0].getAttribute('d')
    expect(paths()[0]).not.toHaveClass('stale')
    await rerender({ stale: true })
    expect(paths()[0]).toHaveClass('stale')
    expect(paths()[0].getAttribute('d')).toBe(before)
  })

  it('say who lies within where it fits', () => {
    draw({ bands: [most, half], height: 300 })
    expect(texts()).toEqual(expect.arrayContaining(['9 in 10 draws', 'half of the draws']))
  })

  it('say nothing where it does not fit, and nothing while a year is read', async () => {
    const { rerender } = draw({ bands: [most, half], height: 60 })
    expect(said()).toEqual([])
    await rerender({ height: 300, year: 2030 })
    expect(said()).toEqual([])
  })

  it('are not drawn anew, nor are pins, while only the main line moves', async () => {
    const read = vi.fn()
    /** Numbers that tell when the first of them is read, as it is when a path is made. */
    const watched = (ys: number[]) =>
      new Proxy(Float64Array.from(ys), {
        get: (target, key) => {
          if (key === '0') read()
          return Reflect.get(target, key) as unknown
        },
      })
    const wide = { ...most, label: undefined, low: watched([13, 5, 1]), high: Float64Array.of(13, 15, 17), xs: Float64Array.from(most.xs) }
    const pin = series('A', [], { weight: 'pin', xs: Float64Array.from(supply.xs), ys: watched([1, 13, 3]) })
    const { rerender } = draw({ bands: [wide], series: [pin, supply] })
    const [, , line] = paths()
    const before = line.getAttribute('d')
    expect(read).toHaveBeenCalled()
    read.mockClear()
    await rerender({ bands: [{ ...wide }], series: [{ ...pin }, { ...supply, ys: [1, 13, 9] }], ticks: [0, 10, 20] })
    expect(line.getAttribute('d')).not.toBe(before)
    expect(read).not.toHaveBeenCalled()
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

  it('says where the widest band lies, in words and on the chart, but not where it has no width', async () => {
    const { rerender } = draw({ bands: [most, half], series: [ghost, supply], year: 2029.25 })
    expect(readout()).toHaveAttribute('aria-valuetext', 'Apr 2029: baseline 12.0, supply 11.5 (9.0 to 14.0 in 9 of 10 draws)')
    expect(texts()).toContain('9.0 to 14.0 in 9 of 10 draws')
    await rerender({ year: 2027 })
    expect(readout()).toHaveAttribute('aria-valuetext', 'Jan 2027: baseline 13.0, supply 13.0')
    expect(texts().join()).not.toContain('draws')
  })

  it('keeps the words of the band to itself where there is no room', () => {
    vi.restoreAllMocks()
    layOut(330)
    draw({ bands: [most], year: 2031.5 })
    expect(readout().getAttribute('aria-valuetext')).toContain('in 9 of 10 draws')
    expect(texts().join()).not.toContain('9 of 10')
  })

  it('names pins by their letters', () => {
    draw({ series: [series('A', [1, 13, 3], { weight: 'pin', label: 'A', brief: 'A' }), supply], year: 2031.5 })
    expect(readout()).toHaveAttribute('aria-valuetext', 'Jul 2031: A 8.0, supply 10.0')
    expect(texts()).toContain('A 8.0')
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
