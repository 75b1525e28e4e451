import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leverOf as lever, levers, snap, type LeverId, type LeverValues } from '../../../src/model/levers'
import { LOOPS } from '../../../src/model/loops'
import { baseline, VERSION, type Scenario, sameScenario } from '../../../src/model/scenario'
import { format, parse } from '../../../src/scenario/links/codec'
import type { Fault, Notice } from '../../../src/scenario/links/notice'
import { noticeText } from '../../../src/words/notices'

const loops = LOOPS.map((loop) => loop.id)
const standard = (id: LeverId) => lever(id).default

const unreadable = (got: string, id: LeverId = 'cost'): Notice => ({
  code: 'lever',
  lever: id,
  got,
  fault: { why: 'unreadable', min: lever(id).min, max: lever(id).max },
  used: String(standard(id)),
  isDefault: true,
})
const moved = (id: LeverId, got: string, fault: Fault, used: string): Notice => ({
  code: 'lever',
  lever: id,
  got,
  fault,
  used,
  isDefault: false,
})
const noWord = (got: string): Notice => ({
  code: 'lever',
  lever: 'consortium',
  got,
  fault: { why: 'unknown-word', allowed: ['off', 'on'] },
  used: 'on',
  isDefault: true,
})
const unknown = (key: string): Notice => ({ code: 'unknown-key', key })

/** Scenarios whose levers are at their default or anywhere on their grid, with any loops cut. */
const scenarios: fc.Arbitrary<Scenario> = fc.record({
  version: fc.constant(VERSION),
  levers: fc
    .tuple(
      ...levers.map((row) =>
        fc.oneof(
          fc.constant(row.default),
          fc.integer({ min: 0, max: Math.round((row.max - row.min) / row.step) }).map((steps) => snap(row, row.min + steps * row.step)),
        ),
      ),
    )
    .map((values) => Object.fromEntries(levers.map((row, i) => [row.id, values[i]])) as LeverValues),
  cut: fc.subarray(loops),
})

/** Text that looks like a link until it does not. */
const junk = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '?',
        '&',
        '=',
        '#',
        '%',
        '%E0%A4%A',
        '+',
        ',',
        ';',
        '&amp;',
        'https://a.example/',
        `v=${VERSION}`,
        'v=9',
        'cut=',
        '__proto__=1',
        '-0',
      ),
      fc.constantFrom(...levers.map((row) => row.id)),
      fc.constantFrom(...loops),
      fc.double().map(String),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

describe('format', () => {
  it('gives the untouched baseline a clean address', () => {
    expect(format(baseline())).toBe('')
  })

  it('writes the version, then what differs in table order, then the cut loops', () => {
    const scenario: Scenario = {
      version: VERSION,
      levers: { ...baseline().levers, consortium: 0, nvidia: -53, cost: 3.4 },
      cut: ['B1', 'R3'],
    }
    expect(format(scenario)).toBe(`?v=${VERSION}&cost=3.4&nvidia=-53&consortium=off&cut=B1,R3`)
  })

  it('writes plain decimals without trailing zeros', () => {
    const scenario: Scenario = { ...baseline(), levers: { ...baseline().levers, cost: 4, misalignment: 0.02, china: 0.05 } }
    expect(format(scenario)).toBe(`?v=${VERSION}&cost=4&china=0.05&misalignment=0.02`)
  })

  it('refuses a version that is not loaded, since its defaults are not known', () => {
    expect(() => format({ ...baseline(), version: VERSION + 1 })).toThrow(`got model ${VERSION + 1}, which is not loaded`)
  })

  it('keeps a dozen moved levers under 220 characters', () => {
    const moved = levers.slice(0, 12).map((row) => [row.id, row.default === row.max ? row.min : row.max])
    const text = format({ ...baseline(), levers: { ...baseline().levers, ...Object.fromEntries(moved) } })
    expect(`https://organisation.github.io/open-model-squeeze/${text}`.length).toBeLessThan(220)
  })
})

