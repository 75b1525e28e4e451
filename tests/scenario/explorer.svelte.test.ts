import { flushSync } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { baseline, type Scenario, VERSION } from '../../src/model/scenario'
import type { Run } from '../../src/model/run/simulate'
import { parse } from '../../src/scenario/links/codec'
import { baselineOf, Explorer } from '../../src/scenario/explorer.svelte'
import * as actions from '../../src/scenario/store'

/** Stands for the model: a run that remembers its scenario. */
const simulate = vi.fn((scenario: Scenario) => ({ of: scenario }) as unknown as Run)

let store: actions.ScenarioStore
let explorer: Explorer
let close = () => {}
const seen: Run[] = []

beforeEach(() => {
  simulate.mockClear()
  seen.length = 0
  store = actions.createScenarioStore()
  explorer = new Explorer(store, simulate)
  close = $effect.root(() => {
    $effect(() => void seen.push(explorer.run))
    $effect(() => void explorer.baselineRun)
  })
  flushSync()
})
afterEach(() => close())

it('runs the model once for the untouched page: run and baseline are the same', () => {
  expect(simulate).toHaveBeenCalledTimes(1)
  expect(explorer.baselineRun).toBe(explorer.run)
})

it('runs the model once per change, however many pieces of the page read it', () => {
  for (const [i, cost] of [3.1, 3.2, 3.3].entries()) {
    actions.setLever(store, 'cost', cost, { coalesce: true })
    flushSync()
    void [explorer.run, explorer.run, explorer.baselineRun]
    expect(simulate).toHaveBeenCalledTimes(i + 2)
  }
  expect(seen).toHaveLength(4)
})

it('runs the model once for several changes before the page is drawn', () => {
  for (const cost of [3.1, 3.2, 3.3]) actions.setLever(store, 'cost', cost)
  flushSync()
  expect(simulate).toHaveBeenCalledTimes(2)
  expect(explorer.run).toEqual({ of: parse(`?v=${VERSION}&cost=3.3`).scenario })
})

it('does not run the model, nor redraw, when something else changes', () => {
  actions.setLever(store, 'cost', 3.3, { coalesce: true })
  flushSync()
  actions.endDrag(store)
  flushSync()
  actions.applyScenario(store, explorer.scenario, [{ code: 'file-empty' }])
  flushSync()
  expect(explorer.notices).toEqual([{ code: 'file-empty' }])
  expect(simulate).toHaveBeenCalledTimes(2)
  expect(seen).toHaveLength(2)
})

it('gives the very same run for the same scenario after undo and redo', () => {
  const [first] = seen
  actions.setLever(store, 'cost', 3.3)
  flushSync()
  actions.undo(store)
  flushSync()
  expect(explorer.run).toBe(first)
  expect(simulate).toHaveBeenCalledTimes(2)
})

it('moves the baseline with beliefs and cuts, not with events', () => {
  const untouched = explorer.baselineRun
  actions.setLever(store, 'cost', 3.3)
  flushSync()
  expect(explorer.baselineRun).toBe(untouched)
  actions.setLever(store, 'conflict', 1)
  actions.cutLoop(store, 'R3', true)
  flushSync()
  expect(explorer.baselineRun).toEqual({ of: parse(`?v=${VERSION}&conflict=1&cut=R3`).scenario })
  expect(explorer.run).toEqual({ of: parse(`?v=${VERSION}&cost=3.3&conflict=1&cut=R3`).scenario })
})

it('runs the model once when a belief moves and no event did', () => {
  actions.setLever(store, 'conflict', 1)
  flushSync()
  expect(simulate).toHaveBeenCalledTimes(2)
  expect(explorer.baselineRun).toBe(explorer.run)
})

it('shows the store', () => {
  actions.setLever(store, 'cost', 3.3)
  actions.cutLoop(store, 'B1', true)
  actions.undo(store)
  flushSync()
  const { scenario, levers, cut, canUndo, canRedo, notices } = explorer
  expect({ levers, cut, canUndo, canRedo, notices }).toEqual({
    levers: { ...baseline().levers, cost: 3.3 },
    cut: [],
    canUndo: true,
    canRedo: true,
    notices: [],
  })
  expect(scenario).toBe(store.getState().history.present)
})

it('is up to date outside effects too: before, between and after them', () => {
  const lone = new Explorer(store, simulate)
  expect(lone.levers.cost).toBe(baseline().levers.cost)
  actions.setLever(store, 'cost', 4)
  expect(lone.levers.cost).toBe(4)
  expect([lone.run, lone.canUndo]).toEqual([{ of: parse(`?v=${VERSION}&cost=4`).scenario }, true])
  expect(explorer.levers.cost).toBe(4)
  close()
  actions.setLever(store, 'cost', 3)
  expect(explorer.run).toEqual({ of: parse(`?v=${VERSION}&cost=3`).scenario })
})

describe('pins', () => {
  it('hold their scenarios and what these give', () => {
    actions.setLever(store, 'cost', 4)
    actions.pin(store)
    const scenario = parse(`?v=${VERSION}&cost=4`).scenario
    expect(explorer.pins).toEqual([{ scenario, run: { of: scenario } }])
  })

  it('stay the very same through a drag longer than the memory, without another run', () => {
    actions.pin(store)
    const before = explorer.pins
    simulate.mockClear()
    for (let i = 0; i < 20; i++) {
      actions.setLever(store, 'cost', 3.1 + i / 10, { coalesce: true })
      flushSync()
      expect(explorer.pins).toBe(before)
    }
    expect(simulate).toHaveBeenCalledTimes(20)
  })

  it('know whether the scenario shown is among them', () => {
    const pinned = [explorer.pinned]
    actions.pin(store)
    pinned.push(explorer.pinned)
    actions.setLever(store, 'cost', 4)
    pinned.push(explorer.pinned)
    actions.showPin(store, 0)
    pinned.push(explorer.pinned)
    expect(pinned).toEqual([false, true, false, true])
  })
})

it('runs the untouched model when it is asked for, whatever the beliefs', () => {
  actions.setLever(store, 'conflict', 1)
  flushSync()
  expect(explorer.untouchedRun).toEqual({ of: baseline() })
})

it('takes a scenario’s events away and leaves the rest', () => {
  expect(baselineOf(parse(`?v=${VERSION}&cost=5&consortium=off&nvidia=-53&tolerance=8&cut=B1`).scenario)).toEqual(
    parse(`?v=${VERSION}&tolerance=8&cut=B1`).scenario,
  )
})
