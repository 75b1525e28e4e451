// Opens the host pages of hosts.ts in Firefox, and in WebKit where it is installed: each embed must show, at the height that it asks for.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { askBrowser } from '../../scripts/support/askBrowser.mjs'
import { root } from '../../scripts/support/setup.mjs'

const SECONDS = 90 // for all of them, of which they need about ten

/** @typedef {import('../../scripts/support/askBrowser.mjs').Engine} Engine */
/** @typedef {import('./hosts').Host} Host */
/** @typedef {{ told: number | null, height: number, errors: string[] }} Look the height that an embed last asked for, its frame's height, and errors of its page */
/** @typedef {{ wide: Look[], narrow: Look[] }} Answer */

/** Lets a host page record the heights that are asked for, and its own errors. */
const RECORD = `<script>
  const told = [], errors = []
  addEventListener('error', (event) => errors.push(event.message))
  addEventListener('message', ({ data }) => data && data.type === 'open-model-squeeze:height' && told.push(data.height))
</script>`

/**
 * One page with a frame for each host page; it tries two widths, and posts back what it saw as an `Answer`.
 *
 * @param {Host[]} hosts
 * @param {string} embed
 * @param {(text: string) => string} escape
 */
const pageOf = (hosts, embed, escape) => `<!doctype html><meta charset="utf-8"><title>hosts</title>
${hosts.map((host) => `<iframe style="display:block;width:720px;height:700px" srcdoc="${escape(`<!doctype html><body style="margin:0">${RECORD}${host.body(embed)}`)}"></iframe>`).join('\n')}
<script>
  const frames = [...document.querySelectorAll('iframe')]
  const inner = (frame) => frame.contentDocument.querySelector('iframe')
  const look = () => frames.map((frame) => {
    const { told, errors } = frame.contentWindow.eval('typeof told === "object" ? { told, errors } : { told: [], errors: [] }')
    return { told: told.at(-1) ?? null, height: inner(frame)?.clientHeight, errors }
  })
  const settle = async (seconds) => {
    for (let i = 0; i < seconds * 10; i++) {
      await new Promise((resolve) => setTimeout(resolve, 100))
      if (look().every(({ told, height }) => told === height)) return
    }
  }
  // Not on load: in one browser that event never comes.
  const run = async () => {
    await settle(40)
    const wide = look()
    for (const frame of frames) frame.style.width = '400px'
    await new Promise((resolve) => setTimeout(resolve, 4000))
    await settle(10)
    fetch('', { method: 'POST', body: JSON.stringify({ wide, narrow: look(), agent: navigator.userAgent }) })
  }
  run()
</script>`

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address())
  probe.close()
  return port
}

/**
 * Opens the host pages that resize in each of these browsers.
 *
 * @param {Partial<Record<Engine, string>>} paths
 * @returns {Promise<{ engine: Engine, name: string, wrong: string | null }[]>} for each browser and host page what went wrong, or null
 */
export async function inEngines(paths) {
  const { runnerImport } = await import('vite')
  const options = { configFile: /** @type {const} */ (false), root }
  /** @type {{ module: typeof import('./hosts') }} */
  const { module } = await runnerImport(join(root, 'tests/e2e/hosts.ts'), options)
  /** @type {{ module: typeof import('../../src/lib/html') }} */
  const { module: html } = await runnerImport(join(root, 'src/lib/html.ts'), options)
  const hosts = module.HOSTS.filter(({ resizes }) => resizes)
  const port = await freePort()
  const server = spawn(process.execPath, [join(root, 'tests/e2e/serve.mjs'), String(port)], { stdio: 'ignore' })
  try {
    await new Promise((resolve) => setTimeout(resolve, 500))
    const rows = []
    for (const [engine, path] of /** @type {[Engine, string][]} */ (Object.entries(paths))) {
      const page = pageOf(hosts, `http://127.0.0.1:${port}/some/sub/path/embed/?china=0.3`, html.escape)
      const answer = await askBrowser(engine, path, page, SECONDS).then(JSON.parse, (error) => error.message)
      for (const [i, { name }] of hosts.entries()) rows.push({ engine, name, wrong: wrongIn(answer, i) })
    }
    return rows
  } finally {
    server.kill()
  }
}

/**
 * @param {Answer | string} answer a string if there was none, and why
 * @param {number} i index of the host page
 */
function wrongIn(answer, i) {
  if (typeof answer === 'string') return answer
  const [wide, narrow] = [answer.wide[i], answer.narrow[i]]
  const error = [...wide.errors, ...narrow.errors][0]
  if (error) return error
  const off = [wide, narrow].find(({ told, height }) => told !== height)
  if (off) return `asked to be ${off.told} px high, is ${off.height}`
  return Number(narrow.told) > Number(wide.told) ? null : `asked for ${wide.told} px when wide, and for ${narrow.told} when narrow`
}
