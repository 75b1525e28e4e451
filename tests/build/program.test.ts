import { expect, it } from 'vitest'
import { runAll } from '../../src/build/program'

const rows = (words: string) => words.split(' ').map((word) => [word])

it('a program runs once per row, and its output comes back in the order of the rows', async () => {
  expect(await runAll('tests/build/say.ts', rows('a b c d e'))).toEqual(['a', 'b', 'c', 'd', 'e'])
})

it('a program that fails rejects, and says with what exit code', async () => {
  await expect(runAll('tests/build/say.ts', rows('a fail'))).rejects.toThrow('“fail” ended with exit code 3')
})
