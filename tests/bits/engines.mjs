// Runs hash.ts in Node, Chromium and Firefox: the same bundle, made as the page's is, so the same model in three engines.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../setup.mjs'

const SECONDS = 90 // for one engine, of which it needs about three

/** A script that leaves its exports in the global `bits`. */
async function bundle() {
  const { build } = await import('vite')
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: join(root, 'tests/bits/hash.ts'), formats: ['iife'], name: 'bits' } },
  })
  return output[0].code
}

const inNode = (script) => ({ engine: `Node ${process.versions.node}`, hash: new Function(`${script}\nreturn bits.hashOfAll()`)() })

async function inChromium(path, script) {
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch({ executablePath: path, args: ['--disable-gpu'] })
  try {
    const page = await browser.newPage()
    await page.addScriptTag({ content: script })
    return { engine: `Chromium ${browser.version()}`, hash: await page.evaluate('bits.hashOfAll()') }
  } finally {
    await browser.close()
  }
}

/** Things a new profile would do on its own. */
const QUIET = [
  'app.normandy.enabled',
  'app.update.enabled',
  'browser.aboutwelcome.enabled',
  'browser.shell.checkDefaultBrowser',
  'datareporting.policy.dataSubmissionEnabled',
  'extensions.update.enabled',
  'network.captive-portal-service.enabled',
  'network.connectivity-service.enabled',
]

/** No driver: Firefox opens a page of ours, which sends back what it found. */
async function inFirefox(path, script) {
  const profile = mkdtempSync(join(tmpdir(), 'open-model-squeeze-firefox-'))
  writeFileSync(join(profile, 'user.js'), QUIET.map((name) => `user_pref('${name}', false);\n`).join(''))
  const answer = `bits.hashOfAll() + ' ' + navigator.userAgent`
  const page = `<!doctype html><meta charset="utf-8"><title>bits</title><script>${script}\nfetch('', { method: 'POST', body: ${answer} })</script>`
  let receive
  const received = new Promise((resolve) => (receive = resolve))
  const server = createServer(async (request, response) => {
    response.setHeader('content-type', 'text/html').end(request.method === 'GET' ? page : '')
    if (request.method === 'POST') receive((await request.toArray()).join(''))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')

  const address = `http://127.0.0.1:${server.address().port}/`
  const firefox = spawn(path, ['--headless', '--no-remote', '--profile', profile, address], { stdio: 'ignore' })
  let clock
  try {
    const late = new Promise((_, reject) => {
      firefox.once('error', reject).once('exit', (code) => reject(new Error(`Firefox ended with ${code} before it answered`)))
      clock = setTimeout(() => reject(new Error(`Firefox did not answer in ${SECONDS} s`)), SECONDS * 1000)
    })
    const [hash, version] = (await Promise.race([received, late])).match(/^\w+|[\d.]+$/g)
    return { engine: `Firefox ${version}`, hash }
  } finally {
    clearTimeout(clock)
    if (firefox.kill('SIGKILL')) await once(firefox, 'exit')
    server.closeAllConnections()
    server.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

/**
 * The hash in this Node and in the browsers at these paths.
 *
 * @returns for each a row with the engine and its version, and the hash or why there is none
 */
export async function hashes({ chromium, firefox }) {
  const script = await bundle()
  const attempt = (engine, path, work) =>
    path ? work(path, script).catch((error) => ({ engine, missing: error.message })) : { engine, missing: `no ${engine} here` }
  return [inNode(script), await attempt('Chromium', chromium, inChromium), await attempt('Firefox', firefox, inFirefox)]
}
