const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** How many of something, inside a sentence: "one lever", "eleven" as "11 levers". */
export function counted(count: number, what: string): string {
  return `${COUNTS[count] ?? count} ${what}${count === 1 ? '' : 's'}`
}

/** A share in percent, as a table has it. */
export function percent(share: number, digits = 0): string {
  return `${(100 * share).toFixed(digits)}%`
}

/** A share as a count out of 100, whole, and never rounded to none or to all. */
export function inHundred(share: number): string {
  if (share > 0 && share < 0.005) return 'fewer than 1'
  if (share > 0.995 && share < 1) return 'more than 99'
  return (100 * share).toFixed(0)
}

/** The same where there is little room. */
export function inHundredBrief(share: number): string {
  return inHundred(share).replace('fewer than ', '<').replace('more than ', '>')
}
