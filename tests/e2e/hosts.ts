import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'

const SECRET = 'a1B2c3D4e5'
const frame = (src: string, attributes = '') =>
  `<iframe src="${src.replaceAll('&', '&amp;')}" title="embed" width="100%" height="300" style="border:0" ${attributes}></iframe>`
const listening = (code: string) =>
  `<script>addEventListener('message', (event) => { const frame = [...document.querySelectorAll('iframe')].find((each) => each.contentWindow === event.source); if (frame) { const data = event.data; ${code} } })</script>`
const withQuery = (src: string, query: string) => `${src}${src.includes('?') ? '&' : '?'}${query}`

/** A page that embeds us, written the way its platform writes it. */
export interface Host {
  name: string
  body: (embed: string) => string
  /** Policy of the page. */
  policy?: string
  /** Whether it makes the frame as high as the embed asks. */
  resizes?: true
  /** No script may run in the frame, so it shows its fallback. */
  fallback?: true
}

/** What other people's scripts do with an embed, as published, in as little code as possible. */
export const HOSTS: readonly Host[] = [
  { name: 'a plain page', body: (src) => frame(src) },
  { name: 'a page that loads lazily', body: (src) => frame(src, 'loading="lazy"') },
  { name: 'a sandbox with scripts only', body: (src) => frame(src, 'sandbox="allow-scripts"') },
  { name: 'a sandbox with scripts and its own origin', body: (src) => frame(src, 'sandbox="allow-scripts allow-same-origin"') },
  { name: 'a sandbox with pop-ups and downloads', body: (src) => frame(src, 'sandbox="allow-scripts allow-popups allow-downloads"') },
  { name: 'a sandbox without scripts', body: (src) => frame(src, 'sandbox'), fallback: true },
  {
    name: 'a page whose policy allows frames and styles, and nothing else',
    body: (src) => frame(src),
    policy: "default-src 'none'; style-src 'unsafe-inline'; frame-src http://127.0.0.1:*",
  },
  {
    name: 'our own script',
    body: (src) => `${frame(src)}<script src="${new URL('../embed.js', src).href}"></script>`,
    resizes: true,
  },
  {
    name: 'our own script, included twice, and a picture to make a frame of',
    body: (src) => {
      const script = `<script src="${new URL('../embed.js', src).href}"></script>`
      const picture = '<a href="https://example.org/"><img src="data:," alt="Open models fall. More words."></a>'
      return `${script}<figure style="margin:0" data-open-model-squeeze="${src.replaceAll('&', '&amp;')}">${picture}<figcaption>Words</figcaption></figure>${script}`
    },
    resizes: true,
  },
  {
    name: 'WordPress',
    body: (src) =>
      `<blockquote class="wp-embedded-content" data-secret="${SECRET}"><a href="${src}">Open Model Squeeze</a></blockquote>` +
      frame(
        `${src}#?secret=${SECRET}`,
        `sandbox="allow-scripts" security="restricted" data-secret="${SECRET}" class="wp-embedded-content"`,
      ) +
      listening(
        `if (data && data.secret === frame.dataset.secret && /^[a-zA-Z0-9]+$/.test(data.secret) && data.message === 'height') {
           let height = parseInt(data.value, 10)
           if (height > 1000) height = 1000; else if (~~height < 200) height = 200
           frame.height = height
           document.querySelector('blockquote').style.display = 'none'
         }`,
      ),
    resizes: true,
  },
  {
    name: 'Datawrapper’s listener',
    body: (src) =>
      frame(src) +
      listening(
        `if (data['datawrapper-height'] !== undefined) for (const id in data['datawrapper-height']) frame.style.height = data['datawrapper-height'][id] + 'px'`,
      ),
    resizes: true,
  },
  {
    name: 'AMP’s listener',
    body: (src) => frame(src) + listening(`if (data.sentinel === 'amp' && data.type === 'embed-size') frame.height = data.height`),
    resizes: true,
  },
  {
    name: 'Medium’s listener',
    body: (src) =>
      frame(src) +
      listening(
        `if (typeof data === 'string' && data[0] === '{') { const said = JSON.parse(data); if (said.context === 'iframe.resize' && frame.src.startsWith(said.src)) frame.height = said.height }`,
      ),
    resizes: true,
  },
  {
    name: 'pym.js',
    body: (src) =>
      frame(withQuery(src, 'initialWidth=640&childId=chart-1&parentTitle=A%20post&parentUrl=https%3A%2F%2Fblog.example%2F')) +
      listening(
        `const match = typeof data === 'string' && data.match(/^pymxPYMxchart-1xPYMx(\\S+)xPYMx(.*)$/); if (match && match[1] === 'height') frame.height = match[2]`,
      ),
    resizes: true,
  },
]

/** What went wrong on a page: errors of its own and its frames', and requests to origins other than its own and the embed's. */
export interface Watched {
  errors: string[]
  strangers: string[]
}

/** Opens a page of another site with this body, and watches it. The page goes with the test. */
export async function visit(page: Page, body: string, embed: string, policy?: string): Promise<Watched> {
  const server = createServer((request, response) => {
    if (request.url !== '/post') return void response.writeHead(204).end()
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...(policy && { 'content-security-policy': policy }) })
    response.end(`<!doctype html><html lang="en"><title>Post</title><body style="margin:0 auto;width:700px">${body}`)
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  page.once('close', () => server.close())
  // The same machine under its other name is another site.
  const host = `http://localhost:${(server.address() as AddressInfo).port}`

  const watched: Watched = { errors: [], strangers: [] }
  const known = [new URL(embed).origin, host]
  page.on('pageerror', (error) => watched.errors.push(error.message))
  page.on('console', (message) => {
    // A sandbox reports every script that it blocks: that is no error of ours.
    if (message.type() === 'error' && !message.text().includes('Blocked script execution')) watched.errors.push(message.text())
  })
  page.on('request', (request) => {
    const { protocol, origin, href } = new URL(request.url())
    if (protocol.startsWith('http') && !known.includes(origin)) watched.strangers.push(href)
  })
  await page.goto(`${host}/post`)
  return watched
}
