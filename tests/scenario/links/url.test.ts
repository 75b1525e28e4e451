import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { baseline, VERSION } from '../../../src/model/scenario'
import { parse } from '../../../src/scenario/links/codec'
import { applyScenario, createScenarioStore, endDrag, resetAll, setLever, undo, type ScenarioStore } from '../../../src/scenario/store'
import { connectUrl, type Address, type WindowLike } from '../../../src/scenario/links/url'

/** A window with a session history and nothing else. `refuse` makes writes throw, as WebKit does past 100 in 10 s. */
class FakeWindow extends EventTarget implements WindowLike {
  entries: string[]
  at = 0
  refuse = false
  attempts = 0
  equal = 0
  parent: unknown = this

  constructor(href: string) {
    super()
    this.entries = [new URL(href).href]
  }

  get location() {
    return new URL(this.entries[this.at])
  }

  history = {
    pushState: (_: unknown, __: string, href?: string | URL | null) => {
      this.#count(href)
      this.entries = [...this.entries.slice(0, this.at + 1), String(href)]
      this.at += 1
    },
    replaceState: (_: unknown, __: string, href?: string | URL | null) => {
      this.#count(href)
      this.entries = this.entries.with(this.at, String(href))
    },
  }

  #count(href?: string | URL | null) {
    this.attempts += 1
    if (this.refuse) throw new Error('SecurityError')
    if (href === this.location.href) this.equal += 1
  }

  go(by: number) {
    this.at += by
    this.dispatchEvent(new Event('popstate'))
  }

  get queries() {
    return this.entries.map((href) => new URL(href).search)
  }
}

let win: FakeWindow
let store: ScenarioStore
let address: Address

function open(href = 'https://example.org/squeeze/') {
  win = new FakeWindow(href)
  store = createScenarioStore()
  address = connectUrl(store, win)
}
const drag = (cost: number) => setLever(store, 'cost', cost, { coalesce: true })
const present = () => store.getState().history.present
const scenario = (query: string) => parse(query).scenario

beforeEach(() => {
  vi.useFakeTimers()
  open()
})
afterEach(() => {
  address.disconnect()
  vi.useRealTimers()
  expect(win.equal, 'equal URLs written').toBe(0)
})

describe('on load', () => {
  it('takes the scenario from the address and writes nothing', () => {
    open(`https://example.org/squeeze/?utm_source=x&v=${VERSION}&cost=9#map`)
    expect(present()).toEqual(scenario(`?v=${VERSION}&cost=5`))
    expect(store.getState().notices).toEqual([
      { code: 'lever', lever: 'cost', got: '9', fault: { why: 'above', limit: 5 }, used: '5', isDefault: false },
    ])
    expect(store.getState().history.past).toEqual([])
    vi.runAllTimers()
    expect(win.attempts).toBe(0)
  })

  it('does not touch a link made with another model before the reader moves something', () => {
    open('https://example.org/?v=7&cost=3.4')
    vi.runAllTimers()
    expect(win.queries).toEqual(['?v=7&cost=3.4'])
  })
})

describe('while dragging', () => {
  it('writes at most every 200 ms, last value included', () => {
    for (let i = 0; i < 28; i += 1) {
      drag(1.2 + i * 0.1)
      vi.advanceTimersByTime(20)
    }
    expect(win.attempts).toBe(3)
    vi.runAllTimers()
    expect(win.attempts).toBe(4)
    expect(win.queries).toEqual([`?v=${VERSION}&cost=3.9`])
  })

  it('writes at once when the drag ends', () => {
    drag(3.4)
    drag(3.5)
    expect(win.queries).toEqual([`?v=${VERSION}&cost=3.4`])
    endDrag(store)
    expect(win.queries).toEqual([`?v=${VERSION}&cost=3.5`])
  })

  it.each(['visibilitychange', 'pagehide'])('writes at once on %s', (event) => {
    drag(3.4)
    drag(3.5)
    win.dispatchEvent(new Event(event))
    expect(win.queries).toEqual([`?v=${VERSION}&cost=3.5`])
  })

  it('stays under the limit of WebKit while a key is held down', () => {
    for (let i = 0; i < 280; i += 1) {
      drag(i % 2 ? 3.4 : 3.5)
      endDrag(store)
      vi.advanceTimersByTime(33)
    }
    expect(win.attempts).toBeLessThan(100)
  })

  it('drops the keys of other tools and keeps the fragment', () => {
    open('https://example.org/squeeze/?utm_source=x&fbclid=y#map')
    drag(3.4)
    expect(win.entries).toEqual([`https://example.org/squeeze/?v=${VERSION}&cost=3.4#map`])
  })
})

it('clears the query when everything is back at its default', () => {
  setLever(store, 'cost', 3.4)
  undo(store)
  vi.runAllTimers()
  expect(win.entries).toEqual(['https://example.org/squeeze/'])
})

