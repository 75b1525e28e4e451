import { svelte } from '@sveltejs/vite-plugin-svelte'
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { text } from 'node:stream/consumers'
import { bundleProgram } from './bundle.js'

/** What a program writes to standard output. Throws if it fails; its standard error goes to the terminal. */
async function run(code: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '-', ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
  const exit = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve))
  child.stdin.end(code)
  const [written, status] = await Promise.all([text(child.stdout), exit])
  if (status !== 0) throw new Error(`the program with arguments “${args.join(' ')}” ended with exit code ${status}`)
  return written
}

/** Runs a module once for each row of arguments, on all cores. Returns what each run wrote to standard output, in the order of the rows. */
export async function runAll(entry: string, rows: readonly (readonly string[])[]): Promise<string[]> {
  const code = await bundleProgram(entry, svelte({ configFile: false, compilerOptions: { runes: true } }))
  const written: string[] = []
  const waiting = rows.entries()
  const work = async () => {
    for (const [i, args] of waiting) written[i] = await run(code, args)
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return written
}
