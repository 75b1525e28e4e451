import { HEIGHT } from './protocol'

/** Who is told of a height, and by which name. */
export interface Announcement {
  /** What the host calls this frame. */
  id: string
  /** Pixels, whole. */
  height: number
  /** The frame's own address. */
  src: string
  /** WordPress puts it behind the address it embeds; without one there is no WordPress. */
  secret: string | null
  /** pym.js puts it into the query of its frames. */
  childId: string | null
}

/** Every host script hears the message it knows; the others are none of its own. Sources: their public code. */
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

/** The time between two looks, ms. */
const LOOK = 1000

/**
 * Calls `look` now, whenever the element changes its size, and every second, until the returned function is called: a frame that is out of sight
 * hears nothing of its own changes, be it that it has been given a width at all.
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
