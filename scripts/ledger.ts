import { existsSync } from 'node:fs'
import { VERSION } from '../src/model/scenario'
import { isReleased, LINKS, recordOf, readLedger, readModels, rowFor, rowsOf, writeLedger, writeModels } from '../tests/ledger/ledger'

/**
 * Brings the ledger up to date: rows of released versions stay as they are, those of an unreleased one are made anew. Run it as
 * `npm run ledger` after a change of the equations; `npm run release` does so by itself.
 */
export function main(): number {
  const released = isReleased(VERSION)
  const kept = rowsOf(readLedger()).filter(({ version }) => version !== VERSION || released)
  const there = new Set(kept.filter(({ version }) => version === VERSION).map(({ link }) => link))
  const added = LINKS.filter((link) => !there.has(link)).map(rowFor)
  writeLedger([...kept, ...added])
  const models = existsSync('tests/ledger/models.csv') ? readModels() : []
  if (released && !models.some(({ version }) => version === VERSION)) writeModels([...models, recordOf(VERSION)])
  process.stdout.write(
    `Model ${VERSION} is ${released ? 'released' : 'not released'}: ${kept.length} rows kept, ${added.length} written.\n`,
  )
  return 0
}
