import { render } from 'svelte/server'
import Figure from '../../src/ui/figure/Figure.svelte'
import { standalone, type Frame, type Shown } from '../../src/ui/figure/figure'

/** A picture as it is drawn without a page; `id` is what the server puts before its ids. */
export function drawWithoutPage(shown: Shown, frame: Frame, id: string): string {
  return standalone(render(Figure, { props: { shown, ...frame }, idPrefix: id }).body, frame.scheme)
}
