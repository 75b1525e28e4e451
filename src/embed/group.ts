import { sameScenario } from '../model/scenario'
import { format, parse } from '../scenario/links/codec'
import { ready } from '../scenario/versions'
import { applyScenario, type ScenarioStore } from '../scenario/store'

/** What frames of one group tell each other, by way of embed.js in the page around. */
interface Message {
  type: 'open-model-squeeze:state'
  v: 1
  group: string
  query: string
}

const isMessage = (data: unknown): data is Message =>
  typeof data === 'object' &&
  data !== null &&
  (data as Message).type === 'open-model-squeeze:state' &&
  typeof (data as Message).query === 'string'

/**
 * Keeps this frame's scenario in step with the others of its group, until the returned function is called. Only what the page around sends is
 * heard, and only where the embedder has named a group.
 */
export function joinGroup(store: ScenarioStore, group: string, win: Window = window): () => void {
  if (group === '' || win.parent === win) return () => {}
  let heard = store.getState().history.present
  const unsubscribe = store.subscribe(({ history: { present } }, before) => {
    if (present === before.history.present || sameScenario(present, heard)) return
    win.parent.postMessage({ type: 'open-model-squeeze:state', v: 1, group, query: format(present) } satisfies Message, '*')
  })
  const listen = ({ source, data }: MessageEvent) => {
    if (source !== win.parent || !isMessage(data) || data.group !== group) return
    void ready(data.query, '../').then(() => {
      heard = parse(data.query).scenario
      applyScenario(store, heard)
    })
  }
  win.addEventListener('message', listen)
  return () => {
    unsubscribe()
    win.removeEventListener('message', listen)
  }
}
