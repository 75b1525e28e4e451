import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { announceHeight, messagesOf, namesIn, watchSize } from '../../src/embed/height'

const told = { id: 'chart', height: 421, src: 'https://example.org/embed/', secret: null, childId: null }

describe('a height is told', () => {
  it('in every dialect at once', () => {
    expect(messagesOf({ ...told, secret: 'a1', childId: 'c2' })).toEqual([
      { type: 'open-model-squeeze:height', v: 1, id: 'chart', height: 421 },
      { 'datawrapper-height': { chart: 421 } },
      { sentinel: 'amp', type: 'embed-size', height: 421 },
      '{"src":"https://example.org/embed/","context":"iframe.resize","height":421}',
      'pymxPYMxc2xPYMxheightxPYMx421',
      { message: 'height', value: 421, secret: 'a1' },
    ])
  })

  it('to neither WordPress nor pym.js where they have not named the frame', () => expect(messagesOf(told)).toHaveLength(4))
})

it.each([
  ['?v=1', '#?secret=a1B2', { secret: 'a1B2', childId: null }],
  ['?v=1&childId=c-1', '', { secret: null, childId: 'c-1' }],
  ['', '#secret=a', { secret: null, childId: null }],
])('the names in %j and %j are found', (search, hash, names) => expect(namesIn(search, hash)).toEqual(names))

describe('a frame', () => {
  let height = 0
  let observe: () => void
  const element = { getBoundingClientRect: () => ({ height }) } as HTMLElement
  const sent: unknown[] = []
  const framed = { parent: { postMessage: (message: unknown) => sent.push(message) } } as unknown as Window
  const heights = () =>
    sent.flatMap((message) =>
      (message as { type?: string; height?: number }).type === 'open-model-squeeze:height' ? [(message as { height: number }).height] : [],
    )

  beforeEach(() => {
    vi.useFakeTimers()
    sent.length = 0
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(callback: () => void) {
          observe = callback
        }
        observe() {}
        disconnect() {
          observe = vi.fn()
        }
      },
    )
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  it('tells its height at once, at each change, and once only', () => {
    height = 410.2
    const end = announceHeight(element, told, framed)
    observe()
    height = 500
    observe()
    observe()
    expect(heights()).toEqual([411, 500])
    end()
  })

  it('looks by itself too, for out of sight nothing is observed', () => {
    height = 300
    const end = announceHeight(element, told, framed)
    height = 350
    vi.advanceTimersByTime(1000)
    expect(heights()).toEqual([300, 350])
    end()
    height = 400
    vi.advanceTimersByTime(5000)
    expect(heights()).toEqual([300, 350])
  })

  it('learns of its own size without being told, too', () => {
    const look = vi.fn()
    const end = watchSize(element, look)
    expect(look).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(2000)
    expect(look).toHaveBeenCalledTimes(3)
    end()
    vi.advanceTimersByTime(2000)
    expect(look).toHaveBeenCalledTimes(3)
  })

  it('says nothing while it is hidden, and nothing where there is no page around', () => {
    height = 0
    announceHeight(element, told, framed)()
    const alone = {} as { parent: unknown }
    alone.parent = alone
    height = 100
    announceHeight(element, told, alone as Window)()
    expect(sent).toEqual([])
  })
})
