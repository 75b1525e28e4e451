import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { embedPage } from './src/build/embed/embed.ts'
import { presetPages } from './src/build/pages/pages.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Gives the page the model as data: `import model from 'virtual:model'` is what the reader makes of the equations as they stand. */
const modelAsData: Plugin = {
  name: 'model-as-data',
  resolveId: (source) => (source === 'virtual:model' ? `\0${source}` : undefined),
  async load(id) {
    if (id !== '\0virtual:model') return undefined
    const { module } = await runnerImport<typeof import('./src/reader/modelFiles')>('./src/reader/modelFiles.ts')
    for (const file of module.MODEL_FILES) this.addWatchFile(join(root, file))
    const model = JSON.stringify(module.readModelFiles(root))
    return `export default JSON.parse(${JSON.stringify(model)})`
  },
}

/** A Vitest project. Tests of components run in jsdom, all others in Node; benchmarks belong to the quick tests in Node. */
function project(
  name: string,
  { jsdom, ...test }: { jsdom: boolean; include: string[]; exclude: string[] },
): TestProjectInlineConfiguration {
  return {
    extends: true,
    plugins: jsdom ? [svelteTesting()] : [],
    test: {
      ...test,
      name,
      environment: jsdom ? 'jsdom' : 'node',
      setupFiles: ['tests/support/seed.ts', ...(jsdom ? ['@testing-library/jest-dom/vitest'] : [])],
      benchmark: { include: name === 'node' ? ['tests/**/*.bench.ts'] : [] },
    },
  }
}

const rooms = '{ui,charts,embed}'
const long = 'tests/**/*.long.test.ts'

export default defineConfig({
  base: './', // so that dist/ works from any sub-path
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } }), modelAsData, embedPage(), presetPages()],
  test: {
    testTimeout: 30_000, // a limit for hangs: a loaded machine is no reason to fail
    hookTimeout: 60_000,
    projects: [
      project('node', {
        jsdom: false,
        include: ['tests/**/*.test.ts'],
        exclude: [`tests/${rooms}/**`, 'tests/**/*.svelte.test.ts', long, 'tests/e2e/**'],
      }),
      project('jsdom', { jsdom: true, include: [`tests/${rooms}/**/*.test.ts`, 'tests/**/*.svelte.test.ts'], exclude: [long] }),
      // Run by `npm run test:long`, a part for each file.
      project('long', { jsdom: false, include: [long], exclude: [`tests/${rooms}/**`] }),
      project('long-jsdom', { jsdom: true, include: [`tests/${rooms}/**/*.long.test.ts`], exclude: [] }),
    ],
  },
})
