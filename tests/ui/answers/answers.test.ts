import { VERSION } from '../../../src/model/scenario'
import { describe, expect, it } from 'vitest'
import { OBSERVATIONS } from '../../../src/evidence/observations'
import { simulate } from '../../../src/model/run/simulate'
import { PARAMETERS } from '../../../src/model/parameters'
import { CLOCK } from '../../../src/model/squeeze'
import { parse } from '../../../src/scenario/links/codec'
import { baselineOf } from '../../../src/scenario/explorer.svelte'
import { answers, type Behind } from '../../../src/ui/answers/answers'
import { sample, scenario } from '../../support/scenarios'
import { lookedAt } from '../../support/summary'

/** The three charts after opening a link. */
function charts(link = '', tops: number[] | null = null, behind: Behind = {}) {
  const { scenario } = parse(link)
  const run = simulate(scenario)
  const base = baselineOf(scenario)
  const same = JSON.stringify(base) === JSON.stringify(scenario)
  const [supply, demand, pressure] = answers(run, same ? run : simulate(base), tops, behind)
  return { run, supply, demand, pressure, all: [supply, demand, pressure] }
}
const ids = (chart: { series: readonly { id: string }[] }) => chart.series.map((row) => row.id)

it('there are three: open supply, demand for access, consortium pressure', () => {
  expect(charts().all.map((chart) => chart.id)).toEqual(['open-supply', 'access-demand', 'consortium-pressure'])
})

describe('axes', () => {
  it('stay as they were while frozen', () => {
    const frozen = [15, 750, 100]
    expect(charts(`?v=${VERSION}&cost=5&nvidia=-90&china=0&discipline=1&access=0.6`, frozen).all.map((chart) => chart.top)).toEqual(frozen)
  })

  it('hold every line otherwise, with gridlines from zero to the top', () => {
    for (const scenario of sample(60)) {
      for (const chart of answers(simulate(scenario), simulate(baselineOf(scenario)), null)) {
        expect(chart.ticks[0]).toBe(0)
        expect(chart.ticks.at(-1)).toBeCloseTo(chart.top, 9)
        for (const row of chart.series) {
          expect(Math.max(...Array.from(row.ys))).toBeLessThanOrEqual(chart.top)
          expect(Array.from(row.ys).every(Number.isFinite)).toBe(true)
        }
      }
    }
  })

  it('share one time, from history to the horizon', () => {
    for (const chart of charts().all) expect(chart.years).toEqual([CLOCK.start, CLOCK.end])
  })
})

describe('the baseline’s ghost', () => {
  it('is not drawn over a page that nobody has touched', () => {
    for (const chart of charts().all) expect(ids(chart)).not.toContain('baseline')
  })

  it('is not drawn where only a belief moved, for beliefs move the baseline too', () => {
    for (const chart of charts(`?v=${VERSION}&reliance=0.5`).all) expect(ids(chart)).not.toContain('baseline')
  })

  it('is drawn, dashed and grey, where an event moved', () => {
    for (const chart of charts(`?v=${VERSION}&cost=4`).all) {
      const ghost = chart.series.find((row) => row.id === 'baseline')!
      expect(ghost).toMatchObject({ weight: 'ghost', colour: 'var(--quiet)', label: 'baseline' })
    }
  })

  it('is the same line however far an event moves', () => {
    const lines = [`?v=${VERSION}&cost=4`, `?v=${VERSION}&china=0`].map(
      (link) => charts(link).supply.series.find((row) => row.id === 'baseline')!.ys,
    )
    expect(lines[0]).toEqual(lines[1])
  })
})

describe('the squeeze', () => {
  it.each(['', `?v=${VERSION}&cost=5`, `?v=${VERSION}&reliance=0.9`])(
    'is the area between demand and supply from today on (%s)',
    (link) => {
      const { demand } = charts(link)
      expect(demand.gap).toMatchObject({ lower: 'supply-index', upper: 'access-demand', from: CLOCK.today })
      expect(ids(demand)).toEqual(expect.arrayContaining([demand.gap!.lower, demand.gap!.upper]))
    },
  )

  it('lies between two lines that are both 100 today', () => {
    const { demand } = charts(`?v=${VERSION}&cost=4`)
    for (const id of ['supply-index', 'access-demand']) {
      const row = demand.series.find((each) => each.id === id)!
      expect(row.ys[Array.from(row.xs).indexOf(CLOCK.today)]).toBeCloseTo(100, 9)
    }
  })

  it('is in the colours of demand and supply', () => {
    const { demand, supply } = charts()
    expect(demand.series.map((row) => row.colour)).toEqual(expect.arrayContaining([demand.colour, supply.colour]))
  })
})

