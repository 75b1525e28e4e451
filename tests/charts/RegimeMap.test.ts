import { fireEvent, render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import RegimeMap from '../../src/charts/RegimeMap.svelte'
import { layOut } from '../support/width'

beforeEach(() => layOut(600))
afterEach(() => vi.restoreAllMocks())

const steps = Array.from({ length: 9 }, (_, i) => i / 8)
const axis = { values: steps, step: 0.125, text: (value: number) => value.toFixed(2) }
const kinds = [
  { id: 'calm', pattern: 'plain', label: 'calm', brief: 'calm' },
  { id: 'storm', pattern: 'lines', label: 'a storm', brief: 'storm' },
  { id: 'flood', pattern: 'dots', label: 'a great flood', brief: 'a flood' },
] as const

/** Storm where x is above a half, one place of flood at the top right. */
const cells = steps.map((y) => steps.map((x) => (x === 1 && y === 1 ? 2 : x > 0.5 ? 1 : 0)))

function show(point = { x: 0.5, y: 0.5 }, given = {}) {
  const onmove = vi.fn()
  const ondone = vi.fn()
  const { container, rerender } = render(RegimeMap, {
    x: { ...axis, name: 'Wind', band: { from: 0.25, to: 0.75 } },
    y: { ...axis, name: 'Rain' },
    cells,
    kinds,
    summary: 'Calm on the left, a storm on the right.',
    point: { ...point, label: 'Wind and rain', words: 'half of both' },
    start: { x: 0.5, y: 0.5 },
    stale: false,
    onmove,
    ondone,
    ...given,
  })
  return { onmove, ondone, container, rerender }
}
const handle = () => screen.getByRole('slider', { name: 'Wind and rain' })
/** jsdom captures no pointers. */
const capture = () => Object.assign(handle(), { setPointerCapture: () => {} })
const region = (kind: string) => screen.getByRole('img').querySelector(`[data-kind="${kind}"]`)

it('draws each kind that there is, in its own pattern', () => {
  show(undefined, { cells: cells.map((row) => row.map((kind) => Math.min(kind, 1))) })
  expect([region('calm'), region('storm')]).not.toContain(null)
  expect(region('flood')).toBeNull()
  const fills = ['calm', 'storm'].map((kind) => region(kind)!.getAttribute('fill')!)
  expect(new Set(fills).size).toBe(2)
  for (const fill of fills) expect(document.getElementById(fill.slice(5, -1))).not.toBeNull()
})

it('names a region where it lies, and beneath the map where it is too small', () => {
  const { container } = show()
  expect(screen.getByText('calm').closest('svg')).toBe(screen.getByRole('img'))
  expect(Number(screen.getByText('calm').getAttribute('x'))).toBeLessThan(Number(screen.getByText('a storm').getAttribute('x')))
  expect(container.querySelector('.key')).toHaveTextContent('a great flood')
  expect(container.querySelector('.key')).not.toHaveTextContent('calm')
})

it('writes the axes, each value once', () => {
  show()
  for (const name of ['Wind →', '↑ Rain']) expect(screen.getByText(name)).toBeInTheDocument()
  const across = [...screen.getByRole('img').querySelectorAll('text[text-anchor="middle"]:not([font-style])')].map(
    (text) => text.textContent,
  )
  expect(across[0]).toBe('0.00')
  expect(new Set(across).size).toBe(across.length)
})

it('the point says where it stands', () => {
  show()
  expect(handle()).toHaveAttribute('aria-valuetext', 'half of both')
  expect(handle()).toHaveAttribute('aria-valuenow', '0.5')
})

describe('keys', () => {
  it.each<[keys: string, x: number, y: number]>([
    ['{ArrowRight}', 0.625, 0.5],
    ['{ArrowLeft}', 0.375, 0.5],
    ['{ArrowUp}', 0.5, 0.625],
    ['{ArrowDown}', 0.5, 0.375],
    ['{Shift>}{ArrowUp}{/Shift}', 0.5, 1],
    ['{Shift>}{ArrowLeft}{/Shift}', 0, 0.5],
  ])('%s moves the point to %d, %d, inside the map', async (keys, x, y) => {
    const { onmove, ondone } = show()
    handle().focus()
    await userEvent.keyboard(keys)
    expect(onmove).toHaveBeenCalledExactlyOnceWith(x, y)
    expect(ondone).toHaveBeenCalled()
  })

  it('other keys are left to the page', async () => {
    const { onmove } = show()
    handle().focus()
    await userEvent.keyboard('a{Enter}{PageDown}')
    expect(onmove).not.toHaveBeenCalled()
  })
})

describe('a pointer', () => {
  it('moves the point with it from where it was grabbed, and is done once', async () => {
    const { onmove, ondone } = show()
    await fireEvent.pointerDown(capture(), { clientX: 310, clientY: 200, pointerId: 1 })
    await fireEvent.pointerMove(handle(), { clientX: 310, clientY: 200 })
    expect(onmove.mock.lastCall![0]).toBeCloseTo(0.5, 6)
    await fireEvent.pointerMove(handle(), { clientX: 364, clientY: 200 })
    // 600 wide, less the axis and the margin: a tenth of the range is 53.6 pixels.
    expect(onmove.mock.lastCall![0]).toBeCloseTo(0.5 + 54 / 536, 6)
    await fireEvent.pointerUp(handle())
    await fireEvent.pointerMove(handle(), { clientX: 400, clientY: 200 })
    expect(onmove).toHaveBeenCalledTimes(2)
    expect(ondone).toHaveBeenCalledTimes(1)
  })

  it('that leaves the map stops at its edge', async () => {
    const { onmove } = show()
    await fireEvent.pointerDown(capture(), { clientX: 310, clientY: 200, pointerId: 1 })
    await fireEvent.pointerMove(handle(), { clientX: 5000, clientY: -5000 })
    expect(onmove).toHaveBeenLastCalledWith(1, 1)
  })

  it('that only passes over it moves nothing', async () => {
    const { onmove } = show()
    await fireEvent.pointerMove(handle(), { clientX: 364, clientY: 200 })
    expect(onmove).not.toHaveBeenCalled()
  })
})
