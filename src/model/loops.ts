import type { ParameterName } from './parameters'

/** A feedback loop or channel of the model that a reader can cut, to see which conclusions survive without it. */
export interface Loop {
  /** Name in links and on the command line. */
  id: string
  /** The switch in `squeeze.ts`: 1 leaves the loop whole, 0 cuts it. */
  parameter: ParameterName
}

/** Every named loop (B balances, R reinforces) and channel (S, of the single sponsor). */
export const LOOPS = [
  { id: 'B1', parameter: 'loopB1' },
  { id: 'B2', parameter: 'loopB2' },
  { id: 'B3', parameter: 'loopB3' },
  { id: 'B4', parameter: 'loopB4' },
  { id: 'B5', parameter: 'loopB5' },
  { id: 'R1', parameter: 'loopR1' },
  { id: 'R2', parameter: 'loopR2' },
  { id: 'R3', parameter: 'loopR3' },
  { id: 'R4', parameter: 'loopR4' },
  { id: 'S1', parameter: 'channelCash' },
  { id: 'S2', parameter: 'channelOwnModel' },
] as const satisfies readonly Loop[]

export type LoopId = (typeof LOOPS)[number]['id']
