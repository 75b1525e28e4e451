// Steps of a test run: how their programs are started, how their tests are counted, and how the run is summed up.
import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './setup.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number, note?: string }} Result */
/** @typedef {{ name: string, work: () => Result | Promise<Result>, needs?: string }} Step `needs` names the step without which it cannot run */

/** Milliseconds that a program may take, so that a hang is a failure and not a lost hour. */
const LIMIT = 15 * 60_000

/**
 * Runs a program of an installed package. With `collect` its output is printed in one piece when it ends, and only if it failed.
 *
 * @param {string} program its file in node_modules
 * @param {string[]} [args]
 * @param {{ env?: Record<string, string>, collect?: boolean, limit?: number }} [options]
 * @returns {Promise<boolean>} whether it ended well
 */
export function node(program, args = [], { env = {}, collect = false, limit = LIMIT } = {}) {
  const output = collect ? 'pipe' : 'inherit'
  const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: ['ignore', output, output],
    env: { ...process.env, ...env },
    timeout: limit,
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (part) => (text += part))
  return new Promise((resolve) => {
    child.once('error', () => resolve(false))
    child.once('close', (code) => {
      if (text.trim() && code !== 0) console.log(text.trim())
      resolve(code === 0)
    })
  })
}

/** @type {(ok: boolean, note?: string) => Result} */
export const one = (ok, note) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, note })
/** @type {(note: string) => Result} */
export const skip = (note) => ({ passed: 0, failed: 0, skipped: 1, note })

/**
 * Counts from a test runner's JSON report. A crash, a missing report and a run of no tests at all are failures too.
 *
 * @param {boolean} ok whether the runner ended well
 * @param {string} file
 * @param {(report: any) => Result} read
 * @returns {Result}
 */
export function count(ok, file, read) {
  if (!existsSync(file)) return one(false, 'the runner left no report')
  const counts = read(JSON.parse(readFileSync(file, 'utf8')))
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, note: 'no test ran' }
  if (!ok && counts.failed === 0) return { ...counts, failed: 1, note: 'the runner failed outside a test' }
  return counts
}

/**
 * @param {string} folder for the report
 * @param {string[]} args
 * @param {number} [limit] milliseconds
 */
export async function vitest(folder, args, limit) {
  const report = join(folder, 'vitest.json')
  const ok = await node('vitest/vitest.mjs', ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], {
    limit,
  })
  return count(ok, report, (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests, skipped: r.numPendingTests + r.numTodoTests }))
}

/**
 * @param {string} folder for the report
 * @param {string} browser path of a Chromium
 * @param {string[]} args
 * @param {number} [limit] milliseconds
 */
export async function playwright(folder, browser, args, limit) {
  const report = join(folder, 'playwright.json')
  const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const ok = await node('@playwright/test/cli.js', ['test', '-c', 'tests/e2e', ...args, '--reporter=list,json'], { env, limit })
  return count(ok, report, ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }))
}

/**
 * Runs the stages one after another, and the steps of a stage side by side.
 *
 * @param {Step[][]} stages
 * @returns {Promise<Map<string, Result & { seconds: number }>>} by name, in the order of the steps
 */
export async function runAll(stages) {
  /** @type {Map<string, Result & { seconds: number }>} */
  const results = new Map()
  for (const stage of stages) {
    console.log(`\n--- ${stage.map(({ name }) => name).join(', ')}`)
    const done = await Promise.all(
      stage.map(async ({ work, needs }) => {
        const start = performance.now()
        const attempt = async () => (needs && !results.get(needs)?.passed ? skip(`not run: it needs ${needs}`) : await work())
        const result = await attempt().catch((error) => one(false, error.message))
        return { ...result, seconds: (performance.now() - start) / 1000 }
      }),
    )
    for (const [i, { name }] of stage.entries()) results.set(name, done[i])
  }
  return results
}

/** @type {(result: Result) => string} */
const countsOf = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`

/**
 * Prints a line for each step and, as the last line, the sum of all; sets the exit code.
 *
 * @param {Map<string, Result & { seconds: number }>} results
 */
export function report(results) {
  const width = Math.max(...[...results.keys()].map((name) => name.length)) + 2
  console.log()
  for (const [name, result] of results) {
    const { passed, failed, skipped, note, seconds } = result
    const word = failed ? 'FAILED' : passed ? 'passed' : 'skipped'
    const counts = passed + failed + skipped > 1 ? countsOf(result) : ''
    const line = `${word.padEnd(8)}${name.padEnd(width)}${`${seconds.toFixed(1)} s`.padStart(8)}  ${[counts, note].filter(Boolean).join('; ')}`
    console.log(line.trimEnd())
  }
  /** @type {(key: 'passed' | 'failed' | 'skipped') => number} */
  const total = (key) => [...results.values()].reduce((sum, result) => sum + result[key], 0)
  const sum = { passed: total('passed'), failed: total('failed'), skipped: total('skipped') }
  process.exitCode = sum.failed === 0 ? 0 : 1
  console.log(countsOf(sum))
}
