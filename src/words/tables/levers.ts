import type { Lever } from '../../model/levers'
import { LEVER_WORDS } from './leverWords'

type Named = Pick<Lever, 'id'>

export const leverName = ({ id }: Named): string => LEVER_WORDS[id].name
export const leverShort = ({ id }: Named): string => LEVER_WORDS[id].short ?? LEVER_WORDS[id].name
export const leverUnit = ({ id }: Named): string => LEVER_WORDS[id].unit

/** The value as a reader sees it, with a true minus. */
export function textOf({ id, words }: Pick<Lever, 'id' | 'words'>, value: number): string {
  const { format } = LEVER_WORDS[id]
  if (words) return words[value ? 1 : 0]
  const digits = Math.abs(value * (format.scale ?? 1)).toFixed(format.digits)
  const short = format.trim ? digits.replace(/\.?0+$/, '') : digits
  return `${value < 0 && Number(short) !== 0 ? '−' : ''}${format.before ?? ''}${short}${format.after ?? ''}`
}

/** The value that a reader typed, as `textOf` writes it or as a bare number; NaN if it holds none. A loss may be typed without its minus. */
export function valueFrom({ id, max }: Pick<Lever, 'id' | 'max'>, text: string): number {
  const { format } = LEVER_WORDS[id]
  const digits = text.replace(/[−–]/g, '-').match(/-?\d+(?:[.,]\d+)?/)
  const value = digits ? Number(digits[0].replace(',', '.')) / (format.scale ?? 1) : NaN
  return max <= 0 ? -Math.abs(value) : value
}

/** What a value means, in the words of its band. */
export function wordsOf({ id }: Named, value: number): string {
  const { bands } = LEVER_WORDS[id]
  return (bands.find((band) => value <= band.upTo) ?? bands[bands.length - 1]).words
}
