import { parseSync, type ESTree, type ParseResult } from 'vite'

/** A parsed TypeScript file, with its text and comments for messages. */
export interface Source {
  file: string
  text: string
  program: ESTree.Program
  comments: ParseResult['comments']
}

/** A piece of syntax, as offsets into the text. */
export interface Place {
  start: number
  end: number
}

/** Parses TypeScript; a syntax error is thrown as `file:line: message`. */
export function parseSource(text: string, file: string): Source {
  const { program, comments, errors } = parseSync(file, text, { lang: 'ts', preserveParens: false })
  const source = { file, text, program, comments }
  const error = errors[0]
  if (error) refuse(source, error.labels[0] ?? { start: 0, end: 0 }, error.message)
  return source
}

/** Line number of a place, from 1. */
export function lineOf(source: Source, place: Place): number {
  return source.text.slice(0, place.start).split('\n').length
}

/** Throws an Error in the form `file:line: sentence`. */
export function refuse(source: Source, place: Place, sentence: string): never {
  throw new Error(`${source.file}:${lineOf(source, place)}: ${sentence}`)
}

/** The text of a place on one line and shortened, to be quoted in a message. */
export function quote(source: Source, place: Place): string {
  const text = source.text.slice(place.start, place.end).replace(/\s+/g, ' ')
  return text.length > 50 ? `${text.slice(0, 49)}…` : text
}

/** Unit and meaning from the comment `// [unit] meaning` that follows a statement on its last line; the meaning may be empty. */
export function noteOn(source: Source, statement: Place): { unit: string; meaning: string } {
  const comment = source.comments.find((c) => c.start >= statement.end && /^[ \t]*$/.test(source.text.slice(statement.end, c.start)))
  const match = /^\s*\[([^\]]+)\](.*)$/.exec(comment?.value ?? '')
  if (match) return { unit: match[1].trim(), meaning: match[2].trim() }
  const got = comment ? `//${comment.value.trimEnd()}` : 'no comment'
  refuse(
    source,
    { start: statement.end, end: statement.end },
    `got ${got} after ${quote(source, statement)}; an equation must end with // [unit] meaning`,
  )
}

/** Title of the last whole-line comment of this form before `place` and inside `within`; empty if there is none. */
export function sectionOf(source: Source, place: Place, within: Place, form: RegExp): string {
  const titles = source.comments
    .filter((c) => c.start > within.start && c.start < place.start && startsLine(source, c))
    .map((c) => form.exec(c.value)?.[1])
    .filter((title) => title !== undefined)
  return titles.at(-1) ?? ''
}

function startsLine(source: Source, place: Place): boolean {
  return /(^|\n)[ \t]*$/.test(source.text.slice(0, place.start))
}
