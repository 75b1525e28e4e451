import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { embedPage } from './src/build/embed/embed.ts'
import { presetPages } from './src/build/pages/pages.ts'

const squeeze = fileURLToPath(new URL('src/model/squeeze.ts', import.meta.url))

/** Hands the model as data to the page: `import model from 'virtual:model'` is what the reader finds in the equations as they stand. */
const modelAsData: Plugin = {
  name: 'model-as-data',
  resolveId: (source) => (source === 'virtual:model' ? `\0${source}` : undefined),
  async load(id) {
    if (id !== '\0virtual:model') return undefined
    this.addWatchFile(squeeze)
    const { module } = await runnerImport<typeof import('./src/reader/read')>('./src/reader/read.ts')
    const model = JSON.stringify(module.readModel(await readFile(squeeze, 'utf8'), 'src/model/squeeze.ts'))
    return `export default JSON.parse(${JSON.stringify(model)})`
  },
}

const inBrowser = ['tests/{ui,charts,embed}/**/*.test.ts', 'tests/**/*.svelte.test.ts']

export default defineConfig({
  base: './', // so that dist/ works from any sub-path
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } }), modelAsData, embedPage(), presetPages()],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          setupFiles: ['tests/support/seed.ts'],
          include: ['tests/**/*.test.ts'],
          exclude: [...inBrowser, 'tests/e2e/**'],
          benchmark: { include: ['tests/**/*.bench.ts'] },
        },
      },
      {
        extends: true,
        plugins: [svelteTesting()],
        test: {
          name: 'jsdom',
          environment: 'jsdom',
          include: inBrowser,
          setupFiles: ['@testing-library/jest-dom/vitest', 'tests/support/seed.ts'],
          benchmark: { include: [] },
        },
      },
    ],
  },
})
