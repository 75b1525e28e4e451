import { VERSION } from '../../src/model/scenario'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { resultId, scenarioId } from '../../src/export/ids'
import { outputs } from '../../src/model/outputs'
import { simulate } from '../../src/model/run/simulate'
import { format, parse } from '../../src/scenario/links/codec'
import { scenario } from '../support/scenarios'

const first8 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex').slice(0, 8)

describe('scenarioId', () => {
  it.each([[''], [`?v=${VERSION}&cost=4`], [`?v=${VERSION}&cut=B1,R3`], ['ü — 短い'], ['a'.repeat(2000)]])(
    'is the start of the SHA-256 of %j',
    (link) => {
      expect(scenarioId(link)).toBe(first8(link))
    },
  )

  it('is the same for the same scenario, however its link was written', () => {
    const links = [
      `?v=${VERSION}&cost=4&china=0.5`,
      `?china=0.5&cost=4.0&v=${VERSION}`,
      `https://example.org/page?v=${VERSION}&china=0.50&cost=4&utm_source=x#top`,
    ]
    expect(new Set(links.map((link) => scenarioId(format(parse(link).scenario)))).size).toBe(1)
  })

  it('is another for another scenario', () => {
    const links = ['', `?v=${VERSION}&cost=4`, `?v=${VERSION}&cost=4.1`, `?v=${VERSION}&cut=B1`, `?v=${VERSION + 1}&cost=4`]
    expect(new Set(links.map(scenarioId)).size).toBe(links.length)
  })
})

describe('resultId', () => {
  const run = simulate(scenario())

  it('is the start of the SHA-256 of all outputs in table order, as little-endian doubles', () => {
    const bytes = Buffer.alloc(8 * outputs.length * run.years.length)
    outputs.forEach(({ id }, i) => run.outputs[id].forEach((value, j) => bytes.writeDoubleLE(value, 8 * (i * run.years.length + j))))
    expect(resultId(run)).toBe(first8(bytes))
  })

  it('is the same for a scenario that is run again', () => {
    expect(resultId(simulate(scenario({ cost: 4 }, ['B1'])))).toBe(resultId(simulate(scenario({ cost: 4 }, ['B1']))))
  })

  it('is another for another scenario', () => {
    const runs = [run, simulate(scenario({ cost: 4 })), simulate(scenario({}, ['B1']))]
    expect(new Set(runs.map(resultId)).size).toBe(3)
  })

  it.each(outputs.map(({ id }) => id))('is another if the last bit of one number of %s changes', (id) => {
    const values = run.outputs[id].slice()
    const bits = new BigUint64Array(values.buffer)
    bits[40] ^= 1n
    expect(resultId({ ...run, outputs: { ...run.outputs, [id]: values } })).not.toBe(resultId(run))
  })
})
