import { svelte } from '@sveltejs/vite-plugin-svelte'
import { readFileSync } from 'node:fs'
import { runnerImport } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { valueAt } from '../../../src/lib/interpolate'
import { formatExactly } from '../../../src/scenario/links/codec'
import { answers } from '../../../src/ui/answers/answers'
import { draw } from '../../../src/ui/figure/render'
import { altText, captionOf, idsOf, standalone, titleOf } from '../../../src/ui/figure/figure'
import { sample } from '../../support/scenarios'
import { CARD, describeDrawing, FIGURE, FRAMES, idsIn, many, number, pinned, read, shownOf, SOME, textsOf, VIEWS } from './drawings'

const [, home] = VIEWS[0]

for (const [[frameName, frame], [viewName, shown]] of SOME) {
  describe(`a ${frameName} of ${viewName}`, () => describeDrawing(shown, frame))
}

describe('what is said beside the charts', () => {
  it('is the headline, in lines that lose no word', () => {
    for (const [, shown] of VIEWS) expect(textsOf(draw(shown, FIGURE)).join(' ')).toContain(titleOf(shown))
  })

  it('has the chance of the draws if they have been made, and says what is shaded', () => {
    expect(textsOf(draw(home, FIGURE)).join(' ')).toMatch(/in .* draws.*Shaded: half, and nine in ten, of/)
    expect(textsOf(draw({ ...home, summary: null }, FIGURE)).join(' ')).not.toMatch(/draws|Shaded/)
  })

  it('is the model’s version, both ids, and the address', () => {
    const words = textsOf(draw(home, FIGURE)).join(' ')
    expect(words).toContain(idsOf(home))
    expect(words).toContain('example.org/squeeze')
  })

  it('is an address short enough to type, without its query if need be', () => {
    expect(textsOf(draw(shownOf(many), FIGURE))).toContain('example.org/squeeze')
  })

  it('names the source of the open circles where they are drawn', () => {
    const credit = /Open circles: Epoch AI, CC BY 4\.0/
    for (const [, frame] of FRAMES) {
      const words = textsOf(draw(home, frame)).join(' ')
      if (frame.charts.includes('open-supply')) expect(words).toMatch(credit)
      else expect(words).not.toMatch(credit)
    }
  })

  it('is what was moved, also where the headline cannot say all of it', () => {
    const words = textsOf(draw(shownOf(many), FIGURE)).join(' ')
    expect(words).toMatch(/Moved: training-cost growth 5\.0×, .* and \d+ more\./)
    expect(textsOf(draw(home, FIGURE)).join(' ')).not.toContain('Moved')
  })

  it('is what the letters of pins stand for', () => {
    const words = textsOf(draw(shownOf('', pinned), FIGURE)).join(' ')
    for (const name of pinned.names) expect(words).toContain(name)
    expect(textsOf(draw(shownOf('', { pins: pinned.pins }), FIGURE)).join(' ')).toContain('A, B and C: pinned to compare.')
  })

  it('calls the scenario nobody’s own, and says today once', () => {
    for (const [, frame] of FRAMES) {
      const words = textsOf(draw(shownOf(many), frame))
      expect(words.join(' ')).not.toContain('your')
      expect(words.filter((each) => each === 'today')).toHaveLength(1)
    }
  })
})

describe('a card', () => {
  it('is 1200 by 630, and its smallest words can be read at a third of that', () => {
    const root = read(draw(home, CARD)).documentElement
    expect([number(root, 'width'), number(root, 'height')]).toEqual([1200, 630])
    expect((number(root, 'width') / Number(root.getAttribute('viewBox')!.split(' ')[2])) * 12).toBeGreaterThanOrEqual(28)
  })

  it('leaves its chart a third of its height, whatever is said', () => {
    for (const scenario of sample(40)) {
      const [plot] = read(draw(shownOf(formatExactly(scenario)), CARD)).querySelectorAll('svg > svg')
      expect(number(plot, 'height')).toBeGreaterThan(630 / 2.4 / 3)
    }
  })
})

describe('as text', () => {
  let drawWithoutPage: typeof import('../../support/server').drawWithoutPage
  beforeAll(async () => {
    const plugins = [svelte({ configFile: false, emitCss: false, compilerOptions: { runes: true } })]
    const { module } = await runnerImport<typeof import('../../support/server')>('./tests/support/server.ts', {
      plugins,
      logLevel: 'silent',
    })
    drawWithoutPage = module.drawWithoutPage
  }, 60_000)

  it('is the same from a page and without one', () => {
    for (const [[, frame], [, shown]] of SOME) expect(drawWithoutPage(shown, frame, 'any')).toBe(draw(shown, frame))
  })

  it('is the same for the same, and shares no id with another', () => {
    expect(draw(home, FIGURE)).toBe(draw(home, FIGURE))
    const all = SOME.flatMap(([[, frame], [, shown]]) => idsIn(draw(shown, frame)))
    expect(new Set(all).size).toBe(all.length)
  })

  it('has the colours of the page in both schemes', () => {
    const css = readFileSync('src/app.css', 'utf8')
    for (const [, token, light, dark] of css.matchAll(/--(\w+): light-dark\((#\w+), (#\w+)\)/g)) {
      expect(standalone(`<svg fill="var(--${token})"></svg>`, 'light')).toContain(light)
      expect(standalone(`<svg fill="var(--${token})"></svg>`, 'dark')).toContain(dark)
    }
    expect(css.match(/light-dark\(/g)!.length).toBeGreaterThanOrEqual(7)
  })

  it('is XML also where a browser’s markup is not', () => {
    const svg = standalone('<!----><svg class="a" width="1"><text>12&nbsp;draws &amp; more</text><!--x--></svg>', 'light')
    expect(svg).toBe('<svg width="1" xmlns="http://www.w3.org/2000/svg"><text>12\u00a0draws &amp; more</text></svg>')
  })
})

describe('alternative text', () => {
  it.each(VIEWS)('of %s begins with the headline, and has each chart’s numbers', (_, shown) => {
    const alt = altText(shown)
    expect(alt.startsWith(titleOf(shown))).toBe(true)
    for (const { series, years } of answers(shown.run, shown.base)) {
      const main = series.find(({ weight }) => weight === 'main')!
      expect(alt).toContain(
        `${main.text(valueAt(main.xs, main.ys, 2027))} today, ${main.text(valueAt(main.xs, main.ys, years[1]))} in 2036`,
      )
    }
    if (shown.summary) expect(alt.match(/ to [\d,.]+ in 9 of 10 draws/g)).toHaveLength(3)
  })

  it('is under 600 characters, whatever is moved and pinned', () => {
    for (const scenario of sample(60)) {
      const shown = shownOf(formatExactly(scenario), { ...pinned, summary: home.summary })
      expect(altText(shown).length).toBeLessThan(600)
    }
  })

  it('speaks only of the charts that are drawn', () => {
    expect(altText(home, ['access-demand'])).not.toContain('Open supply')
  })
})

it('the caption names the model’s version, both ids and the source of the counts', () => {
  expect(captionOf(home)).toContain(idsOf(home))
  expect(idsOf(home)).toMatch(/^Model \d+ · scenario [0-9a-f]{8} · result [0-9a-f]{8}$/)
  expect(captionOf(home)).toContain('Epoch AI (CC BY 4.0)')
})
