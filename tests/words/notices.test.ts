import { describe, expect, it } from 'vitest'
import { VERSION } from '../../src/model/scenario'
import { parse } from '../../src/scenario/links/codec'
import type { Notice } from '../../src/scenario/links/notice'
import { noticeText } from '../../src/words/notices'

/** One notice of every code that a link can cause, and of every fault. */
const FROM_LINKS = [
  'nonsense',
  `v=${VERSION}&${'x'.repeat(3000)}=1&tax=1`,
  `v=${VERSION}&${Array.from({ length: 80 }, (_, i) => `key${i}`).join('&')}`,
  `v=${VERSION}&cost=3&cost=4`,
  'cost=3',
  'v=one',
  'v=99',
  ...['9', '-9', '3.44', 'abc'].map((cost) => `v=${VERSION}&cost=${cost}`),
  `v=${VERSION}&consortium=maybe`,
  `v=${VERSION}&cut=X9`,
].flatMap((link) => parse(link).notices)

const OTHERS: Notice[] = [
  { code: 'embed-option', option: 'charts', allowed: ['open-supply'], used: null },
  { code: 'embed-option', option: 'theme', allowed: ['auto'], used: 'auto' },
  { code: 'pasted-no-link' },
  { code: 'embed-word', option: 'group' },
  { code: 'file-unreadable' },
  { code: 'file-not-json' },
  { code: 'file-empty' },
  { code: 'file-too-large', limit: 100_000 },
  { code: 'file-other-format', format: 'a-format' },
  { code: 'file-other-version', got: undefined, allowed: 1 },
]

describe('a notice', () => {
  it.each([...FROM_LINKS, ...OTHERS])('of $code is one short sentence or two, with a full stop', (notice) => {
    expect(noticeText(notice)).toMatch(/^[^\n]{10,400}\.$/u)
    expect(noticeText(notice)).not.toMatch(/undefined|\[object|NaN/)
  })

  it('names what was got and what is used instead', () => {
    const [notice] = parse(`v=${VERSION}&cost=9`).notices
    for (const word of ['cost', '9', '5']) expect(noticeText(notice)).toContain(word)
  })

  it('quotes foreign text in brief, without line breaks, control characters or half characters', () => {
    const got = `a\nb\u202E${'\u{1F600}'.repeat(100)}`
    const said = noticeText({ code: 'not-a-link', got })
    expect(said).toContain('“a b ')
    expect(said.length).toBeLessThan(160)
    expect(said).not.toMatch(/\p{Surrogate}/u)
  })
})
