import { describe, expect, it } from 'vitest'
import { GOALS } from '../../src/insight/goalseek/goals'
import { answer, type Batch } from '../../src/insight/question'
import { firstGoal, mainThresholds, mostMoved } from '../../src/insight/takeaways'
import { futureOf } from '../../src/model/run/future'
import { AXIS_TOPS } from '../../src/model/axes'
import { levers } from '../../src/model/levers'
import { valuesOf } from '../../src/model/run/simulate'
import { HEADLINES } from '../../src/scenario/headlines'
import { scenario } from '../support/scenarios'

const run = ({ scenarios, outputs }: Batch) => scenarios.map((each) => futureOf(valuesOf(each), outputs, 0.5))
describe('what moved most', () => {
  it('is the output that moved most as a share of its axis, split among what differs', () => {
    const to = scenario({ china: 0.3, cost: 4 })
    const { measure, split } = answer(mostMoved(scenario(), to, HEADLINES), run)
    const ends = [scenario(), to].map((each) => run({ scenarios: [each], outputs: HEADLINES })[0].outputs)
    const moves = HEADLINES.map((id) => Math.abs(ends[1][id]!.at(-1)! - ends[0][id]!.at(-1)!) / AXIS_TOPS[id])
    expect(measure).toMatchObject({ output: HEADLINES[moves.indexOf(Math.max(...moves))], reading: 'end' })
    expect(split.parts.map(({ id }) => id).toSorted()).toEqual(['china', 'cost'])
  })

  it('is one of the outputs that are named', () => {
    for (const id of HEADLINES) expect(answer(mostMoved(scenario(), scenario({ cost: 4 }), [id]), run).measure.output).toBe(id)
  })
})

it('thresholds are looked for along every main lever', () => {
  const found = answer(mainThresholds(scenario()), run)
  expect(found.levers.map(({ lever }) => lever)).toEqual(levers.filter(({ main }) => main).map(({ id }) => id))
})

it('the goal is the first, at its default', () => {
  const { goal, number, found } = answer(firstGoal(scenario({ china: 0.1, candidates: 40, willingness: 80, ambition: 0.1 })), run)
  expect([goal.id, number, found.kind]).toEqual([GOALS[0].id, GOALS[0].value, 'met'])
})