describe('parse', () => {
  it.each([
    ['a full URL', `https://example.org/a/?v=${VERSION}&cost=3.4`],
    ['a full URL with a fragment', `https://example.org/?v=${VERSION}&cost=3.4#?secret=1&cost=5`],
    ['a query', `?v=${VERSION}&cost=3.4`],
    ['a bare query', `v=${VERSION}&cost=3.4`],
    ['white space around', `\n  ?v=${VERSION}&cost=3.4\t`],
    ['another order', `?cost=3.4&v=${VERSION}`],
    ['percent escapes', `?%76=${VERSION}&c%6Fst=3%2E4`],
    ['a link copied out of HTML', `?v=${VERSION}&amp;cost=3.4`],
    ['a second question mark', `?v=${VERSION}&cost=3.4&utm_source=a?b`],
    ['keys of other tools', `?utm_source=x&fbclid=a&gclid=b&mc_cid=c&ref=d&s=e&igshid=f&v=${VERSION}&cost=3.4&UTM_Medium=y`],
    ['keys of frame scripts', `?initialWidth=640&childId=frame&parentTitle=&parentUrl=https%3A%2F%2Fhost.example&v=${VERSION}&cost=3.4`],
    ['keys of the embed page', `?charts=open-supply&levers=cost,china&theme=dark&font=serif&v=${VERSION}&cost=3.4`],
    ['a key given twice alike', `?v=${VERSION}&cost=3.4&cost=3.4`],
  ])('reads %s without a notice', (_, text) => {
    expect(parse(text)).toEqual({ scenario: { ...baseline(), levers: { ...baseline().levers, cost: 3.4 } }, notices: [] })
  })

  it.each([
    '',
    '   ',
    '?',
    '#',
    '#cost=5',
    'https://example.org/a/',
    'https://example.org/a=b/#top',
    `?v=${VERSION}`,
    `?v=0${VERSION}`,
    '?utm_source=x',
    '?ref',
    `?v=${VERSION}&cut=`,
  ])('reads %j as the untouched baseline', (text) => {
    expect(parse(text)).toEqual({ scenario: baseline(), notices: [] })
  })

  it.each<[string, Partial<LeverValues>, Notice[]]>([
    [`v=${VERSION}&cost=9`, { cost: 5 }, [moved('cost', '9', { why: 'above', limit: 5 }, '5')]],
    [`v=${VERSION}&cost=-9`, { cost: 1.2 }, [moved('cost', '-9', { why: 'below', limit: 1.2 }, '1.2')]],
    [`v=${VERSION}&nvidia=-95`, { nvidia: -90 }, [moved('nvidia', '-95', { why: 'below', limit: -90 }, '-90')]],
    [`v=${VERSION}&cost=3.44`, { cost: 3.4 }, [moved('cost', '3.44', { why: 'between-steps', step: 0.1 }, '3.4')]],
    [
      `v=${VERSION}&nvidia-year=2029.3`,
      { 'nvidia-year': 2029.25 },
      [moved('nvidia-year', '2029.3', { why: 'between-steps', step: 0.25 }, '2029.25')],
    ],
    [`v=${VERSION}&cost=abc`, {}, [unreadable('abc')]],
    [`v=${VERSION}&cost`, {}, [unreadable('')]],
    [`v=${VERSION}&cost=`, {}, [unreadable('')]],
    [`v=${VERSION}&cost=+3`, {}, [unreadable(' 3')]],
    [`v=${VERSION}&cost=3,4`, {}, [unreadable('3,4')]],
    [`v=${VERSION}&cost=0x3`, {}, [unreadable('0x3')]],
    [`v=${VERSION}&cost=1e999`, {}, [unreadable('1e999')]],
    [`v=${VERSION}&cost=3.12345`, {}, [unreadable('3.12345')]],
    [`v=${VERSION}&cost=NaN`, {}, [unreadable('NaN')]],
    [`v=${VERSION}&cost=%E0%A4%A`, {}, [unreadable('\uFFFD%A')]],
    [`v=${VERSION}&nvidia=\u221253`, {}, [unreadable('\u221253', 'nvidia')]],
    [`v=${VERSION}&cost=3.4%0A%E2%80%AE`, {}, [unreadable('3.4\n\u202E')]],
    [`v=${VERSION}&cost=${'9'.repeat(300)}`, {}, [unreadable('9'.repeat(300))]],
    [`v=${VERSION}&consortium=off`, { consortium: 0 }, []],
    [`v=${VERSION}&consortium=0`, {}, [noWord('0')]],
    [`v=${VERSION}&consortium=Off`, {}, [noWord('Off')]],
    [`v=${VERSION}&cost=3&cost=4`, { cost: 3 }, [{ code: 'repeated-key', key: 'cost', used: '3' }]],
    [`v=${VERSION}&Cost=4`, {}, [unknown('Cost')]],
    [`v=${VERSION}&__proto__=4`, {}, [unknown('__proto__')]],
    [`v=${VERSION}&tax=4&tax=4`, {}, [unknown('tax')]],
    ['cost=3', { cost: 3 }, [{ code: 'no-version', used: VERSION }]],
    ['tax=3', {}, [unknown('tax')]],
    ['v=7&cost=3', { cost: 3 }, [{ code: 'absent-version', got: 7, released: false, used: VERSION }]],
    ['v=0', {}, [{ code: 'absent-version', got: 0, released: false, used: VERSION }]],
    ['v=one', {}, [{ code: 'unreadable-version', got: 'one', used: VERSION }]],
    ['v=-1', {}, [{ code: 'unreadable-version', got: '-1', used: VERSION }]],
    ['v=1.5', {}, [{ code: 'unreadable-version', got: '1.5', used: VERSION }]],
    ['cost', {}, [{ code: 'not-a-link', got: 'cost' }]],
    ['hello\nworld', {}, [{ code: 'not-a-link', got: 'hello\nworld' }]],
    ['x'.repeat(1e6), {}, [{ code: 'not-a-link', got: 'x'.repeat(1e6) }]],
  ])('says of %.60s what it used instead', (text, moved, notices) => {
    expect(parse(text)).toEqual({ scenario: { ...baseline(), levers: { ...baseline().levers, ...moved } }, notices })
  })

  it.each<[string, string[], Notice[]]>([
    ['R3,B1', ['B1', 'R3'], []],
    ['B1, B1,', ['B1'], []],
    ['X9,b1,R1', ['R1'], [{ code: 'unknown-loops', got: 'X9,b1', allowed: loops }]],
  ])('reads cut=%s as loops in table order', (text, cut, notices) => {
    expect(parse(`v=${VERSION}&cut=${text}`)).toEqual({ scenario: { ...baseline(), cut }, notices })
  })

  it('reads no more than 2000 characters, and no half number', () => {
    const filler = `v=${VERSION}&cost=3.4&utm_x=${'x'.repeat(2000 - `v=${VERSION}&cost=3.4&utm_x=&china=1.5`.length)}`
    expect(parse(`${filler}&china=1.5`).notices).toEqual([])
    expect(parse(`${filler}&china=1.55`)).toEqual({
      scenario: { ...baseline(), levers: { ...baseline().levers, cost: 3.4 } },
      notices: [{ code: 'too-long', limit: 2000 }],
    })
    expect(parse(`?${'x'.repeat(5000)}`).notices).toHaveLength(1)
  })

  it('reads no more than 64 keys', () => {
    const filler = `v=${VERSION}&${Array.from({ length: 62 }, (_, i) => `utm_${i}`).join('&')}`
    expect(parse(`${filler}&cost=3.4`).notices).toEqual([])
    expect(parse(`${filler}&cost=3.4&china=0`)).toEqual({
      scenario: { ...baseline(), levers: { ...baseline().levers, cost: 3.4 } },
      notices: [{ code: 'too-many-keys', limit: 64 }],
    })
  })
})

