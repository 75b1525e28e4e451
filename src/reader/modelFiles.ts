import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ModelText } from '../equations/model'
import { readModel } from './read'

/** The files that hold the model, from the root of the project. */
export const MODEL_FILES = ['parameters', 'parameterNotes', 'stocks', 'squeeze'].map((name) => `src/model/${name}.ts`)

/** The model as the files have it now, as data. */
export function readModelFiles(root: string): ModelText {
  return readModel(MODEL_FILES.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') })))
}
