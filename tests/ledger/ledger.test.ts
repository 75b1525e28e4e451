import { describe, expect, it } from 'vitest'
import { levers } from '../../src/model/levers'
import { LOOPS } from '../../src/model/loops'
import { VERSION } from '../../src/model/scenario'
import { parse } from '../../src/scenario/links/codec'
import { readFileSync } from 'node:fs'
import { ensemble } from '../../src/ensemble/ensemble'
import { resultId } from '../../src/export/ids'
import { newest } from '../../src/model/version'
import { drawsOf, frozen, HEADER, isReleased, LINKS, recordOf, readLedger, readModels, rowFor, rowsOf } from './ledger'

const text = readLedger()
const rows = rowsOf(text)
const current = rows.filter(({ version }) => version === VERSION)

/** A link that is new or changed, such as a preset's, has no row yet. Nothing else is wrong then. */
const missing = 'a link (a new or changed preset?) has no row in the ledger: run `npm run ledger`, which adds it and changes no other row.'
const advice = isReleased(VERSION)
  ? `Model ${VERSION} is released, so its numbers are fixed: raise VERSION in src/model/scenario.ts (see CONTRIBUTING.md), or undo what changed them.`
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
      missing,
    ).toEqual(expect.arrayContaining(LINKS))
  })

  it('has every lever and every loop', () => {
    const links = current.map(({ link }) => new URLSearchParams(link))
    const cut = links.flatMap((link) => link.get('cut')?.split(',') ?? [])
    expect(levers.filter(({ id }) => !links.some((link) => link.has(id))).map(({ id }) => id)).toEqual([])
    expect(LOOPS.filter(({ id }) => !cut.includes(id)).map(({ id }) => id)).toEqual([])
  })

  it.each(rows)('$link gives result $resultId', (row) => expect(rowFor(row.link), advice).toEqual(row))

  it.each(rows)('$link is read as written', ({ link }) => expect(parse(link).notices).toEqual([]))
})

describe('the released models', () => {
  const models = readModels()
  const versions = models.map(({ version }) => version)

  it('are all the versions before the present one, and that too once it is out', () => {
    const all = Array.from({ length: VERSION }, (_, i) => i + 1)
    expect(versions).toEqual(isReleased(VERSION) ? all : all.slice(0, -1))
  })

  it.each(models)('model $version is the file that was released, and draws what it drew then', (model) => {
    expect(recordOf(model.version), `public/models/${model.version}.js must not change: undo that`).toEqual(model)
  })

  it.each(models)('model $version is in the changelog, with its date', ({ version }) => {
    expect(readFileSync('CHANGELOG.md', 'utf8')).toMatch(new RegExp(`^## Model ${version} \\(\\d{4}-\\d{2}-\\d{2}\\)$`, 'm'))
  })

  it.skipIf(!isReleased(VERSION))('the source still is the newest of them, run or drawn', () => {
    const { simulate } = frozen(VERSION)
    for (const { link } of current) {
      const { scenario } = parse(link)
      expect(resultId(newest.simulate(scenario)), advice).toBe(resultId(simulate(scenario)))
    }
    expect(drawsOf({ ...newest, ...ensemble }), advice).toBe(models.at(-1)!.draws)
  })
})
