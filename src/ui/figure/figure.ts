import { captionText, idsBrief, idsText } from '../../words/figure'
import type { Summary } from '../../ensemble/summary'
import { resultId, scenarioId } from '../../export/ids'
import type { Scenario } from '../../model/scenario'
import type { Run } from '../../model/run/simulate'
import { formatExactly } from '../../scenario/links/codec'
import { answers } from '../answers/answers'
import type { HeadlineId } from '../../scenario/headlines'
import { chanceOf, headlineText } from '../../words/headline'

/** All that a picture says. */
export interface Shown {
  scenario: Scenario
  run: Run
  /** The ghost behind it; the same object as `run` where there is none. */
  base: Run
  pins: readonly Run[]
  /** What the pins are called, in their order. */
  names?: readonly string[]
  /** Of all draws of the scenario; null: no bands and no chance. */
  summary: Summary | null
  /** Absolute link that keeps these numbers. */
  link: string
}

export type Scheme = 'light' | 'dark'

/** What a picture is for. A card is 1200 by 630 pixels and drawn twice as large, to be read small; a figure is as high as it has to be. */
export interface Frame {
  kind: 'figure' | 'card'
  /** Pixels; a card's is its own. */
  width: number
  scheme: Scheme
  charts: readonly HeadlineId[]
}

/** The tokens of app.css that drawings use, as colours and faces that stand in a file. */
const COLOURS: Record<Scheme, Readonly<Record<string, string>>> = {
  light: { paper: '#fbfaf7', ink: '#16171a', quiet: '#5d5e63', hair: '#dddcd7', supply: '#0072b2', demand: '#ba4e00', pressure: '#16171a' },
  dark: { paper: '#121316', ink: '#f3f4f6', quiet: '#a3a5ab', hair: '#303238', supply: '#56b4e9', demand: '#f28e4a', pressure: '#f3f4f6' },
}
/** The reader's own faces, as in app.css; and those that whoever makes pixels of it without a page can have as files. */
const FACES = {
  serif: "Charter, 'Bitstream Charter', 'Iowan Old Style', Georgia, 'Source Serif 4', 'Times New Roman', serif",
  sans: "'Helvetica Neue', 'Segoe UI', Roboto, Arial, 'Source Sans 3', sans-serif",
}

/**
 * Markup of Figure.svelte, as a browser or a server gives it, as the text of an SVG file that needs nothing else: but for its faces, which are
 * the reader's own unless others are named. Equal pictures give equal text; ids in different ones differ, so that they can share a page.
 */
export function standalone(markup: string, scheme: Scheme, faces: { serif: string; sans: string } = FACES): string {
  const tokens: Readonly<Record<string, string>> = { ...COLOURS[scheme], ...faces }
  const text = markup
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ class="[^"]*"/g, '')
    .replaceAll('&nbsp;', '\u00a0') // which XML does not know
    .replaceAll('font-weight="650"', 'font-weight="700"') // which every face has
    .replace(/var\(--(\w+)\)/g, (_, name: string) => tokens[name] ?? 'none')
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll(' </text>', '</text>')
    .replace(/<text[^>]*><\/text>/g, '')
    .replace(/(?<=="-?\d+\.\d\d)\d+(?=")/g, '')
    .trim()
    .replace(/^<svg(?![^>]*\sxmlns=)/, '<svg xmlns="http://www.w3.org/2000/svg"')
  return renamed(inOrder(text))
}

/** Browsers and servers write the same attributes in other orders. */
function inOrder(text: string): string {
  return text.replace(/(?<=<\w+)(?: [\w:-]+="[^"]*")+/g, (attributes) =>
    (attributes.match(/ [\w:-]+="[^"]*"/g) ?? [])
      .map((attribute) => attribute.replace(/;"$/, '"'))
      .toSorted()
      .join(''),
  )
}

/** Gives every id a name that its drawing alone has. */
function renamed(text: string): string {
  const ids = [...text.matchAll(/ id="([^"]*)"/g)].map((match) => match[1])
  const names = new Map(ids.map((id, i) => [id, `${i}`]))
  const named = (prefix: string) =>
    text
      .replace(/ id="([^"]*)"/g, (_, id: string) => ` id="${prefix}${names.get(id)}"`)
      .replace(/url\(#([^)]*)\)/g, (_, id: string) => `url(#${prefix}${names.get(id)})`)
  return named(`p${fingerprint(named(''))}-`)
}

/** FNV-1a of a text. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}

/** Version of the model, scenario and result, by which two people can tell whether they see the same. */
export function idsOf({ scenario, run }: Pick<Shown, 'scenario' | 'run'>): string {
  return idsText(scenario.version, scenarioId(formatExactly(scenario)), resultId(run))
}

/** Model and result, where there is little room. */
export function idsBriefOf({ scenario, run }: Pick<Shown, 'scenario' | 'run'>): string {
  return idsBrief(scenario.version, resultId(run))
}

/** The headline, with the chance of the draws where they have been made. */
export function titleOf({ scenario, run, summary }: Shown): string {
  return headlineText(scenario, run, summary && chanceOf(summary, run.outcome))
}

/** Where it comes from, beneath a picture. */
export function captionOf(shown: Shown): string {
  return captionText(idsOf(shown))
}

/** What the picture shows, for those who cannot see it: the headline, then each chart's numbers. */
export function altText(shown: Shown, charts?: readonly HeadlineId[]): string {
  const rows = answers(shown.run, shown.base, null, shown).filter(({ id }) => !charts || charts.some((each) => each === id))
  return [titleOf(shown), ...rows.map(({ summary }) => summary)].join(' ')
}
