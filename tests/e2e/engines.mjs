// The host pages of hosts.ts in Firefox, and in WebKit where it is: each embed has to stand, at the height that it asks for.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { root } from '../../scripts/setup.mjs'
import { ask } from '../../scripts/undriven.mjs'

const SECONDS = 90 // for all of them, of which they need about ten
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')

/** What every host page notes: the heights that were asked for, and errors of its own. */
const NOTE = `<script>
  const told = [], errors = []
  addEventListener('error', (event) => errors.push(event.message))
  addEventListener('message', ({ data }) => data && data.type === 'open-model-squeeze:height' && told.push(data.height))
</script>`

/** All host pages in frames of one, at two widths; sends back how high each embed asked to be and is. */
const parade = (hosts, embed) => `<!doctype html><meta charset="utf-8"><title>hosts</title>
${hosts.map((host) => `<iframe style="display:block;width:720px;height:700px" srcdoc="${escape(`<!doctype html><body style="margin:0">${NOTE}${host.body(embed)}`)}"></iframe>`).join('\n')}
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
  // Not on load: one browser waits for that in vain.
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
  const { port } = probe.address()
  probe.close()
  return port
}

/**
 * Opens the host pages that resize in each of these browsers.
 *
 * @param {Partial<Record<'firefox' | 'webkit', string>>} paths
 * @returns one row for each browser and host page: what went wrong, or null
 */
export async function inEngines(paths) {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(join(root, 'tests/e2e/hosts.ts'), { configFile: false, root })
  const hosts = module.HOSTS.filter(({ resizes }) => resizes)
  const port = await freePort()
  const server = spawn(process.execPath, [join(root, 'tests/e2e/serve.mjs'), String(port)], { stdio: 'ignore' })
  try {
    await new Promise((resolve) => setTimeout(resolve, 500))
    const rows = []
    for (const [kind, path] of Object.entries(paths)) {
      const page = parade(hosts, `http://127.0.0.1:${port}/some/sub/path/embed/?china=0.3`)
      const answer = await ask(kind, path, page, SECONDS).then(JSON.parse, (error) => error.message)
      for (const [i, { name }] of hosts.entries()) rows.push({ kind, name, wrong: wrongIn(answer, i) })
    }
    return rows
  } finally {
    server.kill()
  }
}

function wrongIn(answer, i) {
  if (typeof answer === 'string') return answer
  const [wide, narrow] = [answer.wide[i], answer.narrow[i]]
  const error = [...wide.errors, ...narrow.errors][0]
  if (error) return error
  const off = [wide, narrow].find(({ told, height }) => told !== height)
  if (off) return `asked to be ${off.told} px high, is ${off.height}`
  return narrow.told > wide.told ? null : `asked for ${wide.told} px when wide, and for ${narrow.told} when narrow`
}
