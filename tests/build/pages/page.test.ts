import { PRESET_WORDS } from '../../../src/words/tables/presets'
import { render } from 'svelte/server'
import { describe, expect, it } from 'vitest'
import Page from '../../../src/build/pages/Page.svelte'
import { valueAt } from '../../../src/lib/interpolate'
import { baseline } from '../../../src/model/scenario'
import { simulate } from '../../../src/model/run/simulate'
import { formatExactly, parse } from '../../../src/scenario/links/codec'
import { PRESETS, scenarioOf, type Preset } from '../../../src/scenario/presets'
import { chanceOf, headlineText } from '../../../src/words/headline'
import { planted } from '../../support/summary'

const summary = planted({ squeeze: 0.6, 'consortium-forms': 0.4 })

/** The page of a view, or the home page, with made-up draws. */
function pageOf(preset: Preset | null) {
  const scenario = preset ? scenarioOf(preset) : baseline()
  const run = simulate(scenario)
  const shown = { scenario, run, base: simulate(baseline()), pins: [], summary, link: formatExactly(scenario) }
  const root = preset ? '../../' : './'
  const html = render(Page, { props: { shown, preset, root } }).body.replace(/<!--[\s\S]*?-->/g, '')
  const text = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ')
  const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href.replaceAll('&amp;', '&'))
  return { scenario, run, html, text, links, root }
}

describe.each([null, ...PRESETS].map((preset) => [preset?.id ?? 'home', preset] as const))('the page %s, without script', (_, preset) => {
  const { scenario, run, html, text, links, root } = pageOf(preset)

  it('says what it is about and what follows', () => {
    expect(html).toContain('<h1')
    expect(text).toContain(preset ? PRESET_WORDS[preset.id].name : 'The argument on trial')
    if (preset) expect(text).toContain(PRESET_WORDS[preset.id].sentence)
    expect(text).toContain(headlineText(scenario, run, chanceOf(summary, run.outcome)))
  })

  it('draws three charts whose words are text, and refers to nothing twice', () => {
    expect(html.match(/<svg[^>]*role="img"[^>]*aria-label="[^"]+"/g)).toHaveLength(3)
    expect(html).toMatch(/<text[^>]*>\s*2036/)
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has the numbers of the run in its table', () => {
    const pressure = [2027, 2030, 2033, 2036].map((year) => Math.round(valueAt(run.years, run.outputs['consortium-pressure'], year)))
    expect(text.replaceAll(' ', '')).toContain(`Consortiumpressure0to100${pressure.join('')}`)
    expect(text).toMatch(/A consortium has formed in so many of 100 draws ?0 ?0 ?40 ?40/)
  })

  it('leads to the explorer with these numbers, and to the other views', () => {
    const explorer = links.find((href) => href.startsWith(`${root}?`))!
    expect(parse(explorer)).toEqual({ scenario, notices: [] })
    const views = PRESETS.filter(({ id }) => id !== preset?.id).map(({ id }) => `${root}s/${id}/`)
    expect(links).toEqual(expect.arrayContaining(views))
    expect(links).not.toContain(`${root}s/${preset?.id}/`)
  })
})
