import { flushSync } from 'svelte'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Client, Ensemble, EnsembleRequest, Resolution, Listener, Summary } from '../../src/ensemble/workers/client'
import type { Scenario } from '../../src/model/scenario'
import { Explorer } from '../../src/scenario/explorer.svelte'
import { EnsembleFeed } from '../../src/scenario/ensembleFeed.svelte'
import * as actions from '../../src/scenario/store'

/** An ensemble asked for, to be answered by hand. */
interface Asked {
  cost: number
  resolution: Resolution
  on: Listener
  cancelled: boolean
}

let asked: Asked[]
let closed: number
let loads: number
const runs = vi.fn(async () => [])
let store: actions.ScenarioStore
let feed: EnsembleFeed
let leave = () => {}

const requestOf = (scenario: Scenario, resolution: Resolution) => ({ scenario, resolution }) as unknown as EnsembleRequest
function createClient(): Client {
  return {
    ensemble(request, on) {
      const one = {
        cost: request.scenario.levers.cost,
        resolution: (request as unknown as { resolution: Resolution }).resolution,
        on,
        cancelled: false,
      }
      asked.push(one)
      return () => void (one.cancelled = true)
    },
    summary: async () => ({}) as Summary,
    runs,
    close: () => void closed++,
  }
}
const load = async () => {
  loads++
  return {
    clientOf: createClient,
    ensembleOf: () => ({}) as Ensemble,
    requestFor: (_: unknown, scenario: Scenario, resolution: Resolution) => requestOf(scenario, resolution),
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  asked = []
  closed = loads = 0
  store = actions.createScenarioStore()
})
afterEach(() => {
  leave()
  vi.useRealTimers()
})

/** Puts an feed on the page. */
async function watch(loader = load): Promise<void> {
  const explorer = new Explorer(store)
  feed = new EnsembleFeed(explorer, loader)
  leave = $effect.root(() => feed.watch())
  await pass(0)
}

/** Lets effects run and time go by. */
async function pass(ms: number): Promise<void> {
  flushSync()
  await vi.advanceTimersByTimeAsync(ms)
  flushSync()
}

async function set(cost: number, coalesce = false): Promise<void> {
  actions.setLever(store, 'cost', cost, { coalesce })
  await pass(0)
}

/** Answers the newest ensemble. */
async function answer(): Promise<Summary> {
  const { cost, resolution, on } = asked.at(-1)!
  const summary = { of: `${cost} ${resolution}` } as unknown as Summary
  on.summary(summary)
  await pass(0)
  return summary
}

const asks = () => asked.map(({ cost, resolution }) => `${cost} ${resolution}`)

it('first says what a few draws say, and when the scenario rests, what many say, then all', async () => {
  await watch()
  expect(asks()).toEqual(['3 coarse'])
  expect(feed).toMatchObject({ summary: null, stale: false, coarse: false, progress: null })
  const coarse = await answer()
  expect(feed).toMatchObject({ summary: coarse, stale: false, coarse: true })
  await pass(1000)
  expect(asks()).toEqual(['3 coarse', '3 middle'])
  expect(feed.summary).toBe(coarse)
  expect(feed).toMatchObject({ summary: await answer(), stale: false, coarse: false })
  expect(feed).toMatchObject({ summary: await answer(), stale: false, coarse: false })
  await pass(5000)
  expect(asks()).toEqual(['3 coarse', '3 middle', '3 fine'])
})

it('while a lever is dragged, lets an answer come and then asks for the newest, never for those between', async () => {
  await watch()
  const first = await answer()
  for (const cost of [3.1, 3.2, 3.3]) await set(cost, true)
  expect(asks()).toEqual(['3 coarse', '3.1 coarse'])
  expect(feed).toMatchObject({ summary: first, stale: true })
  const late = await answer()
  expect(feed).toMatchObject({ summary: late, stale: true })
  expect(asks()).toEqual(['3 coarse', '3.1 coarse', '3.3 coarse'])
  await answer()
  expect(feed.stale).toBe(false)
})

