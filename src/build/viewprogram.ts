import { viewOf } from './view'

/** A program of its own, for `runAll`: writes the view of an id, for a site, as JSON. */
const [, , id, site] = process.argv
process.stdout.write(JSON.stringify(viewOf(id, site)))
