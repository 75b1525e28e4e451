import { expect, it } from 'vitest'
import { counted, inHundred, inHundredBrief, percent } from '../../src/words/numbers'

it.each([
  [0, '0', '0'],
  [0.0001, 'fewer than 1', '<1'],
  [0.005, '1', '1'],
  [0.81, '81', '81'],
  [0.995, '100', '100'],
  [0.9951, 'more than 99', '>99'],
  [1, '100', '100'],
])('a share of %d is %s of 100, %s for short', (share, words, brief) => {
  expect([inHundred(share), inHundredBrief(share)]).toEqual([words, brief])
})

it('a share is a percentage with the digits asked for', () => {
  expect([percent(0.123), percent(0.123, 1)]).toEqual(['12%', '12.3%'])
})

it.each([
  [0, 'no levers'],
  [1, 'one lever'],
  [10, 'ten levers'],
  [11, '11 levers'],
])('%i of them are %s', (count, words) => {
  expect(counted(count, 'lever')).toBe(words)
})
