import { VERSION } from '../../src/model/scenario'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { axes, button, chart, cost, hold, lever, lines, open, rest, STEEP, thumb, values, spoken } from './explorer'

const CHARTS = ['Open supply', 'Demand for access', 'Consortium pressure']

test('dragging a lever moves the sentence and the charts at once, on axes that stand still', async ({ page }) => {
  await open(page, STEEP)
  await rest(page)
  const said = await spoken(page)
  const drawn = await Promise.all(CHARTS.map((name) => lines(page, name)))
  const before = await axes(page)

  await hold(page, cost(page), 3)
  const halfway = await spoken(page)
  expect(halfway).not.toBe(said)
  const to = await thumb(cost(page), 5)
  await page.mouse.move(to.x, to.y, { steps: 8 })
  expect(await values(cost(page))).toBe(5)
  expect(await spoken(page)).not.toBe(halfway)
  for (const [i, name] of CHARTS.entries()) expect(await lines(page, name)).not.toBe(drawn[i])
  expect(await axes(page)).toEqual(before)

  await page.mouse.up()
  await expect.poll(() => axes(page)).not.toEqual(before)
})

test('after a drag the address holds the scenario, and one undo takes the whole drag back', async ({ page }) => {
  await open(page)
  const untouched = await spoken(page)
  const address = page.url()
  const start = await values(cost(page))
  await hold(page, cost(page), 4.5, 20)
  await page.mouse.up()
  await expect(page).toHaveURL(/\/\?v=\d+&cost=4\.5$/)
  await button(page, 'Undo').click()
  expect(await values(cost(page))).toBe(start)
  await expect.poll(() => spoken(page)).toBe(untouched)
  await expect(button(page, 'Undo')).toBeDisabled()
  await expect(page).toHaveURL(address)
  await button(page, 'Redo').click()
  await expect(page).toHaveURL(/\/\?v=\d+&cost=4\.5$/)
})

test('nothing on the page moves while a lever is dragged', async ({ page }) => {
  await open(page, `?v=${VERSION}&cost=4&discipline=0.5`)
  const places = () =>
    page.locator('.chart, .lever, .words span, .bar').evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)))
  const before = await places()
  const nvidia = lever(page, 'Nvidia cash-flow shock')
  await hold(page, nvidia, -20)
  for (const value of [-50, -60, -90, 0]) {
    const to = await thumb(nvidia, value)
    await page.mouse.move(to.x, to.y, { steps: 3 })
    expect(await places()).toEqual(before)
  }
  await page.mouse.up()
})

/** Presses Tab until a range has the focus. */
async function tabTo(page: Page, name: string): Promise<number> {
  for (let presses = 1; presses <= 12; presses++) {
    await page.keyboard.press('Tab')
    if (await lever(page, name).evaluate((input) => input === document.activeElement)) return presses
  }
  throw new Error(`no Tab reaches ${name}`)
}

test('the keyboard alone moves a lever by a step, to its ends, and takes it back', async ({ page }) => {
  await open(page)
  await tabTo(page, 'Training-cost growth')
  const start = await values(cost(page))
  const said = await spoken(page)
  await page.keyboard.press('ArrowRight')
  expect(await values(cost(page))).toBeCloseTo(start + 0.1, 9)
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('ArrowDown')
  expect(await values(cost(page))).toBeCloseTo(start - 0.1, 9)
  await page.keyboard.press('Home')
  expect(await values(cost(page))).toBe(1.2)
  await page.keyboard.press('End')
  expect(await values(cost(page))).toBe(5)
  await expect.poll(() => spoken(page)).not.toBe(said)
  await page.keyboard.press('Control+z')
  expect(await values(cost(page))).toBe(1.2)
  await page.keyboard.press('Control+Shift+z')
  expect(await values(cost(page))).toBe(5)
  for (let i = 0; i < 5; i++) await page.keyboard.press('Control+z')
  await expect.poll(() => spoken(page)).toBe(said)
})

test('every main lever can be typed, and Enter is enough', async ({ page }) => {
  await open(page)
  for (const [name, typed, shown] of [
    ['Training-cost growth', '4.2', '4.2×'],
    ['Nvidia cash-flow shock', '-53', '−53%'],
    ['Capital discipline', '0.7', '0.70'],
    ['Chinese lab funding', '0.4', '0.4×'],
  ]) {
    const field = page.getByRole('textbox', { name: `${name}, typed` })
    await field.click()
    await page.keyboard.type(typed)
    await page.keyboard.press('Enter')
    await expect(field).toHaveValue(shown)
  }
  await expect(page).toHaveURL(/\?v=\d+&cost=4\.2&nvidia=-53&discipline=0\.7&china=0\.4$/)
})

