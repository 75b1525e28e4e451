import { render } from 'svelte/server'
import { ensemble, requestFor } from '../../ensemble/ensemble'
import type { Sample } from '../../ensemble/sample'
import type { Summary } from '../../ensemble/summary'
import { type Scenario, sameScenario } from '../../model/scenario'
import { simulate } from '../../model/run/simulate'
import { formatExactly } from '../../scenario/links/codec'
import { HEADLINES } from '../../scenario/headlines'
import { baselineOf } from '../../scenario/explorer.svelte'
import Figure from '../../ui/figure/Figure.svelte'
import { standalone, type Frame, type Shown } from '../../ui/figure/figure'

/** A scenario of the newest model with all its draws, as the page shows it at rest. `site` is the explorer's address. */
export function shownOf(scenario: Scenario, site: string): Shown {
  const request = requestFor(ensemble, scenario, 'fine', HEADLINES)
  const samples = [ensemble.perform({ kind: 'sample', request, from: 0, to: request.size }) as Sample]
  const base = baselineOf(scenario)
  const run = simulate(scenario)
  return {
    scenario,
    run,
    base: sameScenario(base, scenario) ? run : simulate(base),
    pins: [],
    summary: ensemble.perform({ kind: 'summarise', request, samples }) as Summary,
    link: `${site}${formatExactly(scenario)}`,
  }
}

/** The fonts that build/pages/card.ts has as files. */
const FILED = { serif: 'Source Serif 4', sans: 'Source Sans 3' }

/** The text of an SVG file. `id` prefixes its ids, so that several can stand on one page. A card uses the fonts of `toCard`. */
export function pictureOf(shown: Shown, frame: Frame, id: string): string {
  const { body } = render(Figure, { props: { shown, ...frame }, idPrefix: id })
  return standalone(body, frame.scheme, frame.kind === 'card' ? FILED : undefined)
}
