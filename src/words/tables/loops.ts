import type { LoopId } from '../../model/loops'

/** What every loop and channel is called. */
export const LOOP_NAMES: Readonly<Record<LoopId, string>> = {
  B1: 'Consortium response',
  B2: 'Sponsor against its customers',
  B3: 'Scarcity dampens reliance',
  B4: 'More members, more misalignment',
  B5: 'Sponsor’s comfort',
  R1: 'More members, lower dues',
  R2: 'Strain and turnover',
  R3: 'Closed labs’ wealth',
  R4: 'Worry pays',
  S1: 'Cash channel',
  S2: 'Own-model channel',
}

/** What goes round in every loop, in one sentence. */
export const LOOP_STORIES: Readonly<Record<LoopId, string>> = {
  B1: 'Scarcity builds pressure, pressure a consortium, its models end the scarcity.',
  B2: 'The better Nvidia’s open models do, the more they compete with those who buy its chips.',
  B3: 'Fewer strong open models make fewer firms build on them.',
  B4: 'Each further member wants another model, and some leave.',
  B5: 'While one company pays, nobody else needs to.',
  R1: 'Each member makes the bill of the others smaller, which brings the next.',
  R2: 'Short money drives people out, fewer releases follow, and money gets shorter.',
  R3: 'Rich closed labs build own chips, which drains the sponsor, thins open supply and makes them richer.',
  R4: 'Scarcity makes firms worry, and worried firms pay more to secure access.',
  S1: 'Less free cash flow, less money for open models.',
  S2: 'Nvidia keeps chips for a closed model of its own.',
}
