import { textOf } from '../../src/words/tables/levers'
import { describe, expect, it } from 'vitest'
import type { LeverValues } from '../../src/model/levers'
import { leverOf } from '../../src/model/levers'
import type { LoopId } from '../../src/model/loops'
import type { Outcome } from '../../src/model/run/outcome'
import { outputs as OUTPUTS } from '../../src/model/outputs'
import { VERSION } from '../../src/model/scenario'
import { simulate, TODAY_ROW, type Run } from '../../src/model/run/simulate'
import { CLOCK } from '../../src/model/squeeze'
import { chanceOf, headline, headlineText } from '../../src/words/headline'
import { sample, scenario } from '../support/scenarios'
import { planted } from '../support/summary'

interface Story {
  /** Open supply today, at its lowest in `lowYear`, and in the end. */
  supply?: [today: number, low: number, end: number]
  lowYear?: number
  /** Demand in the end, today = 100. */
  demand?: number
  outcome?: Outcome
  formationYear?: number | null
}

const between = (year: number, a: number, b: number, from: number, to: number) => a + ((b - a) * (year - from)) / (to - from || 1)

/** A run that goes straight between the numbers given: what is said must follow from these, not from the model's calibration. */
function run({
  supply: [today, low, end] = [13, 7, 7],
  lowYear = 2036,
  demand = 460,
  outcome = 'squeeze',
  formationYear = null,
}: Story = {}) {
  const years = Float64Array.from({ length: (CLOCK.end - CLOCK.start) / CLOCK.step + 1 }, (_, i) => CLOCK.start + i * CLOCK.step)
  const open = years.map((year) =>
    year <= CLOCK.today
      ? today
      : year <= lowYear
        ? between(year, today, low, CLOCK.today, lowYear)
        : between(year, low, end, lowYear, CLOCK.end),
  )
  const outputs = Object.fromEntries(OUTPUTS.map(({ id }) => [id, new Float64Array(years.length)])) as Run['outputs']
  outputs['open-supply'] = open
  outputs['access-demand'] = years.map((year) => between(Math.max(year, CLOCK.today), 100, demand, CLOCK.today, CLOCK.end))
  return { version: VERSION, years, today: years.indexOf(CLOCK.today), outputs, outcome, formationYear } satisfies Run
}

const cause = (levers: Partial<LeverValues>, cut: LoopId[] = [], most?: number) => {
  const text = headline(scenario(levers, cut), run(), most)
    .map((piece) => piece.text)
    .join('')
  return text.slice(0, text.indexOf('strong open models'))
}
const told = (story: Story) => {
  const text = headlineText(scenario(), run(story))
  return text.slice(text.indexOf('strong open models'))
}
const untouched = `If training costs grow ${textOf(leverOf('cost'), leverOf('cost').default)} a year, `

describe('the assumption', () => {
  it.each<[what: string, levers: Partial<LeverValues>, said: string]>([
    ['nothing touched', {}, untouched],
    ['cost', { cost: 4 }, 'If training costs grow 4.0× a year, '],
    ['a shock, with its year', { nvidia: -53, 'nvidia-year': 2029.5 }, 'If Nvidia loses 53% of its cash flow in 2029, '],
    ['a shock, with its recovery', { nvidia: -53, 'nvidia-recovery': 8 }, 'If Nvidia loses 53% of its cash flow in 2028, '],
    ['stricter capital', { discipline: 0.8 }, 'If capital gets stricter (0.80), '],
    ['easier capital', { discipline: 0.1 }, 'If capital gets easier (0.10), '],
    ['stricter capital, later', { discipline: 0.8, 'discipline-year': 2030 }, 'If capital gets stricter (0.80), '],
    ['China', { china: 0.4 }, 'If Chinese labs raise 0.4× their 2026 pace, '],
    ['two causes', { cost: 4, china: 2 }, 'If training costs grow 4.0× a year and Chinese labs raise 2× their 2026 pace, '],
    ['three causes', { cost: 4, china: 2, discipline: 0.8 }, 'On these settings, '],
    ['the year of a shock that does not come', { 'nvidia-year': 2030 }, 'On these settings, '],
    ['a belief', { tolerance: 8 }, 'On these settings, '],
    ['a cause and a belief', { cost: 4, tolerance: 8 }, 'On these settings, '],
    ['no consortium allowed', { consortium: 0 }, 'On these settings, '],
  ])('%s', (_, levers, said) => {
    expect(cause(levers)).toBe(said)
  })

  it('a cut loop is among the settings', () => {
    expect(cause({}, ['R3'])).toBe('On these settings, ')
    expect(cause({ cost: 4 }, ['R3'])).toBe('On these settings, ')
  })

  it('says one cause at most where there is no room', () => {
    expect(cause({ cost: 4 }, [], 1)).toBe('If training costs grow 4.0× a year, ')
    expect(cause({ cost: 4, china: 2 }, [], 1)).toBe('On these settings, ')
  })
})

