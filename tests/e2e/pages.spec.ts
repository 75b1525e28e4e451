import { PRESET_WORDS } from '../../src/words/tables/presets'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test, type Page } from '@playwright/test'
import { baseline } from '../../src/model/scenario'
import { formatExactly } from '../../src/scenario/links/codec'
import { PRESETS, scenarioOf } from '../../src/scenario/presets'
import { headline, numbers, open, overflow, rest } from './explorer'

const dist = fileURLToPath(new URL('../../dist/', import.meta.url))
const folders = ['', ...PRESETS.map(({ id }) => `s/${id}/`)]
const [essay] = PRESETS
const query = formatExactly(scenarioOf(essay))

const flat = (text: string | null) => text!.replace(/\s+/g, ' ').trim()
const YEARS = ['2027', '2030', '2033', '2036']

/** The small table of a page to be read: rows of text without the units. */
const table = (page: Page) =>
  page.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent!.trim())))

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const [path, words] of [
    ['', /fewer strong open-weight models/],
    [`s/${essay.id}/`, /Chinese money thins out/],
  ] as const) {
    test(`/${path} says the thesis, shows the charts and leads to the explorer`, async ({ page, baseURL }) => {
      await page.goto(`./${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open Model Squeeze')
      await expect(page.getByText(words)).toBeVisible()
      await expect(headline(page)).toHaveText(/strong open models .*, demand to secure access .*consortium.*, in .* draws\.\s*$/)
      const charts = page.getByRole('img')
      await expect(charts).toHaveCount(3)
      for (const chart of await charts.all()) {
        await expect(chart).toBeVisible()
        await expect(chart.locator('text', { hasText: '2036' })).toBeVisible()
      }
      expect((await table(page)).map((cells) => cells.length)).toEqual([5, 5, 5, 5])
      const link = page.getByRole('link', { name: /explorer and move its levers$/ })
      const href = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href)
      expect(href).toBe(`${baseURL}${path ? query : formatExactly(baseline())}`)
    })
  }

  test('every page fits a phone and a desk, and leads to every other', async ({ page }) => {
    for (const path of folders)
      for (const width of [320, 390, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await page.goto(`./${path}`)
        expect(await overflow(page), `${path} at ${width}`).toBe(0)
        const sizes = await page
          .locator('body *:not(style)')
          .evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)))
        expect(Math.min(...sizes), path).toBeGreaterThanOrEqual(12)
      }
    for (const { id } of PRESETS) {
      const { name } = PRESET_WORDS[id]
      await page.goto('./')
      await page.getByRole('link', { name, exact: true }).click()
      await expect(page).toHaveURL(new RegExp(`/s/${id}/$`))
      await expect(page).toHaveTitle(`${name} · Open Model Squeeze`)
    }
  })
})

test('a view’s page says the sentence and the numbers that the explorer shows', async ({ page, browser, baseURL }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const read = await plain.newPage()
  await read.goto(`./s/${essay.id}/`)
  const said = flat(await headline(read).textContent())
  const rows = await table(read)
  await plain.close()

  await open(page, query)
  await rest(page)
  expect(flat(await headline(page).textContent())).toBe(said)
  const [[, ...years], ...all] = await numbers(page)
  for (const [name, ...values] of rows.slice(0, 3)) {
    const row = all.find(([title]) => title.startsWith(name.split(' ').slice(0, 2).join(' ')))!
    const shown = YEARS.map((year) => Number(row[1 + years.indexOf(year)].replaceAll(',', '')))
    // Some charts print fewer digits than the table.
    values.forEach((value, i) => expect(Math.abs(Number(value.replaceAll(',', '')) - shown[i]), name).toBeLessThanOrEqual(0.5))
  }
})

test('with JavaScript a view’s page is the explorer at that view, and Back leads out of it', async ({ page, baseURL }) => {
  await page.goto('about:blank')
  await page.goto(`./s/${essay.id}/?utm_source=x#?secret=abc`)
  await page.waitForURL(`${baseURL}${query}`)
  await expect(page.getByRole('button', { name: PRESET_WORDS[essay.id].name, exact: true })).toHaveAttribute('aria-pressed', 'true')
  await page.goBack()
  expect(page.url()).toBe('about:blank')
})

test('in a frame without an origin a view’s page is the embed at that view', async ({ page, baseURL }) => {
  await page.goto('./')
  await page.setContent(`<iframe sandbox="allow-scripts" src="${baseURL}s/${essay.id}/" width="600" height="420"></iframe>`)
  await expect.poll(() => page.frames().at(-1)!.url()).toBe(`${baseURL}embed/${query}`)
})

test('every page has a card: a PNG of 1200 by 630 pixels, light enough for every site, named after what it shows', () => {
  const names = folders.map((path) => {
    const cards = readdirSync(dist + path).filter((file) => file.endsWith('.png') && file.startsWith('card-'))
    expect(cards, path).toHaveLength(1)
    const file = dist + path + cards[0]
    const head = readFileSync(file).subarray(0, 24)
    expect([head.readUInt32BE(16), head.readUInt32BE(20)]).toEqual([1200, 630])
    expect(statSync(file).size).toBeLessThan(300_000)
    return cards[0]
  })
  expect(new Set(names).size).toBe(names.length)
})
