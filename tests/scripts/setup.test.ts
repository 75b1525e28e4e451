import { describe, expect, it } from 'vitest'
import { satisfies } from '../../scripts/support/setup.mjs'

describe('satisfies', () => {
  it.each<[version: string, range: string, expected: boolean]>([
    ['20.19.0', '^20.19 || ^22.12 || >=24', true],
    ['20.20.2', '^20.19 || ^22.12 || >=24', true],
    ['20.18.9', '^20.19 || ^22.12 || >=24', false],
    ['21.7.3', '^20.19 || ^22.12 || >=24', false],
    ['22.11.0', '^20.19 || ^22.12 || >=24', false],
    ['22.12.0', '^20.19 || ^22.12 || >=24', true],
    ['23.9.0', '^20.19 || ^22.12 || >=24', false],
    ['24.0.0', '^20.19 || ^22.12 || >=24', true],
    ['100.1.0', '>=24', true],
    ['18.20.0', '>=24', false],
  ])('%s in %s: %s', (version, range, expected) => expect(satisfies(version, range)).toBe(expected))

  it.each(['~20.19', '20', '*', '^20.19 <21'])('refuses the range %s, which it cannot read', (range) =>
    expect(() => satisfies('20.20.2', range)).toThrow('allowed are'),
  )
})
