import { expect, it } from 'vitest'
import { CLAIMS, SUBJECTS } from '../../src/evidence/claims'
import { FIGURES } from '../../src/evidence/figures'
import { OBSERVATIONS } from '../../src/evidence/observations'

const known = new Set([...FIGURES, ...OBSERVATIONS].map(({ id }) => id))

it('claims have ids of their own', () => {
  const ids = CLAIMS.map(({ id }) => id)
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
})

it('every subject has claims, and they stand together', () => {
  const order = CLAIMS.map(({ about }) => SUBJECTS.indexOf(about))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect([...new Set(order)]).toEqual(SUBJECTS.map((_, i) => i))
})

it.each(CLAIMS.map((claim) => [claim.id, claim] as const))('%s is one sentence, and its evidence is known', (_, { says, evidence }) => {
  expect(says).toMatch(/^[A-Z][^.]*\.$/)
  expect(says).not.toMatch(/[—']/)
  expect(evidence.filter((id) => !known.has(id))).toEqual([])
})

it.each(['supported', 'mixed', 'contradicted'] as const)('a claim that is %s has evidence to be so', (status) => {
  expect(CLAIMS.filter((claim) => claim.status === status && claim.evidence.length === 0)).toEqual([])
})
