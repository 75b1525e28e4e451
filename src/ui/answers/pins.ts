/** What a pinned scenario is called, in the order of pinning. */
export const LETTERS = ['A', 'B', 'C'] as const

/** The dash pattern of each one's line: solid, long, dotted. The baseline's is between the last two. */
export const DASHES: readonly (string | undefined)[] = [undefined, '12 3', '1.5 3']
