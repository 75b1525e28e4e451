import { render, screen } from '@testing-library/svelte'
import { expect, it } from 'vitest'
import { OBSERVATIONS } from '../../../../src/evidence/observations'
import { allChecks } from '../../../../src/validation/all'
import Checks from '../../../../src/ui/panels/model/Checks.svelte'

it('the checks run one after another on the page, which says how many there are and that all hold', async () => {
  const count = allChecks(OBSERVATIONS).length
  const { container } = render(Checks)
  expect(screen.getByRole('status')).toHaveTextContent(`Running check 1 of ${count}`)
  const all = await screen.findByText(`${count} checks, run just now in your browser: all hold.`, undefined, { timeout: 60_000 })
  expect(all).toBeVisible()
  expect(container.querySelectorAll('li')).toHaveLength(count)
}, 70_000)
