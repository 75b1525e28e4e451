import type { Lever } from '../model/levers'
import { LOOKS, type HeadlineId } from '../ui/answers/axes'

/** What an embedder can choose beside the scenario. */
export interface Options {
  charts: readonly HeadlineId[]
  /** Those that can be moved, in the order of the address. */
  levers: readonly string[]
  theme: 'auto' | 'light' | 'dark'
  /** Embeds of one group on a page move together, where the page has embed.js. */
  group: string
  /** What host scripts call this frame. */
  id: string
}

const THEMES = ['auto', 'light', 'dark'] as const
const CHARTS: readonly HeadlineId[] = LOOKS.map(({ id }) => id)
const WORD = /^[\w-]{1,40}$/

/** The words of a list; a list of nothing is `none`. */
function pick<T extends string>(text: string, allowed: readonly T[], what: string): { picked: T[]; notice?: string } {
  const words = text === 'none' ? [] : text.split(',').map((word) => word.trim())
  const picked = allowed.length === 0 ? [] : words.flatMap((word) => allowed.filter((each) => each === word))
  const wrong = words.some((word) => !allowed.some((each) => each === word))
  return { picked: [...new Set(picked)], notice: wrong ? `${what} are ${allowed.join(', ')}; the rest is left out.` : undefined }
}

/** How each word of the address is read: into a part of the options, with a sentence where it could not be taken as written. */
const READ: Record<keyof Options, (text: string, levers: readonly Lever[]) => { value: Partial<Options>; notice?: string }> = {
  charts: (text) => {
    const { picked, notice } = pick(text, CHARTS, 'Charts')
    return { value: picked.length > 0 ? { charts: picked } : {}, notice }
  },
  levers: (text, levers) => {
    const { picked, notice } = pick(
      text,
      levers.map(({ id }) => id),
      'Levers',
    )
    return { value: { levers: picked }, notice }
  },
  theme: (text) => {
    const theme = THEMES.find((each) => each === text)
    return theme ? { value: { theme } } : { value: {}, notice: `Themes are ${THEMES.join(', ')}; auto is used.` }
  },
  group: (group) =>
    WORD.test(group) ? { value: { group } } : { value: {}, notice: 'A group is one word of letters, digits and hyphens.' },
  id: (id) => (WORD.test(id) ? { value: { id } } : { value: {} }),
}

/** What an address asks for, and a sentence for each word of it that is not understood. */
export function readOptions(search: string, levers: readonly Lever[]): { options: Options; notices: string[] } {
  const start: Options = { charts: ['access-demand'], levers: ['cost'], theme: 'auto', group: '', id: 'open-model-squeeze' }
  const given = new URLSearchParams(search)
  const found = (Object.keys(READ) as (keyof Options)[]).flatMap((key) => {
    const text = given.get(key)
    return text === null ? [] : [READ[key](text, levers)]
  })
  return {
    options: Object.assign(start, ...found.map(({ value }) => value)),
    notices: found.flatMap(({ notice }) => notice ?? []),
  }
}
