import { availableParallelism } from 'node:os'
import type { Plugin, ResolvedConfig } from 'vite'
import { escape } from '../../lib/html.ts'
import { toCard } from './card.ts'
import { fill, oembedOf, siteOf, tagsOf, type Subject } from './meta.ts'
import { runAll } from '../program.ts'
import type { View } from './view.ts'

/** A page's HTML, its metadata and its card. */
interface Written {
  html: string
  subject: Subject
  png: Uint8Array
}

/** The home page and all views, in no particular order, made by one process per core. */
async function write(root: string, site: string | null): Promise<Written[]> {
  const cores = availableParallelism()
  const shares = Array.from({ length: cores }, (_, i) => [String(i), String(cores), site ?? ''])
  const views = (await runAll('src/build/pages/viewProgram.ts', shares)).flatMap((text): View[] => JSON.parse(text))
  return Promise.all(
    views.map(async ({ html, alt, card, ...rest }) => {
      const { file, png } = await toCard(card, root)
      return { html, subject: { ...rest, card: { file, alt } }, png }
    }),
  )
}

/** Title and description, then the tags for sites that show a link as a card. */
const headOf = (subject: Subject, site: string | null) =>
  `<title>${escape(subject.title)}</title>
    <meta name="description" content="${escape(subject.description)}" />
    ${tagsOf(subject, site)}`

/** Writes a page, a card and an oEmbed answer for each view and for the home page. Absolute addresses need `SITE_URL`. */
export function presetPages(): Plugin {
  let config: ResolvedConfig
  let site: string | null
  let written: Promise<Written[]>
  return {
    name: 'preset-pages',
    apply: 'build',
    // This plugin takes long by design (thousands of draws for each page), so Vite's warning about that is off.
    config: () => ({ build: { rolldownOptions: { checks: { pluginTimings: false } } } }),
    configResolved(resolved) {
      config = resolved
      site = siteOf(process.env.SITE_URL)
    },
    buildStart() {
      // Runs beside the build of the explorer, which needs the pages only at its end and may fail before it gets there.
      written = write(config.root, site)
      written.catch(() => {})
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const home = (await written).find(({ subject }) => subject.path === '')!
        return fill(html, { share: tagsOf(home.subject, site), home: home.html })
      },
    },
    async generateBundle() {
      for (const { html, subject, png } of await written) {
        const emit = (file: string, source: string | Uint8Array) => this.emitFile({ type: 'asset', fileName: subject.path + file, source })
        if (subject.path) emit('index.html', fill(html, { head: headOf(subject, site) }))
        if (site !== null) emit('oembed.json', `${JSON.stringify(oembedOf(subject, site))}\n`)
        emit(subject.card.file, png)
      }
      if (site === null)
        config.logger.info('SITE_URL is not set: the pages carry no share tags and no oEmbed answers, which need absolute addresses.')
    },
  }
}
