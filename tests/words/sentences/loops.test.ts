import { describe, expect, it } from 'vitest'
import type { Cuts, End } from '../../../src/insight/causal/cuts'
import { LOOPS, type LoopId } from '../../../src/model/loops'
import { cutsSentence, loopEffect } from '../../../src/words/sentences/loops'
import { OUTCOME_WORDS } from '../../../src/words/tables/outcomes'

const end = (more: Partial<End> = {}): End => ({ supply: 8, pressure: 30, outcome: 'squeeze', ...more })

describe('what a loop does', () => {
  it('reads like this', () => {
    expect(loopEffect(end(), end({ supply: 9.5, outcome: 'stopgap-holds' }))).toBe(
      'By 2036: open supply 8.0, without it 9.5; outcome: a squeeze, without it the stopgap holds.',
    )
  })

  it('leaves out what would be printed the same', () => {
    const text = loopEffect(end({ supply: 8.21 }), end({ supply: 8.24, pressure: 41 }))
    expect(text).toMatch(/30.*41/)
    expect(text).not.toContain('8.2')
    expect(loopEffect(end({ pressure: 30.2 }), end({ pressure: 29.8 }))).toBe(loopEffect(end(), end()))
    expect(loopEffect(end(), end())).not.toMatch(/30|8\.0/)
  })

  it('names both outcomes', () => {
    const text = loopEffect(end({ outcome: 'consortium-forms' }), end({ outcome: 'consortium-fails' }))
    for (const id of ['consortium-forms', 'consortium-fails'] as const) expect(text).toContain(OUTCOME_WORDS[id].noun)
  })
})

const cuts = (other: Partial<Record<LoopId, End>> = {}): Cuts => ({
  present: end(),
  other: { ...Object.fromEntries(LOOPS.map(({ id }) => [id, end()])), ...other } as Cuts['other'],
})

describe('what the cuts do', () => {
  it('is said with the end as it is and the end with every loop whole', () => {
    for (const cut of [['R2'], ['R2', 'B3']] as LoopId[][]) {
      const text = cutsSentence(cut, cuts(), end({ supply: 11, pressure: 17 }))
      for (const number of ['8.0', '30', '11.0', '17']) expect(text).toContain(number)
      expect(text).toContain(cut.length === 1 ? 'R2' : `2 of its ${LOOPS.length}`)
    }
  })

  it('where nothing is cut is which loop matters most to supply, if any does', () => {
    expect(cutsSentence([], cuts({ R3: end({ supply: 10 }) }), end())).toMatch(/R3.*10\.0/)
    expect(cutsSentence([], cuts(), end())).not.toMatch(/[BRS]\d/)
  })
})
