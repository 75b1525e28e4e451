import { render, screen } from '@testing-library/svelte'
import { expect, it } from 'vitest'
import Checks from '../../../../src/ui/panels/model/Checks.svelte'
import type { Check } from '../../../../src/validation/check'

const check = (id: string, kind: Check['kind'], found: string | null): Check => ({ id, kind, says: `${id} holds.`, run: () => found })
const sound = [check('one', 'sign', null), check('two', 'sign', null), check('three', 'step', null)]

it('the checks run one after another, and the page says how many there are and that all hold', async () => {
  const { container } = render(Checks, { checks: sound })
  expect(screen.getByRole('status')).toHaveTextContent('Running check 1 of 3')
  expect(await screen.findByText('3 checks, run just now in your browser: all hold.')).toBeVisible()
  expect(container.querySelectorAll('li')).toHaveLength(3)
  expect([...container.querySelectorAll('summary')].map((each) => each.textContent)).toEqual([
    'direction of an effect: 2 of 2 hold',
    'halving the time step: 1 of 1 hold',
  ])
})

it('a check that does not hold is counted, opened, and told with what was found instead', async () => {
  const { container } = render(Checks, { checks: [...sound, check('four', 'step', 'it is 3')] })
  expect(await screen.findByText(/4 checks, run just now in your browser: 1 do not hold/)).toBeVisible()
  expect([...container.querySelectorAll('details')].map(({ open }) => open)).toEqual([false, true])
  expect(container).toHaveTextContent('four holds. Found instead: it is 3')
})
