import { expect, test, type Frame, type Page } from '@playwright/test'
import type * as Ensemble from '../../src/ensemble/workers/client'
import { sample } from '../../src/ensemble/sample'
import type { ModelVersion } from '../../src/model/version'
import { summarise, type Summary } from '../../src/ensemble/summary'
import { BELIEFS } from '../../src/model/levers'
import { bundleScript } from '../../src/build/bundle.js'
import { futureOf } from '../../src/model/run/future'
import { baseline } from '../../src/model/scenario'
import { valuesOf } from '../../src/model/run/simulate'
import { chart, cost, hold, open as openExplorer } from './explorer'

declare const ensemble: typeof Ensemble

/** The client as a classic script, `ensemble`, with its worker inside. */
const script = async () => (await bundleScript('src/ensemble/workers/client.ts', 'ensemble')).script

let code: string
test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  code = (await script()).replaceAll('</script', '<\\/script')
})

/** A page of its own beside the explorer that holds the client and nothing else, or a frame with it. */
async function open(page: Page, { framed = false, headers = {} } = {}): Promise<Frame> {
  const inner = `<!doctype html><script>${code}</script>`
  const quoted = inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  const body = framed ? `<!doctype html><iframe sandbox="allow-scripts" srcdoc="${quoted}"></iframe>` : inner
  await page.route('**/client.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body }))
  await page.goto('./client.html')
  return framed ? page.frames()[1] : page.mainFrame()
}

/** What a client says in a frame, and how often the frame's thread could do something else meanwhile. */
const ask = (frame: Frame) =>
  frame.evaluate(async (scenario) => {
    const client = ensemble.createClient()
    const request = ensemble.requestFor(ensemble.ensembleOf({} as ModelVersion), scenario, 'coarse', [
      'open-supply',
      'access-demand',
      'consortium-pressure',
    ])
    const { port1, port2 } = new MessageChannel()
    let turns = 0
    port1.addEventListener('message', () => port2.postMessage(++turns))
    port1.start()
    port2.postMessage(0)
    const summary = await new Promise<Summary>((summary, failed) => client.ensemble(request, { summary, failed }))
    const summaryTurns = turns
    port1.close()
    const futures = await client.runs({ scenarios: Array(10).fill(scenario), outputs: request.outputs })
    return { summary, futures, turns: summaryTurns }
  }, baseline())

const outputs = ['open-supply', 'access-demand', 'consortium-pressure'] as const
const request = { scenario: baseline(), size: 256, seed: 1, step: 1 / 4, vary: BELIEFS, outputs }
const expected = {
  summary: summarise(request, sample(request, 0, 256)),
  futures: Array(10).fill(futureOf(valuesOf(baseline()), outputs)),
}

test('workers give the bits of the model', async ({ page }) => {
  const frame = await open(page)
  expect(await ask(frame)).toMatchObject(expected)
  expect(page.workers().length).toBeGreaterThan(0)
})

test('workers start in a frame of no origin', async ({ page }) => {
  const frame = await open(page, { framed: true })
  expect(await frame.evaluate(() => self.origin)).toBe('null')
  expect(await ask(frame)).toMatchObject(expected)
  expect(page.workers().length).toBeGreaterThan(0)
})

test('without workers the main thread gives the same bits, and has turns for others', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'Worker'))
  const frame = await open(page)
  const { turns, ...said } = await ask(frame)
  expect(said).toEqual(expected)
  expect(turns).toBeGreaterThan(60) // a turn after every four of 256 draws
  expect(page.workers()).toHaveLength(0)
})

test('where a policy forbids workers, the same', async ({ page }) => {
  const frame = await open(page, { headers: { 'content-security-policy': "worker-src 'none'" } })
  expect(await ask(frame)).toMatchObject(expected)
})

test('on the page, the bands follow a lever while it is dragged, and come of many draws once it rests', async ({ page }) => {
  test.setTimeout(60_000) // thousands of runs, on whatever machine
  const supply = chart(page, 'Open supply')
  const spread = async () => / ([\d.]+ to [\d.]+) in 9 of 10 draws/.exec((await supply.getAttribute('aria-label'))!)?.[1]
  const settled = () => expect(supply).toContainText(/of (4,096|8,192) draws/, { timeout: 25_000 })
  await openExplorer(page)
  await settled()
  const before = await spread()
  expect(before).toBeDefined()
  await hold(page, cost(page), 3.2) // where there is still room to say how many
  await expect.poll(spread, { timeout: 10_000 }).not.toBe(before)
  await page.mouse.up()
  await settled()
})
