// npm test: everything, from a clean clone on a fresh machine. The last line of output is `N passed, N failed`.
// `node scripts/test.mjs browsers` (npm run test:browsers) does only what takes a browser.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ensureBrowser, findBrowser, findWebKit, planOf } from './support/findBrowsers.mjs'
import { checkNode, install, isInstalled, root } from './support/setup.mjs'
import { node, one, playwright, report, runAll, skip, vitest } from './support/steps.mjs'

checkNode()

/** @typedef {import('./support/steps.mjs').Result} Result */
/** @typedef {import('./support/steps.mjs').Step} Step */

const BUDGET = 80_000 // bytes of JavaScript, gzipped, before the page is up
const temporary = mkdtempSync(join(tmpdir(), 'open-model-squeeze-test-'))

/** @type {(kind: 'chromium' | 'firefox') => Promise<boolean>} */
const isMissing = (kind) =>
  findBrowser(kind).then(
    (path) => !path,
    () => false, // its variable names something else than a browser: the step that needs it says so
  )

/** Says what is about to be installed. No question is asked, so that the command also runs where nobody can answer. */
async function announce() {
  const kinds = /** @type {const} */ (['chromium', 'firefox'])
  const missing = await Promise.all(kinds.map(isMissing))
  const plan = planOf({ packages: !isInstalled(), browsers: kinds.filter((_, i) => missing[i]) })
  if (plan.length) console.log(['About to install, without asking (Ctrl+C stops it):', ...plan].join('\n  - '))
}

/** @type {(program: string, ...args: string[]) => () => Promise<Result>} */
const check =
  (program, ...args) =>
  async () =>
    one(await node(program, args, { collect: true }))

/**
 * Every script the page loads before it runs: the entry and its static imports, not what is imported on demand.
 *
 * @param {string} html
 */
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

async function browserTests() {
  const path = await ensureBrowser()
  if (!path && process.env.CI) return one(false, 'no browser could be found, downloaded or installed')
  if (!path) return skip('NO BROWSER: install Chrome or Chromium, or run `npx playwright install chromium`, then `npm test` again')
  console.log(`Browser: ${path}`)
  return playwright(temporary, path, ['--grep-invert', '@long|@bench'])
}

/** One scenario, one result, wherever it runs: each browser has to find the bits that this Node finds. */
async function sameBits() {
  const { hashes } = await import('../tests/engines/bitsInEngines.mjs')
  const rows = await hashes({ chromium: await findBrowser(), firefox: await ensureBrowser('firefox') })
  for (const { engine, hash, missing } of rows) console.log(`${engine}: ${hash ?? `NOT COMPARED, ${missing}`}`)
  const [here, ...browsers] = rows
  const missing = browsers.filter((row) => row.missing).length
  const same = browsers.filter(({ hash }) => hash === here.hash).length
  return {
    passed: same,
    failed: browsers.length - missing - same + (process.env.CI ? missing : 0),
    skipped: process.env.CI ? 0 : missing,
    note: rows.map(({ engine, missing }) => (missing ? `NOT ${engine}: ${missing}` : engine)).join(', '),
  }
}

/** The embed in other people's pages, in the engines that Playwright does not drive here. */
async function hostPages() {
  const { inEngines } = await import('../tests/e2e/hostsInEngines.mjs')
  const paths = Object.entries({ firefox: await ensureBrowser('firefox'), webkit: findWebKit() }).filter(([, path]) => path)
  const rows = await inEngines(Object.fromEntries(paths))
  for (const { engine, name, wrong } of rows) if (wrong) console.log(`${engine}, ${name}: ${wrong}`)
  const failed = rows.filter(({ wrong }) => wrong !== null).length
  return {
    passed: rows.length - failed,
    failed: failed + (rows.length === 0 && process.env.CI ? 1 : 0),
    skipped: 0,
    note: paths.map(([engine]) => engine).join(', ') || 'no engine here',
  }
}

/** @type {Step} */
const installation = { name: 'install', work: () => one(install()) }
/** @type {Step[]} */
const checks = [
  { name: 'types', work: check('svelte-check/bin/svelte-check', '--fail-on-warnings', '--tsconfig', 'tsconfig.json') },
  { name: 'pure rooms', work: check('typescript/bin/tsc', '-p', 'tsconfig.pure.json', '--noEmit') },
  { name: 'lint', work: check('oxlint/bin/oxlint') },
  { name: 'unused code', work: check('knip/bin/knip.js') },
  { name: 'format', work: check('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
].map((step) => ({ ...step, needs: 'install' }))
/** @type {Step} */
const unitTests = { name: 'unit tests', work: () => vitest(temporary, ['--project', '!long*']), needs: 'install' }
/** @type {Step[][]} */
const browsers = [
  [{ name: 'build', work: check('vite/bin/vite.js', 'build', '--logLevel', 'warn'), needs: 'install' }],
  [{ name: 'budget', work: budget, needs: 'build' }],
  [{ name: 'browser tests', work: browserTests, needs: 'build' }],
  [{ name: 'host pages', work: hostPages, needs: 'build' }],
  [{ name: 'same bits', work: sameBits, needs: 'install' }],
]

await announce()
const quick = process.argv[2] === 'browsers' ? [] : [checks, [unitTests]]
report(await runAll([[installation], ...quick, ...browsers]))
rmSync(temporary, { recursive: true, force: true })
