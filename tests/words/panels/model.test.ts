import { expect, it } from 'vitest'
import { OBSERVATIONS } from '../../../src/evidence/observations'
import { AXIS_TOPS } from '../../../src/model/axes'
import { gridOf, leverOf, levers, snap, type LeverId, type LeverValues } from '../../../src/model/levers'
import type { OutputId } from '../../../src/model/outputs'
import { CLOCK } from '../../../src/model/squeeze'
import { simulate, type Run } from '../../../src/model/run/simulate'
import { PRESETS, scenarioOf } from '../../../src/scenario/presets'
import { STATED } from '../../../src/words/panels/model'
import { at, scenario } from '../../support/scenarios'

const mains = levers.filter(({ main }) => main)
const run = (moved: Partial<LeverValues> = {}) => simulate(scenario(moved))
const largestGap = (a: Run, b: Run, id: OutputId) => Math.max(...a.years.map((_, i) => Math.abs(a.outputs[id][i] - b.outputs[id][i])))

/** What a lever moves an output by at most, in percent of its axis, from its default to both ends and the middle of each side. */
function reachOf(id: LeverId, output: 'open-supply' | 'consortium-pressure'): number {
  const grid = gridOf(leverOf(id))
  const values = [0, 0.25, 0.5, 0.75, 1].map((share) => grid[Math.round(share * (grid.length - 1))])
  return (100 * Math.max(...values.map((value) => largestGap(run({ [id]: value }), run(), output)))) / AXIS_TOPS[output]
}

it('in fewer than so many of a hundred settings of the main levers a consortium forms', () => {
  const settings = Array.from({ length: 200 }, (_, i) =>
    mains.map((lever, d) => [
      lever.id,
      snap(lever, lever.min + (((i + 1) * Math.sqrt([2, 3, 5, 7][d % 4])) % 1) * (lever.max - lever.min)),
    ]),
  )
  const forming = settings.filter((moved) => run(Object.fromEntries(moved)).formationYear !== null).length
  expect((100 * forming) / settings.length).toBeLessThan(STATED.forming)
  expect(forming).toBeGreaterThan(0)
}, 30_000)

it('a consortium adds fewer than so many models in the view of a modest club', () => {
  const club = scenarioOf(PRESETS.find(({ id }) => id === 'club')!)
  const without = { ...club, levers: { ...club.levers, consortium: 0 } }
  expect(simulate(club).formationYear).not.toBeNull()
  const added = at(simulate(club), 'open-supply', CLOCK.end) - at(simulate(without), 'open-supply', CLOCK.end)
  expect(added).toBeGreaterThan(0)
  expect(added).toBeLessThan(STATED.clubModels)
})

it('the deepest shock to Nvidia, in whichever year, takes away fewer than so many models', () => {
  const { min } = leverOf('nvidia')
  for (const year of [2027, 2029, 2031, 2033]) {
    const shocked = run({ nvidia: min, 'nvidia-year': year })
    expect(largestGap(shocked, run({ nvidia: 0 }), 'open-supply')).toBeLessThan(STATED.shockModels)
  }
})

it('under hard capital discipline challengers halve their releases before Chinese start-ups do', () => {
  const hard = run({ discipline: 0.9 })
  const halved = (id: OutputId) => {
    const values = hard.outputs[id]
    return hard.years[values.findIndex((value, i) => i > hard.today && value <= values[hard.today] / 2)]
  }
  expect(halved('releases-challengers')).toBeLessThan(halved('releases-chinese-startups'))
})

it('Western labs left as fast as stated: in the data within a year, in the model in up to so many years and less far', () => {
  const points = OBSERVATIONS.find(({ id }) => id === 'non-chinese-share')!.points
  const after = points.at(-1)!
  const before = points.at(-2)!
  expect([before, after].map(({ value }) => Math.round(100 * value))).toEqual([STATED.westernBefore, STATED.westernAfter])
  expect(after.year - before.year).toBeLessThanOrEqual(1)
  const { years, outputs, today } = run()
  const past = Array.from(outputs['non-chinese-share']).slice(0, today + 1)
  const lowest = Math.min(...past)
  const from = years[past.findLastIndex((share) => share >= before.value)]
  const to = years[past.indexOf(lowest)]
  expect(to - from).toBeGreaterThan(1)
  expect(to - from).toBeLessThanOrEqual(STATED.westernYears)
  expect(lowest).toBeGreaterThan(after.value)
})

it('Nvidia’s lever is the weakest of the main ones, by as much as stated', () => {
  const stated = { 'consortium-pressure': STATED.nvidiaPressure, 'open-supply': STATED.nvidiaSupply } as const
  for (const id of ['consortium-pressure', 'open-supply'] as const) {
    const reaches = mains.map((lever) => ({ lever: lever.id, reach: reachOf(lever.id, id) }))
    expect(reaches.toSorted((a, b) => a.reach - b.reach)[0].lever).toBe('nvidia')
    expect(Math.round(reaches.find(({ lever }) => lever === 'nvidia')!.reach)).toBe(stated[id])
  }
})
