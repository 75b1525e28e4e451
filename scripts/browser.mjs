// Finds, downloads or installs the browsers for the tests: a Chromium, and a Firefox to compare bits with.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { root } from './setup.mjs'

const { env, platform } = process
const minutes = (n) => n * 60_000

/** Where each system keeps its browsers: names on the path, or files in the usual folders. */
const places = {
  chromium: {
    linux: ['chromium', 'chromium-headless-shell', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'],
    darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `${name}.app/Contents/MacOS/${name}`),
    win32: ['Google/Chrome/Application/chrome.exe', 'Chromium/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  },
  firefox: {
    linux: ['firefox-esr', 'firefox'],
    darwin: ['Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox/firefox.exe'],
  },
}
const folders = {
  linux: () => (env.PATH ?? '').split(delimiter),
  darwin: () => ['/Applications', join(homedir(), 'Applications')],
  win32: () => [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean),
}

// Some systems ship a `chromium` that only says where to get one, so it has to answer. (On Windows, asking would open a window.)
const works = (path) => existsSync(path) && (platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0)

async function playwrightBrowser() {
  const { chromium } = await import('@playwright/test')
  const path = chromium.executablePath()
  return path && works(path) ? path : undefined
}

function systemBrowser(kind) {
  const system = platform in folders ? platform : 'linux'
  return folders[system]()
    .flatMap((folder) => places[kind][system].map((name) => join(folder, name)))
    .find(works)
}

function askedBrowser(variable) {
  const asked = env[variable]
  if (asked && !works(asked)) throw new Error(`${variable} is "${asked}", which is not a browser that starts`)
  return asked
}

/** Path of a browser that is already here, or undefined. Throws if CHROMIUM_PATH names none. */
export async function findBrowser() {
  return askedBrowser('CHROMIUM_PATH') || (await playwrightBrowser()) || systemBrowser('chromium')
}

const run = (program, args, timeout) =>
  spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } })
    .status === 0

function download() {
  console.log("No browser found; trying Playwright's download ...")
  return run(process.execPath, [join(root, 'node_modules/@playwright/test/cli.js'), 'install', 'chromium'], minutes(4))
}

function installFromDebian(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false
  console.log(`Installing ${name} with apt-get ...`)
  return run('apt-get', ['update'], minutes(3)) && run('apt-get', ['install', '-y', '--no-install-recommends', name], minutes(6))
}

/** Like findBrowser, but gets a browser if there is none and this machine lets us. */
export async function ensureBrowser() {
  return (
    (await findBrowser()) ??
    (download() ? await playwrightBrowser() : undefined) ??
    (installFromDebian('chromium') ? systemBrowser('chromium') : undefined)
  )
}

/** Path of a Firefox, installed if this machine lets us, or undefined. Throws if FIREFOX_PATH names none. */
export function ensureFirefox() {
  return (
    askedBrowser('FIREFOX_PATH') || systemBrowser('firefox') || (installFromDebian('firefox-esr') ? systemBrowser('firefox') : undefined)
  )
}

/** Path of WebKit's small browser, if this machine has one and a screen to pretend; it is not installed for anyone. */
export function findWebKit() {
  const folders = ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) => `/usr/lib/x86_64-linux-gnu/${name}`)
  const path = folders.map((folder) => `${folder}/MiniBrowser`).find((file) => existsSync(file))
  return path && existsSync('/usr/bin/xvfb-run') ? path : undefined
}