describe('parse and format', () => {
  it.each(levers.map((row) => row.id))('carry %s at its least, default and greatest value', (id) => {
    for (const value of [lever(id).min, standard(id), lever(id).max]) {
      const scenario = { ...baseline(), levers: { ...baseline().levers, [id]: value } }
      expect(parse(format(scenario))).toEqual({ scenario, notices: [] })
    }
  })

  it('carry every scenario unchanged, without a notice', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(parse(format(scenario))).toEqual({ scenario, notices: [] })
      }),
    )
  })

  it('tell two scenarios apart exactly when they differ', () => {
    fc.assert(fc.property(scenarios, scenarios, (a, b) => sameScenario(a, b) === (JSON.stringify(a) === JSON.stringify(b))))
    fc.assert(fc.property(scenarios, (a) => sameScenario(a, structuredClone(a))))
  })

  it.each([
    ['link-like text', junk],
    ['any text', fc.string({ unit: 'binary' })],
    [
      'any values',
      fc
        .tuple(fc.constantFrom('v', 'cut', ...levers.map((row) => row.id)), fc.string())
        .map(([key, value]) => `?v=${VERSION}&${key}=${value}`),
    ],
    [
      'numbers',
      fc
        .tuple(fc.constantFrom(...levers.map((row) => row.id)), fc.double({ min: -1e4, max: 1e4 }))
        .map(([key, x]) => `v=${VERSION}&${key}=${x.toFixed(3)}`),
    ],
  ])('bring %s to a canonical link that is its own, silently', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => {
        const { scenario, notices } = parse(text)
        const link = format(scenario)
        expect(parse(link)).toEqual({ scenario, notices: [] })
        expect(format(parse(link).scenario)).toBe(link)
        for (const row of levers) expect(snap(row, scenario.levers[row.id])).toBe(scenario.levers[row.id])
        for (const notice of notices) expect(noticeText(notice)).toMatch(/^.{10,250}\.$/u)
      }),
      { numRuns: 500 },
    )
  })

  it('take text of any length', () => {
    fc.assert(
      fc.property(junk, fc.integer({ min: 0, max: 2000 }), (text, times) => {
        const { notices } = parse(text.repeat(times))
        expect(notices.length).toBeLessThanOrEqual(67)
      }),
      { numRuns: 30 },
    )
  })
})
