import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { embedPage } from './src/build/embed/embed.ts'
import { presetPages } from './src/build/pages/pages.ts'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Hands the model as data to the page: `import model from 'virtual:model'` is what the reader finds in the equations as they stand. */
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
