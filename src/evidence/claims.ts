/** What the evidence says of a claim about the world. */
export type Status = 'supported' | 'mixed' | 'contradicted' | 'untested'

/** A claim of the argument on trial that the model can speak to. */
export interface Claim {
  id: string
  /** The claim in our words. */
  says: string
  /** What it is about, for readers who look for one. */
  about: (typeof SUBJECTS)[number]
  status: Status
  /** Ids of figures and of published series. Empty where nothing published speaks to it. */
  evidence: readonly string[]
}

export const SUBJECTS = ['Cost and capital', 'Chinese start-ups', 'Nvidia, the single sponsor', 'Demand', 'A consortium'] as const

/** In the order of the page. */
// prettier-ignore
export const CLAIMS: readonly Claim[] = [
  { id: 'training-cost-billions', about: 'Cost and capital', says: 'Keeping up takes billions of dollars, no longer millions.', status: 'mixed', evidence: ['frontier-run-cost', 'development-multiple'] },
  { id: 'cost-rise-reduces-openness', about: 'Cost and capital', says: 'The dearer the frontier, the fewer of their best models labs give away.', status: 'mixed', evidence: ['nf-count-2024', 'nf-count-2025', 'flagships-closed-2026', 'licence-threshold-kimi-k3'] },
  { id: 'fewer-can-pay', about: 'Cost and capital', says: 'Fewer kinds of suppliers can pay for a near-frontier model on their own.', status: 'mixed', evidence: ['frontier-run-cost', 'training-cost-growth-own-2016'] },
  { id: 'fewer-near-frontier-open-labs', about: 'Cost and capital', says: 'Near-frontier open models become fewer.', status: 'mixed', evidence: ['nf-count-2023', 'nf-count-2024', 'nf-count-2025', 'nf-labs-2024', 'nf-labs-2025'] },
  { id: 'capital-discipline-trigger', about: 'Cost and capital', says: 'Only a stricter capital market makes labs change course.', status: 'mixed', evidence: ['licence-threshold-kimi-k3', 'licence-threshold-qwen38', 'oracle-cds-2026-09'] },
  { id: 'more-small-model-labs', about: 'Cost and capital', says: 'Small open models multiply meanwhile.', status: 'supported', evidence: ['atom-orgs', 'hf-hardware-releasers', 'small-models'] },
  { id: 'nonprofits-pushed-out', about: 'Cost and capital', says: 'Nonprofits drop out of the frontier race for want of money.', status: 'supported', evidence: ['olmo3-compute', 'apertus-compute', 'omai-total', 'ai2-budget'] },
  { id: 'chinese-startups-show-strain', about: 'Chinese start-ups', says: 'The Chinese start-ups run short of cash.', status: 'untested', evidence: ['licence-threshold-kimi-k3', 'china-funding-pace-2026'] },
  { id: 'chinese-models-fall-behind', about: 'Chinese start-ups', says: 'The best open models, lately Chinese ones, fall further behind.', status: 'mixed', evidence: ['eci-annual-frontier-gain', 'gap-months'] },
  { id: 'discipline-hits-chinese-first', about: 'Chinese start-ups', says: 'A stricter capital market hits Chinese start-ups before Western challengers.', status: 'mixed', evidence: ['licence-threshold-kimi-k3', 'china-funding-pace-2026'] },
  { id: 'turnover-hurts-supply', about: 'Chinese start-ups', says: 'People who leave strained labs cost open releases.', status: 'mixed', evidence: ['near-frontier-releases'] },
  { id: 'nvidia-pullback-customers', about: 'Nvidia, the single sponsor', says: 'Conflict with its customers makes Nvidia spend less on open models.', status: 'untested', evidence: ['nvidia-top4-share-q3-fy2026', 'nvidia-hyperscale-share'] },
  { id: 'nvidia-pullback-cash', about: 'Nvidia, the single sponsor', says: 'When Nvidia’s cash goes, so does the money for open models.', status: 'untested', evidence: ['nvidia-fcf-shock-fy2023', 'nvidia-open-model-budget-judged'] },
  { id: 'own-chips-erode-nvidia', about: 'Nvidia, the single sponsor', says: 'Chips of its customers’ own eat into Nvidia’s cash.', status: 'untested', evidence: ['custom-silicon-share-2025-q2', 'asic-server-share-2030'] },
  { id: 'nvidia-pullback-closed', about: 'Nvidia, the single sponsor', says: 'A closed model of its own would make Nvidia open less.', status: 'untested', evidence: ['nvidia-open-model-budget-share-fcf'] },
  { id: 'growing-reliance', about: 'Demand', says: 'More and more firms build on open models.', status: 'mixed', evidence: ['open-token-share'] },
  { id: 'reliance-raises-demand', about: 'Demand', says: 'The more firms do, the more they would pay to keep access.', status: 'untested', evidence: ['open-token-share', 'unrealised-savings'] },
  { id: 'scarcity-raises-demand', about: 'Demand', says: 'Scarce open models are worth more to secure.', status: 'untested', evidence: ['nf-count-2025'] },
  { id: 'squeeze', about: 'Demand', says: 'Demand for access rises while open supply falls.', status: 'untested', evidence: ['open-token-share', 'nf-count-2025'] },
  { id: 'restricted-api-amplifier', about: 'Demand', says: 'A frontier that is not sold at all at least doubles that demand.', status: 'mixed', evidence: ['mythos-partners', 'mythos-class-public', 'gated-launches-2026', 'open-secure-alliance'] },
  { id: 'consortium-inevitable', about: 'A consortium', says: 'Sooner or later, here by 2036, firms found a consortium.', status: 'untested', evidence: ['training-consortia', 'open-secure-alliance', 'nemotron-coalition-members'] },
  { id: 'consortium-within-two-years', about: 'A consortium', says: 'They do so within two years.', status: 'untested', evidence: [] },
  { id: 'consortium-only-stable-path', about: 'A consortium', says: 'Without a consortium open supply halves; with one it lasts.', status: 'mixed', evidence: ['us-open-entrants-2026', 'near-frontier-releases'] },
  { id: 'cost-share-range', about: 'A consortium', says: 'Each member pays between a fiftieth and a tenth of a frontier programme.', status: 'untested', evidence: ['consortium-share-of-frontier-run-high'] },
  { id: 'low-share-attracts-members', about: 'A consortium', says: 'A small enough share brings in enough members.', status: 'untested', evidence: ['unrealised-savings'] },
  { id: 'consortia-usually-fail', about: 'A consortium', says: 'Members who want different things thin a consortium out.', status: 'untested', evidence: ['open-secure-alliance', 'alliance-failure-five-years'] },
]
