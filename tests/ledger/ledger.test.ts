import { describe, expect, it } from 'vitest'
import { levers } from '../../src/model/levers'
import { LOOPS } from '../../src/model/loops'
import { VERSION } from '../../src/model/scenario'
import { parse } from '../../src/scenario/codec'
import { HEADER, isReleased, LINKS, readLedger, rowFor, rowsOf } from './ledger'

const text = readLedger()
const rows = rowsOf(text)
const current = rows.filter(({ version }) => version === VERSION)

const advice = isReleased(VERSION)
  ? `Model ${VERSION} is released, so its numbers are fixed: raise VERSION in src/model/scenario.ts, or undo what changed them.`
  : `Model ${VERSION} is not released: if its numbers are meant to change, run \`npm run ledger\`.`

describe('the ledger of links', () => {
  it('has its header, ends its last line, and holds nothing but rows', () => {
    expect(text.split('\n')[0]).toBe(HEADER)
    expect(text.endsWith('\n')).toBe(true)
    expect(rows.length).toBe(text.split('\n').length - 2)
  })

  it('only grows: versions never fall, and none is from the future', () => {
    const versions = rows.map(({ version }) => version)
    expect(versions).toEqual(versions.toSorted((a, b) => a - b))
    expect(Math.max(...versions)).toBe(VERSION)
  })

  it('has a link once for each version', () => {
    const seen = rows.map(({ link, version }) => `${version} ${link}`)
    expect(seen).toEqual([...new Set(seen)])
  })

  it('has links that name their version', () => {
    for (const { link, version } of rows) expect(new URLSearchParams(link).get('v')).toBe(String(version))
  })

  it('has the baseline, every preset and twenty more', () => {
    expect(
      current.map(({ link }) => link),
      advice,
    ).toEqual(expect.arrayContaining(LINKS))
  })

  it('has every lever and every loop', () => {
    const links = current.map(({ link }) => new URLSearchParams(link))
    const cut = links.flatMap((link) => link.get('cut')?.split(',') ?? [])
    expect(levers.filter(({ id }) => !links.some((link) => link.has(id))).map(({ id }) => id)).toEqual([])
    expect(LOOPS.filter(({ id }) => !cut.includes(id)).map(({ id }) => id)).toEqual([])
  })

  // Rows of older versions are a record: this code no longer runs their equations.
  it.each(current)('$link is read as written', ({ link }) => expect(parse(link).notices).toEqual([]))

  it.each(current)('$link gives result $resultId', (row) => expect(rowFor(row.link), advice).toEqual(row))
})

describe('isReleased', () => {
  it('refuses a version that the changelog does not know', () => expect(() => isReleased(99)).toThrow('no heading "## Model 99"'))
})
