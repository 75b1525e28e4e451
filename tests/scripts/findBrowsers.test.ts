import { afterEach, describe, expect, it, vi } from 'vitest'
import { findBrowser, planOf } from '../../scripts/support/findBrowsers.mjs'

type Missing = Parameters<typeof planOf>[0]

const apt = (name: string) => `apt-get update && apt-get install -y --no-install-recommends ${name}`

describe('planOf says what is about to be installed', () => {
  it.each<[what: string, missing: Missing, plan: string[]]>([
    ['nothing', { packages: false, browsers: [], apt: true }, []],
    ['packages', { packages: true, browsers: [], apt: true }, ['npm packages, into node_modules: npm ci']],
    [
      'a Chromium by root on Debian: the download, and what follows if it fails',
      { packages: false, browsers: ['chromium'], apt: true },
      [`chromium, OUTSIDE this project's folder: npx playwright install chromium; if that gives none: ${apt('chromium')}`],
    ],
    [
      'a Firefox by root on Debian',
      { packages: false, browsers: ['firefox'], apt: true },
      [`firefox, OUTSIDE this project's folder: ${apt('firefox-esr')}`],
    ],
    [
      'both by anybody else: no Firefox, which only apt-get could bring',
      { packages: false, browsers: ['chromium', 'firefox'], apt: false },
      [`chromium, OUTSIDE this project's folder: npx playwright install chromium`],
    ],
  ])('%s', (_, missing, plan) => expect(planOf(missing)).toEqual(plan))
})

describe('findBrowser', () => {
  afterEach(() => void vi.unstubAllEnvs())

  it.each([
    ['chromium', 'CHROMIUM_PATH'],
    ['firefox', 'FIREFOX_PATH'],
  ] as const)('takes the %s that is named, and refuses what is none', async (kind, variable) => {
    vi.stubEnv(variable, process.execPath) // answers --version, which is all that is asked
    expect(await findBrowser(kind)).toBe(process.execPath)
    vi.stubEnv(variable, '/no/such/browser')
    await expect(findBrowser(kind)).rejects.toThrow(`${variable} is "/no/such/browser", which is not a browser that starts`)
  })
})
