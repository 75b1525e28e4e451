/** Fill patterns that can be told apart without colour. */
export type Pattern = 'plain' | 'lines' | 'dots' | 'cross'
