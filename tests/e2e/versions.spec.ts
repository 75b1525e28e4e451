import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { VERSION } from '../../src/model/scenario'
import { button, headline, numbers, open, rest } from './explorer'

const OLD = 1
const rows = readFileSync('tests/ledger/links.csv', 'utf8')
  .split('\n')
  .map((line) => line.match(/^"([^"]*)",(\d+),([0-9a-f]{8})/))
  .filter((found) => found !== null)
  .map(([, link, version, result]) => ({ link, version: Number(version), result }))

/** The first links of each version, which are its baseline and a preset, and the last, which cuts loops. */
const some = [...new Set(rows.map(({ version }) => version))].flatMap((version) => {
  const own = rows.filter((row) => row.version === version)
  return [own[0], own[1], own.at(-1)!]
})

for (const [title, links] of [
  ['links of each version in the ledger give their results in the page', some],
  ['every link of the ledger gives its result in the page @long', rows],
] as const)
  test(title, async ({ page }) => {
    test.setTimeout(8_000 * links.length)
    expect(new Set(links.map(({ version }) => version))).toContain(OLD)
    expect(links.some(({ link }) => link.includes('cut='))).toBe(true)
    for (const { link, version, result } of links) {
      await open(page, link)
      await expect(page.getByText(`Model ${version} · scenario`)).toContainText(`result ${result}`)
    }
  })

test('a link of an older model shows its numbers, says so, and what the newest says instead', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  await open(page, `?v=${OLD}&cost=4&china=0.3`)
  await expect(page.getByText(`These are the numbers of model ${OLD}`)).toBeVisible()
  expect(requests.filter((path) => path.includes('/models/'))).toEqual([expect.stringMatching(new RegExp(`/models/${OLD}\\.js$`))])
  await expect(headline(page)).toContainText(/in \d+ of 100 draws|in (none|all)/, { timeout: 45_000 })

  await button(page, 'What has moved, and why').click()
  await expect(page.getByRole('heading', { name: new RegExp(`^What changed in model ${VERSION}`) })).toBeVisible()
  await expect(page.getByRole('columnheader')).toHaveText([`model ${OLD}`, `model ${VERSION}`])

  await button(page, `Show with model ${VERSION}`).click()
  await expect(page).toHaveURL(new RegExp(`\\?v=${VERSION}&cost=4&china=0\\.3$`))
  await expect(page.getByText('These are the numbers of model')).toBeHidden()
  await rest(page)
  await page.goBack()
  await expect(page.getByText(`These are the numbers of model ${OLD}`)).toBeVisible()
})

test('levers of an older model move within it', async ({ page }) => {
  await open(page, `?v=${OLD}`)
  await page.getByRole('slider', { name: 'Training-cost growth', exact: true }).press('End')
  await expect(page).toHaveURL(new RegExp(`\\?v=${OLD}&cost=5$`))
  expect((await numbers(page)).length).toBeGreaterThan(20)
})

test('a model that nobody knows, or that cannot be fetched, is said, and the newest is shown', async ({ page }) => {
  await open(page, '?v=99&cost=4')
  await expect(
    page.getByText(`This link was made with model 99, which is not known here; these are the numbers of model ${VERSION}.`),
  ).toBeVisible()
  await page.route('**/models/*.js', (route) => route.abort())
  await open(page, `?v=${OLD}&cost=4`)
  await expect(page.getByText(`This link was made with model ${OLD}, which could not be fetched`)).toBeVisible()
})
