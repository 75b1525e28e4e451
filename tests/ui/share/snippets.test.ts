import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { VERSION } from '../../../src/model/scenario'
import { parse, untouched } from '../../../src/scenario/links/codec'
import { embedOf, frameSnippet, imageMarkdown, linkOf, upgradeSnippet } from '../../../src/ui/share/snippets'

const LINK = `https://example.org/squeeze/?v=${VERSION}&cost=4`
const scenario = parse(LINK).scenario
const plain = { charts: ['access-demand'], levers: ['cost'], theme: 'auto' } as const

describe('a link', () => {
  it('that stays names its model', () => expect(linkOf(LINK, scenario, 'exactly')).toBe(LINK))
  it('that follows names none', () => expect(linkOf(LINK, scenario, 'following')).toBe('https://example.org/squeeze/?cost=4'))
  it('of the untouched model that follows is the page itself', () =>
    expect(linkOf(LINK, untouched(VERSION), 'following')).toBe('https://example.org/squeeze/'))
  it('of a page that names its file leads to its folder', () =>
    expect(linkOf(`https://example.org/a/index.html?cost=4#x`, scenario, 'following')).toBe('https://example.org/a/?cost=4'))
})

describe('the address of an embed', () => {
  it.each([
    ['what it does by itself is not written', plain, `https://example.org/squeeze/embed/?v=${VERSION}&cost=4`],
    ['charts', { ...plain, charts: ['open-supply', 'access-demand'] as const }, `…&charts=open-supply,access-demand`],
    ['levers', { ...plain, levers: ['china', 'cost'] }, '…&levers=china,cost'],
    ['no levers', { ...plain, levers: [] }, '…&levers=none'],
    ['theme', { ...plain, theme: 'dark' as const }, '…&theme=dark'],
  ])('%s', (_, choice, expected) =>
    expect(embedOf(LINK, choice)).toBe(expected.replace('…', `https://example.org/squeeze/embed/?v=${VERSION}&cost=4`)),
  )

  it('of a link without a query has none either', () => expect(embedOf('https://example.org/', plain)).toBe('https://example.org/embed/'))
})

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html').body

describe('what is pasted into a page', () => {
  const hostile = fc.string({ unit: 'grapheme' }).map((text) => `${text}"'><script>x</script>&amp;`)

  it('is a frame, its caption and the script that fits its height, whatever the headline says', () => {
    fc.assert(
      fc.property(hostile, hostile, (headline, alt) => {
        const body = parsed(frameSnippet(embedOf(LINK, plain), 420, { link: LINK, headline, alt }))
        expect([...body.querySelectorAll('*')].map((element) => element.localName)).toEqual([
          'figure',
          'iframe',
          'figcaption',
          'a',
          'script',
        ])
        expect(body.querySelector('iframe')!.getAttribute('src')).toBe(embedOf(LINK, plain))
        expect(body.querySelector('iframe')!.getAttribute('title')).toBe(headline.replace(/\r\n?/g, '\n').replaceAll('\0', '\ufffd'))
        expect(body.querySelector('a')!.getAttribute('href')).toBe(LINK)
        expect(body.querySelector('script')!.getAttribute('src')).toBe('https://example.org/squeeze/embed.js')
      }),
    )
  })

  it('or a picture with caption and link that the script beside it makes a frame of', () => {
    const html = upgradeSnippet(embedOf(LINK, plain), 'https://blog.example/p.png', {
      link: LINK,
      headline: 'Models fall.',
      alt: 'Models fall. 12 today.',
    })
    const body = parsed(html)
    expect([...body.querySelectorAll('*')].map((element) => element.localName)).toEqual(['figure', 'a', 'img', 'figcaption', 'a', 'script'])
    expect(body.querySelector('figure')!.getAttribute('data-open-model-squeeze')).toBe(embedOf(LINK, plain))
    expect(body.querySelector('img')!.getAttribute('alt')).toBe('Models fall. 12 today.')
    expect(body.querySelector('script')!.getAttribute('src')).toBe('https://example.org/squeeze/embed.js')
  })

  it('or Markdown, in which brackets are not links', () => {
    expect(imageMarkdown('p.png', { link: LINK, headline: 'Falls [a lot].', alt: 'Falls [a lot]. 12' })).toBe(
      `[![Falls \\[a lot\\]. 12](p.png)](${LINK})\n\nFalls \\[a lot\\]. [Open Model Squeeze](${LINK})`,
    )
  })
})
