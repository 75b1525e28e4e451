import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ModelText } from '../equations/model'
import { readModel } from './read'

/** Paths of the files that make up the model, relative to the root of the project. */
export const MODEL_FILES = ['parameters', 'parameterNotes', 'stocks', 'squeeze'].map((name) => `src/model/${name}.ts`)

/** Reads the project's model as data. `root` is the root of the project. */
export function readModelFiles(root: string): ModelText {
  return readModel(MODEL_FILES.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') })))
}
