import { VERSION } from '../../../../src/model/scenario'
import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { LeverValues } from '../../../../src/model/levers'
import type { LoopId } from '../../../../src/model/loops'
import { simulate } from '../../../../src/model/simulate'
import Compare from '../../../../src/ui/panels/compare/Compare.svelte'
import { assumptions, largest, results, type Column } from '../../../../src/ui/panels/compare/compare'
import { at, scenario } from '../../../support/scenarios'
import { opened } from '../../../support/explorer'

const column = (title: string, levers: Partial<LeverValues> = {}, cut: LoopId[] = []): Column => {
  const chosen = scenario(levers, cut)
  return { title, scenario: chosen, run: simulate(chosen) }
}
const yours = column('yours')
const steep = column('A', { cost: 5 })
const club = column('B', { china: 0.1, candidates: 40, willingness: 80, ambition: 0.1 })

/** The cells of a row of the table on the page. */
const cellsOf = (name: RegExp) =>
  within(screen.getByRole('row', { name }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent)

describe('what follows', () => {
  it('has outcome, year, and each measure in 2030 and at the end', () => {
    expect(results([yours, steep]).map((row) => row.name)).toEqual([
      'Outcome by 2036',
      'Consortium forms',
      ...['Open supply', 'Demand for access', 'Consortium pressure', 'Open-closed gap'].flatMap((name) => [
        `${name}, 2030`,
        `${name}, 2036`,
      ]),
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
    expect(outcome.cells[0].text).toBe('squeeze')
    expect(year.cells.map(({ text }) => text)).toEqual(['never', String(Math.floor(club.run.formationYear!))])
  })
})

describe('what is assumed', () => {
  it('are the levers and cuts that are not the same everywhere, in the order of the page', () => {
    const rows = assumptions([yours, steep, column('B', { cost: 5, china: 0.4, tolerance: 8 }, ['R3'])])
    expect(rows.map(({ id, cells }) => [id, ...cells.map(({ text }) => text)])).toEqual([
      ['cost', '3.0×', '5.0×', '5.0×'],
      ['china', '1×', '1×', '0.4×'],
      ['tolerance', expect.any(String), expect.any(String), expect.stringContaining('8')],
      ['cut', 'none', 'none', 'R3'],
    ])
  })

  it('are none where all are the same', () => {
    expect(assumptions([yours, column('A')])).toEqual([])
  })
})

describe('the largest difference', () => {
  it('is named with both values', () => {
    const [mine, other] = [yours, steep].map(({ run }) => at(run, 'open-supply', 2036).toFixed(1))
    expect(largest([yours, column('A', { cost: 2.9 }), { ...steep, title: 'B' }])).toContain('B')
    expect(largest([yours, steep])).toMatch(/^The largest difference is in .+ at the start of 20(30|36): [\d.,]+ in yours, [\d.,]+ in A\.$/)
    expect(mine).not.toBe(other)
  })

  it('comes after the ends where these differ', () => {
    expect(largest([yours, steep, club])).toMatch(
      /^Yours ends as “squeeze”, B as “consortium forms(, then fails| and lasts)”\. The largest/,
    )
  })

  it('is none between scenarios that are the same', () => {
    expect(largest([yours, column('A')])).toBe('In its numbers yours hardly differs from A.')
  })
})

describe('the panel', () => {
  it('says how to pin where nothing is, and does it', async () => {
    const explorer = opened()
    render(Compare, { explorer })
    expect(screen.getByText(/^Nothing is pinned yet/)).toBeVisible()
    expect(screen.queryByRole('table')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Pin this scenario' }))
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
    expect(heads).toEqual(['yours', 'A', 'B', 'your baseline', 'untouched model'])
    expect(cellsOf(/^Training-cost growth/)).toEqual(['2.0×', '5.0×', '3.0×', '3.0×', '3.0×'])
    const conflict = cellsOf(/conflict/i)
    expect(new Set(conflict.slice(0, 4)).size).toBe(1)
    expect(conflict[4]).not.toBe(conflict[0])
    expect(screen.getByText(/Beliefs move your baseline, events do not/)).toBeVisible()
  })

  it('can be scrolled by keyboard and is named by its sentence', () => {
    const explorer = opened()
    explorer.pin()
    render(Compare, { explorer })
    expect(screen.getByRole('region', { name: /hardly differs from A/ })).toHaveAttribute('tabindex', '0')
  })
})
