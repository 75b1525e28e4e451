// A plain static file server under a sub-path, with no more features than the simplest host: no fallback routing, no compression.
//   node tests/e2e/serve.mjs PORT   ->  http://127.0.0.1:PORT/some/sub/path/
import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export const base = '/some/sub/path/'
const dist = fileURLToPath(new URL('../../dist', import.meta.url))
/** @type {Record<string, string>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
}

const server = createServer((request, response) => {
  /** @type {(status: number, headers?: import('node:http').OutgoingHttpHeaders) => void} */
  const answer = (status, headers = {}) => void response.writeHead(status, headers).end()
  const { pathname, search } = new URL(request.url ?? '', 'http://localhost')
  if (!pathname.startsWith(base)) return answer(404)
  // Undecoded: no file of ours has a name that needs escaping.
  const file = normalize(join(dist, pathname.slice(base.length)))
  if (!`${file}${sep}`.startsWith(`${dist}${sep}`) || !existsSync(file)) return answer(404)
  if (!statSync(file).isDirectory()) return send(response, file)
  if (!pathname.endsWith('/')) return answer(301, { location: `${pathname}/${search}` })
  return existsSync(join(file, 'index.html')) ? send(response, join(file, 'index.html')) : answer(404)
})

/** @type {(response: import('node:http').ServerResponse, file: string) => void} */
function send(response, file) {
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' })
  createReadStream(file).pipe(response)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) server.listen(Number(process.argv[2]), '127.0.0.1')
