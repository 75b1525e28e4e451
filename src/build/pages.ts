import type { Plugin } from 'vite'

/** Writes a page, a card and an oEmbed answer for each view and for the home page. */
export function presetPages(): Plugin {
  return { name: 'preset-pages', apply: 'build' }
}