it('does not ask for more draws before the drag is over, however long the hand rests', async () => {
  await watch()
  await answer()
  await set(3.3, true)
  await answer()
  await pass(5000)
  expect(asks()).toEqual(['3 coarse', '3.3 coarse'])
  actions.endDrag(store)
  await pass(0)
  expect(asks()).toEqual(['3 coarse', '3.3 coarse', '3.3 middle'])
})

it.each([
  ['middle', 1],
  ['fine', 2],
])('a change breaks off work on many draws at once: %s', async (resolution, answers) => {
  await watch()
  for (let i = 0; i < answers; i++) {
    await answer()
    await pass(1000)
  }
  await set(3.5)
  expect(asks().slice(answers)).toEqual([`3 ${resolution}`, '3.5 coarse'])
  expect(asked.slice(answers).map(({ cancelled }) => cancelled)).toEqual([true, false])
})

it('every change puts off the rest', async () => {
  await watch()
  await answer()
  for (const cost of [3.1, 3.2, 3.3, 3.4]) {
    await set(cost)
    await answer()
    await pass(40)
  }
  expect(asks().filter((ask) => !ask.endsWith('coarse'))).toEqual([])
  await pass(200)
  expect(asks().at(-1)).toBe('3.4 middle')
})

it('what has been said of all draws is said again at once when the scenario comes back, but not in passing', async () => {
  await watch()
  await answer()
  await pass(1000)
  await answer()
  const fine = await answer()
  await set(3.5)
  await answer()
  actions.undo(store)
  await pass(1000)
  expect(feed).toMatchObject({ summary: fine, stale: false, coarse: false })
  expect(asks()).toEqual(['3 coarse', '3 middle', '3 fine', '3.5 coarse'])
  await set(3.1, true)
  await answer()
  await set(3, true)
  expect(asks().slice(4)).toEqual(['3.1 coarse', '3 coarse'])
})

it('tells how far it is only when it takes a while', async () => {
  await watch()
  await answer()
  await pass(100)
  const { on } = asked.at(-1)!
  on.progress?.(0.25)
  await pass(300)
  expect(feed.progress).toBe(null)
  await pass(300)
  expect(feed.progress).toBe(0.25)
  on.progress?.(0.5)
  await pass(0)
  expect(feed.progress).toBe(0.5)
  await answer()
  expect(feed.progress).toBe(null)
})

it('keeps the last summary if a newer one fails, and does not try for ever', async () => {
  await watch()
  const last = await answer()
  await set(3.5)
  asked.at(-1)!.on.failed?.(new Error('out of memory'))
  await pass(1000)
  asked.at(-1)!.on.failed?.(new Error('out of memory'))
  await pass(0)
  asked.at(-1)!.on.failed?.(new Error('out of memory'))
  await pass(5000)
  expect(asks()).toEqual(['3 coarse', '3.5 coarse', '3.5 middle', '3.5 fine'])
  expect(feed).toMatchObject({ summary: last, stale: true, progress: null })
})

it('if the client cannot be loaded, tries again at the next change', async () => {
  let online = false
  await watch(async () => {
    if (!online) throw new Error('offline')
    return load()
  })
  await pass(5000)
  expect(feed.summary).toBe(null)
  online = true
  await set(3.5)
  expect(await answer()).toBe(feed.summary)
})

it('answers questions with the same client, loaded once', async () => {
  await watch()
  const signal = new AbortController().signal
  const batch = { scenarios: [], outputs: [] }
  await feed.runs(batch, signal)
  expect(runs).toHaveBeenCalledWith(batch, signal)
  expect(loads).toBe(1)
})

it('leaves nothing behind when it goes off the page', async () => {
  await watch()
  await answer()
  await pass(1000)
  leave()
  await pass(5000)
  expect(asked.at(-1)).toMatchObject({ resolution: 'middle', cancelled: true })
  expect(closed).toBe(1)
  expect(asks()).toHaveLength(2)
  expect(vi.getTimerCount()).toBe(0)
})
