/** Words of one look. */
export interface Piece {
  text: string
  /** Half again as dark, and a tenth wider. */
  bold?: boolean
}

/** Widths of letters in ems, those of a wide serif: in a narrower face a line ends early, but none is ever cut. */
const WIDTHS: readonly [letters: RegExp, ems: number][] = [
  [/[ .,:;'’|!ijlI]/, 0.32],
  [/[frt()\-/]/, 0.42],
  [/[mwMW%@—]/, 0.95],
  [/[A-Z0-9×−+]/, 0.68],
]
const OTHER = 0.63
const BOLDER = 1.13

/** How wide words are, at most, in ems. */
export function width({ text, bold }: Piece): number {
  let ems = 0
  for (const letter of text) ems += WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHER
  return bold ? ems * BOLDER : ems
}

/** The pieces of a sentence in lines of at most so many ems, broken at spaces only; a word that is too long has a line to itself. */
export function wrap<P extends Piece>(pieces: readonly P[], most: number): P[][] {
  const lines: P[][] = [[]]
  let used = 0
  for (const word of wordsOf(pieces)) {
    const ems = word.reduce((sum, piece) => sum + width({ ...piece, text: piece.text.trimEnd() }), 0)
    if (used > 0 && used + ems > most) {
      lines.push([])
      used = 0
    }
    lines[lines.length - 1].push(...word)
    used += word.reduce((sum, piece) => sum + width(piece), 0)
  }
  return lines.map(joined)
}

/** What stands between two spaces, each with the space after it: of one piece or of several. */
function wordsOf<P extends Piece>(pieces: readonly P[]): P[][] {
  const words: P[][] = [[]]
  for (const piece of pieces) {
    for (const text of piece.text.split(/(?<= )/)) {
      words[words.length - 1].push({ ...piece, text })
      if (text.endsWith(' ')) words.push([])
    }
  }
  return words.filter((word) => word.length > 0)
}

/** Neighbours of one look as one piece. */
function joined<P extends Piece>(line: readonly P[]): P[] {
  const out: P[] = []
  for (const piece of line) {
    const last = out[out.length - 1]
    if (last && JSON.stringify({ ...last, text: '' }) === JSON.stringify({ ...piece, text: '' })) last.text += piece.text
    else out.push({ ...piece })
  }
  return out
}
