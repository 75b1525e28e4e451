import { parse } from '../../src/scenario/links/codec'
import { Explorer } from '../../src/scenario/explorer.svelte'
import { createScenarioStore, loadScenario } from '../../src/scenario/store'

/** What the page holds after opening a link. */
export function opened(link = ''): Explorer {
  const store = createScenarioStore()
  loadScenario(store, parse(link))
  return new Explorer(store)
}
