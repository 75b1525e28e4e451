import { execFileSync, spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/simulate'
import { toCsv } from '../../src/export/csv'
import { levers } from '../../src/model/levers'
import { outputs } from '../../src/model/outputs'
import { VERSION } from '../../src/model/scenario'
import { simulate } from '../../src/model/run/simulate'
import { parse } from '../../src/scenario/links/codec'

/** Runs the command in this process. */
function run(args: string[], input = '') {
  const result = { code: NaN, output: '', error: '' }
  result.code = main(args, {
    input: () => input,
    output: (text) => (result.output += text),
    error: (text) => (result.error += text),
  })
  return result
}
const lines = (text: string) => text.trimEnd().split('\n')
const documents = (text: string) => lines(text).map((line) => JSON.parse(line))
const only = (args: string[]) => documents(run(args).output)[0]

const link = `?v=${VERSION}&cost=4&nvidia=-50&consortium=off&cut=B1,R3`

describe('one scenario as JSON', () => {
  const document = only([link])
  const { scenario } = parse(link)
  const expected = simulate(scenario)

  it('has the documented keys', () => {
    expect(Object.keys(document)).toEqual([
      'version',
      'scenario',
      'scenarioId',
      'resultId',
      'notices',
      'years',
      'outputs',
      'outcome',
      'formationYear',
    ])
  })

  it('says every lever as a link does, and the cut loops', () => {
    expect(Object.keys(document.scenario)).toEqual([...levers.map(({ id }) => id), 'cut'])
    expect(document.scenario).toMatchObject({ cost: 4, nvidia: -50, consortium: 'off', cut: 'B1,R3' })
    expect(only(['']).scenario).not.toHaveProperty('cut')
  })

  it('has the numbers of the model at full precision, with their units', () => {
    expect(document.years).toEqual([...expected.years])
    expect(Object.keys(document.outputs)).toEqual(outputs.map(({ id }) => id))
    for (const { id, unit } of outputs) expect(document.outputs[id]).toEqual({ unit, values: [...expected.outputs[id]] })
    expect(document).toMatchObject({ version: VERSION, outcome: expected.outcome, formationYear: expected.formationYear, notices: [] })
  })

  it('is one line, and nothing on standard error', () => {
    const { code, output, error } = run([link, '--format', 'json'])
    expect([code, lines(output).length, output.at(-1), error]).toEqual([0, 1, '\n', ''])
  })

  it('gives the scenario again from its own values', () => {
    const query = Object.entries(document.scenario).map(([key, value]) => `${key}=${value}`)
    expect(only([`?v=${VERSION}&${query.join('&')}`])).toEqual(document)
  })
})

describe('ids', () => {
  it('are 8 hexadecimal characters', () => {
    const { scenarioId, resultId } = only([link])
    expect([scenarioId, resultId].filter((id) => !/^[0-9a-f]{8}$/.test(id))).toEqual([])
  })

  it.each<[what: string, a: string, b: string, sameScenario: boolean, sameResult: boolean]>([
    [
      'one scenario, two ways to write it',
      `?v=${VERSION}&cost=4&china=1.0`,
      `https://a.example/?china=1&cost=4.0&v=${VERSION}#x`,
      true,
      true,
    ],
    ['the baseline and an empty link', `?v=${VERSION}`, '', true, true],
    ['two values', `?v=${VERSION}&cost=4`, `?v=${VERSION}&cost=4.1`, false, false],
    ['a cut', `?v=${VERSION}&cost=4`, `?v=${VERSION}&cost=4&cut=B5`, false, false],
    ['a lever without effect alone', `?v=${VERSION}`, `?v=${VERSION}&nvidia-year=2030`, false, true],
  ])('%s', (_, a, b, sameScenario, sameResult) => {
    const [one, two] = [only([a]), only([b])]
    expect([one.scenarioId === two.scenarioId, one.resultId === two.resultId]).toEqual([sameScenario, sameResult])
  })
})

describe('several scenarios', () => {
  it('give one document a line, in order', () => {
    const found = documents(run([`?v=${VERSION}&cost=2`, `?v=${VERSION}&cost=3.5`, `?v=${VERSION}&cost=2`]).output)
    expect(found.map(({ scenario }) => scenario.cost)).toEqual([2, 3.5, 2])
    expect(found[2]).toEqual(found[0])
  })

  it.each<[input: string, costs: number[]]>([
    [`?v=${VERSION}&cost=2\n?v=${VERSION}&cost=4\n`, [2, 4]],
    [`?v=${VERSION}&cost=2\r\n?v=${VERSION}&cost=4`, [2, 4]],
    [`?v=${VERSION}&cost=2\n\n?v=${VERSION}&cost=4\n`, [2, 3, 4]], // an empty line is the baseline's canonical link
    ['', []],
  ])('are read from standard input: %j', (input, costs) => {
    const { code, output } = run(['-'], input)
    const found = output === '' ? [] : documents(output)
    expect([code, ...found.map(({ scenario }) => scenario.cost)]).toEqual([0, ...costs])
  })

  it('may come from both', () => {
    expect(documents(run([`?v=${VERSION}&cost=2`, '-'], `?v=${VERSION}&cost=4\n`).output).map(({ scenario }) => scenario.cost)).toEqual([
      2, 4,
    ])
  })
})

describe('--cut', () => {
  it.each<[args: string[], cut: string | undefined]>([
    [['', '--cut', 'B1,R3'], 'B1,R3'],
    [['', '--cut=R3,B1'], 'B1,R3'],
    [[`?v=${VERSION}&cut=R4`, '--cut', 'B1'], 'B1,R4'],
    [['--cut', 'B1', `?v=${VERSION}&cut=B1`], 'B1'],
    [['', '--cut', ''], undefined],
  ])('%j cuts %s', (args, cut) => {
    const document = only(args)
    expect(document.scenario.cut).toBe(cut)
    expect(document).toEqual(only([cut ? `?v=${VERSION}&cut=${cut}` : '']))
  })

  it('says in a notice which loops it does not know', () => {
    expect(only(['', '--cut', 'B1,B9']).notices).toEqual([expect.stringMatching(/^cut “B9” is not a loop of this model; allowed are B1, /)])
  })
})

it('puts notices in the document and on standard error, and runs all the same', () => {
  const { code, output, error } = run([`?v=${VERSION}&cost=9&china=no`])
  const [document] = documents(output)
  expect([code, document.scenario.cost, document.scenario.china]).toEqual([0, 5, 1])
  expect(document.notices).toHaveLength(2)
  expect(lines(error)).toEqual(document.notices)
})

describe('CSV', () => {
  it('is the table of the run, and nothing else', () => {
    expect(run([link, '--format', 'csv'])).toEqual({ code: 0, output: toCsv(simulate(parse(link).scenario)), error: '' })
  })

  it('puts notices on standard error alone', () => {
    const { output, error } = run([`?v=${VERSION}&cost=9`, '--format=csv'])
    expect(output).toBe(run([`?v=${VERSION}&cost=5`, '--format=csv']).output)
    expect(lines(error)).toEqual(['cost 9 is above 5; 5 is used.'])
  })
})

const ALLOWED = '--format json|csv, --cut LOOPS, --ensemble N, --seed S, --help'

describe('bad usage exits 2 with one line and no output', () => {
  it.each<[args: string[], line: string | RegExp]>([
    [[], /^No scenario was given; allowed are a link, /],
    [['--format', 'csv'], /^No scenario was given; /],
    [['', '--format', 'xml'], '--format got "xml"; allowed are json, csv.'],
    [['', '--format'], `--format has no value; allowed are ${ALLOWED}.`],
    [['', '--cut'], `--cut has no value; allowed are ${ALLOWED}.`],
    [['', '--fast'], `--fast is not an option; allowed are ${ALLOWED}.`],
    [['', '-x'], `-x is not an option; allowed are ${ALLOWED}.`],
    [['', '--ensemble'], `--ensemble has no value; allowed are ${ALLOWED}.`],
    [['', '--ensemble', '500'], '--ensemble got "500"; allowed are 256, 512, 1024, 2048, 4096, 8192, 16384.'],
    [['', '--ensemble=0x100'], /^--ensemble got "0x100"; /],
    [['', '--ensemble', ''], /^--ensemble got ""; /],
    [['', '--ensemble', '256', '--seed', '-1'], /^--seed /],
    [['', '--ensemble', '256', '--seed=-1'], '--seed got "-1"; allowed are whole numbers from 0 to 4294967295.'],
    [['', '--ensemble', '256', '--seed', '1.5'], /^--seed got "1.5"; /],
    [['', '--ensemble', '256', '--seed', '4294967296'], /^--seed got "4294967296"; /],
    [['', '--ensemble', '256', '--seed', 'abc'], /^--seed got "abc"; /],
    [['', '--seed=7'], '--seed got no ensemble to draw; it is allowed with --ensemble 256|512|1024|2048|4096|8192|16384.'],
    [['', '', '--format', 'csv'], '--format csv got 2 scenarios; allowed is one.'],
  ])('%j', (args, line) => {
    const { code, output, error } = run(args)
    expect([code, output]).toEqual([2, ''])
    expect(error).toMatch(/^[^\n]+\n$/)
    expect(error.trimEnd()).toMatch(line)
    if (typeof line === 'string') expect(error).toBe(`${line}\n`)
  })
})

it.each([[['--help']], [['-h']], [['', '--help']]])('%j prints the usage', (args) => {
  const { code, output, error } = run(args)
  expect([code, error]).toEqual([0, ''])
  expect(output).toContain('npm run --silent simulate -- LINK... [--format json|csv] [--cut LOOPS] [--ensemble N [--seed S]]')
})

describe('the npm script', () => {
  it('prints the document alone, equal to that of this process', () => {
    const command = ['run', '--silent', 'simulate', '--', `?v=${VERSION}&cost=4`, '--format', 'json']
    expect(execFileSync('npm', command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })).toBe(
      run([`?v=${VERSION}&cost=4`]).output,
    )
  }, 60_000)

  it('passes on standard input and the exit code', () => {
    const command = ['run', '--silent', 'simulate', '--']
    const links = spawnSync('npm', [...command, '-'], { encoding: 'utf8', input: `?v=${VERSION}&cost=2\n?v=${VERSION}&cost=4\n` })
    expect([links.status, documents(links.stdout).map(({ scenario }) => scenario.cost)]).toEqual([0, [2, 4]])
    expect(spawnSync('npm', [...command, '', '--fast'], { encoding: 'utf8' })).toMatchObject({ status: 2, stdout: '' })
  }, 60_000)
})
