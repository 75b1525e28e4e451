import { render, screen, within } from '@testing-library/svelte'
import { expect, it } from 'vitest'
import { CLAIMS } from '../../../../src/evidence/claims'
import { judge, type Verdict } from '../../../../src/insight/claims/judge'
import { answer } from '../../../../src/insight/question'
import { futureOf } from '../../../../src/model/future'
import { baseline } from '../../../../src/model/scenario'
import { valuesOf } from '../../../../src/model/simulate'
import Claims from '../../../../src/ui/panels/claims/Claims.svelte'
import { sourcesOf, verdictText } from '../../../../src/ui/panels/claims/verdicts'

const verdicts = answer(judge(baseline()), ({ scenarios, outputs }) => scenarios.map((scenario) => futureOf(valuesOf(scenario), outputs)))

it.each<[string, Partial<Verdict>]>([
  [
    'Open supply: 12.4 in 2027, 8.6 in 2032.',
    {
      numbers: [
        { value: 12.41, words: 'in 2027' },
        { value: 8.63, words: 'in 2032' },
      ],
    },
  ],
  ['Open supply: 3,514.0.', { numbers: [{ value: 3514, words: '' }] }],
  [
    'Open supply: never (needs at most 2036).',
    { survives: false, digits: 0, numbers: [{ value: Infinity, words: '' }], needs: 'at most 2036' },
  ],
  ['Open supply: 2031.', { digits: 0, numbers: [{ value: 2031, words: '' }] }],
])('a verdict reads: %s', (words, changed) => {
  const verdict: Verdict = { claim: 'x', survives: true, what: 'Open supply', numbers: [], digits: 1, needs: '', ...changed }
  expect(verdictText(verdict)).toBe(words)
})

it('every claim shows whether it survives, by which numbers, and what the evidence says', () => {
  const { container } = render(Claims, { verdicts, before: verdicts })
  for (const claim of CLAIMS) {
    const verdict = verdicts.find((one) => one.claim === claim.id)!
    const row = [...container.querySelectorAll('li')].find(({ textContent }) => textContent.includes(claim.says))!
    expect(row).toHaveTextContent(verdict.survives ? /^Survives:/ : /^Falls:/)
    expect(row).toHaveTextContent(verdictText(verdict))
    expect(row).toHaveTextContent(`Evidence: ${claim.status}.`)
  }
  expect(container).not.toHaveTextContent(/undefined|NaN|Infinity|by your cuts/)
})

it('the table has every claim with its sources', () => {
  render(Claims, { verdicts, before: verdicts })
  const rows = within(document.querySelector('tbody')!).getAllByRole('row', { hidden: true })
  expect(rows).toHaveLength(CLAIMS.length)
  CLAIMS.forEach((claim, i) => {
    const publishers = sourcesOf(claim).map(({ publisher }) => publisher)
    for (const text of publishers.length > 0 ? publishers : ['nothing published found']) expect(rows[i]).toHaveTextContent(text)
  })
})

it('marks a claim that stands otherwise with every loop whole', () => {
  const before = verdicts.map((verdict) => (verdict.claim === 'squeeze' ? { ...verdict, survives: !verdict.survives } : verdict))
  render(Claims, { verdicts, before })
  expect(screen.getByText('Survives, by your cuts:').closest('li')).toHaveTextContent('Demand for access rises while open supply falls.')
  expect(screen.getByText(/the cuts turn one of them/)).toBeVisible()
})
