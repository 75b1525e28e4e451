import { VERSION } from '../../src/model/scenario'
import { isReleased, LINKS, readLedger, rowFor, rowsOf, writeLedger } from './ledger'

/**
 * Brings the ledger up to date: rows of released versions stay as they are, those of an unreleased one are made anew. Run it as
 * `npm run ledger` after a change of the equations.
 */
export function main(): number {
  const released = isReleased(VERSION)
  const kept = rowsOf(readLedger()).filter(({ version }) => released || version !== VERSION)
  const there = new Set(kept.filter(({ version }) => version === VERSION).map(({ link }) => link))
  const added = LINKS.filter((link) => !there.has(link)).map(rowFor)
  writeLedger([...kept, ...added])
  process.stdout.write(
    `Model ${VERSION} is ${released ? 'released' : 'not released'}: ${kept.length} rows kept, ${added.length} written.\n`,
  )
  return 0
}