describe('open supply', () => {
  it.each<[supply: [number, number, number], lowYear: number, said: string]>([
    [[13.2, 7.4, 7.4], 2036, 'fall from 13 to 7 by 2036'],
    [[13, 0.34, 0.34], 2036, 'fall from 13 to 0.3 by 2036'],
    [[13, 2.3, 2.4], 2034, 'fall from 13 to 2.4 by 2036'],
    [[13, 4, 9], 2030, 'fall from 13 to 4 by 2030 and come back to 9'],
    [[13, 4, 20], 2029, 'fall from 13 to 4 by 2029 and come back to 20'],
    [[13, 13, 26], 2027, 'rise from 13 to 26 by 2036'],
    [[13, 12, 12], 2036, 'hold at about 13'],
    [[13, 13, 13], 2036, 'hold at about 13'],
    [[13, 13, 14], 2027, 'hold at about 13'],
  ])('%j, lowest in %d: %s', (supply, lowYear, said) => {
    expect(told({ supply, lowYear })).toMatch(new RegExp(`^strong open models ${said}, demand`))
  })
})

describe('demand', () => {
  it.each([
    [50, 'eases'],
    [100, 'hardly changes'],
    [150, 'grows by half'],
    [200, 'doubles'],
    [300, 'triples'],
    [400, 'quadruples'],
    [379, 'nearly quadruples'],
    [230, 'more than doubles'],
    [462, 'grows 4.6×'],
    [1438, 'grows 14.4×'],
  ])('%d against 100 today: %s', (demand, said) => {
    expect(told({ demand })).toContain(`, demand to secure access ${said}, `)
  })
})

describe('a consortium', () => {
  it.each<[outcome: Outcome, formationYear: number | null, said: string]>([
    ['squeeze', null, ', yet no consortium forms.'],
    ['stopgap-holds', null, ', and nobody needs a consortium.'],
    ['consortium-forms', 2030.9, ', and a consortium forms in 2030.'],
    ['consortium-fails', 2029, ', and a consortium forms in 2029 but does not last.'],
  ])('%s', (outcome, formationYear, said) => {
    expect(told({ outcome, formationYear }).endsWith(said)).toBe(true)
  })
})

const certain = (outcome: Outcome, share: number) => chanceOf(planted({ [outcome]: share }), outcome)

describe('the chance', () => {
  const ends = { 'stopgap-holds': 0.3, squeeze: 0.4, 'consortium-forms': 0.2, 'consortium-fails': 0.1 }
  it.each<[outcome: Outcome, chance: string]>([
    ['stopgap-holds', 'in 30 of 100 draws'],
    ['squeeze', 'in 70 of 100 draws'],
    ['consortium-forms', 'in 30 of 100 draws'],
    ['consortium-fails', 'in 10 of 100 draws'],
  ])('counts every draw in which what is said of %s is true', (outcome, chance) => {
    expect(chanceOf(planted(ends), outcome)).toBe(chance)
  })

  it.each([
    [0, 'in none of 4,096 draws'],
    [1 / 4096, 'in under 1 of 100 draws'],
    [0.005, 'in 1 of 100 draws'],
    [0.994, 'in 99 of 100 draws'],
    [1 - 1 / 4096, 'in over 99 of 100 draws'],
    [1, 'in all 4,096 draws'],
  ])('of %d never claims what the draws do not', (share, chance) => {
    expect(certain('stopgap-holds', share)).toBe(chance)
  })

  it('ends the sentence', () => {
    expect(headlineText(scenario(), run(), 'in 93 of 100 draws')).toMatch(/, yet no consortium forms, in 93 of 100 draws\.$/)
    expect(headline(scenario(), run(), 2, 'in 93 of 100 draws').at(-2)).toEqual({ text: ', in 93 of 100 draws', tone: 'chance' })
    const fails = run({ outcome: 'consortium-fails', formationYear: 2030 })
    expect(headlineText(scenario(), fails, 'in 9 of 100 draws')).toMatch(/forms in 2030 but does not last, in 9 of 100 draws\.$/)
  })
})

it('names fewer causes where there is no room for all', () => {
  const two = scenario({ cost: 4, china: 2 })
  const starts = [500, 160, 10].map((room) => headline(two, run(), 2, null, room)[0].text)
  expect(starts).toEqual(['If ', 'On these settings, ', 'On these settings, '])
  const text = headline(scenario({ cost: 4 }), run(), 2, null, 160).map((piece) => piece.text)
  expect(text.join('')).toMatch(/^If training costs grow 4\.0× a year, /)
})

it('colours what belongs to a series, and nothing else', () => {
  const pieces = headline(scenario({ cost: 4 }), run({ outcome: 'consortium-forms', formationYear: 2030 }))
  expect(pieces.filter((piece) => piece.tone)).toEqual([
    { text: '4.0× a year', tone: 'plain' },
    { text: 'fall from 13 to 7 by 2036', tone: 'supply' },
    { text: 'grows 4.6×', tone: 'demand' },
    { text: 'a consortium forms in 2030', tone: 'pressure' },
  ])
})

it('is one sentence with all three answers, wherever the levers stand', () => {
  for (const each of sample(60)) {
    const result = simulate(each)
    const text = headlineText(each, result)
    expect(text).toMatch(/^(If|On) [^.]*(\.\d[^.]*)*strong open models .*, demand to secure access .*\.$/)
    expect(text).not.toMatch(/NaN|undefined|null|Infinity| {2}| ,|,,/)
    expect(text.length).toBeLessThan(210)
    expect(text.includes('forms in')).toBe(result.formationYear !== null)
  }
})

it('knows which row of a run is today', () => {
  expect(run().years[TODAY_ROW]).toBe(CLOCK.today)
})
