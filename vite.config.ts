import { svelte } from '@sveltejs/vite-plugin-svelte'
import { svelteTesting } from '@testing-library/svelte/vite'
import { defineConfig } from 'vitest/config'

const inBrowser = ['tests/{ui,charts,embed}/**/*.test.ts', 'tests/**/*.svelte.test.ts']

export default defineConfig({
  base: './', // so that dist/ works from any sub-path
  plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
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
          setupFiles: ['@testing-library/jest-dom/vitest'],
          benchmark: { include: [] },
        },
      },
    ],
  },
})
