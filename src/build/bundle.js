import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

// JavaScript, because the commands in scripts/ import it and Node 20 cannot read TypeScript.

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Builds one entry in memory, apart from the page's own configuration.
 *
 * @param {import('vite').InlineConfig} config
 * @returns {Promise<{ script: string, style: string }>} the text of all scripts and of all style sheets
 */
async function inMemory({ build: options, ...config }) {
  const { build } = await import('vite') // here, not above: scripts/runTypeScript.mjs imports this file before it has installed Vite
  const rolldownOptions = { output: { codeSplitting: /** @type {const} */ (false) } }
  const built = await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    ...config,
    build: { write: false, rolldownOptions, ...options },
  })
  const files = (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? [...each.output] : []))
  /** @param {string} end */
  const textOf = (end) =>
    files
      .filter(({ fileName }) => fileName.endsWith(end))
      .map((file) => (file.type === 'chunk' ? file.code : String(file.source)))
      .join('')
  return { script: textOf('js'), style: textOf('.css') }
}

/**
 * A module for Node with everything that it imports inside, as text. Run that way, the model is as fast as in the page.
 *
 * @param {string} entry relative to the project's folder
 * @param {import('vite').PluginOption[]} [plugins]
 */
export async function bundleProgram(entry, plugins = []) {
  const build = { ssr: resolve(root, entry), minify: false, target: 'node20' }
  return (await inMemory({ plugins, ssr: { noExternal: true }, build })).script
}

/**
 * A classic script that leaves its entry's exports in a global variable, and the style sheet that goes with it. Minified unless `build` says otherwise.
 *
 * @param {string} entry relative to the project's folder
 * @param {string} global name of that variable
 * @param {{ plugins?: import('vite').PluginOption[], build?: import('vite').BuildOptions }} [options]
 */
export function bundleScript(entry, global, { plugins = [], build = {} } = {}) {
  /** @type {import('vite').LibraryOptions} */
  const lib = { entry: resolve(root, entry), formats: ['iife'], name: global, cssFileName: 'style' }
  return inMemory({ plugins, build: { lib, ...build } })
}
