import { beforeAll, describe, expect, it } from 'vitest'
import { readModel } from '../../src/cli/models'
import { VERSION } from '../../src/model/scenario'
import { simulate } from '../../src/model/run/simulate'
import { format, formatExactly, formatFollowing, parse, renewed, untouched } from '../../src/scenario/links/codec'
import { adopt, modelOf, isLoaded, isReleased } from '../../src/scenario/versions'
import { Explorer } from '../../src/scenario/explorer.svelte'
import { createScenarioStore, resetAll, setLever } from '../../src/scenario/store'
import { rowsOf, readLedger } from '../ledger/ledger'

const OLD = 1
const LINK = `?v=${OLD}&cost=4&china=0.3`

describe('before an older model is fetched', () => {
  it('its link is shown with the newest, and says so', () => {
    expect(isLoaded(OLD)).toBe(false)
    const { scenario, notices } = parse(LINK)
    expect(scenario).toMatchObject({ version: VERSION, levers: { cost: 4, china: 0.3 } })
    expect(notices).toEqual([{ code: 'absent-version', got: OLD, released: true, used: VERSION }])
  })

  it('nobody gets its tables', () => expect(() => modelOf(OLD)).toThrow(`got model ${OLD}, which is not loaded; loaded are ${VERSION}`))

  it('it cannot be taken up', () => expect(() => adopt(OLD)).toThrow(`models/${OLD}.js holds no model ${OLD}`))
})

describe('an older model', () => {
  beforeAll(() => readModel(LINK))

  it('gives its own numbers to its links, without a word', () => {
    const row = rowsOf(readLedger()).find(({ version, link }) => version === OLD && link === `?v=${OLD}`)!
    const { scenario, notices } = parse(row.link)
    expect(notices).toEqual([])
    expect(scenario).toEqual(untouched(OLD))
    const { years, outputs } = new Explorer(createScenarioStore(scenario)).run
    expect(outputs['open-supply'][years.indexOf(2036)]).toBeCloseTo(Number(row.numbers[3]), 3)
  })

  it('stays the model of the page while levers move, and when all are put back', () => {
    const store = createScenarioStore(parse(LINK).scenario)
    const link = () => format(store.getState().history.present)
    setLever(store, 'cost', 4.96)
    expect(link()).toBe(`?v=${OLD}&cost=5&china=0.3`)
    resetAll(store)
    expect(link()).toBe(`?v=${OLD}`)
  })

  it('gives way to the newest with the same changes', () => {
    const { scenario, notices } = renewed(parse(LINK).scenario)
    expect(format(scenario)).toBe(`?v=${VERSION}&cost=4&china=0.3`)
    expect(notices).toEqual([])
  })

  it('is known, as are all since, and none before or after', () => {
    expect([0, 1, VERSION, VERSION + 1, 1.5].map(isReleased)).toEqual([false, true, true, false, false])
  })
})

describe('a link', () => {
  const scenario = { ...untouched(VERSION), levers: { ...untouched(VERSION).levers, cost: 4 } }

  it.each([
    ['that stays as it is names its version', formatExactly(scenario), `?v=${VERSION}&cost=4`],
    ['that stays as it is names it for the untouched scenario too', formatExactly(untouched(VERSION)), `?v=${VERSION}`],
    ['that follows the newest model names none', formatFollowing(scenario), '?cost=4'],
    ['that follows it has nothing to say of the untouched scenario', formatFollowing(untouched(VERSION)), ''],
  ])('%s', (_, link, expected) => expect(link).toBe(expected))

  it('of either kind is read as the same scenario today', () => {
    expect(parse(formatFollowing(scenario)).scenario).toEqual(scenario)
    expect(parse(formatExactly(scenario)).scenario).toEqual(scenario)
    expect(simulate(scenario).version).toBe(VERSION)
  })
})
