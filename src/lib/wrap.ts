/** A run of text in one style. */
export interface Piece {
  text: string
  bold?: boolean
  /** Never broken. */
  whole?: boolean
}

/**
 * Widths of letters in ems, those of DejaVu, the widest face that a page falls back to, with serifs or without: in a narrower one a line ends
 * early, but none is ever cut. The first row that holds a letter counts.
 */
const WIDTHS: readonly [letters: RegExp, ems: number][] = [
  [/[ .,:;'’|lij·/]/, 0.34],
  [/[ft()IJ!-]/, 0.41],
  [/[rs“”?]/, 0.52],
  [/[acegovxyz]/, 0.61],
  [/[bdhknpqu\d$]/, 0.64],
  [/[ABEFKLPRSTVXYZ]/, 0.73],
  [/[CDGNOQUw×−+=&]/, 0.85],
]
const WIDEST = 1
const BOLDER = 1.12

/** How wide words are, at most, in ems. No page is needed to know it. */
export function width({ text, bold }: Piece): number {
  let ems = 0
  for (const letter of text) ems += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? WIDEST
  return bold ? ems * BOLDER : ems
}

/**
 * Wraps the pieces of a sentence into as few lines as possible of at most `most` ems, broken only at spaces; a word that is too long
 * has a line to itself. The lines are about as long as each other, so that no word is left over for the last.
 */
export function wrap<P extends Piece>(pieces: readonly P[], most: number): P[][] {
  const words = wordsOf(pieces)
  const count = fill(words, most).length
  let [tight, loose] = [0, most]
  while (loose - tight > 0.25) {
    const middle = (tight + loose) / 2
    if (fill(words, middle).length > count) tight = middle
    else loose = middle
  }
  return fill(words, loose).map(joined)
}

/** As many words in each line as fit. */
function fill<P extends Piece>(words: readonly P[][], most: number): P[][] {
  const lines: P[][] = [[]]
  let used = 0
  for (const word of words) {
    const ems = word.reduce((sum, piece) => sum + width({ ...piece, text: piece.text.trimEnd() }), 0)
    if (used > 0 && used + ems > most) {
      lines.push([])
      used = 0
    }
    lines[lines.length - 1].push(...word)
    used += word.reduce((sum, piece) => sum + width(piece), 0)
  }
  return lines
}

/** What stands between two spaces, each with the space after it: of one piece or of several. */
function wordsOf<P extends Piece>(pieces: readonly P[]): P[][] {
  const words: P[][] = [[]]
  for (const piece of pieces) {
    for (const text of piece.whole ? [piece.text] : piece.text.split(/(?<= )/)) {
      words[words.length - 1].push({ ...piece, text })
      if (text.endsWith(' ')) words.push([])
    }
  }
  return words.filter((word) => word.length > 0)
}

/** Neighbours of one look as one piece, without a space at the end of the line. */
function joined<P extends Piece>(line: readonly P[]): P[] {
  const out: P[] = []
  for (const piece of line) {
    const last = out[out.length - 1]
    if (last && JSON.stringify({ ...last, text: '' }) === JSON.stringify({ ...piece, text: '' })) last.text += piece.text
    else out.push({ ...piece })
  }
  const end = out[out.length - 1]
  if (end) end.text = end.text.trimEnd()
  return out
}
