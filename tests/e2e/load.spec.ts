import { VERSION } from '../../src/model/scenario'
import { expect, test } from '@playwright/test'
import { button, chart, cost, headline, hold, open } from './explorer'

test('the page says the thesis without an error, and asks nobody but its own server', async ({ page, baseURL }) => {
  const problems: string[] = []
  const requests: string[] = []
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))
  page.on('request', (request) => requests.push(request.url()))
  await open(page)
  await page.waitForLoadState('networkidle')
  await expect(page).toHaveTitle('Open Model Squeeze')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open Model Squeeze')
  await expect(headline(page)).toHaveText(/^If .*strong open models .*, demand to secure access .*consortium.*\.$/)
  expect(requests.filter((url) => !url.startsWith(baseURL!) && !/^(data|blob):/.test(url))).toEqual([])

  const loaded = requests.length
  await hold(page, cost(page), 4)
  await page.mouse.up()
  await button(page, 'As the essay sees it').click()
  for (const fold of await page.locator('section summary').all()) await fold.click()
  await page.getByRole('slider', { name: /^Demand .* read at a year$/ }).hover()
  await page.waitForTimeout(300)
  expect(requests.slice(loaded)).toEqual([])
  expect(problems).toEqual([])
})

test('the parts below the fold are fetched when they are opened, from the page’s own server, and say what they promise', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000) // hundreds of checks are run in the page
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await open(page)
  for (const [title, words] of [
    ['The numbers, year by year', 'Open-closed gap'],
    ['Where the levers’ numbers come from', 'seen in the source'],
    ['How well the model tells the past', 'against'],
    ['How the model is checked', /\d+ checks, run just now in your browser: all hold\./],
    ['The model, equation by equation', 'Results that go against the essay'],
  ] as const) {
    const part = page.locator('details', { hasText: title }).last()
    await part.locator('summary').first().click()
    await expect(part).toContainText(words, { timeout: 90_000 })
  }
  expect(requests.filter((url) => !url.startsWith(baseURL!) && !/^(data|blob):/.test(url))).toEqual([])
})

test('three charts start from counted history', async ({ page }) => {
  await open(page)
  await expect(page.getByRole('img')).toHaveCount(3)
  const dots = chart(page, 'Open supply').locator('circle')
  await expect(dots).toHaveCount(3)
  for (const title of await dots.locator('title').all()) expect(await title.textContent()).toContain('Epoch AI')
})

test('at 1280x800 nothing has to be scrolled to be understood', async ({ page }) => {
  await open(page)
  for (const view of [null, 'As the essay sees it', 'A modest club']) {
    if (view) await button(page, view).click()
    for (const piece of [headline(page), ...(await page.getByRole('img').all()), page.locator('.bar'), button(page, 'Copy link')]) {
      const box = (await piece.boundingBox())!
      expect(box.y).toBeGreaterThanOrEqual(0)
      expect(box.y + box.height).toBeLessThanOrEqual(800)
      expect(box.x + box.width).toBeLessThanOrEqual(1280)
    }
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in ${colorScheme}, no text is small or faint`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await open(page, `?v=${VERSION}&cost=4&nvidia=-53&tolerance=8`)
    await page.mouse.move(0, 0)
    const { paper, faint, small } = await page.evaluate(() => {
      const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
      const luminance = (colour: string) => {
        context.fillStyle = colour
        context.fillRect(0, 0, 1, 1)
        const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((byte) => byte / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) // prettier-ignore
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
      }
      const paper = luminance(getComputedStyle(document.body).backgroundColor)
      const said = [...document.body.querySelectorAll('*')].filter(
        (element) => element.checkVisibility() && [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim()),
      )
      const contrast = (element: Element) => {
        const { color, fill } = getComputedStyle(element)
        const ink = luminance(element instanceof SVGElement ? fill : color)
        return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)
      }
      return {
        paper,
        faint: said.filter((element) => contrast(element) < 4.5).map((element) => element.textContent!.trim()),
        small: said.filter((element) => parseFloat(getComputedStyle(element).fontSize) < 12).map((element) => element.textContent!.trim()),
      }
    })
    if (colorScheme === 'light') expect(paper).toBeGreaterThan(0.8)
    else expect(paper).toBeLessThan(0.05)
    expect(faint).toEqual([])
    expect(small).toEqual([])
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page still says the thesis', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Open Model Squeeze')
    await expect(page.getByText(/fewer strong open-weight models/)).toBeVisible()
  })
})
