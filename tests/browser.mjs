// Finds, downloads or installs a Chromium for the browser tests.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { root } from './setup.mjs'

const { env, platform } = process
const minutes = (n) => n * 60_000

const names = ['chromium', 'chromium-headless-shell', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']
const programs = {
  linux: () => (env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
  darwin: () =>
    ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
    ),
  win32: () =>
    [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => ['Google/Chrome', 'Chromium', 'Microsoft/Edge'].map((name) => join(folder, name, 'Application')))
      .flatMap((folder) => ['chrome.exe', 'msedge.exe'].map((name) => join(folder, name))),
}

// Some systems ship a `chromium` that only says where to get one, so it has to answer. (On Windows, asking would open a window.)
const works = (path) => existsSync(path) && (platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0)

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path && works(path) ? path : undefined
}

const systemBrowser = () => (programs[platform] ?? programs.linux)().find(works)

/** Path of a browser that is already here, or undefined. Throws if CHROMIUM_PATH names none. */
export async function findBrowser() {
  const asked = env.CHROMIUM_PATH
  if (asked && !works(asked)) throw new Error(`CHROMIUM_PATH is "${asked}", which is not a browser that starts`)
  return asked || (await playwrightBrowser()) || systemBrowser()
}

const run = (program, args, timeout) =>
  spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status === 0

function download() {
  console.log("No browser found; trying Playwright's download ...")
  return run(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], minutes(4))
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log('Installing chromium with apt-get ...')
  return run('apt-get', ['update'], minutes(3)) && run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], minutes(6))
}

/** Like findBrowser, but gets a browser if there is none and this machine lets us. */
export async function ensureBrowser() {
  return (
    (await findBrowser()) ?? (download() ? await playwrightBrowser() : undefined) ?? (installFromDebian() ? systemBrowser() : undefined)
  )
}
