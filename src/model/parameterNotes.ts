import type { ParameterName } from './parameters'

/**
 * Where a number comes from: stated by a source (measured), fitted to a series (fitted), or chosen by us (judged). Definitions are units, guards
 * against zero and dates; switches turn a loop or a mechanism off. Definitions and switches claim nothing about the world.
 */
export const ORIGINS = ['measured', 'fitted', 'judged', 'definition', 'switch'] as const
export type Origin = (typeof ORIGINS)[number]

export interface ParameterNote {
  unit: string
  meaning: string
  origin: Origin
  /** Rows of the evidence base: ids of figures, or `series:` and the name of a file. */
  evidence: readonly string[]
}

/** What each parameter means and where it comes from, in the order of `PARAMETERS`. */
// prettier-ignore
export const PARAMETER_NOTES = {
  // Levers, in the order of levers.ts
  costGrowth: { unit: '1', meaning: 'factor by which the frontier’s final run gets dearer in a year, from today on', origin: 'measured', evidence: ['training-cost-growth-own-2016', 'training-cost-growth-cottier-v1', 'training-cost-growth-refit-top10'] },
  nvidiaShock: { unit: 'percent', meaning: 'percent of Nvidia’s free cash flow lost (negative)', origin: 'measured', evidence: ['nvidia-fcf-shock-fy2023', 'vendor-bust-lucent', 'nvidia-fcf-fall-to-quarter-share'] },
  nvidiaYear: { unit: 'year', meaning: 'start of the year in which that cash is lost', origin: 'definition', evidence: [] },
  nvidiaRecovery: { unit: 'year', meaning: 'time in which two thirds of the loss are made good', origin: 'judged', evidence: ['series:nvidia-cash-flow'] },
  discipline: { unit: '1', meaning: 'how hard capital markets punish spending that gives an advantage away, 0 to 1', origin: 'judged', evidence: ['oracle-cds-2026-09', 'hyperscaler-bond-cover', 'capital-discipline-2026'] },
  disciplineYear: { unit: 'year', meaning: 'year from which that level holds', origin: 'definition', evidence: [] },
  chinaFunding: { unit: '1', meaning: 'money raised by Chinese start-ups, as a multiple of the 2026 pace', origin: 'measured', evidence: ['china-funding-pace-2026', 'china-funding-pace-2025'] },
  access: { unit: '1', meaning: 'share of frontier capability that is not sold through an API', origin: 'judged', evidence: ['gated-launches-2026', 'mythos-class-public', 'mythos-eci'] },
  consortium: { unit: '1', meaning: 'switch: 1 lets firms pool money, 0 does not', origin: 'switch', evidence: ['training-consortia'] },
  relianceGrowth: { unit: '1/year', meaning: 'yearly growth of the number of firms that depend on open weights, before saturation', origin: 'judged', evidence: ['series:adoption'] },
  misalignment: { unit: '1', meaning: 'how differently members want the model built, 0 to 1', origin: 'judged', evidence: ['sematech-exit-share', 'alliance-failure-five-years'] },
  candidates: { unit: 'firm', meaning: 'firms that could become paying members; half of them found it', origin: 'judged', evidence: ['series:consortia', 'sematech-members'] },
  publicShare: { unit: '1', meaning: 'share of the consortium’s bill paid by governments', origin: 'measured', evidence: ['sematech-government-share', 'imec-public-share', 'openeurollm-budget'] },
  willingness: { unit: '$M/year/firm', meaning: 'what a member will pay when it worries as much as today', origin: 'judged', evidence: ['consortium-share-of-frontier-run-high', 'sematech-dues-midsize'] },
  catchUp: { unit: '1', meaning: 'factor by which matching a past frontier result gets cheaper in a year: algorithms, hardware, distillation', origin: 'measured', evidence: ['algorithmic-catch-up-rate'] },
  tolerance: { unit: 'point', meaning: 'ECI points behind the closed frontier that still count as near', origin: 'judged', evidence: ['nf-count-2025', 'eci-annual-frontier-gain'] },
  conflict: { unit: '1', meaning: 'how strongly Nvidia’s customers make it pay for competing with them, 0 to 1', origin: 'judged', evidence: ['nvidia-top4-share-q3-fy2026', 'nvidia-hyperscale-share'] },
  ownModel: { unit: '1', meaning: 'how much Nvidia is drawn to keep chips for a closed model of its own, 0 to 1', origin: 'judged', evidence: [] },
  siliconGrowth: { unit: 'percent/year', meaning: 'points of new AI compute that move to customers’ own chips in a year, at today’s share and wealth of closed labs', origin: 'measured', evidence: ['custom-silicon-share-2025-q2', 'asic-server-share-2030'] },
  ambition: { unit: '1', meaning: 'what a consortium builds: 0 a follower half a year beyond the near-frontier line, 1 a full frontier programme', origin: 'judged', evidence: [] },
  sponsorBudget: { unit: '$bn/year', meaning: 'Nvidia’s spending on open models at today’s size of its business, while nothing holds it back', origin: 'judged', evidence: ['nvidia-open-model-budget-judged', 'nvidia-cloud-commitments-2026-07'] },

  // Clock and definitions
  today: { unit: 'year', meaning: 'end of the shared past; equal to CLOCK.today', origin: 'definition', evidence: [] },
  phaseInTime: { unit: 'year', meaning: 'time a lever takes to act in full, so that no curve jumps', origin: 'judged', evidence: [] },
  shockLength: { unit: 'year', meaning: 'time in which the Nvidia shock unfolds', origin: 'measured', evidence: ['nvidia-fcf-shock-fy2023'] },
  oneBillion: { unit: '$bn', meaning: 'unit of the logarithms of money', origin: 'definition', evidence: [] },
  oneBillionAYear: { unit: '$bn/year', meaning: 'unit of the logarithms of money a year', origin: 'definition', evidence: [] },
  million: { unit: '$bn/$M', meaning: 'a million in billions', origin: 'definition', evidence: [] },
  hundred: { unit: 'percent', meaning: 'per cents in a whole', origin: 'definition', evidence: [] },
  hundredPercent: { unit: '1', meaning: 'full scale of an index', origin: 'definition', evidence: [] },
  oneLab: { unit: 'lab', meaning: 'a lab', origin: 'definition', evidence: [] },
  oneFirm: { unit: 'firm', meaning: 'a firm', origin: 'definition', evidence: [] },
  epsilon: { unit: '1', meaning: 'a millionth, so that nothing is divided by zero', origin: 'definition', evidence: [] },
  minSpending: { unit: '$bn/year', meaning: 'a thousand dollars a year, so that no logarithm meets zero', origin: 'definition', evidence: [] },

  // Frontier cost
  initialCost: { unit: '$bn', meaning: 'final-run cost of the frontier record at the start of 2023', origin: 'fitted', evidence: ['series:training-cost'] },
  historicCostGrowth: { unit: '1', meaning: 'factor by which the record run got dearer in a year, 2023 to 2026', origin: 'fitted', evidence: ['series:training-cost', 'training-cost-growth-own-2016'] },
  developmentMultiple: { unit: '1/year', meaning: 'a year’s development bill over the final run', origin: 'measured', evidence: ['development-multiple', 'final-run-share-openai-2024'] },
  programmeShare: { unit: '1', meaning: 'share of all AI capital that one frontier programme can claim before capital resists', origin: 'judged', evidence: ['ai-2030-cluster-cost', 'openai-rd-compute-2024'] },
  capitalResistance: { unit: '1/year', meaning: 'growth lost when a programme claims exactly that share; about the log of the growth itself', origin: 'judged', evidence: ['ai-2030-cluster-cost'] },
  fastestRetreat: { unit: '1/year', meaning: 'fastest fall of the frontier’s spending', origin: 'judged', evidence: ['nvidia-fcf-shock-fy2023'] },
  initialCapital: { unit: '$bn/year', meaning: 'hyperscalers’ capital spending at the start of 2023', origin: 'fitted', evidence: ['series:hyperscaler-capex'] },
  capitalGrowth: { unit: '1/year', meaning: 'early growth of that spending', origin: 'fitted', evidence: ['series:hyperscaler-capex', 'capex-guidance-2026'] },
  capitalCeiling: { unit: '$bn/year', meaning: 'level at which that spending levels off', origin: 'judged', evidence: ['capex-forecast-2027', 'capex-growth-2028-ubs'] },
  disciplineCapital: { unit: '1', meaning: 'share of that ceiling lost for one point of discipline', origin: 'judged', evidence: [] },
  disciplineDrag: { unit: '1', meaning: 'share of cost growth lost for one point of discipline', origin: 'judged', evidence: [] },
  historicFrontierSpeed: { unit: 'point/year', meaning: 'ECI points the closed frontier gains in a year', origin: 'measured', evidence: ['eci-annual-frontier-gain'] },
  scalingShare: { unit: '1', meaning: 'share of that gain that comes from spending more; the rest is algorithms and cheaper hardware', origin: 'judged', evidence: ['training-compute-growth-epoch', 'algorithmic-efficiency-growth', 'gpu-price-performance-epoch-constant'] },

  // Capital discipline
  historicDiscipline: { unit: '1', meaning: 'discipline until late 2025', origin: 'judged', evidence: ['oracle-cds-2025-09', 'capital-discipline-2025'] },
  currentDiscipline: { unit: '1', meaning: 'discipline today', origin: 'judged', evidence: ['oracle-cds-2026-09', 'hyperscaler-bond-cover', 'capital-discipline-2026'] },
  disciplineTurn: { unit: 'year', meaning: 'when credit began to tighten', origin: 'measured', evidence: ['series:credit-conditions'] },
  disciplineDelay: { unit: 'year', meaning: 'time labs take to feel the market', origin: 'judged', evidence: [] },
  fundingDelay: { unit: 'year', meaning: 'further time until rounds get smaller', origin: 'judged', evidence: [] },
  procyclicality: { unit: '1', meaning: 'share of venture money lost for one point of discipline', origin: 'judged', evidence: ['minimax-market-value-fall'] },

  // Following
  historicCatchUp: { unit: '1', meaning: 'catch-up rate until today', origin: 'measured', evidence: ['algorithmic-catch-up-rate'] },
  toleranceThen: { unit: 'point', meaning: 'near-frontier tolerance of the counted history', origin: 'measured', evidence: ['nf-count-2025'] },
  historicAccess: { unit: '1', meaning: 'access restriction until today', origin: 'judged', evidence: ['gated-launches-2026', 'mythos-class-public'] },
  distillation: { unit: '1', meaning: 'share of catching up that needs access to the frontier’s answers', origin: 'judged', evidence: ['distillation-claim'] },
  scatter: { unit: 'year', meaning: 'spread of single releases around their lab’s usual lag', origin: 'judged', evidence: ['series:open-releases'] },
  usualReleases: { unit: 'model/year', meaning: 'strong open releases a year, near the frontier or not, whose best one is as near as their lab’s usual lag', origin: 'fitted', evidence: ['series:capability-gap', 'series:open-releases'] },
  releaseWait: { unit: 'year', meaning: 'time until labs that know how answer a new frontier with their next release', origin: 'judged', evidence: ['series:capability-gap', 'nf-labs-2025'] },
  oneYear: { unit: 'year', meaning: 'a year', origin: 'definition', evidence: [] },

  // Closed labs
  initialRevenue: { unit: '$bn/year', meaning: 'run rate of the two largest closed labs at the start of 2023', origin: 'fitted', evidence: ['series:lab-run-rates'] },
  revenueGrowth: { unit: '1/year', meaning: 'early growth of that run rate', origin: 'fitted', evidence: ['series:lab-run-rates'] },
  revenueCeiling: { unit: '$bn/year', meaning: 'run rate at which it levels off', origin: 'judged', evidence: [] },
  switchToClosed: { unit: '1', meaning: 'extra growth of closed revenue when open models are scarce', origin: 'judged', evidence: [] },

  // Openness
  opennessDelay: { unit: 'year', meaning: 'time a lab takes to change what it releases', origin: 'judged', evidence: ['series:turnover'] },
  closingSteepness: { unit: '1', meaning: 'how sharply labs close as closed revenue grows', origin: 'judged', evidence: ['series:near-frontier-counts'] },
  closingDiscipline: { unit: '1', meaning: 'how much one point of discipline adds to the pull to close', origin: 'judged', evidence: [] },
  selfFunded: { unit: '1', meaning: 'part of that pull felt by companies that pay from their own cash', origin: 'judged', evidence: ['google-share-fall-2026-07', 'meta-share-fall-2026-04'] },
  closingStrain: { unit: '1', meaning: 'how much full money strain adds to the pull to close', origin: 'judged', evidence: ['kimi-revenue-share-talks', 'licence-threshold-kimi-k3'] },
  closeAtStartups: { unit: '$bn/year', meaning: 'closed revenue at which half the Chinese start-ups’ best models stay closed', origin: 'judged', evidence: ['flagships-closed-2026'] },
  closeAtBigtech: { unit: '$bn/year', meaning: 'the same for Chinese big tech', origin: 'judged', evidence: ['flagships-closed-2026', 'licence-threshold-qwen38'] },
  closeAtUs: { unit: '$bn/year', meaning: 'the same for US big tech', origin: 'fitted', evidence: ['nf-nonchinese-2024', 'nf-nonchinese-2025'] },
  closeAtChallengers: { unit: '$bn/year', meaning: 'the same for challengers', origin: 'judged', evidence: ['series:open-releases'] },
  opennessFloor: { unit: '1', meaning: 'share of best models a lab opens whatever it could earn', origin: 'judged', evidence: ['us-open-entrants-2026'] },
  longestDelay: { unit: 'year', meaning: 'how far behind its best a nearly closed lab’s open release is held', origin: 'judged', evidence: ['weights-delay-minimax-m27', 'weights-delay-kimi-k3'] },

  // Suppliers
  initialKnowHow: { unit: '1', meaning: 'share of open labs that knew how to build near the frontier at the start of 2023', origin: 'fitted', evidence: ['nf-count-2023'] },
  knowHowSpread: { unit: '1/year', meaning: 'speed at which that know-how spread', origin: 'fitted', evidence: ['nf-count-2023', 'nf-count-2024'] },
  cadence: { unit: 'model/year/lab', meaning: 'strong releases of a lab in a year: 13 by 5 labs in 2025, by 6 in 2024', origin: 'measured', evidence: ['nf-count-2025', 'nf-labs-2025', 'nf-labs-2024'] },
  labsUs: { unit: 'lab', meaning: 'US big tech labs that open weights: Meta, Microsoft, Google, OpenAI', origin: 'measured', evidence: ['nf-labs-2024', 'nf-labs-2025'] },
  labsBigtech: { unit: 'lab', meaning: 'Chinese big tech labs near the frontier: Alibaba, at times others', origin: 'judged', evidence: ['series:open-releases'] },
  labsChallengers: { unit: 'lab', meaning: 'challengers near the frontier: Mistral, lately Reflection and Thinking Machines', origin: 'judged', evidence: ['series:open-releases'] },
  labsNonprofits: { unit: 'lab', meaning: 'nonprofit and public labs at this scale (Ai2, Apertus), counted in labs of the usual cadence', origin: 'judged', evidence: ['olmo3-compute', 'apertus-compute'] },
  labsConsortium: { unit: 'lab', meaning: 'a consortium, as one lab', origin: 'judged', evidence: [] },
  labsNvidia: { unit: 'lab', meaning: 'Nvidia', origin: 'measured', evidence: ['us-open-entrants-2026'] },
  budgetUs: { unit: '1', meaning: 'what a US big tech lab could spend on an open programme, as share of AI capital', origin: 'judged', evidence: ['series:hyperscaler-capex'] },
  budgetBigtech: { unit: '1', meaning: 'the same for a Chinese big tech lab: a tenth of Alibaba’s plan', origin: 'judged', evidence: ['alibaba-capex-plan'] },
  historicBudgetChallengers: { unit: '1', meaning: 'the same for a challenger until late 2025', origin: 'fitted', evidence: ['series:open-releases', 'series:near-frontier-counts'] },
  budgetChallengers: { unit: '1', meaning: 'the same for a challenger since', origin: 'judged', evidence: ['series:lab-funding', 'spacex-compute-reflection'] },
  budgetNonprofits: { unit: '$bn/year', meaning: 'what a nonprofit lab spends on its largest model in a year', origin: 'judged', evidence: ['olmo3-compute', 'rd-share-olmo', 'ai2-budget', 'omai-total'] },
  bigtechDiscipline: { unit: '1', meaning: 'share of a big tech lab’s open budget lost for one point of discipline', origin: 'judged', evidence: [] },
  nvidiaStakes: { unit: '1', meaning: 'share of challengers’ money that comes from Nvidia', origin: 'measured', evidence: ['series:lab-funding', 'nvidia-equity-stakes-fy2026'] },

  // Chinese start-ups
  initialLabs: { unit: 'lab', meaning: 'Chinese start-ups at near-frontier scale at the start of 2023', origin: 'fitted', evidence: ['nf-count-2024'] },
  labsCeiling: { unit: 'lab', meaning: 'how many there is room for: DeepSeek, Moonshot, Z.ai, MiniMax, StepFun', origin: 'judged', evidence: ['nf-labs-2025', 'series:open-releases'] },
  labEntry: { unit: '1/year', meaning: 'early growth of their number', origin: 'fitted', evidence: ['nf-count-2024', 'nf-count-2025'] },
  labExit: { unit: '1/year', meaning: 'share of them that leave in a year of full strain', origin: 'judged', evidence: [] },
  initialCash: { unit: '$bn', meaning: 'their cash at the start of 2023', origin: 'judged', evidence: ['series:chinese-lab-accounts'] },
  historicFunding: { unit: '$bn/year', meaning: 'money they raised a year until late 2025', origin: 'measured', evidence: ['china-funding-pace-2025', 'series:lab-funding'] },
  currentFunding: { unit: '$bn/year', meaning: 'money they raised in 2026', origin: 'measured', evidence: ['china-funding-pace-2026', 'series:lab-funding'] },
  fundingTurn: { unit: 'year', meaning: 'when the pace jumped', origin: 'measured', evidence: ['series:lab-funding'] },
  fundingTurnLength: { unit: 'year', meaning: 'how long that took', origin: 'measured', evidence: ['series:lab-funding'] },
  stateFloor: { unit: '$bn/year', meaning: 'state money that comes whatever markets do', origin: 'judged', evidence: ['china-national-ai-fund'] },
  startupRevenueShare: { unit: '1', meaning: 'their revenue over that of the closed labs while they release well', origin: 'judged', evidence: ['series:lab-run-rates', 'series:chinese-lab-accounts'] },
  releasesForRevenue: { unit: 'model/year', meaning: 'releases a year at which half of that revenue is kept', origin: 'judged', evidence: [] },
  planningHorizon: { unit: 'year', meaning: 'time over which a start-up plans to spend its cash', origin: 'judged', evidence: ['zhipu-runway-mid-2025'] },
  ticketMultiple: { unit: '1', meaning: 'what a start-up wants to spend, as a multiple of the ticket', origin: 'judged', evidence: ['series:chinese-lab-accounts'] },
  turnoverDelay: { unit: 'year', meaning: 'time in which strain turns into departures', origin: 'judged', evidence: ['series:turnover'] },
  turnoverDrag: { unit: '1', meaning: 'share of releases lost at full turnover', origin: 'judged', evidence: ['series:turnover'] },
  turnoverMoney: { unit: '1', meaning: 'share of funding lost at full turnover', origin: 'judged', evidence: [] },

  // Nvidia
  initialNvidiaMargin: { unit: '1', meaning: 'Nvidia’s free cash flow over AI capital not spent on own chips, start of 2023', origin: 'fitted', evidence: ['series:nvidia-cash-flow', 'series:nvidia-quarterly'] },
  nvidiaMarginCeiling: { unit: '1', meaning: 'level at which that share settles', origin: 'fitted', evidence: ['series:nvidia-cash-flow', 'nvidia-fcf-fy2027-consensus'] },
  nvidiaMarginDelay: { unit: 'year', meaning: 'time it took to get there', origin: 'judged', evidence: ['series:nvidia-cash-flow'] },
  initialSilicon: { unit: '1', meaning: 'own chips’ share of new AI compute at the start of 2023', origin: 'fitted', evidence: ['series:custom-silicon-share'] },
  historicSiliconGrowth: { unit: 'percent/year', meaning: 'growth of that share until today, at today’s share and wealth of closed labs', origin: 'fitted', evidence: ['series:custom-silicon-share'] },
  referenceSilicon: { unit: '1', meaning: 'share at which own chips grow at the stated pace: today’s', origin: 'judged', evidence: ['series:custom-silicon-share'] },
  siliconCeiling: { unit: '1', meaning: 'share at which it settles', origin: 'judged', evidence: ['asic-server-share-2030'] },
  siliconWealth: { unit: '1', meaning: 'elasticity of own-chip growth to the closed labs’ revenue', origin: 'judged', evidence: ['openai-broadcom-power'] },
  referenceRevenue: { unit: '$bn/year', meaning: 'closed labs’ run rate at which own chips grow at the stated pace', origin: 'measured', evidence: ['series:lab-run-rates'] },
  presumedShare: { unit: '1', meaning: 'part of the compute market that Nvidia’s commitments presume it keeps: as in 2026', origin: 'judged', evidence: ['custom-silicon-share-2025-q2', 'nvidia-supply-commitments'] },
  cashPinch: { unit: '1', meaning: 'cash, as a share of what commitments presume, at which about half of the open budget goes', origin: 'judged', evidence: ['nvidia-fcf-fall-to-quarter-share', 'nvidia-supply-commitments'] },
  sponsorStart: { unit: 'year', meaning: 'when Nvidia’s open models began in earnest', origin: 'measured', evidence: ['series:nvidia-open-model-commitments'] },
  sponsorBuild: { unit: 'year', meaning: 'time from there to the full budget', origin: 'judged', evidence: ['series:nvidia-open-model-commitments'] },
  currentPresumedCash: { unit: '$bn/year', meaning: 'cash that Nvidia’s commitments presume today; its open budget grows with it', origin: 'judged', evidence: ['nvidia-open-model-budget-share-fcf', 'nvidia-fcf-fy2027-consensus'] },
  historicSponsorBudget: { unit: '$bn/year', meaning: 'that budget as planned until today', origin: 'judged', evidence: ['nvidia-open-model-budget-judged'] },
  pledgeShare: { unit: '1', meaning: 'share of the open budget that is signed for years ahead: computing, which is what people leave of a model’s cost', origin: 'measured', evidence: ['training-cost-share-staff', 'nvidia-cloud-commitments-2026-07'] },
  pledgeLength: { unit: 'year', meaning: 'time until those contracts have run off: 8, 7, 6, 4 and 1 billion dollars for the fiscal years from 2028', origin: 'measured', evidence: ['series:nvidia-open-model-commitments'] },
  sponsorCut: { unit: 'year', meaning: 'time in which a budget is cut', origin: 'judged', evidence: ['series:turnover'] },
  sponsorRise: { unit: 'year', meaning: 'time in which it is built up: teams come back more slowly than they go', origin: 'judged', evidence: ['series:nvidia-open-model-commitments'] },
  flagshipShare: { unit: '1', meaning: 'share of the open budget that goes into the largest language model', origin: 'judged', evidence: ['nvidia-cloud-commitments-2026-07'] },
  sponsorLearning: { unit: 'year', meaning: 'time until money shows in a model', origin: 'judged', evidence: ['series:open-releases'] },
  concentration: { unit: '1', meaning: 'share of sales to the customers it would compete with', origin: 'measured', evidence: ['nvidia-top4-share-q3-fy2026', 'nvidia-top3-share-q1-fy2027'] },
  successHalf: { unit: 'model/year', meaning: 'near-frontier releases at which half the conflict shows', origin: 'judged', evidence: [] },
  temptationHalf: { unit: '$bn/year', meaning: 'closed revenue at which half the own-model temptation shows', origin: 'judged', evidence: [] },

  // Open supply
  currentPoints: { unit: 'point', meaning: 'ECI points the frontier may move until a near-frontier release is no longer current: about a year', origin: 'judged', evidence: ['eci-annual-frontier-gain'] },
  initialSupply: { unit: 'model', meaning: 'near-frontier open models current at the start of 2023', origin: 'judged', evidence: ['nf-count-2023'] },
  initialNiche: { unit: 'model', meaning: 'small open models on a curated list at the start of 2023', origin: 'fitted', evidence: ['series:adoption'] },
  nicheGrowth: { unit: '1/year', meaning: 'early growth of that number', origin: 'fitted', evidence: ['series:adoption', 'atom-orgs'] },
  nicheCeiling: { unit: 'model', meaning: 'number at which it levels off', origin: 'judged', evidence: [] },
  nicheShift: { unit: '1', meaning: 'extra growth when labs turn from the frontier to small models', origin: 'judged', evidence: ['hf-hardware-releasers'] },

  // Demand
  scarcityHalf: { unit: 'model', meaning: 'usable near-frontier models at which scarcity is felt by half', origin: 'judged', evidence: [] },
  initialScarcity: { unit: '1', meaning: 'scarcity firms perceived at the start of 2023', origin: 'judged', evidence: [] },
  perceptionDelay: { unit: 'year', meaning: 'time firms take to notice', origin: 'judged', evidence: [] },
  initialReliance: { unit: '1', meaning: 'reliance at the start of 2023, mid-2026 = 1', origin: 'fitted', evidence: ['series:adoption'] },
  historicRelianceGrowth: { unit: '1/year', meaning: 'growth of reliance until today; one measure, the open share of tokens on a large router', origin: 'fitted', evidence: ['series:adoption'] },
  relianceCeiling: { unit: '1', meaning: 'reliance at which it saturates', origin: 'judged', evidence: ['series:adoption'] },
  scarcityChurn: { unit: '1/year', meaning: 'share of reliant firms lost in a year of full perceived scarcity', origin: 'judged', evidence: [] },
  gapChurn: { unit: '1/year/year', meaning: 'share lost in a year for each year of gap beyond the first', origin: 'judged', evidence: [] },
  valueAtStake: { unit: '$bn/year', meaning: 'what reliant firms would lose a year without open models, at reliance 1; an upper bound', origin: 'measured', evidence: ['unrealised-savings'] },
  dependence: { unit: '1', meaning: 'share of that which closed APIs cannot replace', origin: 'judged', evidence: ['enterprise-multi-model'] },
  replaceableBySmall: { unit: '1', meaning: 'share of the rest that small fine-tuned models could at best replace', origin: 'judged', evidence: ['hf-small-download-share'] },
  nicheHalf: { unit: 'model', meaning: 'small models at which half of that is replaced', origin: 'judged', evidence: [] },
  accessAmplifier: { unit: '1', meaning: 'extra demand when nothing at the frontier is sold', origin: 'judged', evidence: ['mythos-partners'] },
  relief: { unit: '1', meaning: 'share of worry that assured models of a consortium take away', origin: 'judged', evidence: [] },
  usefulnessFade: { unit: 'year', meaning: 'lag beyond the near-frontier line at which such models relieve a third as much', origin: 'judged', evidence: [] },

  // Pressure
  demandPerModel: { unit: '$bn/year/model', meaning: 'demand for each current model at which the squeeze is half', origin: 'judged', evidence: [] },
  motiveHalf: { unit: '1', meaning: 'joint motive at which pressure is half', origin: 'judged', evidence: [] },
  misalignmentWeight: { unit: '1', meaning: 'share of the motive that full misalignment takes away', origin: 'judged', evidence: ['alliance-failure-five-years'] },
  comfortWeight: { unit: '1', meaning: 'share of the motive that a fully generous sponsor takes away', origin: 'judged', evidence: [] },
  comfortHalf: { unit: '$bn/year', meaning: 'sponsor’s budget at which half of that comfort is felt', origin: 'judged', evidence: [] },
  comfortFloor: { unit: '1', meaning: 'comfort left when the sponsor’s models are not near the frontier', origin: 'judged', evidence: [] },
  visibleFloor: { unit: '1', meaning: 'motive left while no partner is visible', origin: 'judged', evidence: [] },
  institutionalDelay: { unit: 'year', meaning: 'time from idea to legal form', origin: 'measured', evidence: ['formation-lag-judged'] },

  // Consortium
  historicMisalignment: { unit: '1', meaning: 'misalignment as it weighs until today', origin: 'judged', evidence: ['alliance-failure-five-years'] },
  historicAmbition: { unit: '1', meaning: 'ambition of what has been proposed until today', origin: 'judged', evidence: [] },
  historicPublicShare: { unit: '1', meaning: 'public share of what has been proposed until today', origin: 'judged', evidence: ['omai-total', 'openeurollm-budget'] },
  historicCandidates: { unit: 'firm', meaning: 'candidates of what has been proposed until today', origin: 'judged', evidence: ['nemotron-coalition-members', 'open-secure-alliance'] },
  foundingShare: { unit: '1', meaning: 'share of the candidates that a founding plan counts on', origin: 'judged', evidence: ['series:consortia'] },
  pressureToJoin: { unit: '1', meaning: 'pressure at which half the candidates would join', origin: 'judged', evidence: [] },
  pressureToStay: { unit: '1', meaning: 'pressure below which half the members would drop out', origin: 'judged', evidence: ['us-memories-lifetime'] },
  pressureSpread: { unit: '1', meaning: 'spread of these thresholds among firms', origin: 'judged', evidence: [] },
  followerSlack: { unit: 'year', meaning: 'how far beyond the near-frontier line the least ambitious consortium aims', origin: 'judged', evidence: [] },
  askSpread: { unit: '1', meaning: 'spread of willingness to pay among firms, in logs', origin: 'judged', evidence: ['us-memories-ask'] },
  joinTime: { unit: 'year', meaning: 'time a firm takes to sign', origin: 'judged', evidence: ['formation-lag-judged'] },
  quorum: { unit: 'firm', meaning: 'paying members needed to found', origin: 'measured', evidence: ['series:consortia'] },
  quorumSpread: { unit: 'firm', meaning: 'softness of that number', origin: 'judged', evidence: [] },
  exitRate: { unit: '1/year', meaning: 'share of members that leave in a year without misalignment', origin: 'measured', evidence: ['sematech-exit-share'] },
  exitMisaligned: { unit: '1/year', meaning: 'further share at full misalignment', origin: 'judged', evidence: ['symbian-lifetime'] },
  exitEased: { unit: '1/year', meaning: 'further share once pressure has eased', origin: 'judged', evidence: ['us-memories-lifetime'] },
  crowding: { unit: 'firm', meaning: 'members at which crowding doubles misalignment', origin: 'judged', evidence: ['formation-lag-judged', 'series:consortia'] },
  worryPremium: { unit: '1', meaning: 'extra willingness to pay for one point of worry above today’s', origin: 'judged', evidence: [] },
  referenceWorry: { unit: '1', meaning: 'worry at which a firm pays its stated fee', origin: 'judged', evidence: [] },
  closureNeeded: { unit: '1', meaning: 'share of the bill that must be covered to start', origin: 'judged', evidence: [] },
  closureSpread: { unit: '1', meaning: 'softness of that share', origin: 'judged', evidence: [] },
  formationTime: { unit: 'year', meaning: 'time from a closed budget to a working body', origin: 'judged', evidence: ['formation-lag-judged'] },
  dissolutionRate: { unit: '1/year', meaning: 'share of consortia that end in a year: 45 % within five', origin: 'measured', evidence: ['alliance-failure-five-years', 'alliance-median-life'] },
  usualMisalignment: { unit: '1', meaning: 'misalignment, crowding included, at which consortia end at that pace', origin: 'judged', evidence: ['alliance-failure-five-years'] },
  retryDelay: { unit: 'year', meaning: 'time until a failed attempt no longer stands in the way of the next', origin: 'judged', evidence: ['series:consortia'] },
  collapseRate: { unit: '1/year', meaning: 'speed at which one without money or members ends', origin: 'measured', evidence: ['us-memories-lifetime'] },
  outputDelay: { unit: 'year', meaning: 'time from formation to first usable output', origin: 'measured', evidence: ['output-lag-judged'] },

  // Switches of loops and channels (loops.ts): 1 whole, 0 cut
  loopB1: { unit: '1', meaning: 'switch of loop B1', origin: 'switch', evidence: [] },
  loopB2: { unit: '1', meaning: 'switch of loop B2', origin: 'switch', evidence: [] },
  loopB3: { unit: '1', meaning: 'switch of loop B3', origin: 'switch', evidence: [] },
  loopB4: { unit: '1', meaning: 'switch of loop B4', origin: 'switch', evidence: [] },
  loopB5: { unit: '1', meaning: 'switch of loop B5', origin: 'switch', evidence: [] },
  loopR1: { unit: '1', meaning: 'switch of loop R1', origin: 'switch', evidence: [] },
  loopR2: { unit: '1', meaning: 'switch of loop R2', origin: 'switch', evidence: [] },
  loopR3: { unit: '1', meaning: 'switch of loop R3', origin: 'switch', evidence: [] },
  loopR4: { unit: '1', meaning: 'switch of loop R4', origin: 'switch', evidence: [] },
  channelCash: { unit: '1', meaning: 'switch of the sponsor’s cash channel', origin: 'switch', evidence: [] },
  channelOwnModel: { unit: '1', meaning: 'switch of the sponsor’s own-model channel', origin: 'switch', evidence: [] },
} as const satisfies Record<ParameterName, ParameterNote>