it('never writes an equal URL', () => {
  open(`https://example.org/squeeze/?v=${VERSION}&cost=3.4`)
  drag(3.5)
  drag(3.4)
  vi.advanceTimersByTime(100)
  drag(3.5)
  vi.runAllTimers()
  endDrag(store)
  vi.runAllTimers()
  expect(win.attempts).toBe(1)
})

describe('jumps', () => {
  it('add an entry to go back to; lever moves and undo do not', () => {
    setLever(store, 'cost', 3.4)
    applyScenario(store, scenario(`?v=${VERSION}&china=0`))
    expect(win.queries).toEqual([`?v=${VERSION}&cost=3.4`, `?v=${VERSION}&china=0`])
    undo(store)
    vi.runAllTimers()
    expect(win.queries).toEqual([`?v=${VERSION}&cost=3.4`, `?v=${VERSION}&cost=3.4`])
  })

  it('leave the end of a drag behind them, though it was not yet written', () => {
    drag(3.4)
    drag(3.5)
    resetAll(store)
    expect(win.queries).toEqual([`?v=${VERSION}&cost=3.5`, ''])
  })

  it('add no entry in a frame, where it would be one of the page around it', () => {
    win.parent = {}
    address.disconnect()
    address = connectUrl(store, win)
    applyScenario(store, scenario(`?v=${VERSION}&china=0`))
    expect(win.queries).toEqual([`?v=${VERSION}&china=0`])
  })
})

describe('back and forward', () => {
  beforeEach(() => {
    setLever(store, 'cost', 3.4)
    applyScenario(store, scenario(`?v=${VERSION}&china=0`))
    vi.runAllTimers()
  })

  it('restore the scenario and write nothing', () => {
    const { attempts } = win
    win.go(-1)
    expect(present()).toEqual(scenario(`?v=${VERSION}&cost=3.4`))
    win.go(1)
    expect(present()).toEqual(scenario(`?v=${VERSION}&china=0`))
    vi.runAllTimers()
    expect(win.attempts).toBe(attempts)
  })

  it('drop a write that was waiting for the entry left behind', () => {
    drag(3.8)
    drag(3.9)
    win.go(-1)
    vi.runAllTimers()
    expect(win.queries).toEqual([`?v=${VERSION}&cost=3.4`, `?v=${VERSION}&cost=3.8&china=0`])
  })

  it('can be undone', () => {
    win.go(-1)
    undo(store)
    expect(present()).toEqual(scenario(`?v=${VERSION}&china=0`))
  })

  it('change nothing when only the fragment did, even if the address is behind', () => {
    drag(3.8)
    drag(3.9)
    const before = store.getState()
    win.dispatchEvent(new Event('popstate'))
    expect(store.getState()).toBe(before)
    vi.runAllTimers()
    expect(win.queries).toEqual([`?v=${VERSION}&cost=3.4`, `?v=${VERSION}&cost=3.9&china=0`])
  })
})

describe('when the browser refuses', () => {
  it('tries again later, with what is true by then', () => {
    win.refuse = true
    drag(3.4)
    endDrag(store)
    vi.advanceTimersByTime(900)
    drag(3.9)
    expect(win.attempts).toBe(1)
    win.refuse = false
    vi.advanceTimersByTime(100)
    expect(win.queries).toEqual([`?v=${VERSION}&cost=3.9`])
  })

  it('still adds the entry of a jump', () => {
    win.refuse = true
    resetAll(store)
    applyScenario(store, scenario(`?v=${VERSION}&china=0`))
    win.refuse = false
    vi.runAllTimers()
    expect(win.queries).toEqual(['', `?v=${VERSION}&china=0`])
  })

  it('gives up in a frame that never allows it, and keeps the link', () => {
    win.refuse = true
    drag(3.4)
    vi.runAllTimers()
    expect(win.attempts).toBe(5)
    for (const cost of [3.5, 3.6, 3.7]) drag(cost)
    expect(win.attempts).toBe(6)
    expect(address.link()).toBe(`https://example.org/squeeze/?v=${VERSION}&cost=3.7`)
  })
})

it('gives the canonical absolute link of the present scenario, written or not', () => {
  open('https://example.org/squeeze/?ref=a&cost=3.4#map')
  expect(address.link()).toBe(`https://example.org/squeeze/?v=${VERSION}&cost=3.4`)
  resetAll(store)
  expect(address.link()).toBe(`https://example.org/squeeze/?v=${VERSION}`)
  expect(parse(address.link())).toEqual({ scenario: baseline(), notices: [] })
})

it('lets go of everything when disconnected', () => {
  drag(3.4)
  drag(3.5)
  address.disconnect()
  setLever(store, 'cost', 4)
  win.go(0)
  vi.runAllTimers()
  expect(win.queries).toEqual([`?v=${VERSION}&cost=3.4`])
  expect(present().levers.cost).toBe(4)
})
