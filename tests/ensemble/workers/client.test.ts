import { afterEach, expect, it, vi } from 'vitest'
import { createClient, SLICE, type Client, type Listener, type Options, type WorkerLike } from '../../../src/ensemble/workers/client'
import { ensemble } from '../../../src/ensemble/ensemble'
import { sample } from '../../../src/ensemble/sample'
import { summarise, type EnsembleRequest, type Summary } from '../../../src/ensemble/summary'
import type { Task } from '../../../src/ensemble/workers/task'
import type { Reply } from '../../../src/ensemble/workers/worker'
import { futureOf } from '../../../src/model/run/future'
import type { LeverId } from '../../../src/model/levers'
import { baseline, type Scenario } from '../../../src/model/scenario'
import { valuesOf } from '../../../src/model/run/simulate'

/** The real worker's file, with its thread taken away: a task in, its reply out. */
const workerFile = await (async () => {
  let listener: ((event: { data: Task }) => void) | undefined
  let sent: [reply: Reply, options: StructuredSerializeOptions]
  vi.stubGlobal('addEventListener', (_type: string, told: typeof listener) => (listener = told))
  vi.stubGlobal('postMessage', (...message: typeof sent) => (sent = message))
  await import('../../../src/ensemble/workers/worker')
  return (data: Task) => {
    listener?.({ data })
    return structuredClone(...sent)
  }
})()

/** Takes and gives messages as a worker does; `fate` says what becomes of a task instead of its reply. */
class FakeWorker extends EventTarget implements WorkerLike {
  tasks: Task[] = []
  fate: (task: Task, nth: number) => 'error' | 'messageerror' | 'silence' | undefined
  terminated = false

  constructor(fate: FakeWorker['fate'] = () => undefined) {
    super()
    this.fate = fate
  }

  postMessage(message: Task, transfer: unknown): void {
    const task = structuredClone(message, { transfer: transfer as ArrayBuffer[] })
    this.tasks.push(task)
    const fate = this.fate(task, this.tasks.length)
    if (fate === 'silence') return
    setImmediate(() => {
      if (this.terminated) return
      this.dispatchEvent(fate ? new Event(fate) : new MessageEvent('message', { data: workerFile(task) }))
    })
  }

  terminate(): void {
    this.terminated = true
  }
}

const clients: Client[] = []
afterEach(() => clients.splice(0).forEach((client) => client.close()))

/** A client with some workers, which it starts as it needs them. */
function start(fates: (FakeWorker['fate'] | undefined)[] = [undefined], options: Options = {}) {
  const workers: FakeWorker[] = []
  const spawn = () => {
    workers.push(new FakeWorker(fates[workers.length]))
    return workers.at(-1)!
  }
  const client = createClient({ spawn, count: fates.length, patience: 60_000, ...options })
  clients.push(client)
  return { client, workers }
}

const SIZE = 4 * SLICE
const vary: LeverId[] = ['reliance', 'catch-up']
const requestFor = (scenario: Scenario): EnsembleRequest => ({
  scenario,
  size: SIZE,
  seed: 7,
  step: 1 / 2,
  vary,
  outputs: ['open-supply', 'squeeze'],
})
const costing = (cost: number): Scenario => ({ ...baseline(), levers: { ...baseline().levers, cost } })
const request = requestFor(baseline())
const broken = { ...request, scenario: { ...baseline(), levers: undefined as unknown as Scenario['levers'] } }

const expected = summarise(request, sample(request, 0, SIZE))
const summaryOf = (client: Client, asked: EnsembleRequest, on: Partial<Listener> = {}) =>
  new Promise<Summary>((summary, failed) => client.ensemble(asked, { ...on, summary, failed }))
/** Until all that can be done has been done. */
const quiet = async () => {
  for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve))
}
const kinds = (worker: FakeWorker) => worker.tasks.map(({ kind }) => kind)

const dead = () => 'error' as const
it.each<[what: string, fates: (FakeWorker['fate'] | undefined)[], options?: Options]>([
  ['one worker', [undefined]],
  ['three workers', [undefined, undefined, undefined]],
  ['no workers to be had', [], { count: 2, spawn: () => { throw new Error('Worker is not defined') } }], // prettier-ignore
  ['workers that break before they say anything', [dead, dead]],
  ['workers whose messages cannot be read', [() => 'messageerror', () => 'messageerror']],
  ['workers that never answer', [() => 'silence', () => 'silence'], { patience: 10 }],
  ['one worker of two that breaks', [undefined, dead]],
  ['a worker that breaks on its third task', [(_, nth) => (nth === 3 ? 'error' : undefined), undefined]],
  ['a worker that breaks with all samples in its hands', [({ kind }) => (kind === 'summarise' ? 'error' : undefined)]],
])('the same bits with %s', async (_, fates, options) => {
  const { client } = start(fates, options)
  expect(await summaryOf(client, request)).toEqual(expected)
  const scenarios = Array.from({ length: 5 }, (_, i) => costing(2 + i / 4))
  const futures = await client.runs({ scenarios, outputs: ['squeeze'], step: 1 / 4 })
  expect(futures).toEqual(scenarios.map((scenario) => futureOf(valuesOf(scenario), ['squeeze'], 1 / 4)))
})

