/** Fills that are told apart by pattern and by strength of ink. */
export type Pattern = 'plain' | 'lines' | 'dots' | 'cross'
