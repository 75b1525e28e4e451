import { expect, test, type Frame, type Page } from '@playwright/test'
import { VERSION } from '../../src/model/scenario'
import { HOSTS, visit } from './hosts'

const address = (baseURL: string | undefined, query = '') => `${baseURL}embed/?v=${VERSION}&china=0.3${query}`
const embedded = (page: Page) => page.frameLocator('iframe').first()
const inside = (page: Page): Frame => page.frames()[1]

/** How high the embed is, and how high its frame. */
const heights = async (page: Page) => ({
  embed: await inside(page).evaluate(() => Math.ceil(document.querySelector('main')!.getBoundingClientRect().height)),
  frame: await page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.clientHeight),
})

for (const host of HOSTS) {
  test(`in ${host.name} the embed stands`, async ({ page, baseURL }) => {
    const embed = address(baseURL)
    const { errors, strangers } = await visit(page, host.body(embed), embed, host.policy)
    if (host.fallback) {
      // Playwright's text locators do not look into a noscript.
      const seen = () => inside(page).evaluate(() => document.body.innerText)
      await expect.poll(seen).toContain('fewer strong open-weight models')
      const drawn = await inside(page).evaluate(() => [...document.querySelectorAll('svg text')].map((text) => text.textContent))
      expect(drawn.join(' ')).toContain('Demand for access')
      expect(await inside(page).evaluate(() => document.querySelector('a')!.href)).toBe(baseURL)
    } else {
      await expect(embedded(page).locator('.headline')).toContainText('Chinese labs raise 0.3×')
      await expect(embedded(page).getByRole('img', { name: /^Demand for access/ })).toBeVisible()
      await expect(embedded(page).getByText('1 lever differs from the baseline')).toBeVisible()
    }
    if (host.resizes) {
      const same = async () => {
        const { embed, frame } = await heights(page)
        return frame - embed
      }
      await expect.poll(same).toBe(0)
      for (const width of [360, 700]) {
        const before = (await heights(page)).frame
        const took = await page.evaluate(
          (width) =>
            new Promise<number>((resolve) => {
              const frame = document.querySelector('iframe')!
              const start = performance.now()
              new ResizeObserver((entries, observer) => {
                if (entries[0].contentRect.width !== width || entries[0].contentRect.height === Number(frame.dataset.before)) return
                observer.disconnect()
                resolve(performance.now() - start)
              }).observe(frame)
              frame.dataset.before = String(frame.clientHeight)
              document.body.style.width = `${width}px`
            }),
          width,
        )
        await expect.poll(same).toBe(0)
        test
          .info()
          .annotations.push({ type: 'height', description: `${before} to ${(await heights(page)).frame} px in ${took.toFixed(0)} ms` })
      }
    }
    expect(errors).toEqual([])
    expect(strangers).toEqual([])
  })
}

test('a frame that is hidden at first is right once it is shown', async ({ page, baseURL }) => {
  const listener = HOSTS.find(({ name }) => name === 'our own script')!
  const { errors } = await visit(page, `<div hidden>${listener.body(address(baseURL))}</div>`, address(baseURL))
  await page.waitForTimeout(1500)
  await page.evaluate(() => (document.querySelector('div')!.hidden = false))
  await expect(embedded(page).getByRole('img', { name: /^Demand for access/ })).toBeVisible()
  await expect.poll(async () => ((h) => h.frame - h.embed)(await heights(page))).toBe(0)
  expect(errors).toEqual([])
})

test('a dark page gets a dark embed, and theme= has the last word', async ({ page, baseURL }) => {
  const paper = () => inside(page).evaluate(() => getComputedStyle(document.body).backgroundColor)
  const body = (query: string) => `<iframe src="${address(baseURL, query)}" style="color-scheme:dark" width="600" height="420"></iframe>`
  await page.emulateMedia({ colorScheme: null }) // the frame's own, not the test's
  await visit(page, body(''), address(baseURL))
  await expect(embedded(page).locator('.headline')).toBeVisible()
  expect(await paper()).toBe('rgb(18, 19, 22)')
  await visit(page, body('&amp;theme=light'), address(baseURL))
  await expect(embedded(page).locator('.headline')).toBeVisible()
  expect(await paper()).toBe('rgb(251, 250, 247)')
})

