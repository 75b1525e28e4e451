// Runs hash.ts in Node, Chromium and Firefox: the same bundle, made as the page's is, so the same model in three engines.
import { join } from 'node:path'
import { root } from '../../scripts/setup.mjs'
import { ask } from '../../scripts/undriven.mjs'

const SECONDS = 90 // for one engine, of which it needs about three

/** A script that leaves its exports in the global `bits`. */
async function bundle() {
  const { build } = await import('vite')
  const [{ output }] = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: join(root, 'tests/engines/hash.ts'), formats: ['iife'], name: 'bits' } },
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

async function inFirefox(path, script) {
  const answer = `bits.hashOfAll() + ' ' + navigator.userAgent`
  const page = `<!doctype html><meta charset="utf-8"><title>bits</title><script>${script}\nfetch('', { method: 'POST', body: ${answer} })</script>`
  const [hash, version] = (await ask('firefox', path, page, SECONDS)).match(/^\w+|[\d.]+$/g)
  return { engine: `Firefox ${version}`, hash }
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
