import { OUTPUT_NAMES } from '../../../../src/words/tables/outputs'
import { leverName } from '../../../../src/words/tables/levers'
import { VERSION } from '../../../../src/model/scenario'
import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { LeverValues } from '../../../../src/model/levers'
import type { LoopId } from '../../../../src/model/loops'
import { simulate } from '../../../../src/model/run/simulate'
import Compare from '../../../../src/ui/panels/compare/Compare.svelte'
import { levers as allLevers, leverOf, type LeverId } from '../../../../src/model/levers'
import { results, type Column } from '../../../../src/ui/answers/comparison'
import { assumptions, comparisonText, largestDifference } from '../../../../src/ui/panels/compare/compare'
import { COMPARISON, formationText, outcomeText, valueText } from '../../../../src/words/comparison'
import { COMPARE } from '../../../../src/words/panels/compare'
import { at, scenario } from '../../../support/scenarios'
import { opened } from '../../../support/explorer'

const column = (title: string, levers: Partial<LeverValues> = {}, cut: LoopId[] = []): Column => {
  const chosen = scenario(levers, cut)
  return { title, scenario: chosen, run: simulate(chosen) }
}
const yours = column('yours')
const steep = column('A', { cost: 5 })
const club = column('B', { china: 0.1, candidates: 40, willingness: 80, ambition: 0.1 })

const named = (id: LeverId) => new RegExp(`^${leverName(leverOf(id))}`)

/** The cells of a row of the table on the page. */
const cellsOf = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

describe('what follows', () => {
  it('has outcome, year, and each measure in 2030 and at the end', () => {
    const outputs = ['open-supply', 'access-demand', 'consortium-pressure', 'gap-months'] as const
    expect(results([yours, steep]).map((row) => row.name)).toEqual([
      COMPARISON.outcome(2036),
      COMPARISON.formation.name,
      ...outputs.flatMap((id) => [2030, 2036].map((year) => COMPARISON.output(id, year))),
    ])
  })

  it('says differences from yours with their sign, and none of yours', () => {
    const row = results([yours, steep]).find(({ id }) => id === 'open-supply-2036')!
    const [mine, other] = [yours, steep].map(({ run }) => at(run, 'open-supply', 2036))
    expect(other).toBeLessThan(mine)
    expect(row.cells).toEqual([
      { text: mine.toFixed(1), off: '' },
      { text: other.toFixed(1), off: `−${(mine - other).toFixed(1)}` },
    ])
    const demand = results([steep, yours, column('C', { cost: 5 })]).find(({ id }) => id === 'access-demand-2036')!
    expect(demand.cells[1].off).toMatch(/^−\d+$/)
    expect(demand.cells[2].off).toBe('')
    expect(results([yours, steep]).find(({ id }) => id === 'access-demand-2036')!.cells[1].off).toMatch(/^\+\d+$/)
  })

  it('says the year of a consortium, or never', () => {
    const [outcome, year] = results([yours, club])
    expect(outcome.cells.map(({ text }) => text)).toEqual([yours, club].map(({ run }) => outcomeText(run)))
    expect(year.cells.map(({ text }) => text)).toEqual([formationText(yours.run), String(Math.floor(club.run.formationYear!))])
  })
})

describe('what is assumed', () => {
  it('are the levers and cuts that are not the same everywhere, in the order of the page', () => {
    const rows = assumptions([yours, steep, column('B', { cost: 5, china: 0.4, tolerance: 8 }, ['R3'])], allLevers)
    expect(rows.map(({ id, cells }) => [id, ...cells.map(({ text }) => text)])).toEqual([
      ['cost', '3.0×', '5.0×', '5.0×'],
      ['china', '1×', '1×', '0.4×'],
      ['tolerance', expect.any(String), expect.any(String), expect.stringContaining('8')],
      ['cut', 'none', 'none', 'R3'],
    ])
  })

  it('are none where all are the same', () => {
    expect(assumptions([yours, column('A')], allLevers)).toEqual([])
  })

  it('are those of the model that they are made with', () => {
    const older = [leverOf('cost')]
    expect(assumptions([yours, column('A', { cost: 5, china: 0.4 })], older).map(({ id }) => id)).toEqual(['cost'])
  })
})

describe('the largest difference', () => {
  it('is that of the output which moved most for its span, and is named with both values', () => {
    const { title, id, year, yours: mine, other } = largestDifference([yours, column('A', { cost: 2.9 }), { ...steep, title: 'B' }])
    expect(title).toBe('B')
    expect([mine, other]).toEqual([yours, steep].map(({ run }) => at(run, id, year)))
    const text = comparisonText([yours, steep])
    for (const part of [valueText(id, mine), valueText(id, other), String(year)]) expect(text).toContain(part)
    expect(text.toLowerCase()).toContain(OUTPUT_NAMES[id].toLowerCase())
  })

  it('comes after the ends where these differ', () => {
    const text = comparisonText([yours, steep, club])
    expect(text.indexOf(outcomeText(yours.run))).toBeGreaterThan(-1)
    expect(text.indexOf(outcomeText(club.run))).toBeGreaterThan(text.indexOf(outcomeText(yours.run)))
    expect(comparisonText([yours, steep])).not.toContain(`“${outcomeText(yours.run)}”`)
  })

  it('is not named between scenarios that are the same', () => {
    const text = comparisonText([yours, column('A')])
    expect(text).toContain('A')
    expect(text).not.toMatch(/\d/)
  })
})

describe('the panel', () => {
  it('says how to pin where nothing is, and does it', async () => {
    const explorer = opened()
    render(Compare, { explorer })
    expect(screen.getByText(new RegExp(`^${COMPARE.none.nothing}`))).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: COMPARE.none.pin }))
    expect(explorer.pins).toHaveLength(1)
    expect(screen.getByRole('table')).toBeVisible()
  })

  it('has a column for yours, each pin, and both baselines', () => {
    const explorer = opened(`?v=${VERSION}&cost=5&conflict=1`)
    explorer.pin()
    explorer.resetAll()
    explorer.setLever('conflict', 1)
    explorer.pin()
    explorer.setLever('cost', 2)
    render(Compare, { explorer })
    const heads = screen.getAllByRole('columnheader').map((head) => head.textContent)
    expect(heads).toEqual([COMPARE.yours, 'A', 'B', COMPARE.baseline, COMPARE.untouched])
    expect(cellsOf(named('cost'))).toEqual(['2.0×', '5.0×', '3.0×', '3.0×', '3.0×'])
    const conflict = cellsOf(named('conflict'))
    expect(new Set(conflict.slice(0, 4)).size).toBe(1)
    expect(conflict[4]).not.toBe(conflict[0])
  })

  it('can be scrolled by keyboard and is named by its sentence', () => {
    const explorer = opened()
    explorer.pin()
    render(Compare, { explorer })
    expect(screen.getByRole('region', { name: comparisonText([yours, column('A')]) })).toHaveAttribute('tabindex', '0')
  })
})
