import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { OutputId } from '../model/outputs'

/** The first 8 hexadecimal characters of a SHA-256: enough for two people to compare by eye. */
const short = (bytes: Uint8Array) => bytesToHex(sha256(bytes)).slice(0, 8)

/** Names a scenario: a hash of its canonical link text. */
export function scenarioId(link: string): string {
  return short(utf8ToBytes(link))
}

/**
 * Names a result: a hash of every output at every saved step, in the order of its version's table, as 64-bit little-endian floats. Equal in every
 * engine.
 */
export function resultId(run: { years: Float64Array; outputs: Record<OutputId, Float64Array> }): string {
  const rows = Object.values(run.outputs)
  const values = new DataView(new ArrayBuffer(8 * rows.length * run.years.length))
  rows.forEach((row, i) => row.forEach((value, j) => values.setFloat64(8 * (i * run.years.length + j), value, true)))
  return short(new Uint8Array(values.buffer))
}
