// npm start: from a clean clone to the explorer in the reader's browser. `--built` serves dist/ as it is, without building it again.
import { checkNode, install, root } from './support/setup.mjs'

checkNode()
const port = Number(process.env.PORT || 4173)
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`PORT must be a whole number from 1 to 65535, got "${process.env.PORT}".`)
  process.exit(2)
}
if (!install()) {
  console.error('Installing the dependencies failed; the lines above say why.')
  process.exit(1)
}
const { build, preview } = await import('vite')
if (!process.argv.includes('--built')) await build({ root, logLevel: 'warn' })
// Not strict: if the port is taken, the next free one is used and printed.
const server = await preview({ root, preview: { port, strictPort: false } })
console.log(`Open Model Squeeze is at ${server.resolvedUrls?.local[0]} (Ctrl+C ends it)`)
