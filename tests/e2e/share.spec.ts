import { readFile } from 'node:fs/promises'
import { expect, test, type Page } from '@playwright/test'
import { VERSION } from '../../src/model/scenario'
import { button, headline, lever, open, rest, spoken, values } from './explorer'

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share this view' })
async function share(page: Page, query = `?v=${VERSION}&cost=4`) {
  await open(page, query)
  await rest(page)
  await button(page, 'Share').click()
  await expect(dialog(page).getByRole('img').first()).toBeVisible()
}

/** Files as a reader's machine hands them over. */
const drop = (page: Page, name: string, text: string) =>
  page.evaluate(
    ([name, text]) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([text], name))
      window.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true, bubbles: true }))
    },
    [name, text],
  )

test('a link stays or follows, as the reader answers', async ({ page, baseURL }) => {
  await share(page)
  const link = dialog(page).getByRole('textbox', { name: 'Link', exact: true })
  await expect(link).toHaveValue(`${baseURL}?v=${VERSION}&cost=4`)
  await dialog(page)
    .getByRole('radio', { name: /^Follow updates/ })
    .check()
  await expect(link).toHaveValue(`${baseURL}?cost=4`)
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(button(page, 'Share')).toBeFocused()
})

test('what is copied for a newsletter has the numbers of the screen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await share(page)
  const said = (await headline(page).textContent())!
  const ends = await page
    .locator('.answers svg text')
    .evaluateAll((texts) => texts.map((text) => text.textContent!.trim()).filter((text) => /your scenario|baseline/.test(text)))
  expect(ends.length).toBe(6)

  await button(page, 'Copy for newsletter').click()
  await expect(dialog(page).getByText('Copied: paste it')).toBeVisible()
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const text = async (type: string) => (await item.getType(type)).text()
    const body = new DOMParser().parseFromString(await text('text/html'), 'text/html').body
    const image = body.querySelector('img')!
    const drawn = new Image()
    drawn.src = image.src
    await drawn.decode()
    return {
      strong: body.querySelector('strong')!.textContent!,
      alt: image.alt,
      type: image.src.slice(0, 22),
      wide: drawn.naturalWidth,
      href: body.querySelector('a')!.href,
      plain: await text('text/plain'),
    }
  })
  const answer = said.slice(said.indexOf('strong open models'))
  expect(copied.strong).toContain(answer)
  expect(copied.alt.startsWith(copied.strong)).toBe(true)
  for (const end of ends) expect(copied.alt).toContain(end.match(/[\d.]+/)![0])
  expect(copied).toMatchObject({ type: 'data:image/png;base64,', wide: 1280, href: page.url() })
  expect(copied.plain).toContain(`](${page.url()})`)

  // The picture itself: its words are words, and they are those of the screen.
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'SVG').click()])
  const svg = await readFile(await download.path(), 'utf8')
  const words = await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml')
    return {
      broken: root.querySelector('parsererror') !== null,
      texts: [...root.querySelectorAll('text')].map((each) => each.textContent!.trim()),
    }
  }, svg)
  expect(words.broken).toBe(false)
  const numbers = words.texts.map((text) => text.match(/^[\d.]+/)?.[0])
  for (const end of ends) expect(numbers).toContain(end.match(/[\d.]+/)![0])
  expect(words.texts.join(' ').replace(/\s+/g, ' ')).toContain(answer)
  expect(svg).not.toMatch(/var\(|class=|NaN|href=|url\((?!#)/)
})

test('where the clipboard is closed, the words are there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    document.execCommand = () => false
  })
  await share(page)
  await button(page, 'Copy for newsletter').click()
  await expect(dialog(page).getByText('The clipboard is closed here')).toBeVisible()
  const said = (await dialog(page).locator('.said').textContent())!
  const field = (name: string | RegExp) => dialog(page).getByRole('textbox', { name }).inputValue()
  expect((await field(/^Headline, picture/)).split('\n')[0]).toBe(`**${said}**`)
  expect((await field('Alt text')).startsWith(`${said} `)).toBe(true)
})

test('every file comes down with its name, and says what the page says', async ({ page }) => {
  await share(page)
  const take = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), dialog(page).getByRole('button', { name, exact: true }).click()])
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
  }
  const result = (await dialog(page)
    .getByText(/^Model \d+ · scenario/)
    .last()
    .textContent())!.match(/result (\w{8})/)![1]
  const png = await take('PNG')
  expect(png.name).toMatch(/^open-model-squeeze-\d+-\w{8}\.png$/)
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG')
  expect((await take('CSV')).bytes.toString()).toMatch(/^year,open-supply,/)
  expect(JSON.parse((await take('JSON')).bytes.toString())).toMatchObject({ version: VERSION, resultId: result, scenario: { cost: 4 } })
  await expect(dialog(page).getByRole('textbox', { name: 'APA' })).toHaveValue(new RegExp(`result ${result}`))
  await expect(dialog(page).getByRole('textbox', { name: 'BibTeX' })).toHaveValue(/^@misc\{/)
})

test('the frame is tried as it will look, and its snippet is that frame', async ({ page, baseURL }) => {
  await share(page)
  await dialog(page).getByRole('checkbox', { name: 'Open supply' }).check()
  await dialog(page).getByRole('checkbox', { name: 'Chinese lab funding' }).check()
  const snippet = await dialog(page).getByRole('textbox', { name: 'Frame', exact: true }).inputValue()
  const src = await page.evaluate((html) => new DOMParser().parseFromString(html, 'text/html').querySelector('iframe')!.src, snippet)
  expect(src).toBe(`${baseURL}embed/?v=${VERSION}&cost=4&charts=open-supply,access-demand&levers=cost,china`)
  const frame = dialog(page).locator('iframe')
  await frame.scrollIntoViewIfNeeded()
  await expect(frame).toHaveAttribute('src', src)
  await expect(frame.contentFrame().getByRole('img')).toHaveCount(2)
  await expect(frame.contentFrame().locator('footer')).toBeInViewport()

  const height = () => frame.evaluate((element) => element.clientHeight)
  const wide = await height()
  await dialog(page).getByRole('radio', { name: 'phone, 360 px' }).check()
  await expect.poll(height).toBeGreaterThan(wide)
})

test('a scenario file brings back levers and pins; a damaged one says so and changes nothing', async ({ page }) => {
  await share(page)
  await page.keyboard.press('Escape')
  await button(page, 'Pin').click()
  await page.getByRole('button', { name: 'Chinese winter' }).click()
  await rest(page)
  const said = await spoken(page)
  await button(page, 'Share').click()
  const [download] = await Promise.all([page.waitForEvent('download'), button(page, 'Scenario file').click()])
  const text = await readFile(await download.path(), 'utf8')

  await open(page)
  await drop(page, 'view.json', text)
  await expect(page.getByRole('list', { name: 'Pinned scenarios' }).getByRole('listitem')).toHaveCount(1)
  expect(await spoken(page)).toBe(said)
  expect(await values(lever(page, 'Chinese lab funding'))).toBe(0.1)

  const before = page.url()
  await drop(page, 'view.json', text.slice(0, 80))
  await expect(page.getByText(/The file .* is not JSON/)).toBeVisible()
  expect(page.url()).toBe(before)
  expect(await spoken(page)).toBe(said)
})
