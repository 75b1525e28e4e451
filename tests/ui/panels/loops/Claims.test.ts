import { render, screen, within } from '@testing-library/svelte'
import { expect, it } from 'vitest'
import { CLAIMS } from '../../../../src/evidence/claims'
import { judge } from '../../../../src/insight/claims/judge'
import { answer } from '../../../../src/insight/question'
import { futureOf } from '../../../../src/model/run/future'
import { baseline } from '../../../../src/model/scenario'
import { valuesOf } from '../../../../src/model/run/simulate'
import Claims from '../../../../src/ui/panels/loops/Claims.svelte'
import { sourcesOf } from '../../../../src/ui/panels/loops/claimSources'
import { CLAIM_WORDS } from '../../../../src/words/panels/loops'
import { verdictSentence } from '../../../../src/words/sentences/claims'

const verdicts = answer(judge(baseline()), ({ scenarios, outputs }) => scenarios.map((scenario) => futureOf(valuesOf(scenario), outputs)))

it('every claim shows whether it survives, by which numbers, and what the evidence says', () => {
  const { container } = render(Claims, { verdicts, before: verdicts })
  for (const claim of CLAIMS) {
    const verdict = verdicts.find((one) => one.claim === claim.id)!
    const row = [...container.querySelectorAll('li')].find(({ textContent }) => textContent.includes(claim.says))!
    expect(row).toHaveTextContent(`${CLAIM_WORDS.survival(verdict.survives)}: ${claim.says}`)
    expect(row).toHaveTextContent(verdictSentence(verdict))
    expect(row).toHaveTextContent(CLAIM_WORDS.evidence(claim.status))
  }
  expect(container).not.toHaveTextContent(new RegExp(`undefined|NaN|Infinity|${CLAIM_WORDS.turned}`))
})

it('the table has every claim with its sources', () => {
  render(Claims, { verdicts, before: verdicts })
  const rows = within(document.querySelector('tbody')!).getAllByRole('row', { hidden: true })
  expect(rows).toHaveLength(CLAIMS.length)
  CLAIMS.forEach((claim, i) => {
    const publishers = sourcesOf(claim).map(({ publisher }) => publisher)
    for (const text of publishers.length > 0 ? publishers : [CLAIM_WORDS.unpublished]) expect(rows[i]).toHaveTextContent(text)
  })
})

it('marks a claim that stands otherwise with every loop whole', () => {
  const before = verdicts.map((verdict) => (verdict.claim === 'squeeze' ? { ...verdict, survives: !verdict.survives } : verdict))
  render(Claims, { verdicts, before })
  const marks = screen.getAllByText(new RegExp(CLAIM_WORDS.turned))
  expect(marks).toHaveLength(1)
  expect(marks[0].closest('li')).toHaveTextContent(CLAIMS.find(({ id }) => id === 'squeeze')!.says)
  const surviving = verdicts.filter(({ survives }) => survives).length
  expect(screen.getByText(CLAIM_WORDS.lead(surviving, verdicts.length, 1))).toBeVisible()
})
