import { beforeEach, describe, expect, it, vi } from 'vitest'
import { baseline, VERSION } from '../../src/model/scenario'
import { format, parse } from '../../src/scenario/links/codec'
import * as actions from '../../src/scenario/store'

let store: actions.ScenarioStore
const notified = vi.fn()
const levers = () => store.getState().history.present.levers
const steps = () => store.getState().history.past.length
const pinned = () => store.getState().pins.map(format)
/** Goes to each of these costs and pins it. */
const pinAt = (...costs: number[]) => {
  for (const cost of costs) {
    actions.setLever(store, 'cost', cost)
    actions.pin(store)
  }
}

beforeEach(() => {
  store = actions.createScenarioStore()
  notified.mockReset()
  store.subscribe(notified)
})

it('starts at the baseline, with nothing to undo', () => {
  expect(store.getState()).toEqual({
    history: { past: [], present: baseline(), future: [], drag: null },
    notices: [],
    change: 'load',
    pins: [],
  })
})

it('holds plain data only', () => {
  expect(structuredClone(store.getState())).toEqual(store.getState())
})

it('starts at a scenario, brought onto the grid', () => {
  const start = actions.createScenarioStore({ version: VERSION, levers: { ...baseline().levers, cost: 99, china: NaN }, cut: ['R3', 'B1'] })
  expect(start.getState().history.present).toEqual({ version: VERSION, levers: { ...baseline().levers, cost: 5 }, cut: ['B1', 'R3'] })
})

describe('setting a lever', () => {
  it.each([
    [3.44, 3.4],
    [99, 5],
    [-Infinity, 1.2],
    [0.1 + 3.1, 3.2],
  ])('snaps %d to %d', (value, used) => {
    actions.setLever(store, 'cost', value)
    expect(levers().cost).toBe(used)
  })

  it('leaves every other lever as it was', () => {
    actions.setLever(store, 'cost', 3.4)
    expect(levers()).toEqual({ ...baseline().levers, cost: 3.4 })
  })

  it.each([
    ['an equal value', baseline().levers.cost],
    ['a value that snaps to an equal one', baseline().levers.cost + 0.01],
    ['no number', NaN],
  ])('to %s notifies nobody', (_, value) => {
    const before = store.getState()
    actions.setLever(store, 'cost', value)
    expect(notified).not.toHaveBeenCalled()
    expect(store.getState()).toBe(before)
  })

  it('notifies once', () => {
    actions.setLever(store, 'cost', 3.4)
    expect(notified).toHaveBeenCalledTimes(1)
  })
})

describe('undo and redo', () => {
  it('go back and forward', () => {
    actions.setLever(store, 'cost', 3.4)
    actions.setLever(store, 'china', 0.5)
    actions.undo(store)
    expect(levers()).toEqual({ ...baseline().levers, cost: 3.4 })
    actions.undo(store)
    expect(levers()).toEqual(baseline().levers)
    actions.redo(store)
    actions.redo(store)
    expect(levers()).toEqual({ ...baseline().levers, cost: 3.4, china: 0.5 })
  })

  it('notify nobody where there is nothing to do', () => {
    actions.undo(store)
    actions.redo(store)
    expect(notified).not.toHaveBeenCalled()
  })

  it('treat a drag as one step', () => {
    for (const cost of [3.1, 3.2, 3.3]) actions.setLever(store, 'cost', cost, { coalesce: true })
    actions.endDrag(store)
    actions.setLever(store, 'cost', 4, { coalesce: true })
    actions.endDrag(store)
    expect(steps()).toBe(2)
    actions.undo(store)
    expect(levers().cost).toBe(3.3)
    actions.undo(store)
    expect(levers()).toEqual(baseline().levers)
  })

  it('know nothing of a drag that came back', () => {
    actions.setLever(store, 'cost', 4, { coalesce: true })
    actions.setLever(store, 'cost', baseline().levers.cost, { coalesce: true })
    actions.endDrag(store)
    expect(steps()).toBe(0)
  })

  it('ignore the end of a drag that never began', () => {
    actions.endDrag(store)
    expect(notified).not.toHaveBeenCalled()
  })
})

