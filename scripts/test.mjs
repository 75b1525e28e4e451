// npm test: everything, from a clean clone on a fresh machine. The last line of output is `N passed, N failed`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { checkNode, install, root } from './setup.mjs'

checkNode()

const BUDGET = 80_000 // bytes of JavaScript, gzipped, before the page is up
const LIMIT = 15 * 60_000 // per child process, so that a hang is a failure and not a lost hour
const temporary = mkdtempSync(join(tmpdir(), 'open-model-squeeze-test-'))

const node = (program, args = [], env = {}) =>
  spawnSync(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    timeout: LIMIT,
  }).status === 0

const one = (ok, note) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, note })
const skip = (note) => ({ passed: 0, failed: 0, skipped: 1, note })

/** Counts from a runner's JSON report. A crash, an unreadable report and a run of no tests at all are failures too. */
function count(ok, file, read) {
  if (!existsSync(file)) return one(false, 'the runner left no report')
  const counts = read(JSON.parse(readFileSync(file, 'utf8')))
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, note: 'no test ran' }
  if (!ok && counts.failed === 0) return { ...counts, failed: 1, note: 'the runner failed outside a test' }
  return counts
}

function unit() {
  const report = join(temporary, 'vitest.json')
  const ok = node('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  return count(ok, report, (r) => ({ passed: r.numPassedTests, failed: r.numFailedTests, skipped: r.numPendingTests + r.numTodoTests }))
}

/** Every script the page loads before it runs: the entry and what it imports statically. Not what it imports on demand. */
function firstLoad(html) {
  const page = readFileSync(html, 'utf8')
  const tags = [...page.matchAll(/<script\b[^>]*\bsrc="([^"]+)"|<link\b[^>]*\brel="modulepreload"[^>]*\bhref="([^"]+)"/g)]
  const files = new Set(tags.map(([, script, preload]) => join(dirname(html), script ?? preload)))
  for (const file of files) {
    const imports = readFileSync(file, 'utf8').matchAll(/\b(?:import|export)\s*(?:[\w$*{},\s]*?\bfrom\s*)?["'](\.[^"']+)["']/g)
    for (const [, path] of imports) files.add(join(dirname(file), path))
  }
  return [...files]
}

function budget() {
  const files = firstLoad(join(root, 'dist/index.html'))
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0)
  const note = `${(bytes / 1000).toFixed(1)} kB of ${BUDGET / 1000} kB gzip in ${files.length} files`
  return one(files.length > 0 && bytes <= BUDGET, note)
}

async function browser() {
  const { ensureBrowser } = await import('./browser.mjs')
  const path = await ensureBrowser()
  if (!path && process.env.CI) return one(false, 'no browser could be found, downloaded or installed')
  if (!path) return skip('NO BROWSER: install Chrome or Chromium, or run `npx playwright install chromium`, then `npm test` again')
  console.log(`Browser: ${path}`)
  const report = join(temporary, 'playwright.json')
  const env = { CHROMIUM_PATH: path, PLAYWRIGHT_JSON_OUTPUT_FILE: report }
  const ok = node('@playwright/test/cli.js', ['test', '-c', 'tests/e2e', '--reporter=list,json'], env)
  return count(ok, report, ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }))
}

/** One scenario, one result, wherever it runs: each browser has to find the bits that this Node finds. */
async function bits() {
  const { ensureFirefox, findBrowser } = await import('./browser.mjs')
  const { hashes } = await import('../tests/engines/engines.mjs')
  const [here, ...browsers] = await hashes({ chromium: await findBrowser(), firefox: ensureFirefox() })
  for (const { engine, hash, missing } of [here, ...browsers]) console.log(`${engine}: ${hash ?? `NOT COMPARED, ${missing}`}`)
  const number = (test) => browsers.filter(test).length
  const missing = number(({ missing }) => missing)
  return {
    passed: number(({ hash }) => hash === here.hash),
    failed: number(({ hash }) => hash && hash !== here.hash) + (process.env.CI ? missing : 0),
    skipped: process.env.CI ? 0 : missing,
    note: [here, ...browsers].map(({ engine, missing }) => (missing ? `NOT ${engine}: ${missing}` : engine)).join(', '),
  }
}

/** The embed in the pages of others, in the engines that the browser tests do not drive. */
async function hosts() {
  const { ensureFirefox, findWebKit } = await import('./browser.mjs')
  const { inEngines } = await import('../tests/e2e/engines.mjs')
  const paths = Object.entries({ firefox: ensureFirefox(), webkit: findWebKit() }).filter(([, path]) => path)
  const rows = await inEngines(Object.fromEntries(paths))
  for (const { kind, name, wrong } of rows) if (wrong) console.log(`${kind}, ${name}: ${wrong}`)
  const number = (test) => rows.filter(test).length
  const failed = number(({ wrong }) => wrong !== null) + (rows.length === 0 && process.env.CI ? 1 : 0)
  return {
    passed: number(({ wrong }) => wrong === null),
    failed,
    skipped: 0,
    note: paths.map(([kind]) => kind).join(', ') || 'no engine here',
  }
}

/** name, what it does, the step it cannot do without */
const steps = [
  ['install', () => one(install())],
  ['types', () => one(node('svelte-check/bin/svelte-check', ['--fail-on-warnings', '--tsconfig', 'tsconfig.json'])), 'install'],
  ['pure rooms', () => one(node('typescript/bin/tsc', ['-p', 'tsconfig.pure.json', '--noEmit'])), 'install'],
  ['lint', () => one(node('oxlint/bin/oxlint')), 'install'],
  ['format', () => one(node('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'])), 'install'],
  ['unit tests', unit, 'install'],
  ['build', () => one(node('vite/bin/vite.js', ['build', '--logLevel', 'warn'])), 'install'],
  ['budget', budget, 'build'],
  ['browser tests', browser, 'build'],
  ['host pages', hosts, 'build'],
  ['same bits', bits, 'install'],
]

const results = new Map()
for (const [name, work, needs] of steps) {
  console.log(`\n--- ${name}`)
  const start = performance.now()
  const attempt = async () => (needs && !(results.get(needs)?.passed > 0) ? skip(`not run, for want of ${needs}`) : await work())
  const result = await attempt().catch((error) => one(false, error.message))
  results.set(name, { ...result, seconds: (performance.now() - start) / 1000 })
}
rmSync(temporary, { recursive: true, force: true })

console.log()
for (const [name, { passed, failed, skipped, note, seconds }] of results) {
  const word = failed ? 'FAILED' : passed ? 'passed' : 'skipped'
  const counts = passed + failed + skipped > 1 ? `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}` : ''
  console.log(
    `${word.padEnd(8)}${name.padEnd(15)}${`${seconds.toFixed(1)} s`.padStart(8)}  ${[counts, note].filter(Boolean).join('; ')}`.trimEnd(),
  )
}
const total = (key) => [...results.values()].reduce((sum, result) => sum + result[key], 0)
const [passed, failed, skipped] = ['passed', 'failed', 'skipped'].map(total)
process.exitCode = failed === 0 ? 0 : 1
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
