import { answerLater, type Ask } from '../insight/question'
import { EnsembleFeed } from './ensembleFeed.svelte'
import { Explorer } from './explorer.svelte'
import { parse, type Parsed } from './links/codec'
import type { Address } from './links/url'
import { createScenarioStore, type ScenarioStore } from './store'
import { ready } from './fetchVersion'

/** How a session takes its scenario from the address: it is followed and written (`connectUrl`), or read once (`readOnce`). */
export type Connect = (store: ScenarioStore) => Address

/**
 * Everything one view of the explorer works with: what the reader has chosen, the draws that follow it, questions to the model, and the link.
 * The page has one, and so has every embed. Made while a component starts; `close` it with the component.
 */
export class Session {
  readonly explorer: Explorer
  readonly ensemble: EnsembleFeed
  readonly #root: string
  readonly #address: Address

  /** `root` leads from the page to the folder of the explorer, where older models lie: `./` for the explorer itself. */
  constructor(root: string, connect: Connect) {
    const store = createScenarioStore()
    this.#root = root
    this.#address = connect(store)
    this.explorer = new Explorer(store)
    this.ensemble = new EnsembleFeed(this.explorer)
  }

  /** Runs the batches of a question in the workers. */
  ask: Ask = (question) => answerLater(question, (batch) => this.ensemble.runs(batch))

  /** The absolute link that keeps the present scenario's numbers. */
  link = (): string => this.#address.link()

  /** Fetches the older model that a link was made with, if it was. */
  ready = (link: string): Promise<void> => ready(link, this.#root)

  /** Reads a link or query, once the model it was made with is loaded. */
  read = (link: string): Promise<Parsed> => this.ready(link).then(() => parse(link))

  /** Undo and redo by Ctrl or Cmd with Z, except where a text is being typed. */
  shortcut = (event: KeyboardEvent): void => {
    const typing = (event.target as HTMLElement).matches('input[type="text"], textarea')
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z' || typing) return
    event.preventDefault()
    if (event.shiftKey) this.explorer.redo()
    else this.explorer.undo()
  }

  close = (): void => this.#address.disconnect()
}
