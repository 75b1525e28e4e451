import { render, screen } from '@testing-library/svelte'
import { expect, it } from 'vitest'
import Checks from '../../../../src/ui/panels/model/Checks.svelte'
import { KINDS, type Check } from '../../../../src/validation/check'
import { CHECKS } from '../../../../src/words/panels/model'

const check = (id: string, kind: Check['kind'], found: string | null): Check => ({ id, kind, says: `${id} holds.`, run: () => found })
const sound = [check('one', 'sign', null), check('two', 'sign', null), check('three', 'step', null)]

it('the checks run one after another, and the page says how many there are and that all hold', async () => {
  const { container } = render(Checks, { checks: sound })
  expect(screen.getByRole('status')).toHaveTextContent(CHECKS.running(1, 3))
  expect(await screen.findByText(CHECKS.done(3, 0))).toBeVisible()
  expect(container.querySelectorAll('li')).toHaveLength(3)
  expect([...container.querySelectorAll('summary')].map((each) => each.textContent)).toEqual([
    CHECKS.kind(KINDS.sign, 2, 2),
    CHECKS.kind(KINDS.step, 1, 1),
  ])
})

it('a check that does not hold is counted, opened, and shown with what was found instead', async () => {
  const { container } = render(Checks, { checks: [...sound, check('four', 'step', 'it is 3')] })
  expect(await screen.findByText(CHECKS.done(4, 1))).toBeVisible()
  expect([...container.querySelectorAll('details')].map(({ open }) => open)).toEqual([false, true])
  expect(container).toHaveTextContent(`four holds. ${CHECKS.found('it is 3')}`)
})