test('what is typed can be replaced by typing again, given up with Escape and undone at once', async ({ page }) => {
  await open(page)
  const field = page.getByRole('textbox', { name: 'Training-cost growth, typed' })
  const typeInto = async (text: string, key: string) => {
    await field.click()
    await page.keyboard.type(text)
    await page.keyboard.press(key)
  }
  await typeInto('4.2', 'Enter')
  await typeInto('2.5', 'Enter')
  await expect(field).toHaveValue('2.5×')
  await typeInto('5', 'Escape')
  await expect(field).toHaveValue('2.5×')
  await page.keyboard.press('Control+z')
  await expect(field).toHaveValue('4.2×')
})

test('after a reset by key the lever has the focus', async ({ page }) => {
  await open(page, `?v=${VERSION}&cost=4`)
  await page.getByRole('button', { name: /^Reset Training-cost growth to/ }).focus()
  await page.keyboard.press('Enter')
  await expect(cost(page)).toBeFocused()
})

/** What a reader is told who points at the middle of something. */
const told = (locator: Locator) =>
  locator.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return (
      document
        .elementFromPoint(x + width / 2, y + height / 2)
        ?.closest('[title]')
        ?.getAttribute('title') ?? ''
    )
  })

test('a counted dot and a published estimate say where they come from when pointed at', async ({ page }) => {
  await open(page)
  const dot = chart(page, 'Open supply').locator('circle').nth(1)
  const { x, y } = (await dot.boundingBox())!
  await page.mouse.move(x + 4, y + 4)
  expect(await told(dot)).toContain('Epoch AI')
  expect(await told(page.locator('.tick').first())).toMatch(/^[\d.]+×: /)
})

test('the year of the Nvidia shock is dragged on the time axis', async ({ page }) => {
  await open(page, `?v=${VERSION}&nvidia=-53`)
  const year = lever(page, 'Year of the Nvidia shock')
  const said = await spoken(page)
  await hold(page, year, 2031)
  expect(await values(year)).toBe(2031)
  expect(await spoken(page)).not.toBe(said)
  await page.mouse.up()
  await expect(page).toHaveURL(/\?v=\d+&nvidia=-53&nvidia-year=2031$/)

  // It stands where the axis says 2031, halfway between 2030 and 2032.
  const middle = async (text: string) => {
    const box = (await chart(page, 'Consortium pressure').getByText(text, { exact: true }).boundingBox())!
    return box.x + box.width / 2
  }
  const halfway = ((await middle('2030')) + (await middle('2032'))) / 2
  expect(Math.abs((await thumb(year)).x - halfway)).toBeLessThan(2)
})

test('one crosshair reads all three charts, by mouse and by key', async ({ page }) => {
  await open(page)
  const readings = page.getByRole('slider', { name: /read .*at a year$/i })
  const texts = () => readings.evaluateAll((all) => all.map((each) => each.getAttribute('aria-valuetext')!.split(':')[0]))
  const box = (await chart(page, 'Demand').boundingBox())!
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  const [a, b, c] = await texts()
  expect(a).toMatch(/^[A-Z][a-z]{2} 20\d\d$/)
  expect([b, c]).toEqual([a, a])
  await page.mouse.move(1, 1)
  expect(await texts()).not.toContain(a)
  await readings.first().focus()
  await page.keyboard.press('End')
  expect(await texts()).toEqual(['Jan 2036', 'Jan 2036', 'Jan 2036'])
})

// Part of `npm run bench`: speed is measured, not judged by the clock of whatever machine this is.
test('how long a move of a lever takes to be painted @bench', async ({ page }) => {
  await open(page)
  await page.evaluate(() => {
    const times: number[] = ((window as unknown as { times: number[] }).times = [])
    const { port1, port2 } = new MessageChannel()
    const starts: number[] = []
    port1.addEventListener('message', () => times.push(performance.now() - starts.shift()!))
    port1.start()
    addEventListener(
      'input',
      () => {
        starts.push(performance.now())
        requestAnimationFrame(() => port2.postMessage(0)) // answered after the frame is painted
      },
      { capture: true },
    )
  })
  await hold(page, cost(page), 5, 30)
  for (const value of [1.2, 5]) {
    const to = await thumb(cost(page), value)
    await page.mouse.move(to.x, to.y, { steps: 30 })
  }
  await page.mouse.up()
  const times = (await page.evaluate(() => (window as unknown as { times: number[] }).times)).toSorted((a, b) => a - b)
  expect(times.length).toBeGreaterThan(30)
  const at = (share: number) => times[Math.floor((times.length - 1) * share)].toFixed(1)
  console.log(`input to painted frame: median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms of ${times.length} moves`)
})
