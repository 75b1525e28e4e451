import { HEIGHT } from './protocol'

/** What a height announcement has to name. */
export interface Announcement {
  /** What the host calls this frame. */
  id: string
  /** Pixels, whole. */
  height: number
  /** The frame's own address. */
  src: string
  /** WordPress appends it to the address that it embeds; null where the host is not WordPress. */
  secret: string | null
  /** pym.js puts it into the query of its frames. */
  childId: string | null
}

/** One message for every host script; each ignores those of the others. Source: their public code. */
const DIALECTS: readonly ((told: Announcement) => unknown)[] = [
  ({ id, height }) => ({ type: HEIGHT, v: 1, id, height }),
  // Datawrapper, and what is written for it
  ({ id, height }) => ({ 'datawrapper-height': { [id]: height } }),
  // AMP, and @newswire/frames
  ({ height }) => ({ sentinel: 'amp', type: 'embed-size', height }),
  // Medium
  ({ src, height }) => JSON.stringify({ src, context: 'iframe.resize', height }),
  // pym.js
  ({ childId, height }) => (childId === null ? null : `pymxPYMx${childId}xPYMxheightxPYMx${height}`),
  // WordPress
  ({ secret, height }) => (secret === null ? null : { message: 'height', value: height, secret }),
]

/** The messages that tell a host page how high the frame has to be. */
export function messagesOf(told: Announcement): unknown[] {
  return DIALECTS.map((say) => say(told)).filter((message) => message !== null)
}

/** What WordPress and pym.js have put into the address of their frames. */
export function namesIn(search: string, hash: string): Pick<Announcement, 'secret' | 'childId'> {
  return { secret: hash.match(/[?&]secret=(\w+)/)?.[1] ?? null, childId: new URLSearchParams(search).get('childId') }
}

/** Polling interval, ms. */
const LOOK = 1000

/**
 * Calls `look` now, on every resize of the element and every second, until the returned function is called. Off-screen
 * frames get no resize events, not even for their first width, so polling is needed as well.
 */
export function watchSize(element: HTMLElement, look: () => void): () => void {
  const observer = new ResizeObserver(look)
  observer.observe(element)
  const timer = setInterval(look, LOOK)
  look()
  return () => {
    observer.disconnect()
    clearInterval(timer)
  }
}

/**
 * Tells the page around how high an element is, now and whenever that changes, until the returned function is called. Where there is no page
 * around, nothing is said.
 */
export function announceHeight(element: HTMLElement, names: Omit<Announcement, 'height'>, win: Window = window): () => void {
  if (win.parent === win) return () => {}
  let last = 0
  return watchSize(element, () => {
    const height = Math.ceil(element.getBoundingClientRect().height)
    if (height === last || height === 0) return
    last = height
    for (const message of messagesOf({ ...names, height })) win.parent.postMessage(message, '*')
  })
}