it('open supply is drawn over the counts it is held against, each with its source', () => {
  const { supply, demand, pressure } = charts()
  const counted = OBSERVATIONS.find((row) => row.output === 'open-supply' && row.tolerance === PARAMETERS.toleranceThen.value)!
  expect(supply.dots).toEqual(counted.points.map(({ year, value }) => expect.objectContaining({ x: year, y: value })))
  for (const dot of supply.dots!) {
    expect(dot.title).toContain(counted.publisher)
    expect(dot.x).toBeLessThanOrEqual(CLOCK.today)
  }
  expect([demand.dots, pressure.dots]).toEqual([undefined, undefined])
})

it('every chart marks today, and the first says so', () => {
  const today = charts().all.map((chart) => chart.markers.find((mark) => mark.x === CLOCK.today)!.label)
  expect(today).toEqual(['today', '', ''])
})

it('pressure marks the year in which a consortium forms, or says that none does and why', () => {
  const outcomes = new Set<string>()
  for (const scenario of sample(120)) {
    const run = simulate(scenario)
    const [, , { markers, note }] = answers(run, run, null)
    const forms = markers.find((mark) => mark.strong)
    outcomes.add(run.outcome)
    expect(forms?.x ?? null).toBe(run.formationYear)
    if (run.formationYear !== null) expect(note).toBeUndefined()
    else expect(note).toMatch(/^no consortium forms: (too little pressure|dues cover \d+% of its bill|too few members in time)$/)
    if (forms) expect(forms.label).toContain(String(Math.floor(forms.x)))
    expect(forms?.label.includes('fails') ?? false).toBe(run.outcome === 'consortium-fails')
  }
  expect(outcomes.size).toBeGreaterThan(2) // or this proves little
})

describe('in words', () => {
  it('each chart says its name, unit, today and the end', () => {
    for (const chart of charts().all) {
      expect(chart.summary).toMatch(new RegExp(`^${chart.name}, .+: [\\d.,]+ today, [\\d.,]+ in ${CLOCK.end}\\.$`))
      expect(chart.summary).toContain(chart.brief)
    }
  })

  it('each chart says the baseline where there is another', () => {
    for (const chart of charts(`?v=${VERSION}&cost=4`).all) expect(chart.summary).toMatch(/, baseline [\d.,]+\.$/)
  })
})

const nameOfMain = (behind: Behind) => charts('', null, behind).supply.series.at(-1)!.label

describe('pins', () => {
  const pins = [`?v=${VERSION}&cost=5`, `?v=${VERSION}&china=0`].map((link) => simulate(parse(link).scenario))

  it('are thin grey lines with letters, beneath yours', () => {
    for (const chart of charts(`?v=${VERSION}&cost=4`, null, { pins }).all) {
      expect(ids(chart).slice(-4)).toEqual(['baseline', 'pin-A', 'pin-B', chart.id])
      const [a, b] = chart.series.filter((row) => row.weight === 'pin')
      expect([a.label, b.label, a.colour, b.colour]).toEqual(['A', 'B', 'var(--quiet)', 'var(--quiet)'])
      expect(a.dash).not.toBe(b.dash)
      expect(a.ys).toBe(pins[0].outputs[chart.id])
    }
  })

  it('make yours be named', () => {
    expect([nameOfMain({}), nameOfMain({ pins })]).toEqual(['', 'your scenario'])
  })

  it('are held by the axes and said in the summary', () => {
    const tall = simulate(parse(`?v=${VERSION}&cost=5&nvidia=-90&china=0&discipline=1&access=0.6&reliance=0.9`).scenario)
    const { demand } = charts('', null, { pins: [tall] })
    expect(demand.top).toBeGreaterThan(charts().demand.top)
    expect(demand.summary).toMatch(/ in 2036, A [\d,]+\.$/)
  })
})

describe('bands', () => {
  const summary = lookedAt(scenario())
  const { supply, demand, pressure, all } = charts('', null, { summary })

  it('are none before the draws are made', () => {
    for (const chart of charts().all) expect(chart.bands).toEqual([])
  })

  it('are nine tenths and, over it, half of the draws, in the colour of their chart', () => {
    for (const chart of all) {
      expect(chart.bands.map(({ id, colour }) => [id, colour])).toEqual([
        ['most', chart.colour],
        ['half', chart.colour],
      ])
      const [most, half] = chart.bands
      expect([most.low, most.high]).toEqual([summary.bands[chart.id]![5], summary.bands[chart.id]![95]])
      expect([half.low, half.high]).toEqual([summary.bands[chart.id]![25], summary.bands[chart.id]![75]])
    }
  })

  it('are named in the first chart only', () => {
    expect(supply.bands.map(({ label }) => label)).toEqual(['9 in 10 draws', 'half of 256 draws'])
    for (const chart of [demand, pressure]) expect(chart.bands.every(({ label }) => label === undefined)).toBe(true)
  })

  it('are said in the summary, in the unit and digits of the line', () => {
    expect(supply.summary).toMatch(/ in 2036, \d+\.\d to \d+\.\d in 9 of 10 draws\.$/)
  })
})
