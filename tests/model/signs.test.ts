import { describe, expect, it } from 'vitest'
import { levers, type LeverId, type LeverValues } from '../../src/model/levers'
import { type OutputId, outputs } from '../../src/model/outputs'
import { simulate, type Run } from '../../src/model/simulate'
import { CLOCK } from '../../src/model/squeeze'
import { at, headlines, sample, scenario, sweep } from './scenarios'

/** What is compared between runs: a number in 2032, or the year of formation. */
type Measure = [name: string, of: (run: Run) => number]
const in2032 = (...ids: OutputId[]): Measure => [`${ids.join(' + ')} in 2032`, (run) => ids.reduce((sum, id) => sum + at(run, id, 2032), 0)]
const formation: Measure = ['the year of formation (never: infinity)', (run) => run.formationYear ?? Infinity]

/** Beliefs under which a consortium can form: its timing shows nothing where it never does. */
const eager: Partial<LeverValues> = { willingness: 200, 'public-share': 0.5 }

/** Raising the lever over its whole range, with the others at their default or as given, moves the measure one way. */
const signs: [lever: LeverId, way: 'up' | 'down', measure: Measure, setting?: Partial<LeverValues>][] = [
  ['cost', 'down', in2032('open-supply')],
  ['cost', 'up', in2032('gap-months')],
  ['discipline', 'down', in2032('open-supply')],
  ['discipline', 'down', in2032('releases-chinese-startups')],
  ['china', 'up', in2032('releases-chinese-startups', 'releases-chinese-bigtech')],
  ['china', 'up', in2032('open-supply')],
  ['china', 'down', in2032('consortium-pressure')],
  ['nvidia', 'up', in2032('releases-nvidia')],
  ['nvidia', 'up', in2032('nvidia-cash-flow')],
  ['sponsor', 'up', in2032('releases-nvidia')],
  ['sponsor', 'down', in2032('consortium-pressure')],
  ['sponsor', 'up', formation, eager],
  ['access', 'up', in2032('access-demand')],
  ['access', 'up', in2032('gap-months')],
  ['access', 'up', in2032('consortium-pressure')],
  ['reliance', 'up', in2032('access-demand')],
  ['misalignment', 'up', formation, eager],
  ['misalignment', 'down', in2032('consortium-pressure')],
  ['candidates', 'down', in2032('member-share'), { ambition: 1 }],
  ['tolerance', 'up', in2032('open-supply')],
  ['catch-up', 'up', in2032('open-supply')],
  ['conflict', 'down', in2032('releases-nvidia')],
  ['own-model', 'down', in2032('releases-nvidia')],
  ['silicon', 'down', in2032('nvidia-cash-flow')],
]

/** Test name and row. */
const rows = signs.map(
  (row) => [`${row[0]} raised: ${row[2][0]} goes ${row[1]}${row[3] ? `, at ${JSON.stringify(row[3])}` : ''}`, row] as const,
)

it.each(rows)('%s', (_, [id, way, [, measure], setting = {}]) => {
  const values = sweep(id)
  const found = values.map((value) => measure(simulate(scenario({ ...setting, [id]: value }))))
  const message = values.map((value, i) => `${value}: ${found[i]}`).join(', ')
  const sign = way === 'up' ? 1 : -1
  const wrong = found.slice(1).filter((x, i) => x !== found[i] && sign * (x - found[i]) < 0)
  expect(wrong, message).toEqual([])
  expect(found[0], message).not.toBe(found[found.length - 1])
})

describe('a deeper Nvidia shock', () => {
  it.each([2027, 2028, 2031])('in %d leaves Nvidia’s releases as they were before it, and never raises them after', (year) => {
    const runs = sweep('nvidia').map((nvidia) => simulate(scenario({ nvidia, 'nvidia-year': year })))
    const releases = runs.map((run) => run.outputs['releases-nvidia'])
    for (const [row, time] of runs[0].years.entries()) {
      const values = releases.map((series) => series[row])
      if (time <= year) expect(new Set(values).size, `in ${time}`).toBe(1)
      else expect(values, `in ${time}`).toEqual(values.toSorted((a, b) => a - b))
    }
  })
})

describe('discipline at its highest', () => {
  // Against the essay: the Western challengers live on venture money too, and stand nearer to the edge.
  it('halves the releases of Chinese start-ups, against the baseline, before those of every class but the challengers', () => {
    const [hard, plain] = [simulate(scenario({ discipline: 1 })), simulate(scenario())]
    const classes = outputs.map(({ id }) => id).filter((id) => id.startsWith('releases-') && id !== 'releases-consortium')
    const halved = (id: OutputId) => hard.years.find((_, i) => hard.outputs[id][i] < plain.outputs[id][i] / 2) ?? Infinity
    const years = Object.fromEntries(classes.map((id) => [id, halved(id)]))
    const others = classes.filter((id) => id !== 'releases-chinese-startups' && id !== 'releases-challengers')
    expect(years['releases-chinese-startups'], JSON.stringify(years)).toBeLessThan(Math.min(...others.map((id) => years[id])))
  })
})

describe('at full ambition and without public money', () => {
  it.each([
    [20, 1 / 10],
    [100, 1 / 50],
  ])('%d candidates, half of whom found it, pay about %d of a frontier programme each', (candidates, share) => {
    const run = simulate(scenario({ candidates, ambition: 1, 'public-share': 0 }))
    expect(run.outputs['member-share'][run.years.indexOf(2030)]).toBeCloseTo(share, 3)
  })
})

describe('a consortium', () => {
  it('never lowers open supply, wherever the levers stand', () => {
    const worst = sample(200).map(({ levers }) => {
      const [on, off] = [1, 0].map((consortium) => simulate(scenario({ ...levers, consortium })).outputs['open-supply'])
      return Math.max(...off.map((value, i) => value - on[i]))
    })
    expect(Math.max(...worst)).toBeLessThan(1e-9)
  })
})

describe('the baseline', () => {
  const run = simulate(scenario())
  const future = (id: OutputId) => run.outputs[id].slice(run.years.indexOf(CLOCK.today))

  it('parts the two tiers: the small-model niche grows while near-frontier supply falls', () => {
    const niche = future('small-model-niche')
    expect(niche).toEqual(niche.toSorted())
    expect(future('open-supply').at(-1)).toBeLessThan(future('open-supply')[0] * 0.75)
  })

  it('leaves nonprofits near zero: under 0.1 near-frontier releases a year', () => {
    expect(Math.max(...future('releases-nonprofits'))).toBeLessThan(0.1)
  })

  it('has a higher demand for access and a higher pressure in 2036 than today', () => {
    expect(future('access-demand').at(-1)).toBeGreaterThan(110)
    expect(future('consortium-pressure').at(-1)).toBeGreaterThan(future('consortium-pressure')[0] + 10)
  })
})

describe('no main lever is dead', () => {
  it.each(levers.filter(({ main }) => main))(
    '$id, moved over its range, moves a headline by at least 5 % of its axis before 2034',
    ({ id, min, max }) => {
      const [low, high] = [min, max].map((value) => simulate(scenario({ [id]: value })))
      const rows = [...low.years.keys()].filter((row) => low.years[row] < 2034)
      const moved = headlines.map(([output, axis]) => {
        const most = Math.max(...rows.map((row) => Math.abs(low.outputs[output][row] - high.outputs[output][row])))
        return [output, (100 * most) / axis] as const
      })
      const message = moved.map(([output, share]) => `${output} ${share.toFixed(1)} %`).join(', ')
      expect(Math.max(...moved.map(([, share]) => share)), message).toBeGreaterThan(5)
    },
  )
})
