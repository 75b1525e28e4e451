import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { Plugin } from 'vite'
import { bundleScript } from '../bundle.js'
import { runAll } from '../program.ts'

/** Largest size of the embed page's script, in bytes after gzip. */
const BUDGET = 56_000

/** Replacements for modules that an embed does not use, found by the end of their names. */
const STAND_INS: readonly [end: string, code: string][] = [
  // An embed makes its draws on its own thread: a worker would need a second copy of the model, as large as the first.
  ['worker?worker&inline', `export default class { constructor() { throw new Error('no worker here') } }`],
  ['evidence/figures', 'export const FIGURES = []'],
  // Only the explorer ranks the beliefs by their influence.
  ['./influence', 'export const influenceOf = () => 0'],
]

/** Text that is cut from a file: series that no embed draws, and the curves of D3 that no chart uses, which the bundler cannot prove unused. */
const CUTS: readonly [file: string, found: RegExp, instead: string][] = [
  // All series except the counts that are drawn.
  ['/evidence/observations.ts', /^ {2}\{ id: '(?!near-frontier-\d).*$/gm, ''],
  ['d3-shape.mjs', /= (?=\(function custom|curveRadial\()/g, '= /*#__PURE__*/ '],
  // A prototype that is assigned to keeps its class: Linear is the only curve in use.
  ['d3-shape.mjs', /^(?!Linear\.)\(?\w+\.prototype = [\s\S]*?^\};$/gm, ''],
]

/** Leaves out what an embed does not show. The numbers are untouched. */
const trimmed: Plugin = {
  name: 'trimmed',
  enforce: 'pre',
  resolveId: (source) => {
    const found = STAND_INS.findIndex(([end]) => source.endsWith(end))
    return found < 0 ? undefined : `\0stand-in-${found}`
  },
  load: (id) => (id.startsWith('\0stand-in-') ? STAND_INS[Number(id.slice(10))][1] : undefined),
  transform(code, id) {
    const rows = CUTS.filter(([file]) => id.endsWith(file))
    return rows.length > 0 ? rows.reduce((text, [, found, instead]) => text.replace(found, instead), code) : undefined
  },
}

/** Inside a page, a script must contain neither its own end tag nor the start of a comment. */
const inline = (script: string) => script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')

const page = (script: string, style: string, fallback: string) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>Open Model Squeeze</title>
    <link rel="icon" href="data:," />
    <style>${style}noscript{display:block;padding:14px}</style>
  </head>
  <body>
    <div id="embed">
      <noscript>${fallback}</noscript>
    </div>
    <script>${inline(script)}</script>
  </body>
</html>
`

/** Writes `embed/index.html`, the embed page in one file, and `embed.js`, an optional script for the pages that embed it. */
export function embedPage(): Plugin {
  let fallback: Promise<string[]>
  let outDir = ''
  return {
    name: 'embed-page',
    apply: 'build',
    configResolved({ root, build }) {
      outDir = resolve(root, build.outDir)
    },
    buildStart() {
      fallback = runAll('src/build/embed/fallback.ts', [[]])
      fallback.catch(() => {}) // a rejection is reported where the promise is awaited
    },
    async closeBundle() {
      const plugins = [trimmed, svelte({ configFile: false, compilerOptions: { runes: true } })]
      const { script, style } = await bundleScript('src/embed/main.ts', 'openModelSqueeze', { plugins })
      const weight = gzipSync(script, { level: 9 }).length
      if (weight > BUDGET) throw new Error(`The embed page's script is ${weight} bytes after gzip; the budget is ${BUDGET}.`)
      await mkdir(join(outDir, 'embed'), { recursive: true })
      await writeFile(join(outDir, 'embed/index.html'), page(script, style, (await fallback)[0]))
      const host = await bundleScript('src/embed/host.ts', 'openModelSqueeze')
      await writeFile(join(outDir, 'embed.js'), host.script)
      this.info(`embed/index.html: ${(weight / 1000).toFixed(1)} of ${BUDGET / 1000} kB script after gzip`)
    },
  }
}
