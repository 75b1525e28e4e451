import { svelte } from '@sveltejs/vite-plugin-svelte'
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { text } from 'node:stream/consumers'
import { build, type Rolldown } from 'vite'

/** A module and all that it imports in one piece of text: run that way, the model is as fast as in the page. */
async function bundle(entry: string, root: string): Promise<string> {
  const { output } = (await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [svelte({ configFile: false, compilerOptions: { runes: true } })],
    ssr: { noExternal: true },
    build: { ssr: entry, write: false, minify: false, target: 'node20', rolldownOptions: { output: { codeSplitting: false } } },
  })) as Rolldown.RolldownOutput
  return output[0].code
}

/** What a program writes. Throws if it fails; what it complains of goes to the terminal. */
async function run(code: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '-', ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  const exit = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  child.stdin.end(code)
  const [written, status] = await Promise.all([text(child.stdout), exit])
  if (status !== 0) throw new Error(`got exit code ${status} of what writes “${args.join(' ')}”`)
  return written
}

/** Runs a module that ends by writing something, once for each row of arguments, on all of the machine's cores; in the order of the rows. */
export async function runAll(entry: string, root: string, rows: readonly (readonly string[])[]): Promise<string[]> {
  const code = await bundle(entry, root)
  const written: string[] = []
  const waiting = rows.entries()
  const work = async () => {
    for (const [i, args] of waiting) written[i] = await run(code, args)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return written
}
