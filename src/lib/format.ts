const formats = new Map<string, Intl.NumberFormat>()

/** A number with up to (`exact`: always) so many digits after the point and grouped thousands, in English. Making a format is slow, so they are kept. */
export function decimal(value: number, digits: number, exact = false): string {
  const key = `${digits}${exact}`
  const format =
    formats.get(key) ??
    new Intl.NumberFormat('en', { minimumFractionDigits: exact ? digits : 0, maximumFractionDigits: digits, signDisplay: 'negative' })
  formats.set(key, format)
  return format.format(value)
}
