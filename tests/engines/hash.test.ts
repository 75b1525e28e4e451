import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { integrate } from '../../src/model/run/integrate'
import { levers } from '../../src/model/levers'
import { LOOPS } from '../../src/model/loops'
import { baseline } from '../../src/model/scenario'
import { MODEL, valuesOf } from '../../src/model/run/simulate'
import { CLOCK } from '../../src/model/squeeze'
import { PRESETS, scenarioOf } from '../../src/scenario/presets'
import { format, parse } from '../../src/scenario/links/codec'
import { scenario } from '../support/scenarios'
import { COUNT, hashOf, hashOfSummary, summaryOf } from './hash'
import { leverEnds, randomScenarios, variety } from './scenarios'

describe('the scenarios that engines compare', () => {
  const links = variety(COUNT).map(format)

  it(`are ${COUNT} different ones`, () => expect(new Set(links).size).toBe(COUNT))

  it('are all ones that a link can name', () => {
    expect(links.map((link) => format(parse(link).scenario))).toEqual(links)
    expect(links.flatMap((link) => parse(link).notices)).toEqual([])
  })

  it('hold the baseline, every preset, every lever end and every cut, and at least 100 random ones', () => {
    const named = [baseline(), ...PRESETS.map(scenarioOf), ...leverEnds(), ...LOOPS.map(({ id }) => scenario({}, [id]))]
    for (const given of named) expect(links).toContain(format(given))
    expect(links).toEqual(expect.arrayContaining(randomScenarios(100, 7).map(format)))
  })

  it('move every lever to both halves of its range, and cut every loop, by chance as well', () => {
    const random = randomScenarios(100, 7)
    for (const { id, min, max } of levers) {
      const low = random.filter((given) => given.levers[id] < (min + max) / 2).length
      expect(low, id).toBeGreaterThan(15)
      expect(low, id).toBeLessThan(85)
    }
    for (const { id } of LOOPS) expect(random.filter(({ cut }) => cut.includes(id)).length, id).toBeGreaterThan(3)
  })
})

describe('hashOf', () => {
  it('is the SHA-256 of times, stocks and observed auxiliaries', () => {
    const { times, states, reported } = integrate(MODEL, valuesOf(baseline()), CLOCK, 'rk4')
    const hash = createHash('sha256')
      .update(Buffer.from(times.buffer))
      .update(Buffer.from(states.buffer))
      .update(Buffer.from(reported.buffer))
    expect(hashOf([baseline()])).toBe(hash.digest('hex'))
  })

  it('is the same again, and another for another scenario, order or number of them', () => {
    const [one, two] = [baseline(), scenario({ cost: 3.1 })]
    const hashes = [[one], [two], [one, two], [two, one]].map(hashOf)
    expect(hashOf([one, two])).toBe(hashes[2])
    expect(new Set(hashes).size).toBe(4)
  })
})

describe('hashOfSummary', () => {
  const summary = summaryOf(scenarioOf(PRESETS.find(({ id }) => id === 'club')!))
  const hash = hashOfSummary(summary)

  it('is the same again', () => expect(hashOfSummary(structuredClone(summary))).toBe(hash))

  it('is of a summary with something in every part', () => {
    expect(Object.keys(summary.bands)).toHaveLength(3)
    expect(summary.formation.some((year) => year !== null)).toBe(true)
    expect(summary.influence['open-supply']![0].share).toBeGreaterThan(0)
  })

  it.each<[what: string, change: (copy: typeof summary) => void]>([
    ['the last bit of a band', ({ bands }) => (bands['open-supply']![95][72] *= 1 + Number.EPSILON)],
    ['the sign of a zero', ({ chances }) => (chances['consortium-fails'][0] = -0)],
    ['a formation year', (copy) => (copy.formation = [null, ...copy.formation.slice(1)])],
    ['a share', ({ formedBy }) => (formedBy[2036] += 1 / 256)],
    ['an influence', ({ influence }) => (influence['open-supply']![0].share *= 1 + Number.EPSILON)],
  ])('is another for a change of %s', (_, change) => {
    const copy = structuredClone(summary)
    change(copy)
    expect(hashOfSummary(copy)).not.toBe(hash)
  })
})
