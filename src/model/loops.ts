import type { ParameterName } from './parameters'

/** A feedback loop or channel of the model that a reader can cut, to see which conclusions survive without it. */
export interface Loop {
  /** Name in links and on the command line. */
  id: string
  name: string
  /** What goes round, in one sentence. */
  story: string
  /** The switch in `squeeze.ts`: 1 leaves the loop whole, 0 cuts it. */
  parameter: ParameterName
}

/** Every named loop (B balances, R reinforces) and channel (S, of the single sponsor). */
export const LOOPS = [
  {
    id: 'B1',
    name: 'Consortium response',
    story: 'Scarcity builds pressure, pressure a consortium, its models end the scarcity.',
    parameter: 'loopB1',
  },
  {
    id: 'B2',
    name: 'Sponsor against its customers',
    story: 'The better Nvidia’s open models do, the more they compete with those who buy its chips.',
    parameter: 'loopB2',
  },
  { id: 'B3', name: 'Scarcity dampens reliance', story: 'Fewer strong open models make fewer firms build on them.', parameter: 'loopB3' },
  {
    id: 'B4',
    name: 'More members, more misalignment',
    story: 'Each further member wants another model, and some leave.',
    parameter: 'loopB4',
  },
  { id: 'B5', name: 'Sponsor’s comfort', story: 'While one company pays, nobody else needs to.', parameter: 'loopB5' },
  {
    id: 'R1',
    name: 'More members, lower dues',
    story: 'Each member makes the bill of the others smaller, which brings the next.',
    parameter: 'loopR1',
  },
  {
    id: 'R2',
    name: 'Strain and turnover',
    story: 'Short money drives people out, fewer releases follow, and money gets shorter.',
    parameter: 'loopR2',
  },
  {
    id: 'R3',
    name: 'Closed labs’ wealth',
    story: 'Rich closed labs build own chips, which drains the sponsor, thins open supply and makes them richer.',
    parameter: 'loopR3',
  },
  { id: 'R4', name: 'Worry pays', story: 'Scarcity makes firms worry, and worried firms pay more to secure access.', parameter: 'loopR4' },
  { id: 'S1', name: 'Cash channel', story: 'Less free cash flow, less money for open models.', parameter: 'channelCash' },
  { id: 'S2', name: 'Own-model channel', story: 'Nvidia keeps chips for a closed model of its own.', parameter: 'channelOwnModel' },
] as const satisfies readonly Loop[]

export type LoopId = (typeof LOOPS)[number]['id']
