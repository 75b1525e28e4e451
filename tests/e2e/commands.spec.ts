import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { chart } from './explorer'

const root = fileURLToPath(new URL('../..', import.meta.url))
const start = (env: Record<string, string>) =>
  spawn(process.execPath, ['scripts/start.mjs', '--built'], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

/** A server that takes a free port for itself. */
async function takePort() {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  return { server, port: (server.address() as AddressInfo).port }
}

test('npm start serves the explorer at the address that it prints, on another port if the one asked for is taken', async ({ page }) => {
  const { server, port } = await takePort()
  const child = start({ PORT: String(port) })
  try {
    let said = ''
    child.stdout.setEncoding('utf8').on('data', (text) => (said += text))
    await expect.poll(() => said, { timeout: 20_000 }).toMatch(/Open Model Squeeze is at http:\/\/localhost:\d+\/ \(Ctrl\+C ends it\)/)
    const address = said.match(/http:\S+/)![0]
    expect(address).not.toContain(String(port))
    await page.goto(address)
    await expect(page).toHaveTitle('Open Model Squeeze')
    await expect(chart(page)).toBeVisible()
  } finally {
    child.kill()
    server.close()
  }
})

test('npm start refuses a port that is none', async () => {
  const child = start({ PORT: '99999' })
  let said = ''
  child.stderr.setEncoding('utf8').on('data', (text) => (said += text))
  const [code] = await once(child, 'close')
  expect([code, said]).toEqual([2, 'PORT must be a whole number from 1 to 65535, got "99999".\n'])
})
