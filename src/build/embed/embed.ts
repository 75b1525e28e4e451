import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { build, type Plugin, type Rolldown } from 'vite'
import { runAll } from '../program.ts'

/** Most that the script of the embed page may weigh, bytes after gzip. */
const BUDGET = 56_000

/** What an embed shows no word of. Each stands in for a module, found by the end of its name. */
const STAND_INS: readonly [end: string, code: string][] = [
  // Its draws are made on its own thread: a second copy of the model, for a worker, would weigh as much as the first.
  ['worker?worker&inline', `export default class { constructor() { throw new Error('no worker here') } }`],
  ['evidence/figures', 'export const FIGURES = []'],
]

/**
 * What goes from a file: the prose of the model's tables, which only the explorer's pages show, and the curves of D3 that no chart uses, which
 * stay unless they are said to be pure.
 */
const LESS: readonly [file: string, found: RegExp, instead: string][] = [
  ['/model/outputs.ts', /(?<=meaning: ')[^']*/g, ''],
  ['/model/loops.ts', /(?<=story: ')[^']*/g, ''],
  // All series but the counts that are drawn.
  ['/evidence/observations.ts', /^ {2}\{ id: '(?!near-frontier-\d).*$/gm, ''],
  ['d3-shape.mjs', /= \(function custom/g, '= /*#__PURE__*/ (function custom'],
]

/** Leaves out what an embed does not show. The numbers are untouched. */
const lighter: Plugin = {
  name: 'lighter',
  enforce: 'pre',
  resolveId: (source) => {
    const found = STAND_INS.findIndex(([end]) => source.endsWith(end))
    return found < 0 ? undefined : `\0stand-in-${found}`
  },
  load: (id) => (id.startsWith('\0stand-in-') ? STAND_INS[Number(id.slice(10))][1] : undefined),
  transform(code, id) {
    const [row] = LESS.filter(([file]) => id.endsWith(file))
    return row && code.replace(row[1], row[2])
  },
}

/** One classic script, and the style that goes with it. */
async function bundle(root: string, entry: string, plugins: Plugin[]): Promise<{ script: string; style: string }> {
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      lib: { entry: join(root, entry), formats: ['iife'], name: 'openModelSqueeze', cssFileName: 'style' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  })
  const output = (built as Rolldown.RolldownOutput[]).flatMap((each) => [...each.output])
  const text = (end: string) =>
    output.flatMap((file) => (file.fileName.endsWith(end) ? ['code' in file ? file.code : String(file.source)] : [])).join('')
  return { script: text('js'), style: text('.css') }
}

/** A script inside a page must not say the word that ends it, nor open a comment. */
const inline = (script: string) => script.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--')

const page = (script: string, style: string, still: string) => `<!doctype html>
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
      <noscript>${still}</noscript>
    </div>
    <script>${inline(script)}</script>
  </body>
</html>
`

/** Writes `embed/index.html`, the embed page in one file, and `embed.js`, what a page that embeds may add. */
export function embedPage(): Plugin {
  let root = ''
  let still: Promise<string[]>
  let outDir = ''
  return {
    name: 'embed-page',
    apply: 'build',
    configResolved(config) {
      root = config.root
      outDir = join(config.root, config.build.outDir)
      if (config.build.outDir.startsWith('/')) outDir = config.build.outDir
    },
    buildStart() {
      still = runAll('src/build/embed/fallback.ts', root, [[]])
      still.catch(() => {})
    },
    async closeBundle() {
      const { script, style } = await bundle(root, 'src/embed/main.ts', [
        lighter,
        ...svelte({ configFile: false, compilerOptions: { runes: true } }),
      ])
      const weight = gzipSync(script, { level: 9 }).length
      if (weight > BUDGET) throw new Error(`The embed page's script weighs ${weight} bytes after gzip; allowed are ${BUDGET}.`)
      await mkdir(join(outDir, 'embed'), { recursive: true })
      await writeFile(join(outDir, 'embed/index.html'), page(script, style, (await still)[0]))
      const host = await bundle(root, 'src/embed/host.ts', [])
      await writeFile(join(outDir, 'embed.js'), host.script)
      this.info(`embed/index.html: ${(weight / 1000).toFixed(1)} of ${BUDGET / 1000} kB script after gzip`)
    },
  }
}
