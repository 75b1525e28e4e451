import { VERSION } from '../../src/model/scenario'
import { expect, type Locator, type Page } from '@playwright/test'

/** A fall in open supply so steep that demand outgrows its axis while cost goes from one end to the other. */
export const STEEP = `?v=${VERSION}&cost=1.2&nvidia=-80&discipline=0.9&china=0&access=0.6&reliance=0.9`

/** Opens the explorer at a query and waits until it is drawn. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`)
  await expect(chart(page)).toBeVisible()
  await expect(headline(page)).toHaveText(/\.$/)
}

export const headline = (page: Page) => page.locator('.headline')
/** The headline without the share of draws in it, which comes a moment later. */
export const spoken = async (page: Page) => (await headline(page).textContent())!.replace(/, in [\w ,]+ draws(?=\.$)/, '')
/** For thousands of runs, on whatever machine. */
export const SLOW = { timeout: 45_000 }

/** Waits until nothing on the page is about an earlier scenario any more. */
export async function rest(page: Page): Promise<void> {
  await expect(page.locator('.insights > div').first()).toHaveAttribute('aria-busy', 'false', SLOW)
  await expect(page.locator('[aria-busy="true"], .stale')).toHaveCount(0, SLOW)
}

export const lever = (page: Page, name: string) => page.getByRole('slider', { name, exact: true })
export const cost = (page: Page) => lever(page, 'Training-cost growth')
export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
/** One of the charts, as drawn; the first if there is no name. */
export const chart = (page: Page, name = '') => page.getByRole('img', { name: new RegExp(`^${name}`) }).first()
export const values = (range: Locator) => range.evaluate((input: HTMLInputElement) => input.valueAsNumber)

/** Everything a chart draws as lines. */
export const lines = (page: Page, name: string) =>
  chart(page, name)
    .locator('path')
    .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')).join(' '))

/** The numbers of the vertical axes. */
export const axes = (page: Page) =>
  page
    .getByRole('img')
    .evaluateAll((charts) => charts.flatMap((each) => [...each.querySelectorAll('text[x="0"]')].map((text) => text.textContent ?? '')))

/** The middle of a range's thumb, and where it would stand at a value, in pixels of the window. */
export async function thumb(range: Locator, value?: number): Promise<{ x: number; y: number }> {
  return range.evaluate((input: HTMLInputElement, wanted) => {
    const THUMB = 24
    const { left, width, top, height } = input.getBoundingClientRect()
    const share = ((wanted ?? input.valueAsNumber) - Number(input.min)) / (Number(input.max) - Number(input.min))
    return { x: left + THUMB / 2 + share * (width - THUMB), y: top + height / 2 }
  }, value)
}

/** Takes hold of a range's thumb with the mouse and moves it to a value, without letting go. */
export async function hold(page: Page, range: Locator, value: number, steps = 8): Promise<void> {
  const from = await thumb(range)
  const to = await thumb(range, value)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps })
}

/** The numbers table, rows of text. */
export async function numbers(page: Page): Promise<string[][]> {
  await page.getByText('The numbers, year by year').click()
  const table = page.getByRole('table').first()
  await expect(table).toBeVisible()
  return table.locator('tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent!.trim())))
}

/** By how much the page is wider than its window. */
export const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
