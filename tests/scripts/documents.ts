import { readFileSync } from 'node:fs'

export const DOCUMENTS = ['README.md', 'CONTRIBUTING.md'].map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** Lines of the documents' shell examples. */
export const examples = DOCUMENTS.flatMap(({ text }) =>
  [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block]) => block.split('\n').filter((line) => line.trim())),
)
/** Those that run the model. */
export const simulations = examples.filter((line) => line.includes('npm run --silent simulate'))
