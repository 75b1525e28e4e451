import { beforeAll, describe, expect, it } from 'vitest'
import { readModel } from '../../../src/cli/models'
import { leverOf } from '../../../src/model/levers'
import { untouched } from '../../../src/scenario/links/codec'
import { BEFORE_3 } from '../../../src/scenario/modelsBefore3'
import { adopt, modelOf, type Frozen } from '../../../src/scenario/versions'
import { answers } from '../../../src/ui/answers/answers'
import { ticksOf, topsOf } from '../../../src/ui/answers/headlines'
import { frozen } from '../../ledger/ledger'

const rangeOf = () => ({ low: 1, high: 2 })
const shelf = globalThis as { openModelSqueeze?: Record<number, Frozen> }

describe('a version from before the files said so', () => {
  it.each([1, 2])('%i has the axes, ranges and outcome rule of its day', (version) => {
    readModel(`?v=${version}`)
    const { axes, outcomeRule, rangeOf, levers } = modelOf(version)
    expect({ axes, outcomeRule }).toEqual({ axes: BEFORE_3.axes, outcomeRule: BEFORE_3.outcomeRule })
    for (const lever of levers)
      for (const value of [lever.min, lever.default, lever.max]) expect(rangeOf(lever, value)).toEqual(BEFORE_3.rangeOf(lever, value))
  })

  it('has the beliefs that its own file draws', () => {
    readModel('?v=1')
    expect(modelOf(1).beliefs).toEqual(frozen(1).beliefs)
    expect(modelOf(1).beliefs.length).toBeGreaterThan(5)
  })
})

describe('a doctored version', () => {
  const axes = { ...BEFORE_3.axes, 'open-supply': [[33, 11]] as const }
  beforeAll(() => {
    shelf.openModelSqueeze = {
      ...shelf.openModelSqueeze,
      1: { ...frozen(1), beliefs: ['cost'], axes, rangeOf, outcomeRule: { formed: 0.9, squeezed: 10 } },
    }
    adopt(1)
  })

  it('is taken at its word about beliefs, ranges and outcomes', () => {
    const model = modelOf(1)
    expect(model.beliefs).toEqual(['cost'])
    expect(model.rangeOf(leverOf('china'), 1)).toEqual({ low: 1, high: 2 })
    expect(model.outcomeRule).toEqual({ formed: 0.9, squeezed: 10 })
  })

  it('is drawn on its own axes, whatever those of the newest are', () => {
    const run = modelOf(1).simulate(untouched(1))
    expect(topsOf(modelOf(run.version).axes, [run])[0]).toBe(33)
    expect(ticksOf(axes, 'open-supply', 33)).toEqual([0, 11, 22, 33])
    expect(answers(run, run)[0]).toMatchObject({ top: 33, ticks: [0, 11, 22, 33] })
  })
})
