import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readOptions, type Options } from '../../src/embed/options'
import { levers } from '../../src/model/levers'
import { LOOKS } from '../../src/ui/answers/axes'

const read = (search: string) => readOptions(search, levers)
const START: Options = { charts: ['access-demand'], levers: ['cost'], theme: 'auto', group: '', id: 'open-model-squeeze' }

describe('what an embedder asks for', () => {
  it.each<[search: string, options: Partial<Options>, notices: string[]]>([
    ['', {}, []],
    ['?v=1&cost=4&utm_source=x', {}, []],
    ['?charts=open-supply,consortium-pressure', { charts: ['open-supply', 'consortium-pressure'] }, []],
    ['?charts=open-supply,open-supply', { charts: ['open-supply'] }, []],
    ['?charts=taxes', {}, ['Charts are open-supply, access-demand, consortium-pressure; the rest is left out.']],
    ['?charts=none', {}, []],
    ['?levers=china, cost', { levers: ['china', 'cost'] }, []],
    ['?levers=none', { levers: [] }, []],
    ['?levers=', { levers: [] }, [`Levers are ${levers.map(({ id }) => id).join(', ')}; the rest is left out.`]],
    ['?theme=dark', { theme: 'dark' }, []],
    ['?theme=Dark', {}, ['Themes are auto, light, dark; auto is used.']],
    ['?group=post-1&id=chart_2', { group: 'post-1', id: 'chart_2' }, []],
    ['?group=a b', {}, ['A group is one word of letters, digits and hyphens.']],
    ['?id=<b>', {}, []],
  ])('%j', (search, options, notices) => expect(read(search)).toEqual({ options: { ...START, ...options }, notices }))

  it('is never more than there is, whatever is written', () => {
    const word = fc.constantFrom('charts', 'levers', 'theme', 'group', 'id')
    const pairs = fc.array(fc.tuple(word, fc.string({ unit: 'grapheme' })), { maxLength: 8 })
    fc.assert(
      fc.property(pairs, (list) => {
        const { options } = read(`?${new URLSearchParams(list).toString()}`)
        expect(options.charts.length).toBeGreaterThan(0)
        expect(options.charts.every((id) => LOOKS.some((look) => look.id === id))).toBe(true)
        expect(options.levers.every((id) => levers.some((lever) => lever.id === id))).toBe(true)
        expect(options.id).toMatch(/^[\w-]{1,40}$/)
      }),
    )
  })
})
