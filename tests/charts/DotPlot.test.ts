import { cleanup, render, screen } from '@testing-library/svelte'
import type { ComponentProps } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import DotPlot from '../../src/charts/DotPlot.svelte'
import { layOut } from '../support/width'

beforeEach(() => layOut(500))
afterEach(() => vi.restoreAllMocks())

const draw = (values: (number | null)[], more: Partial<ComponentProps<typeof DotPlot>> = {}) =>
  render(DotPlot, { summary: 'Half by 2031.', values, years: [2027, 2036], never: 'never', colour: 'var(--pressure)', ...more })
const picture = () => screen.getByRole('img')
const dots = () =>
  [...picture().querySelectorAll('circle')].map((dot) => ({
    cx: Number(dot.getAttribute('cx')),
    cy: Number(dot.getAttribute('cy')),
    r: Number(dot.getAttribute('r')),
  }))
const labelled = (text: string) =>
  Number([...picture().querySelectorAll('text')].find((each) => each.textContent === text)!.getAttribute('x'))
const labels = () => [...picture().querySelectorAll('text')].map((text) => text.textContent)
const fifty = (value: number | null) => Array.from({ length: 50 }, () => value)

describe('a dot plot', () => {
  it('is a picture whose name is its summary', () => {
    draw([2030])
    expect(picture()).toHaveAccessibleName('Half by 2031.')
  })

  it('has a dot for each value, in the colour given', () => {
    draw([2029.3, 2031, null])
    expect(dots()).toHaveLength(3)
    for (const dot of picture().querySelectorAll('circle')) expect(dot).toHaveAttribute('fill', 'var(--pressure)')
  })

  it('puts a dot over its year, and what has none over the words at the right', () => {
    draw([2029.3, null])
    const [first, second] = dots()
    expect(first.cx).toBeCloseTo(labelled('2029'), 6)
    expect(Math.abs(second.cx - labelled('never'))).toBeLessThan(25)
    expect(labelled('never')).toBeGreaterThan(labelled('2035'))
  })

  it.each([
    [500, 'one year', fifty(2030.5)],
    [358, 'one year', fifty(2030.5)],
    [288, 'never', fifty(null)],
    [288, 'the first and the last year', [...fifty(2027).slice(25), ...fifty(2036).slice(25)]],
  ])('%d px wide keeps all dots inside and apart, with all in %s', (width, _, values) => {
    vi.restoreAllMocks()
    layOut(width)
    draw(values)
    const all = dots()
    const height = Number(picture().getAttribute('height'))
    all.forEach((dot, i) => {
      expect(dot.cx - dot.r).toBeGreaterThanOrEqual(0)
      expect(dot.cx + dot.r).toBeLessThanOrEqual(width)
      expect(dot.cy - dot.r).toBeGreaterThanOrEqual(0)
      expect(dot.cy + dot.r).toBeLessThanOrEqual(height - 20)
      for (const other of all.slice(i + 1)) expect(Math.hypot(dot.cx - other.cx, dot.cy - other.cy)).toBeGreaterThanOrEqual(2 * dot.r)
    })
  })

  it('is as high with few dots as with many, within reason', () => {
    const heights = [fifty(null), [...fifty(2030).slice(26), ...fifty(null).slice(24)]].map((values) => {
      cleanup()
      draw(values)
      return picture().getAttribute('height')
    })
    expect(heights[0]).toBe(heights[1])
  })

  it('says every year where there is room, and fewer where there is not', () => {
    draw([])
    expect(labels()).toEqual(['2027', '2028', '2029', '2030', '2031', '2032', '2033', '2034', '2035', 'never'])
    vi.restoreAllMocks()
    layOut(358)
    cleanup()
    draw([])
    expect(labels()).toEqual(['2027', '2029', '2031', '2033', '2035', 'never'])
  })
})
