import { describe, expect, it } from 'vitest'
import { joinGroup } from '../../src/embed/group'
import { VERSION } from '../../src/model/scenario'
import { format, parse } from '../../src/scenario/links/codec'
import { opened } from '../support/explorer'

/** A frame with a page around it that hears and says things. */
function frame(group: string) {
  const sent: unknown[] = []
  const listeners = new Set<(event: MessageEvent) => void>()
  const parent = { postMessage: (message: unknown) => sent.push(message) }
  const win = {
    parent,
    addEventListener: (_: string, listener: (event: MessageEvent) => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: (event: MessageEvent) => void) => listeners.delete(listener),
  } as unknown as Window
  const explorer = opened()
  const leave = joinGroup({ explorer, read: async (link) => parse(link) }, group, win)
  const hear = async (data: unknown, source: unknown = parent) => {
    listeners.forEach((listener) => listener({ data, source } as MessageEvent))
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { explorer, sent, hear, leave, link: () => format(explorer.scenario) }
}
const state = (query: string, group = 'a') => ({ type: 'open-model-squeeze:state', v: 1, group, query })
const LINK = `?v=${VERSION}&cost=4`

describe('a frame of a group', () => {
  it('tells the others where it has moved', () => {
    const { explorer, sent } = frame('a')
    explorer.setLever('cost', 4)
    expect(sent).toEqual([state(LINK)])
  })

  it('goes where the others go, and does not say so again', async () => {
    const { sent, hear, link } = frame('a')
    await hear(state(LINK))
    expect(link()).toBe(LINK)
    expect(sent).toEqual([])
  })

  it.each<[what: string, data: unknown, from?: unknown]>([
    ['another group', state(LINK, 'b')],
    ['a window that is not around it', state(LINK), {}],
    ['something else', { type: 'open-model-squeeze:height', group: 'a', query: LINK }],
    ['no object', 'open-model-squeeze:state'],
    ['no query', { type: 'open-model-squeeze:state', group: 'a' }],
  ])('does not listen to %s', async (_, data, from) => {
    const { hear, link } = frame('a')
    await hear(data, from)
    expect(link()).toBe('')
  })

  it('hears and says nothing once it has left', async () => {
    const { explorer, sent, hear, leave, link } = frame('a')
    leave()
    await hear(state(LINK))
    expect(link()).toBe('')
    explorer.setLever('china', 0)
    expect(sent).toEqual([])
  })
})

it('a frame without a group neither hears nor says anything', async () => {
  const { explorer, sent, hear, link } = frame('')
  await hear(state(LINK, ''))
  expect(link()).toBe('')
  explorer.setLever('cost', 4)
  expect(sent).toEqual([])
})
