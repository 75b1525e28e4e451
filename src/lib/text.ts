import { decimal } from './format'

/** A name inside a sentence: small first letter, unless it is a proper name. */
export function lower(name: string): string {
  return /^(Chinese|Nvidia|US\b|AI\b)/.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)
}

/** A name or clause at the start of a sentence. */
export function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A number as printed, with grouped thousands and a true minus; never minus zero. */
export function numberText(value: number, digits: number): string {
  const size = decimal(Math.abs(value), digits, true)
  return value < 0 && !isZero(size) ? `−${size}` : size
}

/** A change with its sign and a true minus; no sign where it would be written as zero. */
export function signed(value: number, digits: number): string {
  const size = decimal(Math.abs(value), digits, true)
  return isZero(size) ? size : `${value < 0 ? '−' : '+'}${size}`
}

const isZero = (size: string) => !/[1-9]/.test(size)

/** Items as a list: "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`
}

/** Longest quotation, in characters. */
const LONGEST = 40

/** Untrusted text in quotation marks, fit for one line: short, and without line breaks, control characters or half characters. */
export function quoted(text: string): string {
  const line = text.slice(0, 4 * LONGEST).replace(/[\p{C}\s]+/gu, ' ')
  const characters = [...line]
  return `“${characters.length > LONGEST ? characters.slice(0, LONGEST - 1).join('') + '…' : line}”`
}
