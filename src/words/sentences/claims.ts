import { LOOP_NAMES } from '../tables/loops'
import { leverName, textOf } from '../tables/levers'
import { endsOf, type ClaimTest } from '../../insight/claims/claimTest'
import type { Verdict } from '../../insight/claims/judge'
import { READINGS } from '../../insight/claims/readings'
import { decimal } from '../../lib/format'
import { lower } from '../../lib/text'
import { leverOf } from '../../model/levers'
import { READING_WORDS, SETTING_WORDS } from '../tables/claims'

/** The numbers that decided on a claim; where it falls, with what it would have needed. */
export function verdictSentence({ survives, test, values }: Verdict): string {
  const points = pointPhrases(test)
  const numbers = values.map((value, i) => [numberOf(value, test), points[i]].filter(Boolean).join(' ')).join(', ')
  return `${whatIsRead(test)}: ${numbers}${survives ? '' : ` (needs ${needOf(test)})`}.`
}

/** What was read: its name, the year and the circumstances that its numbers share, its unit. */
function whatIsRead(test: ClaimTest): string {
  const { name, unit } = READING_WORDS[test.reading]
  const year = 'year' in test ? `in ${test.year}` : ''
  const setting = test.setting ? SETTING_WORDS[test.setting] : ''
  return [name, year, setting, unit ? `(${unit})` : ''].filter(Boolean).join(' ')
}

/** What each number of a test stands for, where it is not the only one. */
function pointPhrases(test: ClaimTest): string[] {
  switch (test.kind) {
    case 'effect': {
      const lever = leverOf(test.lever)
      return endsOf(test).map((value, i) => `${i === 0 ? `with ${lower(leverName(lever))} ` : ''}at ${textOf(lever, value)}`)
    }
    case 'course':
      return test.years.map((year) => `in ${year}`)
    case 'loop':
      return [`without ${lower(LOOP_NAMES[test.loop])}`, 'as it is']
    case 'level':
    case 'date':
      return ['']
  }
}

/** A year has no thousands to group, and a consortium may never form. */
function numberOf(value: number, { reading, kind }: ClaimTest): string {
  if (!Number.isFinite(value)) return 'never'
  return kind === 'date' ? value.toFixed(0) : decimal(value, READINGS[reading].digits, true)
}

function needOf({ kind, low, high }: ClaimTest): string {
  const isRatio = kind !== 'level' && kind !== 'date'
  const [times, first] = isRatio ? [' times', ' the first'] : ['', '']
  const bounds = [low === undefined ? '' : `at least ${low}${times}`, high === undefined ? '' : `at most ${high}${times}`]
  return `${bounds.filter(Boolean).join(' and ')}${first}`
}
