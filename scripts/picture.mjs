// npm run picture: the README's pictures, made from the built app's untouched first screen.
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'
import { findBrowser } from './support/findBrowsers.mjs'
import { root } from './support/setup.mjs'

await build({ root, logLevel: 'warn' })
const server = await preview({ root })
const [address] = server.resolvedUrls?.local ?? []
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--disable-gpu'] })
for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 780 }, colorScheme, reducedMotion: 'reduce' })
  await page.goto(address)
  await page.getByText('half of 8,192 draws').waitFor()
  await page.screenshot({ path: `${root}/public/first-screen-${colorScheme}.png` })
}
await browser.close()
await server.close()
