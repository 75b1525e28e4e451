import { NAME } from '../../words/page/thesis'
import { escape } from '../../lib/html'
import type { Scenario } from '../../model/scenario'
import { formatExactly, formatFollowing } from '../../scenario/links/codec'
import { writeEmbedOptions, type EmbedOptions } from '../../scenario/links/embedOptions'

/** Whether a link keeps its numbers for good, or shows what the newest model says of the same levers. */
export type Lasting = 'exactly' | 'following'

/** The folder that a link of the explorer leads to. */
const folderOf = (link: string) => link.split(/[?#]/, 1)[0].replace(/[^/]*$/, '')

/** A link of the scenario beside that of the explorer, which keeps its numbers or follows the newest model. */
export function linkOf(link: string, scenario: Scenario, lasting: Lasting): string {
  return folderOf(link) + (lasting === 'exactly' ? formatExactly(scenario) : formatFollowing(scenario))
}

/** The address of the embed page for what a link shows; what the page does by itself is not written. */
export function embedOf(link: string, options: Partial<EmbedOptions>): string {
  const url = new URL('embed/', folderOf(link))
  const query = link.split('?')[1] ?? ''
  url.search = [query, ...writeEmbedOptions(options)].filter(Boolean).join('&')
  return url.href
}

/** What stands beneath a frame or a picture, so that nothing is blank where a host takes the frame away. */
interface Words {
  /** The explorer's link for this view. */
  link: string
  headline: string
  /** Of the picture. */
  alt: string
}

const figcaption = ({ link, headline }: Words) => `<figcaption>${escape(headline)} <a href="${escape(link)}">${NAME}</a></figcaption>`

const helper = (embed: string) => `<script src="${escape(new URL('../embed.js', embed).href)}" async></script>`

/** A frame with a caption. Where the host takes the script away, its height fits 600 pixels of width and more. */
export function frameSnippet(embed: string, height: number, words: Words): string {
  const frame = `<iframe src="${escape(embed)}" title="${escape(words.headline)}" width="100%" height="${height}" style="border:0" loading="lazy" allow="clipboard-write"></iframe>`
  return `<figure>${frame}${figcaption(words)}</figure>${helper(embed)}`
}

/** A picture that embed.js makes a frame of, as high as it has to be; without that script it stays a picture with a link. */
export function upgradeSnippet(embed: string, picture: string, words: Words): string {
  const image = `<a href="${escape(words.link)}"><img src="${escape(picture)}" alt="${escape(words.alt)}" style="max-width:100%"></a>`
  return `<figure data-open-model-squeeze="${escape(embed)}">${image}${figcaption(words)}</figure>${helper(embed)}`
}

const plain = (text: string) => text.replace(/[[\]\\]/g, '\\$&')

/** A picture with its link, in Markdown. */
export function imageMarkdown(picture: string, { link, alt, headline }: Words): string {
  return `[![${plain(alt)}](${picture})](${link})\n\n${plain(headline)} [${NAME}](${link})`
}
