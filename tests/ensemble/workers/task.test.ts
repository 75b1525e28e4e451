import { expect, it } from 'vitest'
import { sample } from '../../../src/ensemble/sample'
import type { EnsembleRequest } from '../../../src/ensemble/summary'
import { buffersOf, perform, piecesOf, type Task } from '../../../src/ensemble/workers/task'
import { baseline } from '../../../src/model/scenario'

const request: EnsembleRequest = {
  scenario: baseline(),
  size: 256,
  seed: 1,
  step: 1 / 2,
  vary: ['reliance'],
  outputs: ['open-supply', 'squeeze'],
}
const samples = [sample(request, 0, 100), sample(request, 100, 256)]
const scenarios = Array.from({ length: 10 }, baseline)

it.each<[task: Task, pauses: number]>([
  [{ kind: 'sample', request, from: 10, to: 31 }, 6],
  [{ kind: 'runs', scenarios, outputs: ['squeeze'], step: 1 }, 3],
  [{ kind: 'runs', scenarios: [], outputs: ['squeeze'] }, 0],
  [{ kind: 'summarise', request, samples }, 3],
])('a task done in pieces gives the same bits: %#', (task, pauses) => {
  const pieces = piecesOf(task)
  let paused = 0
  let piece = pieces.next()
  for (; !piece.done; piece = pieces.next()) paused++
  expect(piece.value).toEqual(perform(task))
  expect(paused).toBe(pauses)
})

it('only the tables of samples are handed over, each once', () => {
  const [{ values, outcomes, formation }] = samples
  const own = [values['open-supply'], values.squeeze, outcomes, formation].map((array) => array!.buffer)
  expect(buffersOf(samples[0])).toEqual(own)
  expect(buffersOf({ kind: 'summarise', request, samples: [samples[0], samples[0]] })).toEqual(own)
  expect(buffersOf({ kind: 'summarise', request, samples })).toHaveLength(8)
  expect(buffersOf({ kind: 'sample', request, from: 0, to: 1 })).toEqual([])
  expect(buffersOf(perform({ kind: 'runs', scenarios, outputs: ['squeeze'], step: 1 }))).toEqual([])
})
