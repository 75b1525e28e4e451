import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levers } from '../../../src/model/levers'
import { LOOPS } from '../../../src/model/loops'
import { VERSION, type Scenario } from '../../../src/model/scenario'
import { parse, untouched } from '../../../src/scenario/links/codec'
import type { Notice } from '../../../src/scenario/links/notice'
import { linksIn, restoredFrom, toFile } from '../../../src/scenario/links/file'
import { createScenarioStore, restoreFile, undo } from '../../../src/scenario/store'

const FILE = { format: 'open-model-squeeze-scenario', formatVersion: 1 }
const text = (rest: object) => JSON.stringify({ ...FILE, ...rest })

const anyScenario: fc.Arbitrary<Scenario> = fc
  .tuple(
    ...levers.map(({ min, max, step }) =>
      fc.integer({ min: 0, max: Math.floor((max - min) / step + 1e-9) }).map((n) => Number((min + n * step).toFixed(4))),
    ),
    fc.subarray(LOOPS.map(({ id }) => id)),
  )
  .map((values) => ({
    version: VERSION,
    levers: Object.fromEntries(levers.map(({ id }, i) => [id, values[i]])) as Scenario['levers'],
    cut: values[levers.length] as Scenario['cut'],
  }))

describe('a scenario file', () => {
  it('gives back the scenario and the pins that it was made of', () => {
    fc.assert(
      fc.property(anyScenario, fc.array(anyScenario, { maxLength: 3 }), (scenario, pins) => {
        const links = linksIn(toFile(scenario, pins))
        expect(links).toBeInstanceOf(Array)
        expect(restoredFrom(links as string[])).toEqual({ scenario, pins, notices: [] })
      }),
    )
  })

  it('spells the scenario out, so that one without a link is read as well', () => {
    const { scenario } = parse(`?v=${VERSION}&cost=4&consortium=off&cut=B1,R3`)
    const { link, scenario: values, ...rest } = JSON.parse(toFile(scenario, []))
    expect(link).toBe(`?v=${VERSION}&cost=4&consortium=off&cut=B1,R3`)
    const links = linksIn(JSON.stringify({ ...rest, scenario: { v: VERSION, ...values } }))
    expect(restoredFrom(links as string[])).toEqual({ scenario, pins: [], notices: [] })
  })

  it('says what in it could not be taken as written, as a link does', () => {
    const links = linksIn(text({ link: `?v=${VERSION}&cost=99&tax=1` })) as string[]
    expect(restoredFrom(links).notices).toEqual(parse(`?v=${VERSION}&cost=99&tax=1`).notices)
    expect(restoredFrom(links).notices).toHaveLength(2)
  })

  it.each<[what: string, file: string, notice: Notice]>([
    ['not JSON', '{"format":', { code: 'file-not-json' }],
    ['a picture', '\u0089PNG\r\n', { code: 'file-not-json' }],
    ['of something else', '{"cost":4}', { code: 'file-other-format', format: 'open-model-squeeze-scenario' }],
    ['a list', '[]', { code: 'file-other-format', format: 'open-model-squeeze-scenario' }],
    ['of a later format', text({ formatVersion: 2 }), { code: 'file-other-version', got: 2, allowed: 1 }],
    ['of no version', '{"format":"open-model-squeeze-scenario"}', { code: 'file-other-version', got: undefined, allowed: 1 }],
    ['empty of both', text({ pins: [] }), { code: 'file-empty' }],
    ['too large', 'x'.repeat(100_001), { code: 'file-too-large', limit: 100_000 }],
  ])('that is %s changes nothing, and says why', (_, file, notice) => expect(linksIn(file)).toEqual(notice))

  it('keeps three pins, and none that is no text', () => {
    const pins = ['?cost=2', 7, null, '?cost=3', '?cost=4', '?cost=5']
    expect(linksIn(text({ link: '?cost=1.5', pins }))).toEqual(['?cost=1.5', '?cost=2', '?cost=3', '?cost=4'])
  })
})

it('restoring one is a step that can be undone, and replaces what was pinned', () => {
  const store = createScenarioStore()
  const scenario = parse(`?v=${VERSION}&cost=4`).scenario
  const twice = parse(`?v=${VERSION}&china=0`).scenario
  restoreFile(store, { scenario, pins: [twice, untouched(VERSION), twice], notices: [{ code: 'file-empty' }] })
  expect(store.getState()).toMatchObject({
    history: { present: scenario },
    pins: [twice, untouched(VERSION)],
    notices: [{ code: 'file-empty' }],
    change: 'jump',
  })
  undo(store)
  expect(store.getState().history.present).toEqual(untouched(VERSION))
})
