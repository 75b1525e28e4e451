// npm run release: freezes the model as it stands under the number that src/model/scenario.ts gives it. CONTRIBUTING.md says what comes before.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInThisContext } from 'node:vm'
import { bundleScript } from '../src/build/bundle.js'
import { checkNode, install, root } from './support/setup.mjs'

/**
 * @param {string} sentence
 * @returns {never}
 */
function end(sentence) {
  console.error(sentence)
  process.exit(1)
}
checkNode()
if (!install()) process.exit(1)

const { script } = await bundleScript('src/ensemble/frozen.ts', 'released', { build: { minify: false, target: 'es2023' } })
const { version } = runInThisContext(`${script}\nreleased.frozen`)
const file = `public/models/${version}.js`
if (existsSync(join(root, file)))
  end(`Model ${version} is released: ${file} stays as it is. Raise VERSION in src/model/scenario.ts for another one.`)

const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
const heading = `## Model ${version} (unreleased)\n\n- `
if (!changelog.includes(heading)) end(`CHANGELOG.md has no section "## Model ${version} (unreleased)" that says what changed and why.`)
const date = new Date().toISOString().slice(0, 10)

mkdirSync(join(root, 'public/models'), { recursive: true })
const note = `// Open Model Squeeze, model ${version}, released ${date}. MIT licence. Frozen: links made with it get their numbers from here.\n`
const code = script.trimEnd().replace(/^var /, 'const ')
writeFileSync(join(root, file), `${note}{\n${code}\n(globalThis.openModelSqueeze ??= {})[${version}] = released.frozen\n}\n`)
writeFileSync(join(root, 'CHANGELOG.md'), changelog.replace(heading, `## Model ${version} (${date})\n\n- `))
const { status } = spawnSync(process.execPath, [join(root, 'scripts/runTypeScript.mjs'), join(root, 'scripts/ledger.ts')], {
  cwd: root,
  stdio: 'inherit',
})
if (status !== 0) end(`${file} is written, but the ledger is not: see above.`)
console.log(`Model ${version} is released as ${file}. Look at what the ledger says, then commit all of it together.`)
