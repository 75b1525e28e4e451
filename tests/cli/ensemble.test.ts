import { VERSION } from '../../src/model/scenario'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/simulate'
import { BELIEFS } from '../../src/model/levers'
import { sample } from '../../src/ensemble/sample'
import { PERCENTILES, summarise } from '../../src/ensemble/summary'
import { toCsv } from '../../src/export/csv'
import { OUTCOMES } from '../../src/model/run/outcome'
import { outputs } from '../../src/model/outputs'
import { simulate, TODAY_ROW } from '../../src/model/run/simulate'
import { parse } from '../../src/scenario/links/codec'

/** What the command prints, in this process. */
function printed(...args: string[]): string {
  let text = ''
  const code = main(args, { input: () => '', output: (part) => (text += part), error: () => {} })
  expect(code).toBe(0)
  return text
}

const link = `?v=${VERSION}&china=0.1&candidates=40&willingness=80&ambition=0.1`
const text = printed(link, '--ensemble', '256', '--seed', '7')
const document = JSON.parse(text)
const { ensemble } = document
const { scenario } = parse(link)
const run = simulate(scenario)
const request = { scenario, size: 256, seed: 7, step: 0.125, vary: BELIEFS, outputs: outputs.map(({ id }) => id) }
const summary = summarise(request, sample(request, 0, 256))

describe('--ensemble', () => {
  it('adds the ensemble to the document, and changes nothing else', () => {
    const { ensemble: _, ...rest } = document
    expect(rest).toEqual(JSON.parse(printed(link)))
    expect(Object.keys(ensemble)).toEqual(['size', 'seed', 'outcomes', 'formedBy', 'bands'])
    expect([ensemble.size, ensemble.seed]).toEqual([256, 7])
  })

  it('has bands of every output in line with the years: the run itself until today, then percentiles', () => {
    expect(Object.keys(ensemble.bands)).toEqual(outputs.map(({ id }) => id))
    for (const { id } of outputs) {
      expect(Object.keys(ensemble.bands[id])).toEqual(PERCENTILES.map(String))
      for (const per of PERCENTILES) {
        const values = ensemble.bands[id][per]
        expect(values).toHaveLength(document.years.length)
        expect(values.slice(0, TODAY_ROW + 1)).toEqual([...run.outputs[id].subarray(0, TODAY_ROW + 1)])
        expect(values.slice(TODAY_ROW)).toEqual([...summary.bands[id]![per]])
      }
    }
  })

  it('has the share of each outcome at the end, and of draws with a consortium by each year', () => {
    expect(ensemble.outcomes).toEqual(Object.fromEntries(OUTCOMES.map((outcome) => [outcome, summary.chances[outcome].at(-1)])))
    expect(ensemble.formedBy).toEqual(summary.formedBy)
    expect(ensemble.formedBy[2036]).toBeGreaterThan(0)
  })

  it('prints the same bytes again, others for another seed, and seed 1 if none is given', () => {
    const one = printed(link, '--ensemble=256')
    expect(printed('--seed', '7', '--ensemble', '256', link)).toBe(text)
    expect(one).not.toBe(text)
    expect(one).toBe(printed(link, '--ensemble', '256', '--seed', '1'))
  })

  it('draws around each of several scenarios', () => {
    const [first, second] = printed(link, '', '--ensemble', '256', '--seed', '7').trimEnd().split('\n')
    expect(`${first}\n`).toBe(text)
    expect(JSON.parse(second).ensemble.bands).not.toEqual(ensemble.bands)
  })
})

describe('--ensemble with --format csv', () => {
  it('is the table of the run with five columns more for every output', () => {
    const [header, ...rows] = printed(link, '--format', 'csv', '--ensemble', '256', '--seed', '7')
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','))
    const plain = toCsv(run)
      .trimEnd()
      .split('\n')
      .map((line) => line.split(','))
    const width = plain[0].length
    expect([header, ...rows].map((row) => row.slice(0, width))).toEqual(plain)
    const columns = outputs.flatMap(({ id }) => PERCENTILES.map((per): [string, number[]] => [`${id}:${per}`, ensemble.bands[id][per]]))
    expect(header.slice(width)).toEqual(columns.map(([name]) => name))
    columns.forEach(([name, values], i) =>
      expect(
        rows.map((row) => Number(row[width + i])),
        name,
      ).toEqual(values),
    )
  })
})
