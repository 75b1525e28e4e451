import { FRAME, HEIGHT, STATE } from './protocol'

/**
 * embed.js, for pages that embed: makes frames as high as they ask to be, lets frames of one group move together, and puts a frame in place of
 * the picture in every `<figure data-open-model-squeeze="address of an embed">`. Nothing else on the page is touched, and loading it twice does no harm.
 */
const HOST = 'openModelSqueezeHost'

function upgrade(figure: HTMLElement): void {
  const src = figure.dataset.openModelSqueeze
  if (!src || !/^https?:/.test(src)) return
  delete figure.dataset.openModelSqueeze
  const frame = document.createElement('iframe')
  const picture = figure.querySelector('img')
  frame.src = src
  frame.title = picture?.alt.split('. ')[0] ?? 'Open Model Squeeze'
  frame.loading = 'lazy'
  frame.allow = 'clipboard-write'
  frame.height = String(FRAME.height)
  frame.style.cssText = 'width:100%;border:0;display:block'
  const shown = picture?.closest('a') ?? picture
  if (shown && figure.contains(shown)) shown.replaceWith(frame)
  else figure.prepend(frame)
}

/** Embeds of one site share the start of their address. */
const make = (frame: HTMLIFrameElement) => frame.src.split(/[?#]/, 1)[0]

function listen({ data, source }: MessageEvent): void {
  if (data?.type !== HEIGHT && data?.type !== STATE) return
  const frames = [...document.querySelectorAll('iframe')]
  const from = frames.find((frame) => frame.contentWindow === source)
  if (!from) return
  if (data.type === HEIGHT && data.height > 0 && data.height < 1e4) from.style.height = `${Math.ceil(data.height)}px`
  if (data.type !== STATE) return
  for (const frame of frames) if (frame !== from && make(frame) === make(from)) frame.contentWindow?.postMessage(data, '*')
}

function begin(): void {
  for (const figure of document.querySelectorAll<HTMLElement>('figure[data-open-model-squeeze]')) upgrade(figure)
}

if (!(HOST in window)) {
  Object.assign(window, { [HOST]: 1 })
  addEventListener('message', listen)
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', begin)
  else begin()
}
