import { leverName } from '../../../src/words/tables/levers'
import { VERSION } from '../../../src/model/scenario'
import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { levers } from '../../../src/model/levers'
import LeverSheet from '../../../src/ui/levers/LeverSheet.svelte'
import MoreLevers from '../../../src/ui/levers/MoreLevers.svelte'
import { opened } from '../../support/explorer'

const mains = levers.filter((lever) => lever.main)

it('shows one main lever at a time', async () => {
  render(LeverSheet, { explorer: opened(`?v=${VERSION}&china=0.4`) })
  for (const lever of mains) {
    const tab = screen.getByRole('button', { name: leverName(lever) })
    expect(tab.textContent).not.toBe('')
    await userEvent.click(tab)
    expect(tab).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getAllByRole('slider')).toEqual([screen.getByRole('slider', { name: leverName(lever) })])
  }
  expect(screen.getByRole<HTMLInputElement>('slider').valueAsNumber).toBe(0.4)
})

it('the further levers are all there, folded away, and say how many of them are changed', () => {
  const explorer = opened(`?v=${VERSION}&cost=4&tolerance=8&reliance=0.5`)
  const { container } = render(MoreLevers, { explorer })
  const folds = [...container.querySelectorAll('details')]
  expect(folds.every((fold) => !fold.open)).toBe(true)
  expect(folds.map((fold) => fold.querySelector('summary')!.textContent!.match(/\d+ changed/)?.[0])).toEqual([undefined, '2 changed'])
  const inputs = [...container.querySelectorAll<HTMLInputElement>('input[type=range], input[type=checkbox]')]
  const further = levers.filter((lever) => !lever.main).map((lever) => leverName(lever))
  expect(inputs.map((input) => input.labels![0].textContent!.trim()).toSorted()).toEqual(further.toSorted())
})
