import { VERSION } from '../../src/model/scenario'
import { expect, test, type Page } from '@playwright/test'
import { button, chart, cost, headline, hold, lever, lines, open, overflow, rest, SLOW, spoken, values } from './explorer'

test.describe.configure({ timeout: 60_000 }) // thousands of runs, on whatever machine

/** A consortium forms, then fails. */
const CLUB = `?v=${VERSION}&china=0.1&candidates=40&willingness=80&ambition=0.1`
/** What the strip of four sentences is made of: the button and the part that it leads to. */
const LEADS = [
  ['How sure?', 'sure'],
  ['Why did it move?', 'why'],
  ['How near is the edge?', 'tips'],
  ['What would it take?', 'believe'],
] as const

const part = (page: Page, id: string) => page.locator(`#${id}`)
/** What a part has found, in a sentence. */
const said = (page: Page, id: string) => part(page, id).locator('.said')
const sentences = (page: Page) => page.locator('.insights p').allTextContents()

async function openPart(page: Page, id: string): Promise<void> {
  await part(page, id).locator('summary').first().click()
  await expect(part(page, id).locator('.part')).toBeVisible()
}

test('four sentences and the bands follow a lever, and each sentence leads to the part that says more', async ({ page }) => {
  await open(page)
  await rest(page)
  const before = await sentences(page)
  expect(before).toHaveLength(4)
  expect(before[1]).toMatch(/^Nothing has moved yet/)
  const drawn = await lines(page, 'Open supply')

  await hold(page, cost(page), 4)
  await page.mouse.up()
  await rest(page)
  const after = await sentences(page)
  for (const [i, [title]] of LEADS.entries()) expect(after[i], title).not.toBe(before[i])
  expect(after[1]).toContain('training-cost growth')
  expect(await lines(page, 'Open supply')).not.toBe(drawn)

  for (const [title, id] of LEADS) {
    await button(page, title).click()
    await expect(part(page, id).locator('summary').first()).toBeFocused()
    await expect(part(page, id).locator('summary').first()).toBeInViewport()
    await expect(said(page, id)).toHaveText(/[.:]$/, SLOW)
  }
  await rest(page)
  expect(await said(page, 'sure').textContent()).toBe(after[0])
  expect(await said(page, 'why').textContent()).toBe(after[1])
  expect(after[3]).toContain((await said(page, 'believe').textContent())!)
})

const discipline = (page: Page) => lever(page, 'Capital discipline')
const china = (page: Page) => lever(page, 'Chinese lab funding')
const ring = (page: Page) => part(page, 'tips').getByRole('slider')

test('the ring on the tipping map moves both levers and the link by mouse, and one undo takes the drag back', async ({ page }) => {
  await open(page)
  const address = page.url()
  await openPart(page, 'tips')
  await expect(said(page, 'tips')).toHaveText(/^Here the squeeze finds no remedy\./, SLOW)
  await expect(ring(page)).toBeVisible(SLOW)
  const start = [await values(discipline(page)), await values(china(page))]

  await ring(page).scrollIntoViewIfNeeded()
  const { x, y, width, height } = (await ring(page).boundingBox())!
  const middle = { x: x + width / 2, y: y + height / 2 }
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.mouse.move(middle.x - 100, middle.y - 80, { steps: 12 })
  await expect(said(page, 'tips')).toHaveText(/^Here the stopgap holds\./)
  const [left, top] = [await values(discipline(page)), await values(china(page))]
  expect(left).toBeLessThan(start[0] - 0.1)
  expect(top).toBeGreaterThan(start[1] + 0.2)
  await page.mouse.up()
  await expect(page).toHaveURL(new RegExp(`\\?v=${VERSION}&discipline=${left}&china=${top}$`))

  await button(page, 'Undo').click()
  expect([await values(discipline(page)), await values(china(page))]).toEqual(start)
  await expect(button(page, 'Undo')).toBeDisabled()
  await expect(page).toHaveURL(address)
  await expect(said(page, 'tips')).toHaveText(/^Here the squeeze finds no remedy\./)
})

