import { expect, it } from 'vitest'
import { MOST_PINS } from '../../../src/scenario/store'
import { DASHES, LETTERS } from '../../../src/ui/answers/pins'

it('there are as many letters and dash patterns as pins, no two alike', () => {
  for (const list of [LETTERS, DASHES]) expect(new Set(list).size).toBe(MOST_PINS)
})
