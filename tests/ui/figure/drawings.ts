import { PRESET_WORDS } from '../../../src/words/tables/presets'
import { expect, it } from 'vitest'
import { VERSION, sameScenario } from '../../../src/model/scenario'
import { simulate } from '../../../src/model/run/simulate'
import { formatExactly, parse } from '../../../src/scenario/links/codec'
import { baselineOf } from '../../../src/scenario/explorer.svelte'
import { PRESETS, scenarioOf } from '../../../src/scenario/presets'
import { answers } from '../../../src/ui/answers/answers'
import { LOOKS } from '../../../src/ui/answers/headlines'
import { draw } from '../../../src/ui/figure/render'
import { titleOf, type Frame, type Shown } from '../../../src/ui/figure/figure'
import { lookedAt } from '../../support/summary'

const ALL = LOOKS.map(({ id }) => id)
export const FIGURE: Frame = { kind: 'figure', width: 640, scheme: 'light', charts: ALL }
export const CARD: Frame = { kind: 'card', width: 1200, scheme: 'light', charts: ['access-demand'] }

/** All that a picture of a link says, but for draws. */
export function shownOf(link: string, more: Partial<Shown> = {}): Shown {
  const { scenario } = parse(link)
  const run = simulate(scenario)
  const base = baselineOf(scenario)
  const ghost = sameScenario(base, scenario) ? run : simulate(base)
  return { scenario, run, base: ghost, pins: [], summary: null, link: `https://example.org/squeeze/${formatExactly(scenario)}`, ...more }
}
export const many = `?v=${VERSION}&cost=5&nvidia=-90&china=0.1&discipline=1&access=0.6&reliance=0.5&catch-up=60&candidates=40&willingness=80&cut=B1,R2`
const fails = `?v=${VERSION}&china=0.1&candidates=40&willingness=80&ambition=0.1`
const pins = PRESETS.slice(0, 3).map(scenarioOf)
export const pinned = { pins: pins.map(simulate), names: PRESETS.slice(0, 3).map(({ id }) => PRESET_WORDS[id].name) }

export const VIEWS: readonly (readonly [name: string, shown: Shown])[] = [
  ['home', shownOf('', { summary: lookedAt(parse('').scenario) })],
  ...PRESETS.map((preset) => [preset.id, shownOf(formatExactly(scenarioOf(preset)))] as const),
  ['many levers', shownOf(many)],
  ['a consortium that fails, with draws and pins', shownOf(fails, { summary: lookedAt(parse(fails).scenario), ...pinned })],
]
export const FRAMES: readonly (readonly [name: string, frame: Frame])[] = [
  ['figure', FIGURE],
  ['narrow figure', { ...FIGURE, width: 480, scheme: 'dark' }],
  ['wide figure', { ...FIGURE, width: 1200 }],
  ['figure of one', { ...FIGURE, width: 600, charts: ['access-demand'] }],
  ['card', CARD],
  ['card of two', { ...CARD, scheme: 'dark', charts: ['open-supply', 'access-demand'] }],
]

/** Some views in some frames: every view in the first frame, and in each other frame one of the two views that say most. */
export const SOME = [
  ...VIEWS.map((view) => [FRAMES[0], view] as const),
  ...FRAMES.slice(1).map((frame, i) => [frame, VIEWS.slice(-2)[i % 2]] as const),
]

export const read = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml')
export const textsOf = (svg: string) => [...read(svg).querySelectorAll('text')].map((text) => text.textContent!.replace(/\s+/g, ' ').trim())
export const idsIn = (svg: string) => [...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
export const number = (node: Element, name: string) => Number(node.getAttribute(name))

/** Tests of one view in one frame. */
export function describeDrawing(shown: Shown, frame: Frame): void {
  const svg = draw(shown, frame)
  const page = read(svg)

  it('is a drawing by itself: well-formed, without styles, scripts, variables or addresses from elsewhere', () => {
    expect(page.querySelector('parsererror')).toBeNull()
    expect(page.documentElement.localName).toBe('svg')
    expect(svg).not.toMatch(/var\(|class=|<style|<script|foreignObject|href|NaN|undefined|Infinity/)
    expect(svg.match(/https?:[^"<\s]*/g)).toEqual(['http://www.w3.org/2000/svg'])
  })

  it('says what it shows to those who cannot see it', () => {
    expect(page.documentElement.getAttribute('role')).toBe('img')
    expect(page.querySelector('svg > title')!.textContent).toBe(titleOf(shown))
    expect(page.querySelector('svg > desc')!.textContent).toContain(titleOf(shown))
  })

  it('ends each line with the number of the run', () => {
    for (const chart of answers(shown.run, shown.base, null, shown).filter(({ id }) => frame.charts.includes(id))) {
      for (const { ys, text } of chart.series) {
        const end = text(ys[ys.length - 1])
        expect(textsOf(svg).some((words) => words === end || words.startsWith(`${end} `))).toBe(true)
      }
    }
  })

  it('refers only to what is in it', () => {
    const ids = idsIn(svg)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id)
  })

  it('has no words smaller than 12 pixels', () => {
    const scale = number(page.documentElement, 'width') / Number(page.documentElement.getAttribute('viewBox')!.split(' ')[2])
    for (const text of page.querySelectorAll('[font-size]')) expect(scale * number(text, 'font-size')).toBeGreaterThanOrEqual(12)
  })

  it('holds all its words between its edges, one beneath the other', () => {
    const [, , width, height] = page.documentElement.getAttribute('viewBox')!.split(' ').map(Number)
    const own = [...page.documentElement.children].filter((node) => node.localName === 'text')
    for (const text of own) {
      expect(number(text, 'x')).toBeGreaterThan(0)
      expect(number(text, 'x')).toBeLessThan(width)
      expect(number(text, 'y')).toBeLessThan(height - 4)
    }
    const plots = [...page.documentElement.children].filter((node) => node.localName === 'svg')
    for (const plot of plots) expect(number(plot, 'y') + number(plot, 'height')).toBeLessThanOrEqual(height)
    if (frame.kind === 'figure')
      for (const [i, plot] of plots.slice(1).entries()) {
        expect(number(plot, 'y')).toBeGreaterThan(number(plots[i], 'y') + number(plots[i], 'height') - 1)
      }
  })
}
