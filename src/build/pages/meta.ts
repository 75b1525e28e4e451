import { FRAME } from '../../embed/protocol.ts'
import { escape } from '../../lib/html.ts'
import { NAME } from '../../words/page/thesis.ts'

/** A page's metadata, for whoever links to it. */
export interface Subject {
  /** Its folder in the site: '' for the home page, else such as `s/essay/`. */
  path: string
  title: string
  /** A sentence or two of plain text. */
  description: string
  /** Canonical query of its scenario. */
  query: string
  /** Its picture: a file in its folder, and alternative text. */
  card: { file: string; alt: string }
}

/** An oEmbed 1.0 response of type rich, with its thumbnail. */
export interface OEmbed {
  version: '1.0'
  type: 'rich'
  title: string
  provider_name: string
  provider_url: string
  html: string
  width: number
  height: number
  thumbnail_url: string
  thumbnail_width: number
  thumbnail_height: number
}

/** Size of a card in pixels, which the social sites show without cropping. */
export const CARD = { width: 1200, height: 630 }
/** Longest alternative text that X accepts. */
const ALT = 420

/** The address in `SITE_URL`, with a slash at its end; null if it is empty. Throws for anything but an absolute web address. */
export function siteOf(text: string | undefined): string | null {
  if (!text?.trim()) return null
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash || url.username || url.password) {
    const sentence = `SITE_URL is “${text}”; allowed is an absolute http or https address, such as https://example.org/squeeze/.`
    // Vite prints the stack, where the sentence would be lost.
    throw Object.assign(new Error(sentence), { stack: sentence })
  }
  return url.href.replace(/\/*$/, '/')
}

/** Replaces each comment `<!-- name -->` of a page by the text of that name. Throws unless each comment stands exactly once. */
export function fill(page: string, texts: Readonly<Record<string, string>>): string {
  return Object.entries(texts).reduce((filled, [name, text]) => {
    const parts = filled.split(`<!-- ${name} -->`)
    if (parts.length !== 2) throw new Error(`got ${parts.length - 1} places for “${name}” in a page; allowed is one.`)
    return parts.join(text)
  }, page)
}

/** As many whole sentences as fit; if not even the first does, as many of its words. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const head = text.slice(0, most - 1)
  const end = head.lastIndexOf('. ')
  return end > 0 ? head.slice(0, end + 1) : `${head.slice(0, head.lastIndexOf(' '))}…`
}

const embedOf = ({ query }: Subject, site: string) => `${site}embed/${query}`
const cardOf = ({ path, card }: Subject, site: string) => `${site}${path}${card.file}`

/** Head tags for sites that show a link as a card or a frame. Their addresses must be absolute, so without a site there are none. */
export function tagsOf(subject: Subject, site: string | null): string {
  if (site === null) return ''
  const { path, title, description, card } = subject
  const alt = shorten(card.alt, ALT)
  const metas = [
    ['property', 'og:type', 'website'],
    ['property', 'og:site_name', NAME],
    ['property', 'og:locale', 'en_GB'],
    ['property', 'og:title', title],
    ['property', 'og:description', description],
    ['property', 'og:url', site + path],
    ['property', 'og:image', cardOf(subject, site)],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', CARD.width],
    ['property', 'og:image:height', CARD.height],
    ['property', 'og:image:alt', alt],
    ['name', 'twitter:card', 'summary_large_image'],
    ['name', 'twitter:image:alt', alt],
    ['name', 'twitter:player', embedOf(subject, site)],
    ['name', 'twitter:player:width', FRAME.width],
    ['name', 'twitter:player:height', FRAME.height],
  ] as const
  return [
    `<link rel="canonical" href="${escape(site + path)}" />`,
    ...metas.map(([key, name, content]) => `<meta ${key}="${name}" content="${escape(String(content))}" />`),
    `<link rel="alternate" type="application/json+oembed" href="${escape(`${site}${path}oembed.json`)}" title="${escape(title)}" />`,
  ].join('\n    ')
}

/** Content of a page's `oembed.json`: a frame with the embed page of its scenario, and the card. */
export function oembedOf(subject: Subject, site: string): OEmbed {
  const { title } = subject
  const frame = `width="${FRAME.width}" height="${FRAME.height}" frameborder="0" loading="lazy" style="width:100%;border:0"`
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: NAME,
    provider_url: site,
    html: `<iframe src="${escape(embedOf(subject, site))}" title="${escape(title)}" ${frame}></iframe>`,
    ...FRAME,
    thumbnail_url: cardOf(subject, site),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  }
}
