import type { Plugin, ResolvedConfig } from 'vite'
import { PRESETS } from '../scenario/presets'
import { toCard } from './card'
import { escape, fill, oembedOf, siteOf, tagsOf, type Subject } from './meta'
import { runAll } from './program'
import type { View } from './view'

/** A page as it is written, and what it says of itself. */
interface Written {
  html: string
  subject: Subject
  png: Uint8Array
}

/** The home page first, then one of each view. */
const IDS = ['', ...PRESETS.map(({ id }) => id)]

async function write(root: string, site: string | null): Promise<Written[]> {
  const rows = await runAll(
    'src/build/viewprogram.ts',
    root,
    IDS.map((id) => [id, site ?? '']),
  )
  return Promise.all(
    rows.map(async (row) => {
      const { html, alt, card, ...rest }: View = JSON.parse(row)
      const { file, png } = await toCard(card, root)
      return { html, subject: { ...rest, card: { file, alt } }, png }
    }),
  )
}

/** Title and description, then what is for those who show a link as a card. */
const headOf = (subject: Subject, site: string | null) =>
  `<title>${escape(subject.title)}</title>
    <meta name="description" content="${escape(subject.description)}" />
    ${tagsOf(subject, site)}`

/** Writes a page, a card and an oEmbed answer for each view and for the home page. What has to say an absolute address needs `SITE_URL`. */
export function presetPages(): Plugin {
  let config: ResolvedConfig
  let site: string | null
  let written: Promise<Written[]>
  return {
    name: 'preset-pages',
    apply: 'build',
    // Thousands of draws for each page take their time, which is no news.
    config: () => ({ build: { rolldownOptions: { checks: { pluginTimings: false } } } }),
    configResolved(resolved) {
      config = resolved
      site = siteOf(process.env.SITE_URL)
    },
    buildStart() {
      // Beside the build of the explorer, which does not need it until its end, and may fail before.
      written = write(config.root, site)
      written.catch(() => {})
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const [home] = await written
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
