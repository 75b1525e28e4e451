import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { count, one, report, runAll, type Result } from '../../scripts/support/steps.mjs'

const printed: string[] = []
beforeEach(() => {
  printed.length = 0
  vi.spyOn(console, 'log').mockImplementation((line = '') => void printed.push(line))
})

describe('runAll and report', () => {
  it('run the stages, leave out what lacks its need, take an error for a failure, and sum up in the last line', async () => {
    const before = process.exitCode
    const results = await runAll([
      [{ name: 'first', work: () => one(true) }],
      [
        { name: 'broken', work: () => Promise.reject(new Error('it broke')) },
        { name: 'tests', work: async () => ({ passed: 3, failed: 0, skipped: 1 }), needs: 'first' },
      ],
      [{ name: 'last', work: () => one(true), needs: 'broken' }],
    ])
    report(results)
    expect(process.exitCode).toBe(1)
    process.exitCode = before
    expect([...results.keys()]).toEqual(['first', 'broken', 'tests', 'last'])
    expect(printed.slice(-5).map((line) => line.replace(/ +\d+\.\d s\b/, ''))).toEqual([
      'passed  first',
      'FAILED  broken  it broke',
      'passed  tests  3 passed, 0 failed, 1 skipped',
      'skipped last  not run: it needs broken',
      '4 passed, 1 failed, 2 skipped',
    ])
  })
})

describe('count', () => {
  const folder = mkdtempSync(join(tmpdir(), 'open-model-squeeze-steps-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each<[what: string, ok: boolean, found: Result | null, failed: number, note: string | undefined]>([
    ['a good run', true, { passed: 2, failed: 0, skipped: 0 }, 0, undefined],
    ['a failed test', false, { passed: 2, failed: 1, skipped: 0 }, 1, undefined],
    ['a crash after good tests', false, { passed: 2, failed: 0, skipped: 0 }, 1, 'the runner failed outside a test'],
    ['no test at all', true, { passed: 0, failed: 0, skipped: 4 }, 1, 'no test ran'],
    ['no report', false, null, 1, 'the runner left no report'],
  ])('%s', (what, ok, found, failed, note) => {
    const file = join(folder, `${what}.json`)
    if (found) writeFileSync(file, JSON.stringify(found))
    expect(count(ok, file, (found: Result) => found)).toMatchObject({ failed, ...(note && { note }) })
  })
})
