import { describe, expect, it } from 'vitest'
import { versionIn } from '../../../src/scenario/links/query'

describe('the version that a link names', () => {
  it.each<[text: string, version: number | undefined]>([
    ['?v=1&cost=4', 1],
    ['v=12', 12],
    ['https://example.org/a/?utm_source=x&amp;v=3#?v=4', 3],
    ['?v=2&v=1', 2],
    ['', undefined],
    ['?cost=4', undefined],
    ['?v=', undefined],
    ['?v=1.5', undefined],
    ['?v=-1', undefined],
    ['?v=1e3', undefined],
    ['nonsense', undefined],
  ])('in %j is %j', (text, version) => expect(versionIn(text)).toBe(version))
})
