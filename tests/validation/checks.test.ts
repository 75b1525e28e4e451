import { afterAll, describe, expect, it } from 'vitest'
import { OBSERVATIONS } from '../../src/evidence/observations'
import { allChecks } from '../../src/validation/all'
import { KINDS, SUBJECT } from '../../src/validation/check'
import { countsOf, report, runChecks, type Result } from '../../src/validation/runner'
import { errorsFor, PLANTED } from './planted'

const checks = allChecks(OBSERVATIONS)
const rows = checks.map((check) => [check.says, check] as const)

describe('the model', () => {
  const results: Result[] = []
  afterAll(() => console.log(report(results)))

  it.each(rows)('%s', (_, check) => {
    const [result] = runChecks([check])
    results.push(result)
    expect(result.found).toBeNull()
  })
})

describe('the list of checks', () => {
  it('has different ids and different sentences', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length)
    expect(new Set(checks.map(({ says }) => says)).size).toBe(checks.length)
  })

  it('has ids that start with their kind, and whole sentences without a slip of the program', () => {
    const ill = checks.filter(
      ({ id, kind, says }) =>
        !id.startsWith(`${kind}-`) || !/^[a-z][a-z0-9-]*$/.test(id) || !/^[A-Z].*\.$/.test(says) || /undefined|NaN|Infinity/.test(says),
    )
    expect(ill.map(({ id, says }) => `${id}: ${says}`)).toEqual([])
  })

  it('has at least thirty signs and forty reality checks, and some of every kind', () => {
    const counts = Object.fromEntries(
      countsOf([...checks].map((check) => ({ check, found: null }))).map(({ kind, count }) => [kind, count]),
    )
    expect(counts.sign).toBeGreaterThanOrEqual(30)
    expect(counts.reality).toBeGreaterThanOrEqual(40)
    expect(Object.keys(KINDS).filter((kind) => !counts[kind])).toEqual([])
  })
})

describe('a check that cannot fail is a defect: each finds a planted error', () => {
  const found = new Set<string>()

  it.each(rows)('%s', (_, check) => {
    const error = errorsFor(check.id).find((name) => [...runChecks([check], PLANTED[name])][0].found !== null)
    expect(error).toBeDefined()
    found.add(error!)
  })

  it('and no error is planted in vain', () => {
    expect(Object.keys(PLANTED).filter((name) => !found.has(name))).toEqual([])
  })
})

describe('the runner', () => {
  const [first] = checks
  const says = { id: 'sign-x', kind: 'sign', says: 'It holds.' } as const

  it('takes one check at a time', () => {
    let runs = 0
    const counted = [1, 2, 3].map(() => ({ ...says, run: () => (runs++, null) }))
    const results = runChecks(counted)
    results.next()
    expect(runs).toBe(1)
  })

  it('reports a check that throws as one that fails', () => {
    const broken = { ...says, run: () => JSON.parse('{') as null }
    expect([...runChecks([broken])][0].found).toMatch(/^it could not be run: /)
  })

  it('writes counts by kind, the sum, and each failure with what was found', () => {
    const text = report([
      ...runChecks([
        { ...says, run: () => null },
        { ...says, run: () => 'it is 3' },
      ]),
    ])
    expect(text).toContain('direction of an effect                       1 of 2 hold')
    expect(text).toContain('all                                          1 of 2 hold')
    expect(text).toContain('FAILS sign-x: It holds.\n      it is 3')
  })

  it('is pure: a check finds the same twice, and in any order', () => {
    const wrong = PLANTED['no lever acts']
    const once = [...runChecks([first, checks[90]], wrong)].map(({ found }) => found)
    const twice = [...runChecks([checks[90], first], wrong)].map(({ found }) => found)
    expect(twice.toReversed()).toEqual(once)
    expect(first.run(SUBJECT)).toBeNull()
  })
})
