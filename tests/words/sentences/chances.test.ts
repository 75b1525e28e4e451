import { leverName } from '../../../src/words/tables/levers'
import { describe, expect, it } from 'vitest'
import { levers } from '../../../src/model/levers'
import { OUTCOMES, type Outcome } from '../../../src/model/run/outcome'
import { inHundred } from '../../../src/words/numbers'
import { endingsSentence, formationSentence, rankingSentence } from '../../../src/words/sentences/chances'
import { CONSORTIUM_FORMS, OUTCOME_WORDS } from '../../../src/words/tables/outcomes'
import { planted } from '../../support/summary'

describe('how the draws end', () => {
  it('reads like this', () => {
    expect(endingsSentence(planted({ squeeze: 0.81, 'stopgap-holds': 0.14, 'consortium-forms': 0.03, 'consortium-fails': 0.02 }))).toBe(
      'In 81 of 100 draws of the beliefs the squeeze finds no remedy; the stopgap holds in 14; a consortium forms in 5, and lasts in 3.',
    )
  })

  it.each<[ends: Partial<Record<Outcome, number>>]>([
    [{ 'consortium-forms': 0.6, 'consortium-fails': 0.1, squeeze: 0.3 }],
    [{ 'stopgap-holds': 0.9, 'consortium-forms': 0.1 }],
    [{ 'stopgap-holds': 0.9, 'consortium-fails': 0.1 }],
    [{ squeeze: 0.999, 'stopgap-holds': 0.001 }],
    [{ squeeze: 1 }],
    [{ 'consortium-forms': 1 }],
  ])('%j: each outcome that happens is named with its chance, the commonest first', (ends) => {
    const text = endingsSentence(planted(ends))
    const forms = (ends['consortium-forms'] ?? 0) + (ends['consortium-fails'] ?? 0)
    const told = [
      { clause: OUTCOME_WORDS.squeeze.clause, share: ends.squeeze ?? 0 },
      { clause: OUTCOME_WORDS['stopgap-holds'].clause, share: ends['stopgap-holds'] ?? 0 },
      { clause: CONSORTIUM_FORMS, share: forms },
    ].toSorted((a, b) => b.share - a.share)
    const places = told.filter(({ share }) => share > 0).map(({ clause }) => text.indexOf(clause))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    for (const { clause, share } of told) if (share === 0) expect(text).not.toContain(clause)
    for (const { share } of told) if (share > 0 && share < 1) expect(text).toContain(inHundred(share))
  })

  it('no two sets of outcomes that can happen together read the same', () => {
    const sets = OUTCOMES.flatMap((a, i) => [[a], ...OUTCOMES.slice(i + 1).map((b) => [a, b])])
    const texts = sets.map((ids) => endingsSentence(planted(Object.fromEntries(ids.map((id) => [id, 1 / ids.length])))))
    expect(new Set(texts).size).toBe(sets.length)
  })
})

describe('when a consortium forms', () => {
  it('is the first year by which half of those draws have formed it', () => {
    const formedBy = { 2028: 0, 2029: 0.08, 2030: 0.11, 2031: 0.2, 2032: 0.2 }
    expect(formationSentence(planted({ 'consortium-forms': 0.2 }, { formedBy }))).toContain('2030')
  })

  it('is no year where none forms one, or too few for a dot', () => {
    const [none, few] = [0, 0.004].map((share) => formationSentence(planted({ 'consortium-forms': share })))
    expect(none).toContain('50')
    expect(few).toContain(inHundred(0.004))
    for (const text of [none, few]) expect(text).not.toMatch(/20\d\d/)
  })
})

const say = (rows: readonly number[], interplay: number | null) =>
  rankingSentence({ rows: rows.map((share, i) => ({ lever: levers[i].id, share })), interplay }, 'open-supply', 2036, 'beliefs')

describe('which lever matters', () => {
  it('is the first, with its share of the spread', () => {
    expect(say([0.41, 0.1], 0.49)).toMatch(new RegExp(`^${leverName(levers[0])} .*41%`))
  })

  it('is none where there is no spread, or where it comes from interplay', () => {
    expect(say([], null)).not.toBe(say([], 0.9))
    for (const text of [say([], null), say([], 0.9)]) expect(text).toContain('open supply in 2036')
  })
})
