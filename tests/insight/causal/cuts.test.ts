import { expect, it } from 'vitest'
import { cuts, strongestLoop, type Cuts } from '../../../src/insight/causal/cuts'
import type { Batch } from '../../../src/insight/question'
import { LOOPS } from '../../../src/model/loops'
import { scenario } from '../../support/scenarios'

it('asks one batch: a run as it is, and one for each loop the other way', () => {
  const { value } = cuts(scenario({}, ['B1'])).next()
  const asked = (value as Batch).scenarios.map(({ cut }) => cut.toSorted().join(' '))
  expect(asked).toEqual(['B1', ...LOOPS.map(({ id }) => (id === 'B1' ? '' : ['B1', id].toSorted().join(' ')))])
})

it('the strongest loop is the one whose cut changes supply most; there is none where all changes are small', () => {
  const present = { supply: 8, pressure: 30, outcome: 'squeeze' as const }
  const answer = (supplies: Partial<Record<string, number>>): Cuts => ({
    present,
    other: Object.fromEntries(LOOPS.map(({ id }) => [id, { ...present, supply: supplies[id] ?? 8 }])) as Cuts['other'],
  })
  expect(strongestLoop(answer({ R2: 9, B3: 6.5 }))).toBe('B3')
  expect(strongestLoop(answer({ R2: 8.04 }))).toBeNull()
})
