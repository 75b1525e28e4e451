import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CARD, fill, oembedOf, shorten, siteOf, tagsOf, type Subject } from '../../../src/build/pages/meta'
import { QUESTION } from '../../../src/words/page/thesis'

const subject: Subject = {
  path: 's/essay/',
  title: 'Costs & “money” <2028>',
  description: 'Open models "fall".',
  query: '?v=2&cost=3.4&china=0.4',
  card: { file: 'card-0123abcd.png', alt: 'Open models fall from 12 to 5.' },
}
const SITE = 'https://example.org/squeeze/'

/** What a browser makes of the tags: attribute lists, unescaped. */
const read = (tags: string) =>
  [...tags.matchAll(/<(meta|link) ([^>]*?) ?\/>/g)].map(([, , attributes]) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, key, value]) => [
        key,
        value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&'),
      ]),
    ),
  )

describe('the site’s address', () => {
  it.each([
    [undefined, null],
    ['', null],
    [' ', null],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/squeeze', SITE],
    [' https://example.org/squeeze/ ', SITE],
    ['http://localhost:8080/a/b', 'http://localhost:8080/a/b/'],
    ['https://exämple.org/ä b', 'https://xn--exmple-cua.org/%C3%A4%20b/'],
  ])('%j is %j', (text, site) => expect(siteOf(text)).toBe(site))

  it.each([
    'example.org',
    '/squeeze/',
    'ftp://example.org',
    'https://',
    'https://example.org/?a=1',
    'https://example.org/#a',
    'javascript:0',
  ])('%j is refused in one sentence that says what is allowed', (text) =>
    expect(() => siteOf(text)).toThrow(/^SITE_URL is “.*”; allowed is an absolute http or https address, such as \S+\.$/),
  )
})

describe('share tags', () => {
  const tags = read(tagsOf(subject, SITE))
  const content = (name: string) => tags.find((tag) => tag.property === name || tag.name === name)?.content

  it('are none without a site', () => expect(tagsOf(subject, null)).toBe(''))

  it.each([
    ['og:type', 'website'],
    ['og:site_name', 'Open Model Squeeze'],
    ['og:locale', 'en_GB'],
    ['og:title', subject.title],
    ['og:description', subject.description],
    ['og:url', `${SITE}s/essay/`],
    ['og:image', `${SITE}s/essay/card-0123abcd.png`],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', subject.card.alt],
    ['twitter:card', 'summary_large_image'],
    ['twitter:image:alt', subject.card.alt],
    ['twitter:player', `${SITE}embed/?v=2&cost=3.4&china=0.4`],
    ['twitter:player:width', '600'],
    ['twitter:player:height', '420'],
  ])('say %s', (name, value) => expect(content(name)).toBe(value))

  it('name the page’s own address and where its oEmbed answer is', () => {
    expect(tags.find(({ rel }) => rel === 'canonical')?.href).toBe(`${SITE}s/essay/`)
    expect(tags.find(({ rel }) => rel === 'alternate')).toMatchObject({
      type: 'application/json+oembed',
      href: `${SITE}s/essay/oembed.json`,
    })
  })

  it('say only absolute addresses', () => {
    for (const { href, content = '' } of tags) {
      if (href !== undefined) expect(href).toMatch(/^https:\/\//)
      expect(content).not.toMatch(/^\.{0,2}\//)
    }
  })

  it('cut an alternative text that is too long for some sites after a sentence', () => {
    const alt = 'Open models fall. '.repeat(40).trim()
    const cut = read(tagsOf({ ...subject, card: { ...subject.card, alt } }, SITE)).find(({ name }) => name === 'twitter:image:alt')!.content
    expect(cut.length).toBeLessThanOrEqual(420)
    expect(cut).toMatch(/Open models fall\.$/)
  })
})

describe('the oEmbed answer', () => {
  const answer = oembedOf(subject, SITE)

  it('has what oEmbed 1.0 asks of type rich', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 600, height: 420, provider_url: SITE })
    for (const text of [answer.title, answer.provider_name]) expect(text).not.toBe('')
    expect(answer).toMatchObject({
      thumbnail_url: `${SITE}s/essay/card-0123abcd.png`,
      thumbnail_width: CARD.width,
      thumbnail_height: CARD.height,
    })
  })

  it('holds one frame with the embed page of the scenario, and nothing that blogs strip', () => {
    expect(answer.html).toMatch(/^<iframe [^<>]*><\/iframe>$/)
    expect(answer.html).toContain(`src="${SITE}embed/?v=2&amp;cost=3.4&amp;china=0.4"`)
    expect(answer.html).toContain('title="Costs &amp; “money” &lt;2028&gt;"')
  })
})

it.each([
  ['One. Two. Three.', 20, 'One. Two. Three.'],
  ['One. Two. Three.', 12, 'One. Two.'],
  ['One two three four', 12, 'One two…'],
])('%j in %i characters is %j', (text, most, short) => expect(shorten(text, most)).toBe(short))

it('a page has one place for each text, whatever the text says', () => {
  expect(fill('<!-- a -->,<!-- b -->', { a: '$& $1', b: '' })).toBe('$& $1,')
  expect(() => fill('<!-- a -->', { b: '' })).toThrow('0 places for “b”')
  expect(() => fill('<!-- a --><!-- a -->', { a: '' })).toThrow('2 places for “a”')
})

it('the home page asks the same question everywhere', () => expect(readFileSync('index.html', 'utf8')).toContain(`content="${QUESTION}"`))
