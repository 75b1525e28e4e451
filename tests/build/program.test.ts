import { expect, it } from 'vitest'
import { runAll } from '../../src/build/program'

const rows = (words: string) => words.split(' ').map((word) => [word])

it('a program is run once a row, and its answers come in the order of the rows', async () => {
  expect(await runAll('tests/build/say.ts', process.cwd(), rows('a b c d e'))).toEqual(['a', 'b', 'c', 'd', 'e'])
})

it('a program that fails is no answer', async () => {
  await expect(runAll('tests/build/say.ts', process.cwd(), rows('a fail'))).rejects.toThrow('exit code 3')
})
