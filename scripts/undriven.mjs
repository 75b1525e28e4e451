// Browsers that are opened without a driver, at a page of ours which sends back what it found.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Things a new profile of Firefox would do on its own. */
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

/** How each is started at an address, with a folder of its own. */
const START = {
  firefox(path, address, folder) {
    writeFileSync(join(folder, 'user.js'), QUIET.map((name) => `user_pref('${name}', false);\n`).join(''))
    return spawn(path, ['--headless', '--no-remote', '--profile', folder, address], { stdio: 'ignore', detached: true })
  },
  webkit: (path, address, folder) =>
    spawn('xvfb-run', ['-a', path, address], { stdio: 'ignore', detached: true, env: { ...process.env, HOME: folder } }),
}

/**
 * What a page posts to its own address when it is opened in a browser.
 *
 * @param {'firefox' | 'webkit'} kind
 * @param {string} path of the browser
 * @param {string} page its whole HTML; at `localhost`, on a port of its own
 * @param {number} seconds after which there is no more hope
 * @returns {Promise<string>}
 */
export async function ask(kind, path, page, seconds) {
  const folder = mkdtempSync(join(tmpdir(), `open-model-squeeze-${kind}-`))
  let receive
  const received = new Promise((resolve) => (receive = resolve))
  const server = createServer(async (request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(request.method === 'GET' && request.url === '/' ? page : '')
    if (request.method === 'POST') receive((await request.toArray()).join(''))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')

  const browser = START[kind](path, `http://localhost:${server.address().port}/`, folder)
  let clock
  try {
    const late = new Promise((_, reject) => {
      browser.once('error', reject).once('exit', (code) => reject(new Error(`it ended with ${code} before it answered`)))
      clock = setTimeout(() => reject(new Error(`it did not answer in ${seconds} s`)), seconds * 1000)
    })
    return await Promise.race([received, late])
  } finally {
    clearTimeout(clock)
    try {
      process.kill(-browser.pid, 'SIGKILL') // with all that it has started
    } catch {
      // it is gone already
    }
    server.closeAllConnections()
    server.close()
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
  }
}
