import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findBrowser } from '../../scripts/support/findBrowsers.mjs'
import { base } from './serve.mjs'

const freePort = () =>
  new Promise<string>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(String(port)))
    })
  })

// In the environment, because the workers read this file again and must find the same port and browser.
process.env.E2E_PORT ??= await freePort()
process.env.CHROMIUM_PATH ??= (await findBrowser()) ?? ''
const url = `http://127.0.0.1:${process.env.E2E_PORT}${base}`
const results = fileURLToPath(new URL('../../test-results', import.meta.url))

export default defineConfig({
  testDir: '.',
  outputDir: results,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  reporter: 'list',
  // Limits for hangs: a loaded machine is no reason to fail.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: url,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'off', // it would take a third of the time; to see what a failed test did: --trace retain-on-failure
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: { command: `node serve.mjs ${process.env.E2E_PORT}`, url, reuseExistingServer: false },
})
