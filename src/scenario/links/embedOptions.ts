import { HEADLINES, type HeadlineId } from '../headlines'
import type { Notice } from './notice'

/** One thing that an embedder can choose beside the scenario: a key of the embed's address. */
interface Option<T> {
  /** What it is where the address does not say. */
  initial: T
  /** Reads the text of an address; `levers` are those of the model shown. What cannot be read is left at `initial`. */
  read: (text: string, levers: readonly string[]) => { value?: T; notice?: Notice }
  /** The text that an address has for a value. */
  write: (value: T) => string
}

const option = <T>(row: Option<T>) => row

export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

/** A list of words; a list of nothing is `none`. */
const list = <T extends string>(words: readonly T[]) => words.join(',') || 'none'

function listFrom<T extends string>(name: string, text: string, allowed: readonly T[]): { picked: T[]; notice?: Notice } {
  const words = text === 'none' ? [] : text.split(',').map((word) => word.trim())
  const picked = [...new Set(words.flatMap((word) => allowed.filter((each) => each === word)))]
  const isKnown = words.every((word) => allowed.some((each) => each === word))
  return { picked, notice: isKnown ? undefined : { code: 'embed-option', option: name, allowed, used: null } }
}

const WORD = /^[\w-]{1,40}$/

/** Every option of the embed page, a row each: its address, the snippets of the share dialog and the README follow. */
export const EMBED_OPTIONS = {
  /** The charts that are shown; at least one. */
  charts: option<readonly HeadlineId[]>({
    initial: ['access-demand'],
    read: (text) => {
      const { picked, notice } = listFrom('charts', text, HEADLINES)
      return { value: picked.length > 0 ? picked : undefined, notice }
    },
    write: list,
  }),
  /** The levers that can be moved, in the order of the address. */
  levers: option<readonly string[]>({
    initial: ['cost'],
    read: (text, levers) => {
      const { picked, notice } = listFrom('levers', text, levers)
      return { value: picked, notice }
    },
    write: list,
  }),
  theme: option<Theme>({
    initial: 'auto',
    read: (text) => {
      const theme = THEMES.find((each) => each === text)
      return theme ? { value: theme } : { notice: { code: 'embed-option', option: 'theme', allowed: THEMES, used: 'auto' } }
    },
    write: (theme) => theme,
  }),
  /** Embeds of one group on a page move together, where the page has embed.js. */
  group: option<string>({
    initial: '',
    read: (text) => (WORD.test(text) ? { value: text } : { notice: { code: 'embed-word', option: 'group' } }),
    write: (group) => group,
  }),
  /** What host scripts call the frame. */
  id: option<string>({
    initial: 'open-model-squeeze',
    read: (text) => ({ value: WORD.test(text) ? text : undefined }),
    write: (id) => id,
  }),
}

export type EmbedKey = keyof typeof EMBED_OPTIONS

/** A value for every option. */
export type EmbedOptions = { [Key in EmbedKey]: (typeof EMBED_OPTIONS)[Key]['initial'] }

export const EMBED_KEYS = Object.keys(EMBED_OPTIONS) as EmbedKey[]

/** The options of an address that says nothing. */
export const initialOptions = (): EmbedOptions =>
  Object.fromEntries(EMBED_KEYS.map((key) => [key, EMBED_OPTIONS[key].initial])) as EmbedOptions

/** What an address asks for, with a notice for each option that is not understood. `levers` are the ids that can be unlocked. */
export function readEmbedOptions(search: string, levers: readonly string[]): { options: EmbedOptions; notices: Notice[] } {
  const given = new URLSearchParams(search)
  const read = EMBED_KEYS.flatMap((key) => {
    const text = given.get(key)
    return text === null ? [] : [{ key, ...EMBED_OPTIONS[key].read(text, levers) }]
  })
  const values = read.filter(({ value }) => value !== undefined).map(({ key, value }) => [key, value])
  return { options: { ...initialOptions(), ...Object.fromEntries(values) }, notices: read.flatMap(({ notice }) => notice ?? []) }
}

/** The options of an address as `key=value`, without those that the embed page chooses by itself. */
export function writeEmbedOptions(options: Partial<EmbedOptions>): string[] {
  return EMBED_KEYS.flatMap((key) => {
    const { initial, write } = EMBED_OPTIONS[key] as Option<unknown>
    const text = options[key] === undefined ? write(initial) : write(options[key])
    return text === write(initial) ? [] : [`${key}=${text}`]
  })
}
