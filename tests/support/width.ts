import { vi } from 'vitest'

/** Gives every element a width: jsdom lays nothing out, and `bind:clientWidth` needs an observer. */
export function layOut(width: number): void {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(width)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  )
}