test('the ring on the tipping map moves by arrow keys, each one step of undo', async ({ page }) => {
  await open(page)
  await openPart(page, 'tips')
  await expect(ring(page)).toBeVisible(SLOW)
  await ring(page).focus()
  await page.keyboard.press('ArrowLeft')
  expect(await values(discipline(page))).toBeCloseTo(0.34, 9)
  await page.keyboard.press('ArrowUp')
  expect(await values(china(page))).toBeCloseTo(1.05, 9)
  await expect(page).toHaveURL(/\?v=\d+&discipline=0\.34&china=1\.05$/)
  await expect(ring(page)).toHaveAttribute('aria-valuetext', /^Capital discipline 0\.34, Chinese lab funding 1\.05×: /)
  await page.keyboard.press('Control+z')
  await expect(page).toHaveURL(/\?v=\d+&discipline=0\.34$/)
  await page.keyboard.press('Control+z')
  await expect(page).toHaveURL(/\/$/)
})

test('what would have to be believed is applied with one click and taken back with one undo', async ({ page }) => {
  await open(page)
  const address = page.url()
  await openPart(page, 'believe')
  await rest(page)
  const thesis = await spoken(page)
  expect(thesis).toContain('no consortium forms')
  const consortium = await said(page, 'believe').textContent()
  expect(consortium).toMatch(/^So that a consortium forms by the start of 2032, .* lever/)

  const goals = part(page, 'believe')
  await goals.getByRole('radio').first().focus()
  await page.keyboard.press('ArrowDown')
  await expect(said(page, 'believe')).toHaveText(/open supply never falls below 10/, SLOW)
  await goals.getByRole('spinbutton').fill('9')
  await page.keyboard.press('Enter')
  await expect(said(page, 'believe')).toHaveText(/open supply never falls below 9\b/, SLOW)
  await goals.getByRole('radio').first().check()
  await expect(said(page, 'believe')).toHaveText(consortium!, SLOW)
  await rest(page)

  await button(page, 'Apply these').click()
  await expect(headline(page)).toHaveText(/a consortium forms in 20\d\d/)
  await expect(page).toHaveURL(/\?v=\d+&/)
  await expect(said(page, 'believe')).toHaveText(/^Nothing has to change/, SLOW)
  await button(page, 'Undo').click()
  await expect(page).toHaveURL(address)
  await expect.poll(() => spoken(page), SLOW).toBe(thesis)
  await expect(said(page, 'believe')).toHaveText(consortium!, SLOW)
})

test('two pasted links give their crux; a bad one is answered in a sentence, and nothing is lost', async ({ page }) => {
  await open(page, `?v=${VERSION}&cost=4`)
  const address = page.url()
  await openPart(page, 'crux')
  const crux = part(page, 'crux')
  const [first, second] = [crux.getByRole('textbox', { name: 'The first link' }), crux.getByRole('textbox', { name: 'The second link' })]
  await expect(first).toHaveValue(`?v=${VERSION}&cost=4`)
  await second.fill('see attachment')
  await expect(crux.getByText(/^This is not a link to a scenario\./)).toBeVisible()
  await expect(first).toHaveValue(`?v=${VERSION}&cost=4`)
  await expect(button(page, 'Show the second link')).toBeDisabled()

  await second.fill(`https://example.org/elsewhere/${CLUB}&cost=abc`)
  await expect(crux.getByText(/“abc”/)).toBeVisible()
  await expect(said(page, 'crux')).toHaveText(/explains? \d+% of your disagreement/, SLOW)
  await expect(crux.getByRole('img', { name: /^From the first to the second: .*Chinese lab funding/ })).toBeVisible()
  await crux.getByText('The numbers').click()
  await expect(crux.getByRole('table')).toContainText('Chinese lab funding')

  await expect(page).toHaveURL(address)
  await button(page, 'Show the second link').click()
  expect(await values(china(page))).toBe(0.1)
  await button(page, 'Undo').click()
  await expect(page).toHaveURL(address)
  await expect(second).toHaveValue(/elsewhere/)
})

