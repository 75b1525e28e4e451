// Starts a browser without a driver, at a page of ours that posts back what it found.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Preferences that keep a new Firefox profile from updating, phoning home or showing a welcome page. */
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

/** @typedef {'firefox' | 'webkit'} Engine */

/**
 * How each engine is started at an address, with a folder of its own for its profile.
 *
 * @type {Record<Engine, (path: string, address: string, folder: string) => import('node:child_process').ChildProcess>}
 */
const START = {
  firefox(path, address, folder) {
    writeFileSync(join(folder, 'user.js'), QUIET.map((name) => `user_pref('${name}', false);\n`).join(''))
    return spawn(path, ['--headless', '--no-remote', '--profile', folder, address], { stdio: 'ignore', detached: true })
  },
  webkit: (path, address, folder) =>
    spawn('xvfb-run', ['-a', path, address], { stdio: 'ignore', detached: true, env: { ...process.env, HOME: folder } }),
}

/**
 * Opens a page in a browser and resolves with what the page posts to its own address.
 *
 * @param {Engine} engine
 * @param {string} path of the browser
 * @param {string} page its whole HTML, served at `localhost` on a free port
 * @param {number} seconds to wait for the answer
 * @returns {Promise<string>}
 */
export async function askBrowser(engine, path, page, seconds) {
  const folder = mkdtempSync(join(tmpdir(), `open-model-squeeze-${engine}-`))
  const server = createServer(async (request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(request.method === 'GET' && request.url === '/' ? page : '')
    if (request.method === 'POST') server.emit('answer', (await request.toArray()).join(''))
  })
  const answer = once(server, 'answer').then(([text]) => text)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())

  const browser = START[engine](path, `http://localhost:${port}/`, folder)
  let timer
  try {
    const failed = new Promise((_, reject) => {
      browser.once('error', reject).once('exit', (code) => reject(new Error(`it ended with ${code} before it answered`)))
      timer = setTimeout(() => reject(new Error(`it did not answer in ${seconds} s`)), seconds * 1000)
    })
    return await Promise.race([answer, failed])
  } finally {
    clearTimeout(timer)
    endGroup(browser.pid)
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}

/**
 * Ends a browser together with every process that it has started.
 *
 * @param {number | undefined} pid undefined if it never started
 */
function endGroup(pid) {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}
