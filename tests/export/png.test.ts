import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { toPng } from '../../src/export/png'

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="405"><text>7 € & 50%</text></svg>'

/** A browser that takes what is no SVG for broken; `made` is what its canvas gives. */
function browser(made: Blob | null) {
  const seen = { address: '', drawn: [] as unknown[], canvas: { width: 0, height: 0 } }
  class Picture extends EventTarget {
    width = 640
    height = 405
    set src(address: string) {
      seen.address = address
      queueMicrotask(() => this.dispatchEvent(new Event(decodeURIComponent(address).includes('</svg>') ? 'load' : 'error')))
    }
  }
  const drawImage = (_: unknown, ...box: unknown[]) => (seen.drawn = box)
  const canvas = Object.assign(seen.canvas, {
    getContext: () => ({ drawImage }),
    toBlob: (give: (blob: Blob | null) => void) => give(made),
  })
  vi.stubGlobal('Image', Picture)
  vi.stubGlobal('document', { createElement: () => canvas })
  return seen
}

const blob = new Blob(['made'], { type: 'image/png' })
let seen: ReturnType<typeof browser>
beforeEach(() => {
  seen = browser(blob)
})
afterEach(() => vi.unstubAllGlobals())

it('draws the whole picture so many times its size', async () => {
  expect(await toPng(SVG, 2)).toBe(blob)
  expect(seen.canvas).toMatchObject({ width: 1280, height: 810 })
  expect(seen.drawn).toEqual([0, 0, 1280, 810])
})

it('hands it over whole, by an address that no origin owns', async () => {
  await toPng(SVG, 1)
  expect(seen.address).toMatch(/^data:image\/svg\+xml/)
  expect(decodeURIComponent(seen.address.slice(seen.address.indexOf(',') + 1))).toBe(SVG)
  expect(seen.address).not.toContain('#')
})

it('says plainly when the browser cannot draw it, and when it cannot keep it', async () => {
  await expect(toPng('<svg', 2)).rejects.toThrow('This browser could not draw the picture; the SVG file can be saved instead.')
  browser(null)
  await expect(toPng(SVG, 2)).rejects.toThrow('This browser could not make a PNG of the picture; the SVG file can be saved instead.')
})
