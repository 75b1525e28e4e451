import { render, screen } from '@testing-library/svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import SplitBars from '../../src/charts/SplitBars.svelte'
import { layOut } from '../support/width'

beforeEach(() => layOut(600))
afterEach(() => vi.restoreAllMocks())

const rows = [
  { id: 'a', name: 'Chinese lab funding', value: -3, text: '−3.0' },
  { id: 'b', name: 'Capital discipline', value: 1, text: '+1.0' },
]
const total = { name: 'Together', value: -2, text: '−2.0' }

const show = (given = rows, sum = total) => render(SplitBars, { rows: given, total: sum, colour: 'blue', summary: 'Falls by 2.' })
const bars = () => [...screen.getByRole('img').querySelectorAll('rect')]
const number = (element: Element, name: string) => Number(element.getAttribute(name))

it('draws a bar for each part and one for their sum, as long as they are large', () => {
  show()
  const [a, b, sum] = bars().map((bar) => number(bar, 'width'))
  expect(bars()).toHaveLength(3)
  expect([a / b, sum / b]).toEqual([3, 2])
})

it('draws what takes to the left of zero and what gives to the right', () => {
  show()
  const zero = number(screen.getByRole('img').querySelector('line[stroke="var(--ink)"]')!, 'x1')
  const [a, b, sum] = bars()
  expect(number(a, 'x') + number(a, 'width')).toBeCloseTo(zero, 6)
  expect(number(sum, 'x') + number(sum, 'width')).toBeCloseTo(zero, 6)
  expect(number(b, 'x')).toBeCloseTo(zero, 6)
})

it('prints each name and value, inside the drawing', () => {
  show()
  for (const { name, text } of [...rows, total]) {
    expect(screen.getByText(name)).toBeInTheDocument()
    expect(screen.getByText(text)).toBeInTheDocument()
  }
  for (const { text } of rows) {
    const at = number(screen.getByText(text), 'x')
    expect(at).toBeGreaterThan(40)
    expect(at).toBeLessThan(560)
  }
})

it.each<[width: number, above: boolean]>([
  [600, false],
  [340, true],
])('at %i px names stand above their bars: %s', (width, above) => {
  layOut(width)
  show()
  const [bar] = bars()
  const words = screen.getByText(rows[0].name)
  expect(number(words, 'y') <= number(bar, 'y')).toBe(above)
})

it('stands where all parts are nothing', () => {
  show([{ ...rows[0], value: 0, text: '0.0' }], { ...total, value: 0, text: '0.0' })
  for (const bar of bars()) expect(number(bar, 'width')).toBe(0)
})
