import { sameScenario } from '../model/scenario'
import { format } from '../scenario/links/codec'
import type { Session } from '../scenario/session.svelte'
import { STATE } from './protocol'

/** What frames of one group tell each other, by way of embed.js in the page around. */
interface Message {
  type: typeof STATE
  v: 1
  group: string
  query: string
}

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' && data !== null && (data as Message).type === STATE && typeof (data as Message).query === 'string'

/**
 * Keeps this frame's scenario in step with the others of its group, until the returned function is called. Messages count only if they come
 * from the page around, and only where the embedder has named a group.
 */
export function joinGroup({ explorer, read }: Pick<Session, 'explorer' | 'read'>, group: string, win: Window = window): () => void {
  if (group === '' || win.parent === win) return () => {}
  let heard = explorer.scenario
  const unfollow = explorer.follow((scenario) => {
    if (sameScenario(scenario, heard)) return
    win.parent.postMessage({ type: STATE, v: 1, group, query: format(scenario) } satisfies Message, '*')
  })
  const listen = ({ source, data }: MessageEvent) => {
    if (source !== win.parent || !isMessage(data) || data.group !== group) return
    void read(data.query).then(({ scenario }) => {
      heard = scenario
      explorer.apply(scenario)
    })
  }
  win.addEventListener('message', listen)
  return () => {
    unfollow()
    win.removeEventListener('message', listen)
  }
}
