import { expect, it } from 'vitest'
import { lower, numberText, signed } from '../../src/lib/text'

it.each([
  ['Growth of reliance', 'growth of reliance'],
  ['Nvidia’s customer conflict', 'Nvidia’s customer conflict'],
  ['Chinese lab funding', 'Chinese lab funding'],
])('%s inside a sentence is %s', (name, within) => {
  expect(lower(name)).toBe(within)
})

it.each<[text: string, value: number, digits: number]>([
  ['8.2', 8.24, 1],
  ['−8.2', -8.24, 1],
  ['0.0', -0.04, 1],
  ['1,234', 1234.4, 0],
  ['−1,234,567.1235', -1234567.12345, 4],
])('is printed as %s', (text, value, digits) => {
  expect(numberText(value, digits)).toBe(text)
})

it.each<[value: number, digits: number, text: string]>([
  [1.25, 1, '+1.3'],
  [-3, 1, '−3.0'],
  [-0.04, 1, '0.0'],
  [0, 0, '0'],
  [-1234.5, 0, '−1,235'],
])('%d with its sign is written with %i digits as %s', (value, digits, text) => {
  expect(signed(value, digits)).toBe(text)
})
