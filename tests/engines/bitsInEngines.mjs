// Runs hash.ts in Node, Chromium and Firefox: the same bundle, made as the page's is, so the same model in three engines.
import { bundleScript } from '../../src/build/bundle.js'
import { askBrowser } from '../../scripts/support/askBrowser.mjs'

const SECONDS = 90 // for one engine, of which it needs about three

/** @typedef {{ engine: string, hash?: string, missing?: string }} Row an engine with its version, and its hash or why there is none */

/** @type {(script: string) => Row} */
const inNode = (script) => ({ engine: `Node ${process.versions.node}`, hash: new Function(`${script}\nreturn bits.hashOfAll()`)() })

/** @type {(path: string, script: string) => Promise<Row>} */
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

/** @type {(path: string, script: string) => Promise<Row>} */
async function inFirefox(path, script) {
  const answer = `bits.hashOfAll() + ' ' + navigator.userAgent`
  const page = `<!doctype html><meta charset="utf-8"><title>bits</title><script>${script}\nfetch('', { method: 'POST', body: ${answer} })</script>`
  const [hash, version] = (await askBrowser('firefox', path, page, SECONDS)).match(/^\w+|[\d.]+$/g) ?? []
  return { engine: `Firefox ${version}`, hash }
}

/**
 * The hash in this Node and in the browsers at these paths.
 *
 * @param {{ chromium?: string, firefox?: string }} paths
 * @returns {Promise<Row[]>} this Node first
 */
export async function hashes({ chromium, firefox }) {
  const { script } = await bundleScript('tests/engines/hash.ts', 'bits')
  /** @type {(engine: string, path: string | undefined, work: (path: string, script: string) => Promise<Row>) => Row | Promise<Row>} */
  const attempt = (engine, path, work) =>
    path ? work(path, script).catch((error) => ({ engine, missing: error.message })) : { engine, missing: `no ${engine} here` }
  return [inNode(script), await attempt('Chromium', chromium, inChromium), await attempt('Firefox', firefox, inFirefox)]
}
