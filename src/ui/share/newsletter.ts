import { PICTURE } from '../../words/page/share'
import { escape } from '../../lib/html'
import { altText, captionOf, titleOf, type Shown } from '../figure/figure'
import { imageMarkdown } from './snippets'

/** The view as rich text: headline, picture, and a caption with its link. `picture` is the address of the image, 640 pixels wide as shown. */
export function newsletterHtml(shown: Shown, picture: string): string {
  const link = escape(shown.link)
  const image = `<img src="${escape(picture)}" alt="${escape(altText(shown))}" width="640">`
  return `<p><strong>${escape(titleOf(shown))}</strong></p><p><a href="${link}">${image}</a></p><p><small>${escape(captionOf(shown))} <a href="${link}">${PICTURE.moveLevers}</a></small></p>`
}

/** The same in Markdown; `picture` is where the image will be, such as its file's name. */
export function newsletterMarkdown(shown: Shown, picture: string): string {
  const { link } = shown
  const headline = titleOf(shown)
  const image = imageMarkdown(picture, { link, alt: altText(shown), headline }).split('\n\n')[0]
  return `**${headline}**\n\n${image}\n\n${captionOf(shown)} [${PICTURE.moveLevers}](${link})\n`
}

/** The name of a file about this view, without its ending. */
export function fileName({ scenario }: Pick<Shown, 'scenario'>, scenarioId: string): string {
  return `open-model-squeeze-${scenario.version}-${scenarioId}`
}
