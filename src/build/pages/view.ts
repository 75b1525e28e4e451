import { PRESET_WORDS } from '../../words/tables/presets'
import { render } from 'svelte/server'
import styles from '../../app.css?raw'
import { baseline } from '../../model/scenario'
import { formatExactly } from '../../scenario/links/codec'
import { PRESETS, scenarioOf } from '../../scenario/presets'
import type { HeadlineId } from '../../scenario/headlines'
import { altText, titleOf } from '../../ui/figure/figure'
import { NAME, QUESTION } from '../../words/page/thesis'
import { fill, type Subject } from './meta'
import Page from './Page.svelte'
import template from './preset.html?raw'
import { pictureOf, shownOf } from './rendering'

/** One page as the build writes it, except for the file name of its card. */
export interface View extends Omit<Subject, 'card'> {
  alt: string
  /** The whole page without its head tags; for the home page, the content of its noscript. */
  html: string
  /** Its card as the text of an SVG file. */
  card: string
}

/** A card has room for one chart: the one in which demand outgrows supply. */
const CHARTS: readonly HeadlineId[] = ['access-demand']

/** The page of a view, or the home page for ''. Takes seconds, because it makes all draws. `site` is what `siteOf` gives, or ''. */
export function viewOf(id: string, site: string): View {
  const preset = PRESETS.find((each) => each.id === id) ?? null
  const shown = shownOf(preset ? scenarioOf(preset) : baseline(), site)
  const { head, body } = render(Page, { props: { shown, preset, root: preset ? '../../' : './' } })
  const own = [...head.matchAll(/(?<=<style[^>]*>)[^<]+/g)].join('')
  const markup = body.replace(/<!--[\s\S]*?-->/g, '')
  const query = formatExactly(shown.scenario)
  return {
    path: preset ? `s/${preset.id}/` : '',
    title: preset ? `${PRESET_WORDS[preset.id].name} · ${NAME}` : NAME,
    description: preset ? titleOf(shown) : QUESTION,
    query,
    alt: altText(shown, CHARTS),
    html: preset ? fill(template, { query, style: styles + own, body: markup }) : `<style>${own}</style>${markup}`,
    card: pictureOf(shown, { kind: 'card', width: 1200, scheme: 'light', charts: CHARTS }, 'card'),
  }
}