test('a cut loop is in the address and turns its claims, until it is undone', async ({ page }) => {
  await open(page)
  const address = page.url()
  await openPart(page, 'cut')
  const claim = part(page, 'cut').locator('li', { hasText: 'When Nvidia’s cash goes' }).first()
  await expect(claim).toContainText('Survives:', SLOW)
  const [before, thesis] = [await said(page, 'cut').textContent(), await lines(page, 'Open supply')]

  await part(page, 'cut')
    .getByRole('checkbox', { name: /^Cut S1 / })
    .check()
  await expect(page).toHaveURL(/\?v=\d+&cut=S1$/)
  expect(await lines(page, 'Open supply')).not.toBe(thesis)
  await expect(claim).toContainText('Falls, by your cuts:', SLOW)
  await expect(said(page, 'cut')).toHaveText(/^Without S1 /, SLOW)
  await button(page, 'Undo').click()
  await expect(page).toHaveURL(address)
  await expect(claim).toContainText('Survives:', SLOW)
  await expect(said(page, 'cut')).toHaveText(before!, SLOW)
})

test('two pinned scenarios stand in the table and, by their letters, in the charts', async ({ page }) => {
  await open(page)
  await openPart(page, 'compare')
  await button(page, 'A modest club').click()
  await button(page, 'Pin this scenario').click()
  await button(page, 'Costs level off').click()
  await button(page, 'Pin').click()
  await button(page, 'Gated frontier').click()
  const table = part(page, 'compare').getByRole('table')
  await expect(table.getByRole('columnheader')).toHaveText(['yours', 'A', 'B', 'your baseline', 'untouched model'])
  const cells = (name: RegExp) => table.getByRole('row', { name }).getByRole('cell')
  await expect(cells(/^Access restriction/)).toHaveText(['60%', '10%', '10%', '10%', '10%'])
  await expect(cells(/^Training-cost growth/)).toHaveText(['3.0×', '3.0×', '1.2×', '3.0×', '3.0×'])
  for (const name of ['Open supply', 'Demand for access', 'Consortium pressure'])
    for (const letter of ['A', 'B'])
      await expect(
        chart(page, name)
          .locator('text')
          .filter({ hasText: new RegExp(`^\\s*[\\d.,]+\\s+${letter}\\s*$`) }),
      ).toHaveCount(1)
  await page.getByRole('button', { name: /^Unpin A/ }).click()
  await expect(table.getByRole('columnheader')).toHaveCount(4)
})

test('which lever matters is asked of the beliefs, and by key of the events too; a name leads to its lever', async ({ page }) => {
  await open(page)
  await openPart(page, 'matters')
  const matters = part(page, 'matters')
  await expect(said(page, 'matters')).toContainText('most of all beliefs', SLOW)
  await expect(matters.getByRole('button', { name: 'Access restriction' })).toHaveCount(0)
  await matters.getByRole('radio', { name: 'beliefs vary' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(matters.getByRole('radio', { name: 'events vary too' })).toBeChecked()
  await expect(said(page, 'matters')).toContainText('most of all levers', SLOW)
  await matters.getByRole('button', { name: 'Access restriction' }).click()
  await expect(lever(page, 'Access restriction')).toBeFocused()
})

test('on a phone every part opens, holds a table, and is no wider than the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, `${CLUB}&cost=4&cut=R3`)
  await button(page, 'Pin').click()
  for (const id of ['sure', 'why', 'believe', 'tips', 'matters', 'cut', 'compare', 'crux']) {
    const here = part(page, id)
    await openPart(page, id)
    if (id === 'believe') await here.getByRole('radio').nth(1).check()
    if (id === 'crux') await here.getByRole('textbox').nth(1).fill(`?v=${VERSION}&cost=2`)
    await expect(here.locator('table').first(), id).toBeAttached(SLOW)
    for (const fold of await here.locator('.part summary').all()) await fold.click()
    await expect(here.locator('table').first(), id).toBeVisible()
    expect(await overflow(page), id).toBe(0)
  }
  await page.setViewportSize({ width: 320, height: 640 })
  const GUTTER = 16
  const wide = () =>
    page.locator('main > details').evaluateAll((all, gutter) => {
      return all.filter((each) => each.scrollWidth > each.clientWidth + gutter).map(({ id }) => id)
    }, GUTTER)
  await expect.poll(wide).toEqual([])
})
