import { format, formatExactly, parse } from './codec'
import { ready } from '../fetchVersion'
import { loadScenario, restoreScenario, type Change, type ScenarioState, type ScenarioStore } from '../store'
import type { Scenario } from '../../model/scenario'

/** As much of a window as the address needs. */
export interface WindowLike extends Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
  readonly location: Pick<Location, 'href' | 'search'>
  readonly history: Pick<History, 'pushState' | 'replaceState'>
  /** Another window when the page is in a frame. */
  readonly parent?: unknown
}

/** Where a view stands, as far as others can be sent there. */
export interface Address {
  /** The absolute link that keeps the present scenario's numbers, even where the address could not be written. */
  link: () => string
  disconnect: () => void
}

/** Minimum time between two writes, ms: WebKit throws after 100 within 10 s. */
const PAUSE = 200
/** Delay before the first retry of a refused write, ms. It doubles each time; after the last try, only the next change tries again. */
const RETRY = 1000
const TRIES = 5

/** A change waits for the pause after a write of the same or greater urgency to end. Changes that came from the address are not written. */
const URGENCY: Record<Change, number | null> = { load: null, restore: null, drag: 0, edit: 1, jump: 2 }
const REFUSED = 3

/** The parts of its address that a frame reads, once. */
export interface Place {
  search: string
  hash: string
  /** The address without query and fragment. */
  folder: string
}

/** Where this page is. */
export function placeOf({ location }: { readonly location: Pick<Location, 'href' | 'search' | 'hash'> } = window): Place {
  return { search: location.search, hash: location.hash, folder: location.href.split(/[?#]/, 1)[0] }
}

/** Fetches what the present address needs to be read: the model it was made with, if that is an older one. See `ready`. */
export function arrive(root: string, win: Pick<WindowLike, 'location'> = window): Promise<void> {
  return ready(win.location.search, root)
}

/** Starts from what a frame reads of its address, which is never written. `root` leads from there to the explorer, whose links it gives. */
export function readOnce(store: ScenarioStore, { search, folder }: Place, root: string): Address {
  loadScenario(store, parse(search))
  const explorer = new URL(root, folder).href
  return { link: () => explorer + formatExactly(store.getState().history.present), disconnect: () => {} }
}

/** Parts of the page that the fragment of the address opens. */
export interface Fragment {
  /** Opens a part as its link would. In a frame no entry is added to the session history, which is the host page's. */
  go: (id: string) => void
  disconnect: () => void
}

/** Calls `open` with the fragment that the address has now, if any, and with every one that it gets, until `disconnect`. */
export function followFragment(open: (id: string) => void, win: FragmentWindow = window): Fragment {
  const follow = () => {
    const id = win.location.hash.slice(1)
    if (id !== '') open(id)
  }
  follow()
  win.addEventListener('hashchange', follow)
  return {
    go: (id) => {
      if (win.location.hash === `#${id}`) open(id)
      else if (win.parent === win) win.location.hash = id
      else win.location.replace(`#${id}`)
    },
    disconnect: () => win.removeEventListener('hashchange', follow),
  }
}

/** As much of a window as its fragment needs. */
interface FragmentWindow extends Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
  readonly location: Pick<Location, 'hash' | 'replace'>
  readonly parent: unknown
}

/** `href` with the scenario as its whole query: keys of other tools go, the fragment stays. */
function withScenario(href: string, scenario: Scenario): string {
  const url = new URL(href)
  url.search = format(scenario)
  return url.href
}

/**
 * Keeps the address and the store in step, from reading the address now until `disconnect`. Lever moves replace the entry of the session
 * history, jumps add one; in a frame nothing is added, for it would land in the Back list of the page around it.
 */
export function connectUrl(store: ScenarioStore, win: WindowLike = window): Address {
  const framed = win.parent !== undefined && win.parent !== win
  let pending: 'pushState' | 'replaceState' | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let pausedFor = -1
  let failures = 0
  /** The query that was last read or written. */
  let query = win.location.search

  function rest(urgency: number, ms: number): void {
    clearTimeout(timer)
    pausedFor = urgency
    timer = setTimeout(() => {
      pausedFor = -1
      if (failures < TRIES) flush()
    }, ms)
  }

  function save({ history, change }: ScenarioState): void {
    const method = pending ?? 'replaceState'
    try {
      const href = withScenario(win.location.href, history.present)
      const moved = href !== win.location.href
      if (moved) win.history[method](null, '', href)
      query = win.location.search
      pending = null
      failures = 0
      if (moved) rest(URGENCY[change] ?? 0, PAUSE)
    } catch {
      failures += 1
      rest(REFUSED, RETRY * 2 ** Math.min(failures - 1, TRIES))
    }
  }

  function flush(): void {
    if (pending !== null) save(store.getState())
  }

  function forget(): void {
    clearTimeout(timer)
    pending = null
    pausedFor = -1
  }

  function follow(state: ScenarioState, before: ScenarioState): void {
    if (state.history === before.history) return
    const urgency = URGENCY[state.change]
    if (urgency === null) return
    const adds = state.change === 'jump' && !framed
    // The entry that Back leads to has to hold the scenario from before the jump.
    if (adds && pending === 'replaceState' && pausedFor !== REFUSED) save(before)
    pending = adds ? 'pushState' : (pending ?? 'replaceState')
    if (urgency > pausedFor) flush()
  }

  function restore(): void {
    if (win.location.search === query) return // Only the fragment changed. A pending or refused write is still due.
    forget()
    query = win.location.search
    restoreScenario(store, parse(query))
  }

  loadScenario(store, parse(query))
  const unsubscribe = store.subscribe(follow)
  const listeners: readonly [string, () => void][] = [
    ['popstate', restore],
    ['visibilitychange', flush],
    ['pagehide', flush],
  ]
  for (const [event, listener] of listeners) win.addEventListener(event, listener)

  return {
    link: () => {
      const url = new URL(win.location.href.split('#', 1)[0])
      url.search = formatExactly(store.getState().history.present)
      return url.href
    },
    disconnect: () => {
      forget()
      unsubscribe()
      for (const [event, listener] of listeners) win.removeEventListener(event, listener)
    },
  }
}
