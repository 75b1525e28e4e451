import { VERSION } from '../../src/model/scenario'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { button, chart, cost, headline, hold, lever, lines, open, overflow, STEEP, thumb, values, spoken } from './explorer'

const box = async (locator: Locator) => {
  const { x, y, width, height } = (await locator.boundingBox())!
  return { top: y, bottom: y + height, left: x, right: x + width }
}
const sheet = (page: Page) => page.getByRole('region', { name: 'Levers' })
const scrolled = (page: Page) => page.evaluate(() => scrollY)

for (const [width, height] of [
  [390, 844],
  [320, 640],
]) {
  test.describe(`at ${width}x${height}`, () => {
    test.use({ viewport: { width, height } })

    test('one lever and one chart are in sight together, and nothing is wider than the screen', async ({ page }) => {
      for (const query of ['', `?v=${VERSION}&cost=4`, `?v=${VERSION}&cost=4&nvidia=-53&tolerance=8`]) {
        await open(page, query)
        expect(await overflow(page)).toBe(0)
        await expect(page.getByRole('img')).toHaveCount(1)
        await expect(sheet(page).getByRole('slider')).toHaveCount(1)
        const [drawing, levers] = [await box(chart(page)), await box(sheet(page))]
        expect(drawing.top).toBeGreaterThan((await box(headline(page))).bottom - 1)
        expect(drawing.bottom).toBeLessThanOrEqual(levers.top)
        expect(levers.bottom).toBeLessThanOrEqual(height)
        expect((await box(cost(page))).bottom).toBeLessThanOrEqual(height)
      }
    })

    test('moving the lever moves the chart, and no text of the charts leaves the screen', async ({ page }) => {
      await open(page)
      const before = await lines(page, 'Demand for access')
      await hold(page, cost(page), 5)
      expect(await lines(page, 'Demand for access')).not.toBe(before)
      await page.mouse.up()
      for (const name of ['Open supply', 'Consortium pressure', 'Demand for access']) {
        await button(page, `Show ${name}`).click()
        await expect(chart(page, name)).toBeVisible()
        for (const text of await chart(page).locator('text').all()) {
          const { left, right } = await box(text)
          expect([left >= 0, right <= width], (await text.textContent())!).toEqual([true, true])
        }
        expect(await overflow(page)).toBe(0)
      }
    })

    test('all levers can be reached, one at a time', async ({ page }) => {
      await open(page)
      for (const name of ['Nvidia cash-flow shock', 'Capital discipline', 'Chinese lab funding', 'Training-cost growth']) {
        await button(page, name).click()
        await expect(sheet(page).getByRole('slider')).toHaveCount(1)
        await expect(lever(page, name)).toBeVisible()
      }
      for (const fold of await page.locator('summary').all()) await fold.click()
      await expect(lever(page, 'Growth of reliance')).toBeVisible()
      expect(await overflow(page)).toBe(0)
    })
  })
}

/** One finger from a place to another, with the events a phone would send. */
async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: { x: number; y: number }) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] })
  await touch('touchStart', from)
  for (let i = 1; i <= 10; i++) {
    const share = i / 10
    await touch('touchMove', { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share })
    await page.waitForTimeout(16)
  }
  await touch('touchEnd')
}

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a finger drags a lever', async ({ page }) => {
    await open(page)
    const said = await spoken(page)
    await swipe(page, await thumb(cost(page)), await thumb(cost(page), 5))
    expect(await values(cost(page))).toBeGreaterThan(4.5)
    await expect.poll(() => spoken(page)).not.toBe(said)
    await expect(page).toHaveURL(/\?v=\d+&cost=/)
    await button(page, 'Undo').click()
    await expect.poll(() => spoken(page)).toBe(said)
  })

  for (const place of ['a lever', 'a chart']) {
    test(`a finger that goes up on ${place} scrolls the page`, async ({ page }) => {
      await open(page)
      const start = await values(cost(page))
      const drawing = await box(chart(page))
      const from = place === 'a lever' ? await thumb(cost(page), 2) : { x: 200, y: drawing.top + 150 }
      await swipe(page, from, { x: from.x + 4, y: from.y - 140 })
      await expect.poll(() => scrolled(page)).toBeGreaterThan(60)
      expect(await values(cost(page))).toBe(start)
      await expect(button(page, 'Undo')).toBeDisabled()
    })
  }
})

test.describe('at 200 % zoom of 1280x800', () => {
  test.use({ viewport: { width: 640, height: 400 } })

  test('nothing is wider than the screen, and the levers do not lie on the chart', async ({ page }) => {
    await open(page, `?v=${VERSION}&cost=4&nvidia=-53`)
    expect(await overflow(page)).toBe(0)
    await page.mouse.wheel(0, 200)
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100)
    const siblings = await box(page.getByRole('button', { name: /^Show / }).last())
    expect((await box(sheet(page))).top).toBeGreaterThanOrEqual(siblings.bottom)
    await hold(page, cost(page), 5)
    await page.mouse.up()
    expect(await values(cost(page))).toBe(5)
  })
})

/** Texts of one chart that lie on each other, and texts that stick out of the page's column. */
const misplaced = (page: Page) =>
  page.getByRole('img').evaluateAll((charts) => {
    const edge = document.querySelector('header')!.getBoundingClientRect().right
    return charts.flatMap((chart) => {
      const texts = [...chart.querySelectorAll('text')].map((text) => ({
        said: text.textContent!.trim().replace(/\s+/g, ' '),
        box: text.getBoundingClientRect(),
      }))
      type Said = (typeof texts)[number]
      const across = (a: Said, b: Said) => Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      const down = (a: Said, b: Said) => Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
      const clash = (a: Said) => (b: Said) => across(a, b) > 1 && down(a, b) > 4
      return [
        ...texts.flatMap((a, i) =>
          texts
            .slice(i + 1)
            .filter(clash(a))
            .map((b) => `${a.said} on ${b.said}`),
        ),
        ...texts.filter(({ box }) => box.right > edge + 1).map(({ said }) => `${said} outside`),
      ]
    })
  })

test('at any width nothing is wider than the screen, and no text of the charts lies on another or leaves the page', async ({ page }) => {
  await open(page, STEEP.replace('cost=1.2', 'cost=5'))
  for (const [width, height] of [
    [600, 420],
    [760, 700],
    [800, 700],
    [1024, 768],
    [1280, 800],
    [1920, 1080],
  ]) {
    await page.setViewportSize({ width, height })
    await expect(page.getByRole('img')).toHaveCount(width < 760 ? 1 : 3)
    await expect.poll(() => overflow(page), `${width} wide`).toBe(0)
    await expect.poll(() => misplaced(page), `${width} wide`).toEqual([])
  }
})
