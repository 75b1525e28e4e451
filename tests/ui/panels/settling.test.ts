import { expect, it } from 'vitest'
import { settling } from '../../../src/ui/panels/settling'
import { planted } from '../../support/summary'

it('a first look counts only until there is a summary of all draws', () => {
  const [look, full, next] = [planted({ squeeze: 1 }), planted({ squeeze: 0.9 }), planted({ squeeze: 0.8 })]
  const settle = settling()
  const of = (summary: typeof look | null, coarse: boolean) => settle({ summary, coarse })
  expect([of(null, false), of(look, true), of(full, false), of(next, true), of(next, false)]).toEqual([null, look, full, full, next])
})
