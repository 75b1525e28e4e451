import { leverOf } from '../../../src/model/levers'
import { flushSync } from 'svelte'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import type { Future } from '../../../src/model/run/future'
import type { Question } from '../../../src/insight/question'
import { Asked, withTopic } from '../../../src/ui/panels/asked.svelte'
import type { Ask } from '../../../src/insight/question'
import { opened } from '../../support/explorer'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const START = leverOf('cost').default

/** Asks for the cost lever's value in two batches, and gives it back. */
function* costOf(cost: number): Question<number> {
  yield { scenarios: [], outputs: [] }
  yield { scenarios: [], outputs: [] }
  return cost
}

async function settle() {
  await vi.advanceTimersByTimeAsync(0)
  flushSync()
}

/** Someone asking for the cost lever, with batches answered one at a time by `reply`. */
function asking(make = (cost: () => number, _early: (value: number) => void): Question<number> | null => costOf(cost())) {
  const explorer = opened()
  const waiting: { reply: () => void; fail: () => void }[] = []
  let batches = 0
  const ask: Ask = async (question) => {
    let step = question.next()
    while (!step.done) {
      batches += 1
      const futures = await new Promise<Future[]>((reply, fail) => waiting.push({ reply: () => reply([]), fail: () => fail(new Error()) }))
      step = question.next(futures)
    }
    return step.value
  }
  let asked!: Asked<number>
  const stop = $effect.root(() => {
    asked = new Asked(
      () => ask,
      () => explorer,
      (early) => make(() => explorer.levers.cost, early),
    )
  })
  flushSync()
  return {
    asked,
    stop,
    batches: () => batches,
    move: (cost: number, drag = false) => {
      explorer.setLever('cost', cost, { coalesce: drag })
      flushSync()
    },
    letGo: () => {
      explorer.endDrag()
      flushSync()
    },
    wait: async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms)
      flushSync()
    },
    reply: async (times = 1) => {
      for (let i = 0; i < times; i++) {
        waiting.shift()?.reply()
        await settle()
      }
    },
    fail: async () => {
      waiting.shift()?.fail()
      await settle()
    },
  }
}

describe('a question about the present state', () => {
  it('is asked at once, and is stale until it is answered', async () => {
    const { asked, wait, reply } = asking()
    expect([asked.value, asked.stale]).toEqual([null, true])
    await wait(0)
    await reply(2)
    expect([asked.value, asked.stale]).toEqual([START, false])
  })

  it('is asked again 200 ms after the last change, with the old answer kept as stale', async () => {
    const { asked, wait, reply, move, batches } = asking()
    await wait(0)
    await reply(2)
    move(3.5)
    expect([asked.value, asked.stale]).toEqual([START, true])
    await wait(150)
    move(4.5)
    await wait(150)
    expect(batches()).toBe(2)
    await wait(60)
    await reply(2)
    expect([asked.value, asked.stale]).toEqual([4.5, false])
  })

  it('waits for the end of a drag', async () => {
    const { asked, wait, reply, move, letGo, batches } = asking()
    await wait(0)
    await reply(2)
    move(3.5, true)
    await wait(5000)
    expect([batches(), asked.stale]).toEqual([2, true])
    letGo()
    await wait(200)
    await reply(2)
    expect([asked.value, asked.stale]).toEqual([3.5, false])
  })

  it('goes on through a drag of something that it does not read', async () => {
    const { asked, wait, reply, move, letGo, batches } = asking(() => costOf(1))
    await wait(0)
    await reply(1)
    move(3.5, true)
    await reply(1)
    expect([asked.value, asked.stale]).toEqual([1, false])
    move(4.5, true)
    letGo()
    await wait(500)
    expect([asked.stale, batches()]).toEqual([false, 2])
  })

  it('is given up between two batches when the state moves on, and its answer dropped', async () => {
    const { asked, wait, reply, move, batches } = asking()
    await wait(0)
    await reply(1)
    expect(batches()).toBe(2)
    move(3.5)
    await reply(1) // too late
    expect(asked.value).toBeNull()
    await wait(200)
    expect(batches()).toBe(3)
    move(4.5)
    await reply(1)
    expect(batches()).toBe(3)
    await wait(200)
    await reply(2)
    expect([asked.value, asked.stale]).toEqual([4.5, false])
  })

  it('is given up with the panel', async () => {
    const { wait, reply, stop, batches } = asking()
    await wait(0)
    stop()
    await reply(1)
    expect(batches()).toBe(1)
  })

  it('that fails says so in a sentence, until something changes', async () => {
    const { asked, wait, reply, fail, move } = asking()
    await wait(0)
    await fail()
    expect([asked.error, asked.stale]).toEqual([expect.stringMatching(/^[A-Z].*\.$/), false])
    move(3.5)
    expect([asked.error, asked.stale]).toEqual(['', true])
    await wait(200)
    await reply(2)
    expect([asked.value, asked.error]).toEqual([3.5, ''])
  })

  it('that there is none of has no answer and is not awaited', async () => {
    const { asked, wait, reply, move } = asking((cost) => (cost() > START ? null : costOf(cost())))
    await wait(0)
    await reply(2)
    move(4.5)
    expect([asked.value, asked.stale]).toEqual([null, false])
  })

  it('can show a first rough answer', async () => {
    const { asked, wait, reply } = asking(function* (_, early) {
      yield { scenarios: [], outputs: [] }
      early(6)
      yield { scenarios: [], outputs: [] }
      return 7
    })
    await wait(0)
    await reply(1)
    expect([asked.value, asked.stale]).toEqual([6, false])
    await reply(1)
    expect([asked.value, asked.stale]).toEqual([7, false])
  })
})

it('an answer can carry what it is about', () => {
  const question = withTopic({ measure: 'supply' }, costOf(3))
  question.next()
  question.next([])
  expect(question.next([]).value).toEqual({ measure: 'supply', found: 3 })
})