test('twenty embeds stand on one page, each with its own numbers and chart, out of sight too', async ({ page, baseURL }) => {
  const costs = Array.from({ length: 20 }, (_, i) => (1.5 + i / 10).toFixed(1))
  const frames = costs.map((cost) => `<iframe src="${address(baseURL, `&amp;cost=${cost}`)}" width="600" height="420"></iframe>`)
  const { errors, strangers } = await visit(page, frames.join(''), address(baseURL))
  for (const [i, cost] of costs.entries()) {
    const frame = page.frameLocator('iframe').nth(i)
    // Most of them out of sight, and all on one thread.
    const typed = frame.getByRole('textbox', { name: 'Training-cost growth, typed' })
    await expect(typed).toHaveValue(`${cost}×`, { timeout: 20_000 })
    await expect(
      frame
        .getByRole('img', { name: /^Demand for access/ })
        .locator('path')
        .first(),
    ).toBeAttached()
  }
  expect([errors, strangers]).toEqual([[], []])
})

test('embeds of one group move together where embed.js is, and no others', async ({ page, baseURL }) => {
  const body = ['group=a', 'group=a', 'group=b', '']
    .map((group) => `<iframe src="${address(baseURL, `&amp;${group}`)}" width="600" height="420" sandbox="allow-scripts"></iframe>`)
    .join('')
  await visit(page, `${body}<script src="${baseURL}embed.js"></script>`, address(baseURL))
  const cost = (i: number) => page.frameLocator('iframe').nth(i).getByRole('slider', { name: 'Training-cost growth', exact: true })
  for (const i of [0, 1, 2, 3]) await expect(cost(i)).toHaveValue('3')
  await cost(0).press('End')
  await expect(cost(1)).toHaveValue('5')
  await expect(cost(2)).toHaveValue('3')
  await expect(cost(3)).toHaveValue('3')
})

test('no message moves an embed that has not been given a group', async ({ page, baseURL }) => {
  const frame = `<iframe src="${address(baseURL)}" width="600" height="420"></iframe>`
  await visit(page, frame, address(baseURL))
  await expect(embedded(page).locator('.headline')).toBeVisible()
  await page.evaluate((version) => {
    const data = { type: 'open-model-squeeze:state', v: 1, group: '', query: `?v=${version}&cost=5` }
    document.querySelector('iframe')!.contentWindow!.postMessage(data, '*')
  }, VERSION)
  await page.waitForTimeout(300)
  await expect(embedded(page).getByRole('slider', { name: 'Training-cost growth', exact: true })).toHaveValue('3')
})

test('an embed of an older model shows its numbers, in a sandbox too', async ({ page, baseURL }) => {
  const src = `${baseURL}embed/?v=1&amp;china=0.3`
  const { errors, strangers } = await visit(
    page,
    `<iframe src="${src}" sandbox="allow-scripts" width="600" height="480"></iframe>`,
    address(baseURL),
  )
  await expect(embedded(page).getByText(`model 1 (the newest is ${VERSION})`)).toBeVisible()
  await expect(embedded(page).getByRole('textbox', { name: 'Address of this view' })).toHaveValue(`${baseURL}?v=1&china=0.3`)
  expect([errors, strangers]).toEqual([[], []])
})

test('charts, levers and theme are as asked for, and what is not understood is said', async ({ page, baseURL }) => {
  const query = '&charts=open-supply,consortium-pressure,tax&levers=china,discipline'
  await page.goto(`${address(baseURL, query)}`)
  await expect(page.getByRole('img')).toHaveCount(2)
  await expect(page.getByRole('slider', { name: 'Chinese lab funding', exact: true })).toBeVisible()
  await expect(page.getByRole('slider', { name: 'Training-cost growth', exact: true })).toBeHidden()
  await expect(page.getByRole('status').first()).toContainText('open-supply, access-demand, consortium-pressure')
  await expect(page.getByText('Epoch AI, CC BY 4.0')).toBeVisible()
})
