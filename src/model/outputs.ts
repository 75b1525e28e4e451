import type { REPORTED, StockName } from './squeeze'

/** One number of the model that outsiders can read over time. */
export interface Output {
  /** Chart id = CSV header = JSON key. Never reused for another meaning. */
  id: string
  unit: string
  /** The stock or observed auxiliary it comes from. */
  from: StockName | (typeof REPORTED)[number]
  /** What the model's number is multiplied with; `today` makes today's value 100. */
  scale: number | 'today'
  /** Digits after the point in a readout. */
  digits: number
}

/** Every output, in the order of tables and files. */
// prettier-ignore
const OUTPUTS = [
  { id: 'open-supply', unit: 'near-frontier open models', from: 'supply', scale: 1, digits: 1 },
  { id: 'access-demand', unit: 'index, today = 100', from: 'demand', scale: 'today', digits: 0 },
  { id: 'consortium-pressure', unit: '0 to 100', from: 'pressure', scale: 1, digits: 0 },
  { id: 'squeeze', unit: '0 to 100', from: 'squeeze', scale: 1, digits: 0 },
  { id: 'gap-months', unit: 'months', from: 'gap', scale: 12, digits: 1 },
  { id: 'frontier-run-cost', unit: '$M, final run', from: 'runCost', scale: 1000, digits: 0 },
  { id: 'ticket', unit: '$M a year', from: 'ticket', scale: 1000, digits: 0 },
  { id: 'releases-chinese-startups', unit: 'models a year', from: 'releasesStartups', scale: 1, digits: 1 },
  { id: 'releases-chinese-bigtech', unit: 'models a year', from: 'releasesBigtech', scale: 1, digits: 1 },
  { id: 'releases-us-bigtech', unit: 'models a year', from: 'releasesUs', scale: 1, digits: 1 },
  { id: 'releases-nvidia', unit: 'models a year', from: 'releasesNvidia', scale: 1, digits: 1 },
  { id: 'releases-challengers', unit: 'models a year', from: 'releasesChallengers', scale: 1, digits: 1 },
  { id: 'releases-nonprofits', unit: 'models a year', from: 'releasesNonprofits', scale: 1, digits: 1 },
  { id: 'releases-consortium', unit: 'models a year', from: 'releasesConsortium', scale: 1, digits: 1 },
  { id: 'releases', unit: 'models a year', from: 'releases', scale: 1, digits: 1 },
  { id: 'non-chinese-share', unit: 'share of releases', from: 'nonChineseShare', scale: 1, digits: 2 },
  { id: 'small-model-niche', unit: 'models on a curated list', from: 'niche', scale: 1, digits: 0 },
  { id: 'reliance', unit: 'mid-2026 = 1', from: 'reliance', scale: 1, digits: 2 },
  { id: 'access-demand-usd', unit: '$bn a year', from: 'demand', scale: 1, digits: 1 },
  { id: 'ai-capital', unit: '$bn a year', from: 'capital', scale: 1, digits: 0 },
  { id: 'closed-revenue', unit: '$bn a year', from: 'closedRevenue', scale: 1, digits: 0 },
  { id: 'custom-silicon', unit: 'percent of new AI compute', from: 'silicon', scale: 100, digits: 0 },
  { id: 'nvidia-cash-flow', unit: '$bn a year', from: 'cashFlow', scale: 1, digits: 0 },
  { id: 'sponsor-budget', unit: '$bn a year', from: 'sponsor', scale: 1, digits: 1 },
  { id: 'chinese-cash', unit: '$bn', from: 'cash', scale: 1, digits: 1 },
  { id: 'members', unit: 'firms', from: 'members', scale: 1, digits: 1 },
  { id: 'member-share', unit: 'fraction of a frontier programme', from: 'memberShare', scale: 1, digits: 3 },
  { id: 'consortium-budget', unit: '$bn a year', from: 'budget', scale: 1, digits: 2 },
  { id: 'bill-covered', unit: 'share of the consortium’s programme', from: 'billCovered', scale: 1, digits: 2 },
] as const satisfies readonly Output[]

export type OutputId = (typeof OUTPUTS)[number]['id']

/** The rows, typed as plain outputs for loops. */
export const outputs: readonly (Output & { id: OutputId })[] = OUTPUTS

/** The row with this id. */
export function outputOf(id: OutputId): Output & { id: OutputId } {
  return outputs.find((output) => output.id === id)!
}
