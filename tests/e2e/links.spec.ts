import { VERSION } from '../../src/model/scenario'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { button, cost, hold, lever, numbers, open, values, spoken } from './explorer'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** The command line's answer to a link. */
function simulate(link: string): {
  years: number[]
  outputs: Record<string, { unit: string; values: number[] }>
  notices: string[]
  scenarioId: string
  resultId: string
} {
  const { stdout, stderr, status } = spawnSync('node', ['scripts/runTypeScript.mjs', 'src/cli/simulate.ts', link, '--format', 'json'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

test('a copied link shows the same sentence and the same numbers to someone else, and on the command line', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await button(page, 'As the essay sees it').click()
  await hold(page, lever(page, 'Chinese lab funding'), 0.8)
  await page.mouse.up()
  await button(page, 'Copy link').click()
  await expect(page.getByText('Link copied')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  expect(link.startsWith(`${baseURL}?v=${VERSION}&`)).toBe(true)
  await expect(page).toHaveURL(link)

  const said = await spoken(page)
  const table = await numbers(page)
  const other = await browser.newContext()
  const theirs = await other.newPage()
  await theirs.goto(link)
  await expect.poll(() => spoken(theirs)).toBe(said)
  expect(await numbers(theirs)).toEqual(table)
  await expect(theirs.getByText(/^The link|is used\./)).toHaveCount(0)
  await other.close()

  const { years, outputs, notices, scenarioId, resultId } = simulate(link)
  expect(notices).toEqual([])
  for (const id of [scenarioId, resultId]) await expect(page.getByRole('banner')).toContainText(id)
  const [[, ...columns], ...rows] = table
  const series = Object.values(outputs)
  expect(rows.length).toBeGreaterThanOrEqual(20)
  for (const [name, ...cells] of rows) {
    const shown = cells.map((cell) => cell.replaceAll(',', ''))
    const digits = shown[0].split('.')[1]?.length ?? 0
    const told = series
      .filter(({ unit }) => name.endsWith(unit))
      .map((output) => columns.map((year) => output.values[years.indexOf(Number(year))].toFixed(digits)))
    expect(told, name).toContainEqual(shown)
  }
})

test('back and forward go through the views that were chosen', async ({ page }) => {
  await open(page)
  const said = [await spoken(page)]
  const views = ['As the essay sees it', 'Costs level off', 'A modest club']
  for (const view of views) {
    const before = page.url()
    await button(page, view).click()
    await expect(page).not.toHaveURL(before) // views taken faster than anyone reads are one entry
    said.push(await spoken(page))
  }
  expect(new Set(said).size).toBe(4)
  for (const i of [2, 1, 0]) {
    await page.goBack()
    await expect.poll(() => spoken(page)).toBe(said[i])
    if (i > 0) await expect(button(page, views[i - 1])).toHaveAttribute('aria-pressed', 'true')
  }
  await page.goForward()
  await expect.poll(() => spoken(page)).toBe(said[1])
  await expect(button(page, views[0])).toHaveAttribute('aria-pressed', 'true')
})

test('a drag adds no entry to go back through', async ({ page }) => {
  await open(page)
  const entries = await page.evaluate(() => history.length)
  await hold(page, cost(page), 5, 30)
  await page.mouse.up()
  await expect(page).toHaveURL(/cost=5$/)
  expect(await page.evaluate(() => history.length)).toBe(entries)
})

test('reloading keeps the scenario', async ({ page }) => {
  await open(page, `?v=${VERSION}&cost=4&cut=R3`)
  const said = await spoken(page)
  await page.reload()
  await expect.poll(() => spoken(page)).toBe(said)
  expect(await values(cost(page))).toBe(4)
})

test('a bad link says in one paragraph what was changed, and the page works', async ({ page }) => {
  await open(page, '?cost=abc&nvidia=999&foo=1&utm_source=x')
  const notices = page.getByRole('status').filter({ hasText: 'cost' })
  await expect(notices.getByRole('paragraph')).toHaveCount(1)
  for (const word of ['names no model version', '“abc”', '999 is above 0', '“foo”']) await expect(notices).toContainText(word)
  await expect(notices).not.toContainText('utm_source')
  expect(await values(lever(page, 'Nvidia cash-flow shock'))).toBe(0)
  const said = await spoken(page)
  await hold(page, cost(page), 5)
  await page.mouse.up()
  await expect.poll(() => spoken(page)).not.toBe(said)
  await expect(page).toHaveURL(/\/\?v=\d+&cost=5$/)
  await button(page, 'Dismiss').click()
  await expect(page.getByText('names no model version')).toHaveCount(0)
})

test('a link of another model, cut off or full of junk is answered, never by a blank page', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  for (const query of ['?v=99&cost=4', `?v=${VERSION}&cost=`, '?%E0%A4%A&=&&cost=1e9&cut=B1,,x&v=-1']) {
    await open(page, query)
    await expect(button(page, 'Dismiss')).toBeVisible()
  }
  expect(errors).toEqual([])
})

/** A host that refuses to write the address, as WebKit does after 100 writes in 10 seconds. */
async function refuseAddress(page: Page): Promise<void> {
  await page.addInitScript(() => {
    history.replaceState = history.pushState = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
  })
}

test('where the address cannot be written, everything else works, the copied link too', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(error.message))
  await refuseAddress(page)
  await open(page)
  const said = await spoken(page)
  await hold(page, cost(page), 4.5)
  await page.mouse.up()
  await expect.poll(() => spoken(page)).not.toBe(said)
  await button(page, 'Copy link').click()
  await expect(page.getByText('Link copied')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/\?v=\d+&cost=4\.5$/)
  await button(page, 'Undo').click()
  await expect.poll(() => spoken(page)).toBe(said)
  expect(errors).toEqual([])
})
