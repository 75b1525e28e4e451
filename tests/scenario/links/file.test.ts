import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { levers } from '../../../src/model/levers'
import { LOOPS } from '../../../src/model/loops'
import { VERSION, type Scenario } from '../../../src/model/scenario'
import { parse, untouched } from '../../../src/scenario/links/codec'
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
    expect(restoredFrom(links).notices).toEqual(['cost 99 is above 5; 5 is used.', '“tax” is not a lever of this model; it is ignored.'])
  })

  it.each<[what: string, file: string, said: string]>([
    ['not JSON', '{"format":', 'The file is damaged or no scenario file: it is not JSON. Nothing is changed.'],
    ['a picture', '\u0089PNG\r\n', 'The file is damaged or no scenario file: it is not JSON. Nothing is changed.'],
    [
      'of something else',
      '{"cost":4}',
      'The file is no scenario file: its format is not “open-model-squeeze-scenario”. Nothing is changed.',
    ],
    ['a list', '[]', 'The file is no scenario file: its format is not “open-model-squeeze-scenario”. Nothing is changed.'],
    ['of a later format', text({ formatVersion: 2 }), 'The file is of format version 2; this page reads version 1. Nothing is changed.'],
    [
      'of no version',
      '{"format":"open-model-squeeze-scenario"}',
      'The file is of format version none; this page reads version 1. Nothing is changed.',
    ],
    ['empty of both', text({ pins: [] }), 'The file is damaged: it holds neither a link nor a scenario. Nothing is changed.'],
    ['too large', 'x'.repeat(100_001), 'The file is larger than 100 kB, so it is no scenario file; nothing is changed.'],
  ])('that is %s gets one sentence', (_, file, said) => expect(linksIn(file)).toBe(said))

  it('keeps three pins, and none that is no text', () => {
    const pins = ['?cost=2', 7, null, '?cost=3', '?cost=4', '?cost=5']
    expect(linksIn(text({ link: '?cost=1.5', pins }))).toEqual(['?cost=1.5', '?cost=2', '?cost=3', '?cost=4'])
  })
})

it('restoring one is a step that can be undone, and replaces what was pinned', () => {
  const store = createScenarioStore()
  const scenario = parse(`?v=${VERSION}&cost=4`).scenario
  const twice = parse(`?v=${VERSION}&china=0`).scenario
  restoreFile(store, { scenario, pins: [twice, untouched(VERSION), twice], notices: ['Said.'] })
  expect(store.getState()).toMatchObject({
    history: { present: scenario },
    pins: [twice, untouched(VERSION)],
    notices: ['Said.'],
    change: 'jump',
  })
  undo(store)
  expect(store.getState().history.present).toEqual(untouched(VERSION))
})
