/** Fills that are told apart by pattern and by strength of ink. */
export type Hatching = 'plain' | 'lines' | 'dots' | 'cross'