it('starts no worker before the first question, and as many as it may then', async () => {
  const { client, workers } = start([undefined, undefined])
  await quiet()
  expect(workers).toHaveLength(0)
  await summaryOf(client, request)
  expect(workers).toHaveLength(2)
})

it('tells how far it is, up to all of it', async () => {
  const shares: number[] = []
  await summaryOf(start().client, request, { progress: (share) => shares.push(share) })
  expect(shares).toEqual([0.25, 0.5, 0.75, 1])
})

it('a newer ensemble cancels the one before: nobody hears of it, and no more of it is worked on', async () => {
  const { client, workers } = start()
  const heard: string[] = []
  client.ensemble(requestFor(costing(4)), {
    progress: () => heard.push('old'),
    summary: () => heard.push('old'),
    failed: () => heard.push('old'),
  })
  expect(await summaryOf(client, request)).toEqual(expected)
  await quiet()
  expect(heard).toEqual([])
  expect(workers[0].tasks.filter((task) => task.kind === 'sample' && task.request.scenario.levers.cost === 4)).toHaveLength(1)
})

it('a cancelled ensemble is worked on no more, and cancels none that came after it', async () => {
  const { client, workers } = start()
  const heard: unknown[] = []
  const cancel = client.ensemble(request, { summary: (summary) => heard.push(summary) })
  cancel()
  await quiet()
  expect(kinds(workers[0])).toEqual(['sample'])
  const next = summaryOf(client, request)
  cancel()
  expect(await next).toEqual(expected)
  expect(heard).toEqual([])
})

it('ensembles go before runs that have not begun', async () => {
  const { client, workers } = start()
  const scenarios = Array.from({ length: 3 * SLICE }, () => baseline())
  const runs = client.runs({ scenarios, outputs: [], step: 1 })
  await summaryOf(client, request)
  await runs
  expect(kinds(workers[0])).toEqual(['runs', ...Array(4).fill('sample'), 'summarise', 'runs', 'runs'])
})

it('runs are shared out evenly among the workers', async () => {
  const { client, workers } = start([undefined, undefined])
  await client.runs({ scenarios: Array.from({ length: 10 }, () => baseline()), outputs: [], step: 1 })
  expect(workers.map(({ tasks }) => tasks.map((task) => task.kind === 'runs' && task.scenarios.length))).toEqual([[5], [5]])
})

it('no scenarios, no runs', async () => {
  expect(await start().client.runs({ scenarios: [], outputs: ['squeeze'] })).toEqual([])
})

it('aborted runs are refused at once, and what of them had not begun is dropped', async () => {
  const { client, workers } = start()
  const abort = new AbortController()
  const runs = client.runs({ scenarios: Array.from({ length: 3 * SLICE }, () => baseline()), outputs: [], step: 1 }, abort.signal)
  abort.abort()
  await expect(runs).rejects.toMatchObject({ name: 'AbortError' })
  await expect(client.runs({ scenarios: [baseline()], outputs: [] }, abort.signal)).rejects.toMatchObject({ name: 'AbortError' })
  await quiet()
  expect(kinds(workers[0])).toEqual(['runs'])
})

it('an error of the model is told, and the worker lives on', async () => {
  const { client, workers } = start()
  await expect(summaryOf(client, broken)).rejects.toThrow(/TypeError/)
  expect(workers[0].tasks).toHaveLength(1)
  await expect(client.runs({ scenarios: [broken.scenario], outputs: [] })).rejects.toThrow(/TypeError/)
  expect(await summaryOf(client, request)).toEqual(expected)
  expect(workers).toHaveLength(1)
})

it('without workers an error of the model is told as well', async () => {
  const { client } = start([dead])
  await expect(summaryOf(client, broken)).rejects.toThrow(TypeError)
  expect(await summaryOf(client, request)).toEqual(expected)
})

it('once closed, it ends its workers and refuses what is under way and what comes', async () => {
  const { client, workers } = start([undefined, undefined])
  const heard: unknown[] = []
  const hear = (what: unknown) => void heard.push(what)
  client.ensemble(request, { summary: hear, failed: hear, progress: hear })
  const runs = client.runs({ scenarios: [baseline()], outputs: [] })
  client.close()
  await expect(runs).rejects.toMatchObject({ name: 'AbortError' })
  await expect(client.runs({ scenarios: [baseline()], outputs: [] })).rejects.toMatchObject({ name: 'AbortError' })
  await quiet()
  expect(workers.map(({ terminated }) => terminated)).toEqual([true, true])
  expect(heard).toEqual([])
})

it('the page asks for the three answers, with all beliefs uncertain', () => {
  const [coarse, middle, fine] = (['coarse', 'middle', 'fine'] as const).map((resolution) => ensemble.requestOf(baseline(), resolution))
  expect(coarse.vary).toContain('reliance')
  expect(coarse.vary).not.toContain('cost')
  expect(coarse).toEqual({ ...fine, size: 256 })
  expect(middle).toEqual({ ...fine, size: 4096 })
  expect(fine).toMatchObject({ size: 8192, step: 0.25 })
  expect(ensemble.requestOf(baseline(), 'fine', 'all').vary).toContain('cost')
})
