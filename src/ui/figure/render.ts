import { flushSync, mount, unmount } from 'svelte'
import Figure from './Figure.svelte'
import { standalone, type Frame, type Shown } from './figure'

/** Draws the picture in this page, unseen: the text of an SVG file. */
export function draw(shown: Shown, frame: Frame): string {
  const target = document.createElement('div')
  const picture = mount(Figure, { target, props: { shown, ...frame } })
  flushSync()
  const text = standalone(target.innerHTML, frame.scheme)
  void unmount(picture)
  return text
}
