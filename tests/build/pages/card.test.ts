import { expect, it } from 'vitest'
import { toCard } from '../../../src/build/pages/card'

const root = process.cwd()
const svg = (words: string, family = 'serif') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 600 315"><rect width="600" height="315" fill="#fff"/>` +
  `<text x="20" y="60" font-size="20" font-family="${family}">${words}</text></svg>`

it('a card is a PNG of 1200 by 630 pixels', async () => {
  const { png } = await toCard(svg('strong open models'), root)
  const bytes = Buffer.from(png)
  expect(bytes.subarray(1, 4).toString()).toBe('PNG')
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
})

it('the same picture has the same bytes and name, another picture another name', async () => {
  const [one, again, other] = await Promise.all(['fall', 'fall', 'rise'].map((words) => toCard(svg(words), root)))
  expect(again).toEqual(one)
  expect(one.file).toMatch(/^card-[0-9a-f]{8}\.png$/)
  expect(other.file).not.toBe(one.file)
})

it.each(['serif', 'sans-serif', 'Source Serif 4', 'Source Sans 3', 'A face that is nowhere'])(
  'words in %s are lettered with a face from the project',
  async (family) => {
    const [words, none] = await Promise.all(['strong', ''].map((text) => toCard(svg(text, family), root)))
    expect(words.png.length).toBeGreaterThan(none.png.length + 500)
  },
)
