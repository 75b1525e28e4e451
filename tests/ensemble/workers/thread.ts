import { once } from 'node:events'
import { resolve } from 'node:path'
import { Worker } from 'node:worker_threads'
import { build, type Rolldown } from 'vite'
import type * as tasks from '../tasks'

type Tasks = typeof tasks

async function bundle(): Promise<string> {
  const lib = { entry: resolve('tests/ensemble/tasks.ts'), formats: ['iife' as const], name: 'tasks' }
  const [{ output }] = (await build({ configFile: false, logLevel: 'error', build: { write: false, lib } })) as Rolldown.RolldownOutput[]
  return `${output[0].code}
const { parentPort, workerData } = require('node:worker_threads')
parentPort.postMessage(tasks[workerData.name](workerData.argument))`
}
let bundled: Promise<string> | undefined

/** Does a task of `tasks.ts` in a thread of its own, bundled: five times as fast as in here, where every import is a look-up. */
export async function inThread<Name extends keyof Tasks>(
  name: Name,
  argument: Parameters<Tasks[Name]>[0],
): Promise<ReturnType<Tasks[Name]>> {
  const worker = new Worker(await (bundled ??= bundle()), { eval: true, workerData: { name, argument } })
  const [result] = await once(worker, 'message')
  return result as ReturnType<Tasks[Name]>
}
