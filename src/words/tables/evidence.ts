import type { Figure } from '../../evidence/figures'
import type { Origin } from '../../model/parameterNotes'

/** How well a figure is known. */
export const KNOWN_WORDS = {
  read: 'seen in the source',
  secondary: 'quoted by others',
  judged: 'our judgement',
} as const satisfies Record<Figure['known'], string>

/** Where a parameter's number comes from: of one, and of so many. */
export const ORIGIN_WORDS = {
  measured: { one: 'measured', many: 'measured' },
  fitted: { one: 'fitted', many: 'fitted' },
  judged: { one: 'judged', many: 'judged' },
  definition: { one: 'a definition', many: 'definitions' },
  switch: { one: 'a switch', many: 'switches' },
} as const satisfies Record<Origin, { one: string; many: string }>
