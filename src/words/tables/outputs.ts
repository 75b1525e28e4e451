import type { OutputId } from '../../model/outputs'
import type { HeadlineId } from '../../scenario/headlines'

/** What the headline outputs are called: all that an embed names. */
export const HEADLINE_NAMES: Readonly<Record<HeadlineId, string>> = {
  'open-supply': 'Open supply',
  'access-demand': 'Demand for access',
  'consortium-pressure': 'Consortium pressure',
}

/** What every output is called. */
export const OUTPUT_NAMES: Readonly<Record<OutputId, string>> = {
  ...HEADLINE_NAMES,
  squeeze: 'Squeeze',
  'gap-months': 'Open-closed gap',
  'frontier-run-cost': 'Frontier run cost',
  ticket: 'Ticket',
  'releases-chinese-startups': 'Chinese start-ups',
  'releases-chinese-bigtech': 'Chinese big tech',
  'releases-us-bigtech': 'US big tech',
  'releases-nvidia': 'Nvidia',
  'releases-challengers': 'Challengers',
  'releases-nonprofits': 'Nonprofits',
  'releases-consortium': 'Consortium',
  releases: 'All near-frontier releases',
  'non-chinese-share': 'Non-Chinese share',
  'small-model-niche': 'Small-model niche',
  reliance: 'Reliance',
  'access-demand-usd': 'Demand for access in money',
  'ai-capital': 'AI capital',
  'closed-revenue': 'Closed labs’ revenue',
  'custom-silicon': 'Custom silicon',
  'nvidia-cash-flow': 'Nvidia free cash flow',
  'sponsor-budget': 'Nvidia’s open-model budget',
  'chinese-cash': 'Chinese start-ups’ cash',
  members: 'Members',
  'member-share': 'Share per member',
  'consortium-budget': 'Consortium budget',
  'bill-covered': 'Bill covered',
}

/** What every output counts, in one sentence. */
export const OUTPUT_MEANINGS: Readonly<Record<OutputId, string>> = {
  'open-supply':
    'Open-weight models released within the tolerance of the closed frontier while it has moved no more than 15 ECI points since: about the last twelve months’ releases.',
  'access-demand': 'What firms that depend on open weights would pay to secure access, against today.',
  'consortium-pressure': 'How hard circumstances push firms to pool money for an open model.',
  squeeze: 'Demand for access against open supply; 50 where each current model meets 1.25 billion dollars of demand a year.',
  'gap-months': 'Months since the closed frontier first reached what the best open model can do today.',
  'frontier-run-cost': 'Cost of the dearest final training run.',
  ticket: 'What a lab has to spend in a year to stay just near the frontier.',
  'releases-chinese-startups': 'Near-frontier open releases: Moonshot, MiniMax, Z.ai, DeepSeek.',
  'releases-chinese-bigtech': 'Near-frontier open releases: Alibaba and others.',
  'releases-us-bigtech': 'Near-frontier open releases: Meta, Microsoft, Google, OpenAI’s open weights.',
  'releases-nvidia': 'Near-frontier open releases: Nemotron.',
  'releases-challengers': 'Near-frontier open releases: Mistral, Reflection, Thinking Machines, Arcee.',
  'releases-nonprofits': 'Near-frontier open releases: Ai2, Marin, Apertus.',
  'releases-consortium': 'Near-frontier open releases of a consortium.',
  releases: 'Near-frontier open releases of all classes.',
  'non-chinese-share': 'Share of near-frontier open releases that does not come from China.',
  'small-model-niche': 'Small open models on offer.',
  reliance: 'Firms that depend on open weights.',
  'access-demand-usd': 'What firms that depend on open weights would pay in a year to secure access.',
  'ai-capital': 'Capital spending of the hyperscalers.',
  'closed-revenue': 'Run rate of the closed frontier labs.',
  'custom-silicon': 'Share of new AI compute on customers’ own chips.',
  'nvidia-cash-flow': 'Cash left after investment.',
  'sponsor-budget': 'What Nvidia spends on open models.',
  'chinese-cash': 'Cash of the Chinese start-ups together.',
  members: 'Paying members of a consortium.',
  'member-share': 'What each member is asked to pay, against a full frontier programme.',
  'consortium-budget': 'Dues and public money a year, if it exists.',
  'bill-covered': 'What dues and public money would pay of the programme it aims for.',
}
