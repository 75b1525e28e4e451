// What every command needs before its first dependency: a Node that works and the installed packages. Built-ins only.
import { spawnSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const number = (version) => version.split('.').map(Number)
const atLeast = ([major, minor = 0], [wantMajor, wantMinor = 0]) => major > wantMajor || (major === wantMajor && minor >= wantMinor)

/** Whether a version such as `20.20.2` is in a range such as `^20.19 || >=24`, the two forms package.json uses. */
export function satisfies(version, range) {
  const have = number(version)
  return range.split('||').some((part) => {
    const [, sign, text] = part.trim().match(/^(\^|>=)([\d.]+)$/)
    return atLeast(have, number(text)) && (sign === '>=' || have[0] === number(text)[0])
  })
}

/** Ends the process with a sentence if this Node cannot run the project. */
export function checkNode() {
  const { engines } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
  if (satisfies(process.versions.node, engines.node)) return
  console.error(`This project needs Node ${engines.node}; this is Node ${process.versions.node}. Get a current one at https://nodejs.org.`)
  process.exit(1)
}

const changedAt = (file) => statSync(`${root}/${file}`, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Installs the locked packages if they are missing or older than the lock file; all output goes to standard error. Returns success. */
export function install() {
  if (changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')) return true
  console.error('Installing dependencies (npm ci) ...')
  // --include=dev: everything we use is a development dependency, and some machines set NODE_ENV=production.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn']
  const npm = process.env.npm_execpath
  const options = { cwd: root, stdio: ['ignore', process.stderr, process.stderr], timeout: 10 * 60_000 }
  const run = npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, { ...options, shell: true })
  return run.status === 0
}
