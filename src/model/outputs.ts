import type { REPORTED, StockName } from './squeeze'

/** One number of the model that outsiders can read over time. */
export interface Output {
  /** Chart id = CSV header = JSON key. Never reused for another meaning. */
  id: string
  name: string
  unit: string
  meaning: string
  /** The stock or observed auxiliary it comes from. */
  from: StockName | (typeof REPORTED)[number]
  /** What the model's number is multiplied with; `today` makes today's value 100. */
  scale: number | 'today'
  /** Bounds that no scenario leaves; tests hold the model to them. */
  bounds: readonly [number, number]
  /** Digits after the point in a readout. */
  digits: number
}

/** Every output, in the order of tables and files. */
// prettier-ignore
const OUTPUTS = [
  { id: 'open-supply', name: 'Open supply', unit: 'near-frontier open models', meaning: 'Open-weight models released within the tolerance of the closed frontier while it has moved no more than 15 ECI points since: about the last twelve months’ releases.', from: 'supply', scale: 1, bounds: [0, 60], digits: 1 },
  { id: 'access-demand', name: 'Demand for access', unit: 'index, today = 100', meaning: 'What firms that depend on open weights would pay to secure access, against today.', from: 'demand', scale: 'today', bounds: [0, 6000], digits: 0 },
  { id: 'consortium-pressure', name: 'Consortium pressure', unit: '0 to 100', meaning: 'How hard circumstances push firms to pool money for an open model.', from: 'pressure', scale: 1, bounds: [0, 100], digits: 0 },
  { id: 'squeeze', name: 'Squeeze', unit: '0 to 100', meaning: 'Demand for access against open supply; 50 where each current model meets 1.25 billion dollars of demand a year.', from: 'squeeze', scale: 1, bounds: [0, 100], digits: 0 },
  { id: 'gap-months', name: 'Open-closed gap', unit: 'months', meaning: 'Months since the closed frontier first reached what the best open model can do today.', from: 'gap', scale: 12, bounds: [0, 120], digits: 1 },
  { id: 'frontier-run-cost', name: 'Frontier run cost', unit: '$M, final run', meaning: 'Cost of the dearest final training run.', from: 'runCost', scale: 1000, bounds: [0, 1e6], digits: 0 },
  { id: 'ticket', name: 'Ticket', unit: '$M a year', meaning: 'What a lab has to spend in a year to stay just near the frontier.', from: 'ticket', scale: 1000, bounds: [0, 1e6], digits: 0 },
  { id: 'releases-chinese-startups', name: 'Chinese start-ups', unit: 'models a year', meaning: 'Near-frontier open releases: Moonshot, MiniMax, Z.ai, DeepSeek.', from: 'releasesStartups', scale: 1, bounds: [0, 20], digits: 1 },
  { id: 'releases-chinese-bigtech', name: 'Chinese big tech', unit: 'models a year', meaning: 'Near-frontier open releases: Alibaba and others.', from: 'releasesBigtech', scale: 1, bounds: [0, 20], digits: 1 },
  { id: 'releases-us-bigtech', name: 'US big tech', unit: 'models a year', meaning: 'Near-frontier open releases: Meta, Microsoft, Google, OpenAI’s open weights.', from: 'releasesUs', scale: 1, bounds: [0, 20], digits: 1 },
  { id: 'releases-nvidia', name: 'Nvidia', unit: 'models a year', meaning: 'Near-frontier open releases: Nemotron.', from: 'releasesNvidia', scale: 1, bounds: [0, 20], digits: 1 },
  { id: 'releases-challengers', name: 'Challengers', unit: 'models a year', meaning: 'Near-frontier open releases: Mistral, Reflection, Thinking Machines, Arcee.', from: 'releasesChallengers', scale: 1, bounds: [0, 20], digits: 1 },
  { id: 'releases-nonprofits', name: 'Nonprofits', unit: 'models a year', meaning: 'Near-frontier open releases: Ai2, Marin, Apertus.', from: 'releasesNonprofits', scale: 1, bounds: [0, 20], digits: 1 },
  { id: 'releases-consortium', name: 'Consortium', unit: 'models a year', meaning: 'Near-frontier open releases of a consortium.', from: 'releasesConsortium', scale: 1, bounds: [0, 20], digits: 1 },
  { id: 'releases', name: 'All near-frontier releases', unit: 'models a year', meaning: 'Near-frontier open releases of all classes.', from: 'releases', scale: 1, bounds: [0, 60], digits: 1 },
  { id: 'non-chinese-share', name: 'Non-Chinese share', unit: 'share of releases', meaning: 'Share of near-frontier open releases that does not come from China.', from: 'nonChineseShare', scale: 1, bounds: [0, 1], digits: 2 },
  { id: 'small-model-niche', name: 'Small-model niche', unit: 'models on a curated list', meaning: 'Small open models on offer.', from: 'niche', scale: 1, bounds: [0, 20000], digits: 0 },
  { id: 'reliance', name: 'Reliance', unit: 'mid-2026 = 1', meaning: 'Firms that depend on open weights.', from: 'reliance', scale: 1, bounds: [0, 20], digits: 2 },
  { id: 'access-demand-usd', name: 'Demand for access in money', unit: '$bn a year', meaning: 'What firms that depend on open weights would pay in a year to secure access.', from: 'demand', scale: 1, bounds: [0, 500], digits: 1 },
  { id: 'ai-capital', name: 'AI capital', unit: '$bn a year', meaning: 'Capital spending of the hyperscalers.', from: 'capital', scale: 1, bounds: [0, 3000], digits: 0 },
  { id: 'closed-revenue', name: 'Closed labs’ revenue', unit: '$bn a year', meaning: 'Run rate of the closed frontier labs.', from: 'closedRevenue', scale: 1, bounds: [0, 2000], digits: 0 },
  { id: 'custom-silicon', name: 'Custom silicon', unit: 'percent of new AI compute', meaning: 'Share of new AI compute on customers’ own chips.', from: 'silicon', scale: 100, bounds: [0, 100], digits: 0 },
  { id: 'nvidia-cash-flow', name: 'Nvidia free cash flow', unit: '$bn a year', meaning: 'Cash left after investment.', from: 'cashFlow', scale: 1, bounds: [0, 2000], digits: 0 },
  { id: 'sponsor-budget', name: 'Nvidia’s open-model budget', unit: '$bn a year', meaning: 'What Nvidia spends on open models.', from: 'sponsor', scale: 1, bounds: [0, 30], digits: 1 },
  { id: 'chinese-cash', name: 'Chinese start-ups’ cash', unit: '$bn', meaning: 'Cash of the Chinese start-ups together.', from: 'cash', scale: 1, bounds: [0, 500], digits: 1 },
  { id: 'members', name: 'Members', unit: 'firms', meaning: 'Paying members of a consortium.', from: 'members', scale: 1, bounds: [0, 100], digits: 1 },
  { id: 'member-share', name: 'Share per member', unit: 'fraction of a frontier programme', meaning: 'What each member is asked to pay, against a full frontier programme.', from: 'memberShare', scale: 1, bounds: [0, 1], digits: 3 },
  { id: 'consortium-budget', name: 'Consortium budget', unit: '$bn a year', meaning: 'Dues and public money a year, if it exists.', from: 'budget', scale: 1, bounds: [0, 200], digits: 2 },
  { id: 'bill-covered', name: 'Bill covered', unit: 'share of the consortium’s programme', meaning: 'What dues and public money would pay of the programme it aims for.', from: 'billCovered', scale: 1, bounds: [0, 1], digits: 2 },
] as const satisfies readonly Output[]

export type OutputId = (typeof OUTPUTS)[number]['id']

/** The rows, typed as plain outputs for loops. */
export const outputs: readonly (Output & { id: OutputId })[] = OUTPUTS

/** The row with this id. */
export function outputOf(id: OutputId): Output & { id: OutputId } {
  return outputs.find((output) => output.id === id)!
}
