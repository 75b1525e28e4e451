import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { expectAnswer } from './answer'
import { DOCUMENTS, examples, simulations } from './documents'

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }

describe.each(DOCUMENTS)('$file', ({ text }) => {
  it('names only commands of package.json', () => {
    const named = [...text.matchAll(/\bnpm (?:run (?:--silent )?([\w:]+)|(start|test)\b)/g)].map(([, script, short]) => script ?? short)
    expect(named.length).toBeGreaterThan(3)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('names only files and folders that exist', () => {
    const named = [...text.matchAll(/(?<![\w/.-])(?:src|scripts|tests|public)\/[\w./-]*\w/g)].map(([path]) => path)
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)]+)\)|(?:src|srcset)="(public\/[^"]+)"/g)].map(([, a, b]) => a ?? b)
    const all = [...named, ...linked].filter((path) => path !== 'public/models/N.js') // N stands for a number
    expect(all.length).toBeGreaterThan(5)
    expect(all.filter((path) => !existsSync(path))).toEqual([])
  })
})

it('README has the commands that a reader starts with, and every script is a file that exists', () => {
  expect(examples.join('\n')).toMatch(/^npm start\b[\s\S]*^npm test\b/m)
  for (const script of Object.values(scripts))
    for (const [path] of script.matchAll(/(?:scripts|src)\/[\w./]+/g)) expect(existsSync(path), path).toBe(true)
})

describe('the examples of the command line', () => {
  // Those with an ensemble take longer: documents.long.test.ts.
  const quick = simulations.filter((line) => !line.includes('--ensemble'))
  it('are there', () => expect(quick.length).toBeGreaterThanOrEqual(2))
  it.each(quick)('%s', (line) => expectAnswer(line))
})
