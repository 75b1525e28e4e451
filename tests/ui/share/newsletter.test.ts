import { describe, expect, it } from 'vitest'
import { VERSION } from '../../../src/model/scenario'
import { simulate } from '../../../src/model/run/simulate'
import { parse } from '../../../src/scenario/links/codec'
import { CITATIONS } from '../../../src/ui/share/citation'
import { headlineText } from '../../../src/words/headline'
import { newsletterHtml, newsletterMarkdown } from '../../../src/ui/share/newsletter'
import { altText, idsOf, type Shown } from '../../../src/ui/figure/figure'

const link = `https://example.org/?v=${VERSION}&cost=4&china=0.3`
const { scenario } = parse(link)
const run = simulate(scenario)
const shown: Shown = { scenario, run, base: run, pins: [], summary: null, link }
const headline = headlineText(scenario, run)

describe('the view for a newsletter', () => {
  const body = new DOMParser().parseFromString(newsletterHtml(shown, 'data:image/png;base64,AA=='), 'text/html').body

  it('begins with the headline', () => expect(body.querySelector('strong')!.textContent).toContain(headline))

  it('shows the picture to those who cannot see it: the headline, and each chart’s numbers', () => {
    const alt = body.querySelector('img')!.alt
    expect(alt).toBe(altText(shown))
    expect(alt.startsWith(headline)).toBe(true)
    for (const words of ['Open supply', 'Demand for access', 'Consortium pressure', run.outputs['open-supply'].at(-1)!.toFixed(1)])
      expect(alt).toContain(words)
  })

  it('links picture and caption to the view, and names model, scenario and result', () => {
    expect([...body.querySelectorAll('a')].map(({ href }) => href)).toEqual([link, link])
    expect(body.querySelector('small')!.textContent).toContain(idsOf(shown))
  })

  it('says the same in Markdown', () => {
    const text = newsletterMarkdown(shown, 'view.png')
    expect(text.startsWith(`**${headline}**\n\n[![${headline}`)).toBe(true)
    expect(text).toContain(`](view.png)](${link})`)
    expect(text).toContain(idsOf(shown))
  })
})

describe('a citation', () => {
  it.each(CITATIONS)('in $name names model, scenario, result, link and the day', ({ cite }) => {
    const text = cite(shown, [2026, 3, 9])
    for (const id of idsOf(shown).split(' · ')) expect(text).toContain(id)
    expect(text).toContain(link)
    expect(text).toMatch(/March 9, 2026|2026-03-09/)
  })
})
