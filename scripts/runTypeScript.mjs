// Runs one TypeScript file of the project on Node, which cannot read TypeScript before 22.18:
//   node scripts/runTypeScript.mjs src/cli/simulate.ts [arguments]
// The file is bundled in memory (about 0.2 s), so the model runs as fast here as in the page. If it exports
// `main(args)`, that is called, and the number it returns is the exit code.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundleProgram } from '../src/build/bundle.js'
import { checkNode, install } from './support/setup.mjs'

checkNode()
if (!install()) process.exit(1)

const [file, ...args] = process.argv.slice(2)
const code = await bundleProgram(resolve(file))

const folder = mkdtempSync(join(tmpdir(), 'open-model-squeeze-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true })) // also if the script calls process.exit
const bundle = join(folder, 'script.mjs')
writeFileSync(bundle, code)
process.argv = [process.argv[0], resolve(file), ...args]
const { main } = await import(pathToFileURL(bundle).href)
if (main) process.exitCode = (await main(args)) ?? 0
