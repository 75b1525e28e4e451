import { AxeBuilder } from '@axe-core/playwright'
import { expect, test, type Page } from '@playwright/test'
import { VERSION } from '../../src/model/scenario'
import { PRESETS } from '../../src/scenario/presets'
import { button, chart, cost, headline, hold, open, rest } from './explorer'

/** Level A and AA of WCAG 2.0 to 2.2. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What axe finds wrong: the rule, and each element with what is wrong about it. */
async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`))
}

const MOVED = `?v=${VERSION}&cost=4&nvidia=-53&tolerance=8&cut=R3`

async function openPanels(page: Page): Promise<void> {
  for (const panel of await page.locator('main > details').all()) {
    await panel.locator('summary').first().click()
    await expect(panel.locator('.part')).toBeVisible({ timeout: 20_000 })
  }
}

test.describe.configure({ timeout: 90_000 }) // axe holds every element against some sixty rules

test.describe('axe finds nothing against WCAG A and AA', () => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [where, width, height] of [
      ['on a desk', 1280, 800],
      ['on a phone', 390, 844],
    ] as const) {
      // Both schemes and both widths are in every run; the other pairs, and most of the panels, when there is time.
      const long = (colorScheme === 'light') === (where === 'on a desk') ? '' : ' @long'
      test(`on the page in ${colorScheme}, ${where}${long}`, async ({ page }) => {
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await open(page, MOVED)
        await rest(page)
        expect(await violations(page)).toEqual([])
      })

      const panelsLong = colorScheme === 'light' && where === 'on a desk' ? '' : ' @long'
      test(`with every panel open in ${colorScheme}, ${where}${panelsLong}`, async ({ page }) => {
        test.setTimeout(240_000)
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
        await open(page, MOVED)
        await button(page, 'Pin').click()
        await openPanels(page)
        expect(await violations(page)).toEqual([])
      })
    }

  test('in the share dialog', async ({ page }) => {
    await open(page, MOVED)
    await button(page, 'Share').click()
    await expect(page.getByRole('dialog').getByRole('img').first()).toBeVisible()
    expect(await violations(page)).toEqual([])
  })

  for (const [theme, long] of [
    ['light', ' @long'],
    ['dark', ''],
  ])
    test(`in the embed in ${theme}${long}`, async ({ page }) => {
      await page.goto(`./embed/${MOVED}&theme=${theme}`)
      await expect(chart(page)).toBeVisible()
      expect(await violations(page)).toEqual([])
    })
})

for (const [colorScheme, long] of [
  ['light', ''],
  ['dark', ' @long'],
] as const)
  test(`axe finds nothing against WCAG A and AA on a view’s page in ${colorScheme}${long}`, async ({ page, baseURL }) => {
    // axe is a script: the page's own are left out instead of forbidden.
    const html = await (await page.request.get(`${baseURL}s/${PRESETS[0].id}/`)).text()
    await page.emulateMedia({ colorScheme })
    await page.route('**/view.html', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.replace(/<script\b[\s\S]*?<\/script>/g, '') }),
    )
    await page.goto('./view.html')
    await expect(headline(page)).toBeVisible()
    expect(await violations(page)).toEqual([])
  })

test.describe('a view’s page, which is read without script', () => {
  test.use({ javaScriptEnabled: false })

  test('is printed in light colours, and breaks no chart and no row of a table', async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto(`./s/${PRESETS[0].id}/`)
    const { scheme, breaks, count } = await page.evaluate(() => {
      const kept = [...document.querySelectorAll('figure, tbody tr')]
      return {
        scheme: getComputedStyle(document.documentElement).colorScheme,
        breaks: kept.filter((each) => getComputedStyle(each).breakInside !== 'avoid').map((each) => each.tagName),
        count: kept.length,
      }
    })
    expect(scheme).toBe('light')
    expect(count).toBeGreaterThanOrEqual(7) // three charts and four rows
    expect(breaks).toEqual([])
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
  })
})

test('in forced colours, text, lines and the levers’ marks take the reader’s colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await open(page, MOVED)
  const wrong = await page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d')!
    const hex = (colour: string) => Object.assign(canvas, { fillStyle: colour }).fillStyle
    const probe = Object.assign(document.body.appendChild(document.createElement('i')), { style: 'color: CanvasText' })
    const text = hex(getComputedStyle(probe).color)
    const all = (selector: string, read: (style: CSSStyleDeclaration) => string) => {
      const found = [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility())
      if (found.length === 0) return [`no ${selector}`]
      return found.filter((each) => hex(read(getComputedStyle(each))) !== text).map((each) => `${selector}: ${each.outerHTML.slice(0, 80)}`)
    }
    return [
      ...all('.answers svg text', ({ fill }) => fill),
      ...all('.answers svg line', ({ stroke }) => stroke),
      ...all('.track .line, .track .band', ({ backgroundColor }) => backgroundColor),
    ]
  })
  expect(wrong).toEqual([])
})

test('with reduced motion nothing moves by itself, and bands that are out of date change colour at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await open(page)
  await rest(page)
  await hold(page, cost(page), 4)
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((each) => ({ name: each.outerHTML.slice(0, 60), style: getComputedStyle(each) }))
      .filter(({ style }) =>
        [...style.transitionDuration.split(','), ...style.animationDuration.split(',')].some((time) => parseFloat(time) > 0),
      )
      .map(({ name, style }) => `${name}: ${style.transitionProperty} ${style.animationName}`),
  )
  expect(moving).toEqual([])
  await page.mouse.up()
})
