// npm run test:long: the tests that take too long for npm test, in parts of under nine minutes each.
//   npm run test:long              every part that has not passed yet for the files as they are now
//   npm run test:long -- --part 3  this part alone, whether it has passed or not
// A part is a file of tests (`*.long.test.ts`), or the browser tests tagged `@long`. What has passed is remembered in node_modules/.cache until
// a file of the project changes, so a run that was stopped goes on where it was.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureBrowser } from './support/findBrowsers.mjs'
import { checkNode, install, root } from './support/setup.mjs'
import { node, one, playwright, report, runAll, vitest } from './support/steps.mjs'

checkNode()

/** Milliseconds that a part may take. */
const LIMIT = 9 * 60_000
const MEMORY = join(root, 'node_modules/.cache/open-model-squeeze/long.json')
const temporary = mkdtempSync(join(tmpdir(), 'open-model-squeeze-long-'))

/** @typedef {import('./support/steps.mjs').Result & { seconds: number }} Timed */
/** @typedef {{ state: string | null, passed: Record<string, Timed> }} Memory `state` is the hash of the files for which these parts have passed */

/** A hash of every file of the project that git does not ignore; null where there is no git. */
function stateOfFiles() {
  try {
    const names = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
    const hash = createHash('sha256')
    for (const name of names
      .split('\0')
      .filter((each) => each && existsSync(join(root, each)))
      .toSorted())
      hash.update(`${name}\0`).update(readFileSync(join(root, name)))
    return hash.digest('hex')
  } catch {
    return null
  }
}

/**
 * @param {string | null} state
 * @returns {Memory}
 */
function recall(state) {
  const memory = state && existsSync(MEMORY) ? JSON.parse(readFileSync(MEMORY, 'utf8')) : null
  return memory?.state === state ? memory : { state, passed: {} }
}

/** @param {Memory} memory */
function remember(memory) {
  if (memory.state === null) return
  mkdirSync(dirname(MEMORY), { recursive: true })
  writeFileSync(MEMORY, JSON.stringify(memory, null, 2))
}

async function browserPart() {
  const path = await ensureBrowser()
  if (!path) return one(false, 'no browser could be found, downloaded or installed')
  if (!(await node('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { collect: true }))) return one(false, 'the build failed')
  return playwright(temporary, path, ['--grep', '@long'], LIMIT)
}

if (!install()) process.exit(1)
const files = readdirSync(join(root, 'tests'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.long.test.ts'))
  .map((file) => `tests/${file.replaceAll('\\', '/')}`)
  .toSorted()
/** @type {import('./support/steps.mjs').Step[]} */
const parts = [
  ...files.map((file) => ({ name: file, work: () => vitest(temporary, ['--project', 'long*', file], LIMIT) })),
  { name: 'tests/e2e, tagged @long', work: browserPart },
]

const { part } = parseArgs({ options: { part: { type: 'string' } } }).values
const asked = part === undefined ? null : Number(part)
if (asked !== null && !(Number.isInteger(asked) && asked >= 1 && asked <= parts.length)) {
  console.error(`--part got "${part}"; allowed are 1 to ${parts.length}:`)
  for (const [i, { name }] of parts.entries()) console.error(`  ${i + 1}  ${name}`)
  process.exit(2)
}

const memory = recall(stateOfFiles())
/** @type {Map<string, Timed>} */
const results = new Map()
for (const [i, step] of parts.entries()) {
  if (asked !== null && asked !== i + 1) continue
  const name = `${i + 1}/${parts.length} ${step.name}`
  const before = asked === null ? memory.passed[step.name] : undefined
  if (before) {
    results.set(name, { ...before, note: 'passed before' })
    continue
  }
  const [result] = (await runAll([[{ ...step, name }]])).values()
  results.set(name, result)
  if (result.failed === 0) remember({ ...memory, passed: Object.assign(memory.passed, { [step.name]: result }) })
}
rmSync(temporary, { recursive: true, force: true })
report(results)
