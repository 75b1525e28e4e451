import { render } from 'svelte/server'
import Picture from '../../src/ui/Picture.svelte'
import { standalone, type Frame, type Shown } from '../../src/ui/picture'

/** A picture as it is drawn without a page; `id` is what the server puts before its ids. */
export function drawWithoutPage(shown: Shown, frame: Frame, id: string): string {
  return standalone(render(Picture, { props: { shown, ...frame }, idPrefix: id }).body, frame.scheme)
}
