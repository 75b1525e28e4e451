// Finds the browsers for the tests, and installs a Chromium and a Firefox where they are missing.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { root } from './setup.mjs'

const { env, platform } = process
/** @param {number} n */
const minutes = (n) => n * 60_000

/** @typedef {'chromium' | 'firefox'} Kind */
/** @typedef {'linux' | 'darwin' | 'win32'} System */

/** @type {Record<Kind, { variable: string, debianPackage: string, names: Record<System, string[]> }>} */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    debianPackage: 'chromium',
    names: {
      linux: ['chromium', 'chromium-headless-shell', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
      darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`),
      win32: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    debianPackage: 'firefox-esr',
    names: {
      linux: ['firefox-esr', 'firefox'],
      darwin: ['Firefox.app/Contents/MacOS/firefox'],
      win32: ['Mozilla Firefox/firefox.exe'],
    },
  },
}
/** @type {Record<System, () => string[]>} */
const FOLDERS = {
  linux: () => (env.PATH ?? '').split(delimiter),
  darwin: () => ['/Applications', join(homedir(), 'Applications')],
  win32: () => [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((folder) => folder !== undefined),
}
const system = platform in FOLDERS ? /** @type {System} */ (platform) : 'linux'

/**
 * Some systems ship a `chromium` that only says where to get one, so a browser has to answer. (On Windows, asking would open a window.)
 *
 * @param {string} path
 */
const works = (path) => existsSync(path) && (platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0)

/** Path of the Chromium that Playwright has downloaded, or undefined; also undefined as long as the npm packages are not installed. */
async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test').catch(() => ({ chromium: null }))
  const path = chromium?.executablePath()
  return path && works(path) ? path : undefined
}

/** @param {Kind} kind */
function namedBrowser(kind) {
  const { variable } = BROWSERS[kind]
  const path = env[variable]
  if (path && !works(path)) throw new Error(`${variable} is "${path}", which is not a browser that starts`)
  return path
}

/** @param {Kind} kind */
const systemBrowser = (kind) =>
  FOLDERS[system]()
    .flatMap((folder) => BROWSERS[kind].names[system].map((name) => join(folder, name)))
    .find(works)

/**
 * Path of a browser that is already here, or undefined. Throws if CHROMIUM_PATH or FIREFOX_PATH names none.
 *
 * @param {Kind} [kind]
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser(kind = 'chromium') {
  return namedBrowser(kind) || (kind === 'chromium' ? await playwrightBrowser() : undefined) || systemBrowser(kind)
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {number} timeout
 */
const run = (program, args, timeout) =>
  spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status === 0

/** @typedef {{ command: string, run: () => boolean }} Installer what a person would type, and how it is run here */

/** @type {Installer} */
const playwrightDownload = {
  command: 'npx playwright install chromium',
  run: () => run(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], minutes(4)),
}

/** @type {(debianPackage: string) => Installer} */
const aptGet = (debianPackage) => ({
  command: `apt-get update && apt-get install -y --no-install-recommends ${debianPackage}`,
  run: () =>
    run('apt-get', ['update'], minutes(3)) && run('apt-get', ['install', '-y', '--no-install-recommends', debianPackage], minutes(6)),
})

const canUseApt = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/**
 * How a missing browser can be installed on this machine, in the order in which it is tried. All of it goes outside the project's folder.
 *
 * @param {Kind} kind
 * @param {boolean} [apt] whether apt-get may be used: only by root, who needs no password
 * @returns {Installer[]}
 */
const installersOf = (kind, apt = canUseApt()) => [
  ...(kind === 'chromium' ? [playwrightDownload] : []),
  ...(apt ? [aptGet(BROWSERS[kind].debianPackage)] : []),
]

/**
 * Like findBrowser, but installs the browser if it is missing and this machine lets us.
 *
 * @param {Kind} [kind]
 * @returns {Promise<string | undefined>}
 */
export async function ensureBrowser(kind = 'chromium') {
  let path = await findBrowser(kind)
  for (const { command, run } of path ? [] : installersOf(kind)) {
    console.log(`No ${kind} found. Running: ${command}`)
    path = run() ? await findBrowser(kind) : undefined
    if (path) break
  }
  return path
}

/** Path of WebKit's small browser, if this machine has it and a virtual screen to run it on. It is not installed for anyone. */
export function findWebKit() {
  const folders = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) => `/usr/lib/x86_64-linux-gnu/${name}`)
  const path = folders.map((folder) => `${folder}/MiniBrowser`).find((file) => existsSync(file))
  return path && existsSync('/usr/bin/xvfb-run') ? path : undefined
}

/**
 * Tells what is about to be installed, one line each.
 *
 * @param {{ packages: boolean, browsers: Kind[], apt?: boolean }} missing whether the npm packages are, and which browsers
 * @returns {string[]}
 */
export function planOf({ packages, browsers, apt }) {
  const lines = packages ? ['npm packages, into node_modules: npm ci'] : []
  for (const kind of browsers) {
    const commands = installersOf(kind, apt).map(({ command }) => command)
    if (commands.length) lines.push(`${kind}, OUTSIDE this project's folder: ${commands.join('; if that gives none: ')}`)
  }
  return lines
}
