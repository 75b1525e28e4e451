import { render } from 'svelte/server'
import styles from '../app.css?raw'
import { baseline } from '../model/scenario'
import { formatExactly } from '../scenario/codec'
import { PRESETS, scenarioOf } from '../scenario/presets'
import { LOOKS } from '../ui/axes'
import { altText, titleOf } from '../ui/picture'
import { NAME, type Subject } from './meta'
import Page from './Page.svelte'
import { pictureOf, shownOf } from './rendering'

/** What is written of one page, but for the name of its card. */
export interface View extends Omit<Subject, 'card'> {
  alt: string
  /** Rules of its style sheet. */
  style: string
  /** HTML. */
  body: string
  /** Its card as the text of an SVG file. */
  card: string
}

/** What the explorer is about, as index.html says it. */
export const QUESTION =
  'As frontier AI gets dearer, will there still be strong open-weight models, and will companies pool money to make sure of it? Move a lever and see.'

const charts = LOOKS.map(({ id }) => id)

/** The page of a view, or the home page for ''. Takes seconds, for all draws are made. `site` as of `siteOf`, '' without one. */
export function viewOf(id: string, site: string): View {
  const preset = PRESETS.find((each) => each.id === id) ?? null
  const shown = shownOf(preset ? scenarioOf(preset) : baseline(), site)
  const { head, body } = render(Page, { props: { shown, preset, root: preset ? '../../' : './' } })
  return {
    path: preset ? `s/${preset.id}/` : '',
    title: preset ? `${preset.name} · ${NAME}` : NAME,
    description: preset ? titleOf(shown) : QUESTION,
    query: formatExactly(shown.scenario),
    alt: altText(shown, charts),
    // What app.css says of the whole page stands in the explorer's own page already.
    style: [...(preset ? [styles] : []), ...head.matchAll(/(?<=<style[^>]*>)[^<]+/g)].join('\n'),
    body: body.replace(/<!--[\s\S]*?-->/g, ''),
    card: pictureOf(shown, { kind: 'card', width: 1200, scheme: 'light', charts }, 'card'),
  }
}

/** Writes the view as JSON, where this file is a program of its own. */
export async function main([id, site]: string[]): Promise<void> {
  process.stdout.write(JSON.stringify(viewOf(id, site)))
}
