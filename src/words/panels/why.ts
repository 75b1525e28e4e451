import { VERSION } from '../../model/scenario'

/** The words of a change drawn in parts. */
export const SPLIT = {
  total: 'Together',
  others: (count: number) => `${count} others`,
  /** What the parts are, and how they were averaged. */
  note: (parts: string, exact: boolean) => `${parts}, averaged over ${exact ? 'every order' : 'a fixed sample of the orders'}`,
  summary: (title: string, bars: readonly { name: string; text: string }[], unit: string) =>
    `${title}: ${bars.map(({ name, text }) => `${name} ${text}`).join(', ')} (${unit}).`,
  table: 'The numbers',
}

/** The words of “Why did it move?”. */
export const WHY = {
  measure: 'Why did',
  from: 'move, against',
  /** What the scenario can be held against: as a choice, and as the first row of the table. */
  against: {
    baseline: { choice: 'the untouched baseline', end: 'The untouched baseline' },
    before: { choice: 'before my last change', end: 'Before the last change' },
  },
  yours: 'Your scenario',
  nothing: 'Nothing has moved: this is the untouched baseline. Move a lever or choose a view, and its effect is taken apart here.',
  levers: { title: 'What moved it', note: 'what each lever adds when it moves' },
  loops: { title: 'What carried it', note: 'the same change by loops: what each adds when it is whole, not cut' },
}

/** The words of “Two links: what do you disagree about?”. */
export const CRUX = {
  waits: 'Paste two links to scenarios, and see which few levers are behind most of what they disagree about.',
  measure: 'About',
  swap: 'Swap the two',
  fields: ['The first link', 'The second link'],
  ends: ['The first', 'The second'] as const,
  split: { title: 'From the first to the second', note: 'what each difference adds when it is taken over' },
}

/** The words of a field for a link. */
export const LINK_FIELD = {
  placeholder: `https:// … or ?v=${VERSION}&china=0.3`,
  present: { label: 'use your scenario', name: (field: string) => `Use your scenario as ${field}` },
  show: { label: 'show it', name: (field: string) => `Show ${field}` },
  empty: { label: 'clear', name: (field: string) => `Clear ${field}` },
}
