// What every command needs before it can import a dependency: a Node that works, and the installed packages. Built-in modules only.
import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** @param {string} version */
const numbersIn = (version) => version.split('.').map(Number)

/**
 * @param {number[]} have
 * @param {number[]} want
 */
const atLeast = ([major, minor = 0], [wantMajor, wantMinor = 0]) => major > wantMajor || (major === wantMajor && minor >= wantMinor)

/**
 * Whether a version such as `20.20.2` is in a range such as `^20.19 || >=24`. Throws for any form of range but these two, which are all that
 * package.json uses.
 *
 * @param {string} version
 * @param {string} range
 */
export function satisfies(version, range) {
  const have = numbersIn(version)
  return range.split('||').some((part) => {
    const [, sign, text] = part.trim().match(/^(\^|>=)(\d+(?:\.\d+)*)$/) ?? []
    if (text === undefined) throw new Error(`got the version range "${part.trim()}"; allowed are ^N.N and >=N.N.`)
    const want = numbersIn(text)
    return atLeast(have, want) && (sign === '>=' || have[0] === want[0])
  })
}

/** Ends the process with a sentence if this Node cannot run the project. */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
  if (satisfies(process.versions.node, engines.node)) return
  console.error(`This project needs Node ${engines.node}; this is Node ${process.versions.node}. Get a current one at https://nodejs.org.`)
  process.exit(1)
}

/** @param {string} file */
const changedAt = (file) => statSync(`${root}/${file}`, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Whether the packages of the lock file are installed. */
export const isInstalled = () => changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')

/** Installs the locked packages if they are missing or older than the lock file; all output goes to standard error. Returns success. */
export function install() {
  if (isInstalled()) return true
  console.error('Installing dependencies (npm ci) ...')
  // --include=dev: everything we use is a development dependency, and some machines set NODE_ENV=production.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn']
  const npm = process.env.npm_execpath
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: root, stdio: ['ignore', process.stderr, process.stderr], timeout: 10 * 60_000 }
  const run = npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, { ...options, shell: true })
  return run.status === 0
}