describe('jumps', () => {
  it('are one step each', () => {
    actions.applyScenario(store, parse(`?v=${VERSION}&cost=4&china=0&cut=R3`).scenario)
    actions.resetAll(store)
    expect(store.getState()).toMatchObject({ history: { present: baseline() }, change: 'jump' })
    actions.undo(store)
    expect(store.getState().history.present).toEqual(parse(`?v=${VERSION}&cost=4&china=0&cut=R3`).scenario)
  })

  it('bring levers onto their grid and loops into table order', () => {
    actions.applyScenario(store, { version: VERSION, levers: { ...baseline().levers, cost: 3.44 }, cut: ['R3', 'B1'] })
    expect(store.getState().history.present).toEqual(parse(`?v=${VERSION}&cost=3.4&cut=B1,R3`).scenario)
  })

  it('to where the store already is keep the very same scenario', () => {
    const before = store.getState()
    actions.applyScenario(store, baseline())
    actions.resetAll(store)
    expect(store.getState()).toBe(before)
    expect(notified).not.toHaveBeenCalled()
  })

  it('bring their notices, which the next jump replaces', () => {
    const { scenario, notices } = parse(`?v=${VERSION}&cost=9`)
    actions.applyScenario(store, scenario, notices)
    actions.setLever(store, 'cost', 4)
    expect(store.getState().notices).toEqual([
      { code: 'lever', lever: 'cost', got: '9', fault: { why: 'above', limit: 5 }, used: '5', isDefault: false },
    ])
    actions.resetAll(store)
    expect(store.getState().notices).toEqual([])
  })

  it('say so even if only the notices are new', () => {
    actions.applyScenario(store, baseline(), [{ code: 'unreadable-version', got: 'one', used: VERSION }])
    expect(store.getState().notices).toHaveLength(1)
    expect(steps()).toBe(0)
    actions.dismissNotices(store)
    expect(store.getState().notices).toEqual([])
  })
})

it('loads a link with nothing to undo', () => {
  actions.setLever(store, 'cost', 4)
  actions.loadScenario(store, parse(`?v=${VERSION}&china=0`))
  expect(store.getState()).toMatchObject({ history: { past: [], future: [] }, change: 'load' })
  expect(levers()).toEqual({ ...baseline().levers, china: 0 })
})

it('puts one lever back', () => {
  actions.setLever(store, 'cost', 4)
  actions.setLever(store, 'china', 0)
  actions.resetLever(store, 'cost')
  expect(levers()).toEqual({ ...baseline().levers, china: 0 })
})

it('cuts loops in table order, each once, and mends them', () => {
  actions.cutLoop(store, 'R3', true)
  actions.cutLoop(store, 'B1', true)
  actions.cutLoop(store, 'B1', true)
  expect(store.getState().history.present.cut).toEqual(['B1', 'R3'])
  expect(steps()).toBe(2)
  actions.cutLoop(store, 'R3', false)
  expect(store.getState().history.present.cut).toEqual(['B1'])
})

describe('pins', () => {
  it('are kept in the order of pinning', () => {
    pinAt(4, 2)
    expect(pinned()).toEqual([`?v=${VERSION}&cost=4`, `?v=${VERSION}&cost=2`])
  })

  it('hold a scenario once', () => {
    pinAt(4)
    actions.setLever(store, 'cost', 3)
    actions.setLever(store, 'cost', 4)
    notified.mockReset()
    actions.pin(store)
    expect(pinned()).toEqual([`?v=${VERSION}&cost=4`])
    expect(notified).not.toHaveBeenCalled()
  })

  it('are three at most: a fourth replaces none', () => {
    pinAt(4, 2, 5, 1.5)
    expect(pinned()).toEqual([`?v=${VERSION}&cost=4`, `?v=${VERSION}&cost=2`, `?v=${VERSION}&cost=5`])
  })

  it('are let go one at a time, and what is not there is left', () => {
    pinAt(4, 2, 5)
    actions.unpin(store, 1)
    actions.unpin(store, 7)
    expect(pinned()).toEqual([`?v=${VERSION}&cost=4`, `?v=${VERSION}&cost=5`])
  })

  it('are shown by one step of undo, and stay', () => {
    pinAt(4)
    actions.setLever(store, 'cost', 2)
    const before = steps()
    actions.showPin(store, 0)
    expect([levers().cost, steps(), store.getState().change]).toEqual([4, before + 1, 'jump'])
    actions.undo(store)
    expect(levers().cost).toBe(2)
    expect(pinned()).toEqual([`?v=${VERSION}&cost=4`])
    actions.showPin(store, 5)
    expect(levers().cost).toBe(2)
  })

  it('outlive undo, redo, jumps and another link, and are no step of undo themselves', () => {
    pinAt(4)
    const before = steps()
    actions.pin(store)
    expect(steps()).toBe(before)
    actions.undo(store)
    actions.redo(store)
    actions.resetAll(store)
    actions.loadScenario(store, parse(`?v=${VERSION}&china=0`))
    expect(pinned()).toEqual([`?v=${VERSION}&cost=4`])
    expect(store.getState().history.past).toEqual([])
  })
})
