import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levers } from '../../../src/model/levers'
import { HEADLINES } from '../../../src/scenario/headlines'
import {
  EMBED_KEYS,
  EMBED_OPTIONS,
  initialOptions,
  readEmbedOptions,
  writeEmbedOptions,
  type EmbedOptions,
} from '../../../src/scenario/links/embedOptions'
import type { Notice } from '../../../src/scenario/links/notice'
import { parse } from '../../../src/scenario/links/codec'

const ids = levers.map(({ id }) => id)
const read = (search: string) => readEmbedOptions(search, ids)
const START = initialOptions()
const wrong = (option: string, allowed: readonly string[], used: string | null = null): Notice => ({
  code: 'embed-option',
  option,
  allowed,
  used,
})

describe('what an embedder asks for', () => {
  it.each<[search: string, options: Partial<EmbedOptions>, notices: Notice[]]>([
    ['', {}, []],
    ['?v=1&cost=4&utm_source=x', {}, []],
    ['?charts=open-supply,consortium-pressure', { charts: ['open-supply', 'consortium-pressure'] }, []],
    ['?charts=open-supply,open-supply', { charts: ['open-supply'] }, []],
    ['?charts=taxes', {}, [wrong('charts', HEADLINES)]],
    ['?charts=none', {}, []],
    ['?levers=china, cost', { levers: ['china', 'cost'] }, []],
    ['?levers=none', { levers: [] }, []],
    ['?levers=', { levers: [] }, [wrong('levers', ids)]],
    ['?theme=dark', { theme: 'dark' }, []],
    ['?theme=Dark', {}, [wrong('theme', ['auto', 'light', 'dark'], 'auto')]],
    ['?group=post-1&id=chart_2', { group: 'post-1', id: 'chart_2' }, []],
    ['?group=a b', {}, [{ code: 'embed-word', option: 'group' }]],
    ['?id=<b>', {}, []],
  ])('%j', (search, options, notices) => expect(read(search)).toEqual({ options: { ...START, ...options }, notices }))

  it('is never more than there is, whatever is written', () => {
    const word = fc.constantFrom('charts', 'levers', 'theme', 'group', 'id')
    const pairs = fc.array(fc.tuple(word, fc.string({ unit: 'grapheme' })), { maxLength: 8 })
    fc.assert(
      fc.property(pairs, (list) => {
        const { options } = read(`?${new URLSearchParams(list).toString()}`)
        expect(options.charts.length).toBeGreaterThan(0)
        expect(options.charts.every((id) => HEADLINES.some((headline) => headline === id))).toBe(true)
        expect(options.levers.every((id) => levers.some((lever) => lever.id === id))).toBe(true)
        expect(options.id).toMatch(/^[\w-]{1,40}$/)
      }),
    )
  })
})

describe('every option', () => {
  const changed: { [Key in keyof EmbedOptions]: EmbedOptions[Key] } = {
    charts: ['consortium-pressure', 'open-supply'],
    levers: [],
    theme: 'dark',
    group: 'post-1',
    id: 'chart_2',
  }

  it.each(EMBED_KEYS)('%s comes back from the address it is written to', (key) => {
    const written = writeEmbedOptions({ [key]: changed[key] })
    expect(written).toHaveLength(1)
    expect(read(`?${written[0]}`)).toEqual({ options: { ...START, [key]: changed[key] }, notices: [] })
  })

  it.each(EMBED_KEYS)('%s is not written where it is what the page chooses by itself', (key) => {
    expect(writeEmbedOptions({ [key]: EMBED_OPTIONS[key].initial })).toEqual([])
  })

  it.each(EMBED_KEYS)('%s is no lever to a link of the explorer, and no notice', (key) => {
    expect(parse(`?${key}=dark`).notices).toEqual([])
  })
})
