/**
 * The model, once: parameters, stocks and equations of the open-model squeeze.
 *
 * This file is data as much as code. `src/reader` reads its text at build time for names, units, documentation, the dependency graph and the
 * files for Vensim and Stella, so `initial` and `rates` hold equations only: every `const x = …` is an auxiliary, every `rate[at.y] = …` a net
 * flow, each with a trailing `// [unit] meaning`. Levers act from `today` on; whatever they hold, the past is the same.
 *
 * Money is nominal $bn, time is in years, ECI is the Epoch Capabilities Index.
 */
import { exp, log, logistic, pow, ramp } from './exact'

/** Where a number comes from: seen in a source, estimated on a series by hand or by the calibration, or decided by us. */
export type Origin = 'measured' | 'fitted' | 'judged'

export interface Parameter {
  value: number
  /** Plausible band; absent where the number is a definition, a date or a switch. */
  low?: number
  high?: number
  unit: string
  meaning: string
  origin: Origin
  /** Rows of the evidence base: ids of figures, or `series:` and a file. */
  evidence: readonly string[]
}

export interface Stock {
  unit: string
  meaning: string
}

/** Decimal years; the step is a power of two so that times are exact. */
export const CLOCK = { start: 2023, today: 2027, end: 2036, step: 0.125 } as const

// prettier-ignore
export const PARAMETERS = {
  // Levers, in the order of levers.ts
  costGrowth: { value: 3, low: 1.5, high: 4.9, unit: '1', meaning: 'factor by which the frontier’s final run gets dearer in a year, from today on', origin: 'measured', evidence: ['training-cost-growth-own-2016', 'training-cost-growth-cottier-v1', 'training-cost-growth-refit-top10'] },
  nvidiaShock: { value: 0, low: -80, high: 0, unit: 'percent', meaning: 'percent of Nvidia’s free cash flow lost (negative)', origin: 'measured', evidence: ['nvidia-fcf-shock-fy2023', 'vendor-bust-lucent', 'nvidia-fcf-fall-to-quarter-share'] },
  nvidiaYear: { value: 2028, unit: 'year', meaning: 'start of the year in which that cash is lost', origin: 'judged', evidence: [] },
  nvidiaRecovery: { value: 3, low: 1, high: 6, unit: 'year', meaning: 'time in which two thirds of the loss are made good', origin: 'judged', evidence: ['series:nvidia-cash-flow'] },
  discipline: { value: 0.35, low: 0.1, high: 0.9, unit: '1', meaning: 'how hard capital markets punish spending that gives an advantage away, 0 to 1', origin: 'judged', evidence: ['oracle-cds-2026-09', 'hyperscaler-bond-cover', 'capital-discipline-2026'] },
  disciplineYear: { value: 2027, unit: 'year', meaning: 'year from which that level holds', origin: 'judged', evidence: [] },
  chinaFunding: { value: 1, low: 0.1, high: 1.3, unit: '1', meaning: 'money raised by Chinese start-ups, as a multiple of the 2026 pace', origin: 'measured', evidence: ['china-funding-pace-2026', 'china-funding-pace-2025'] },
  access: { value: 0.1, low: 0, high: 0.4, unit: '1', meaning: 'share of frontier capability that is not sold through an API', origin: 'judged', evidence: ['gated-launches-2026', 'mythos-class-public', 'mythos-eci'] },
  consortium: { value: 1, unit: '1', meaning: 'switch: 1 lets firms pool money, 0 does not', origin: 'judged', evidence: ['training-consortia'] },
  relianceGrowth: { value: 0.3, low: 0, high: 0.8, unit: '1/year', meaning: 'yearly growth of the number of firms that depend on open weights, before saturation', origin: 'judged', evidence: ['series:adoption'] },
  misalignment: { value: 0.4, low: 0.2, high: 0.7, unit: '1', meaning: 'how differently members want the model built, 0 to 1', origin: 'judged', evidence: ['sematech-exit-share', 'alliance-failure-five-years'] },
  candidates: { value: 24, low: 12, high: 50, unit: 'firm', meaning: 'firms that could become paying members; half of them found it', origin: 'judged', evidence: ['series:consortia', 'sematech-members'] },
  publicShare: { value: 0.25, low: 0, high: 0.55, unit: '1', meaning: 'share of the consortium’s bill paid by governments', origin: 'measured', evidence: ['sematech-government-share', 'imec-public-share', 'openeurollm-budget'] },
  willingness: { value: 40, low: 5, high: 100, unit: '$M/year/firm', meaning: 'what a member will pay when it worries as much as today', origin: 'judged', evidence: ['consortium-share-of-frontier-run-high', 'sematech-dues-midsize'] },
  catchUp: { value: 30, low: 16, high: 60, unit: '1', meaning: 'factor by which matching a past frontier result gets cheaper in a year: algorithms, hardware, distillation', origin: 'measured', evidence: ['algorithmic-catch-up-rate'] },
  tolerance: { value: 10, low: 8, high: 12, unit: 'point', meaning: 'ECI points behind the closed frontier that still count as near', origin: 'judged', evidence: ['nf-count-2025', 'eci-annual-frontier-gain'] },
  conflict: { value: 0.5, low: 0.2, high: 0.9, unit: '1', meaning: 'how strongly Nvidia’s customers make it pay for competing with them, 0 to 1', origin: 'judged', evidence: ['nvidia-top4-share-q3-fy2026', 'nvidia-hyperscale-share'] },
  ownModel: { value: 0.3, low: 0, high: 0.7, unit: '1', meaning: 'how much Nvidia is drawn to keep chips for a closed model of its own, 0 to 1', origin: 'judged', evidence: [] },
  siliconGrowth: { value: 8, low: 2, high: 12, unit: 'percent/year', meaning: 'points of new AI compute that move to customers’ own chips in a year, at today’s share and wealth of closed labs', origin: 'measured', evidence: ['custom-silicon-share-2025-q2', 'asic-server-share-2030'] },
  ambition: { value: 0.3, low: 0, high: 0.6, unit: '1', meaning: 'what a consortium builds: 0 a follower half a year beyond the near-frontier line, 1 a full frontier programme', origin: 'judged', evidence: [] },
  sponsorBudget: { value: 5, low: 1, high: 8, unit: '$bn/year', meaning: 'Nvidia’s spending on open models at today’s size of its business, while nothing holds it back', origin: 'judged', evidence: ['nvidia-open-model-budget-judged', 'nvidia-cloud-commitments-2026-07'] },

  // Clock and definitions
  today: { value: 2027, unit: 'year', meaning: 'end of the shared past; equal to CLOCK.today', origin: 'judged', evidence: [] },
  phaseIn: { value: 1, unit: 'year', meaning: 'time a lever takes to act in full, so that no curve jumps', origin: 'judged', evidence: [] },
  shockLength: { value: 1, unit: 'year', meaning: 'time in which the Nvidia shock unfolds', origin: 'measured', evidence: ['nvidia-fcf-shock-fy2023'] },
  oneBillion: { value: 1, unit: '$bn', meaning: 'unit of the logarithms of money', origin: 'judged', evidence: [] },
  oneBillionAYear: { value: 1, unit: '$bn/year', meaning: 'unit of the logarithms of money a year', origin: 'judged', evidence: [] },
  million: { value: 0.001, unit: '$bn/$M', meaning: 'a million in billions', origin: 'judged', evidence: [] },
  hundred: { value: 100, unit: 'percent', meaning: 'per cents in a whole', origin: 'judged', evidence: [] },
  hundredPercent: { value: 100, unit: '1', meaning: 'full scale of an index', origin: 'judged', evidence: [] },
  oneLab: { value: 1, unit: 'lab', meaning: 'a lab', origin: 'judged', evidence: [] },
  oneFirm: { value: 1, unit: 'firm', meaning: 'a firm', origin: 'judged', evidence: [] },
  trace: { value: 0.000001, unit: '1', meaning: 'a millionth, so that nothing is divided by zero', origin: 'judged', evidence: [] },
  penny: { value: 0.000001, unit: '$bn/year', meaning: 'a thousand dollars a year, so that no logarithm meets zero', origin: 'judged', evidence: [] },

  // Frontier cost
  costThen: { value: 0.0304, low: 0.02, high: 0.0496, unit: '$bn', meaning: 'final-run cost of the frontier record at the start of 2023', origin: 'fitted', evidence: ['series:training-cost'] },
  costGrowthThen: { value: 2.69, low: 2.4, high: 3.52, unit: '1', meaning: 'factor by which the record run got dearer in a year, 2023 to 2026', origin: 'fitted', evidence: ['series:training-cost', 'training-cost-growth-own-2016'] },
  developmentMultiple: { value: 5, low: 3.3, high: 10, unit: '1/year', meaning: 'a year’s development bill over the final run', origin: 'measured', evidence: ['development-multiple', 'final-run-share-openai-2024'] },
  programmeShare: { value: 0.1, low: 0.05, high: 0.2, unit: '1', meaning: 'share of all AI capital that one frontier programme can claim before capital resists', origin: 'judged', evidence: ['ai-2030-cluster-cost', 'openai-rd-compute-2024'] },
  capitalResistance: { value: 1.1, low: 0.7, high: 1.6, unit: '1/year', meaning: 'growth lost when a programme claims exactly that share; about the log of the growth itself', origin: 'judged', evidence: ['ai-2030-cluster-cost'] },
  fastestRetreat: { value: 0.5, low: 0.2, high: 1, unit: '1/year', meaning: 'fastest fall of the frontier’s spending', origin: 'judged', evidence: ['nvidia-fcf-shock-fy2023'] },
  capitalThen: { value: 117, low: 93.3, high: 130, unit: '$bn/year', meaning: 'hyperscalers’ capital spending at the start of 2023', origin: 'fitted', evidence: ['series:hyperscaler-capex'] },
  capitalGrowth: { value: 0.563, low: 0.45, high: 0.705, unit: '1/year', meaning: 'early growth of that spending', origin: 'fitted', evidence: ['series:hyperscaler-capex', 'capex-guidance-2026'] },
  capitalCeiling: { value: 1800, low: 1200, high: 3000, unit: '$bn/year', meaning: 'level at which that spending levels off', origin: 'judged', evidence: ['capex-forecast-2027', 'capex-growth-2028-ubs'] },
  disciplineCapital: { value: 0.6, low: 0.3, high: 0.9, unit: '1', meaning: 'share of that ceiling lost for one point of discipline', origin: 'judged', evidence: [] },
  disciplineDrag: { value: 0.3, low: 0.1, high: 0.6, unit: '1', meaning: 'share of cost growth lost for one point of discipline', origin: 'judged', evidence: [] },
  frontierSpeedThen: { value: 15, low: 12, high: 18, unit: 'point/year', meaning: 'ECI points the closed frontier gains in a year', origin: 'measured', evidence: ['eci-annual-frontier-gain'] },
  scalingShare: { value: 0.4, low: 0.25, high: 0.6, unit: '1', meaning: 'share of that gain that comes from spending more; the rest is algorithms and cheaper hardware', origin: 'judged', evidence: ['training-compute-growth-epoch', 'algorithmic-efficiency-growth', 'gpu-price-performance-epoch-constant'] },

  // Capital discipline
  disciplineThen: { value: 0.1, unit: '1', meaning: 'discipline until late 2025', origin: 'judged', evidence: ['oracle-cds-2025-09', 'capital-discipline-2025'] },
  disciplineToday: { value: 0.35, unit: '1', meaning: 'discipline today', origin: 'judged', evidence: ['oracle-cds-2026-09', 'hyperscaler-bond-cover', 'capital-discipline-2026'] },
  disciplineTurn: { value: 2025.75, unit: 'year', meaning: 'when credit began to tighten', origin: 'measured', evidence: ['series:credit-conditions'] },
  disciplineDelay: { value: 0.5, low: 0.25, high: 1, unit: 'year', meaning: 'time labs take to feel the market', origin: 'judged', evidence: [] },
  fundingDelay: { value: 1, low: 0.5, high: 2, unit: 'year', meaning: 'further time until rounds get smaller', origin: 'judged', evidence: [] },
  procyclical: { value: 1.4, low: 0.8, high: 1.8, unit: '1', meaning: 'share of venture money lost for one point of discipline', origin: 'judged', evidence: ['minimax-market-value-fall'] },

  // Following
  catchUpThen: { value: 30, low: 16, high: 60, unit: '1', meaning: 'catch-up rate until today', origin: 'measured', evidence: ['algorithmic-catch-up-rate'] },
  toleranceThen: { value: 10, unit: 'point', meaning: 'near-frontier tolerance of the counted history', origin: 'measured', evidence: ['nf-count-2025'] },
  accessToday: { value: 0.1, unit: '1', meaning: 'access restriction until today', origin: 'judged', evidence: ['gated-launches-2026', 'mythos-class-public'] },
  distillation: { value: 0.35, low: 0.1, high: 0.6, unit: '1', meaning: 'share of catching up that needs access to the frontier’s answers', origin: 'judged', evidence: ['distillation-claim'] },
  scatter: { value: 0.2, low: 0.13, high: 0.28, unit: 'year', meaning: 'spread of single releases around their lab’s usual lag', origin: 'judged', evidence: ['series:open-releases'] },
  releasesUsual: { value: 30.6, low: 10, high: 50, unit: 'model/year', meaning: 'strong open releases a year, near the frontier or not, whose best one is as near as their lab’s usual lag', origin: 'fitted', evidence: ['series:capability-gap', 'series:open-releases'] },
  releaseWait: { value: 0.3, low: 0.1, high: 0.5, unit: 'year', meaning: 'time until labs that know how answer a new frontier with their next release', origin: 'judged', evidence: ['series:capability-gap', 'nf-labs-2025'] },
  oneYear: { value: 1, unit: 'year', meaning: 'a year', origin: 'judged', evidence: [] },

  // Closed labs
  revenueThen: { value: 0.2, low: 0.2, high: 1.2, unit: '$bn/year', meaning: 'run rate of the two largest closed labs at the start of 2023', origin: 'fitted', evidence: ['series:lab-run-rates'] },
  revenueGrowth: { value: 1.59, low: 1.1, high: 1.71, unit: '1/year', meaning: 'early growth of that run rate', origin: 'fitted', evidence: ['series:lab-run-rates'] },
  revenueCeiling: { value: 900, low: 500, high: 2000, unit: '$bn/year', meaning: 'run rate at which it levels off', origin: 'judged', evidence: [] },
  switchToClosed: { value: 0.15, low: 0, high: 0.4, unit: '1', meaning: 'extra growth of closed revenue when open models are scarce', origin: 'judged', evidence: [] },

  // Openness
  opennessDelay: { value: 0.5, low: 0.25, high: 1, unit: 'year', meaning: 'time a lab takes to change what it releases', origin: 'judged', evidence: ['series:turnover'] },
  closingSteepness: { value: 2.5, low: 1.5, high: 3.5, unit: '1', meaning: 'how sharply labs close as closed revenue grows', origin: 'judged', evidence: ['series:near-frontier-counts'] },
  closingDiscipline: { value: 4, low: 2, high: 6, unit: '1', meaning: 'how much one point of discipline adds to the pull to close', origin: 'judged', evidence: [] },
  selfFunded: { value: 0.4, low: 0.2, high: 0.7, unit: '1', meaning: 'part of that pull felt by companies that pay from their own cash', origin: 'judged', evidence: ['google-share-fall-2026-07', 'meta-share-fall-2026-04'] },
  closingStrain: { value: 2, low: 1, high: 3, unit: '1', meaning: 'how much full money strain adds to the pull to close', origin: 'judged', evidence: ['kimi-revenue-share-talks', 'licence-threshold-kimi-k3'] },
  closeAtStartups: { value: 1500, low: 500, high: 5000, unit: '$bn/year', meaning: 'closed revenue at which half the Chinese start-ups’ best models stay closed', origin: 'judged', evidence: ['flagships-closed-2026'] },
  closeAtBigtech: { value: 600, low: 200, high: 2000, unit: '$bn/year', meaning: 'the same for Chinese big tech', origin: 'judged', evidence: ['flagships-closed-2026', 'licence-threshold-qwen38'] },
  closeAtUs: { value: 2.53, low: 0.8, high: 5.76, unit: '$bn/year', meaning: 'the same for US big tech', origin: 'fitted', evidence: ['nf-nonchinese-2024', 'nf-nonchinese-2025'] },
  closeAtChallengers: { value: 300, low: 100, high: 1500, unit: '$bn/year', meaning: 'the same for challengers', origin: 'judged', evidence: ['series:open-releases'] },
  opennessFloor: { value: 0.02, low: 0, high: 0.15, unit: '1', meaning: 'share of best models a lab opens whatever it could earn', origin: 'judged', evidence: ['us-open-entrants-2026'] },
  longestDelay: { value: 0.3, low: 0.1, high: 0.6, unit: 'year', meaning: 'how far behind its best a nearly closed lab’s open release is held', origin: 'judged', evidence: ['weights-delay-minimax-m27', 'weights-delay-kimi-k3'] },

  // Suppliers
  knowHowThen: { value: 0.017, low: 0.004, high: 0.08, unit: '1', meaning: 'share of open labs that knew how to build near the frontier at the start of 2023', origin: 'fitted', evidence: ['nf-count-2023'] },
  knowHowSpread: { value: 4.18, low: 2.5, high: 6, unit: '1/year', meaning: 'speed at which that know-how spread', origin: 'fitted', evidence: ['nf-count-2023', 'nf-count-2024'] },
  cadence: { value: 2.6, low: 2.2, high: 3, unit: 'model/year/lab', meaning: 'strong releases of a lab in a year: 13 by 5 labs in 2025, by 6 in 2024', origin: 'measured', evidence: ['nf-count-2025', 'nf-labs-2025', 'nf-labs-2024'] },
  labsUs: { value: 4, unit: 'lab', meaning: 'US big tech labs that open weights: Meta, Microsoft, Google, OpenAI', origin: 'measured', evidence: ['nf-labs-2024', 'nf-labs-2025'] },
  labsBigtech: { value: 1, low: 0.8, high: 2, unit: 'lab', meaning: 'Chinese big tech labs near the frontier: Alibaba, at times others', origin: 'judged', evidence: ['series:open-releases'] },
  labsChallengers: { value: 1.5, low: 0.8, high: 3, unit: 'lab', meaning: 'challengers near the frontier: Mistral, lately Reflection and Thinking Machines', origin: 'judged', evidence: ['series:open-releases'] },
  labsNonprofits: { value: 0.8, unit: 'lab', low: 0.4, high: 1.5, meaning: 'nonprofit and public labs at this scale (Ai2, Apertus), counted in labs of the usual cadence', origin: 'judged', evidence: ['olmo3-compute', 'apertus-compute'] },
  labsConsortium: { value: 1, unit: 'lab', meaning: 'a consortium, as one lab', origin: 'judged', evidence: [] },
  labsNvidia: { value: 1, unit: 'lab', meaning: 'Nvidia', origin: 'measured', evidence: ['us-open-entrants-2026'] },
  budgetUs: { value: 0.01, low: 0.005, high: 0.02, unit: '1', meaning: 'what a US big tech lab could spend on an open programme, as share of AI capital', origin: 'judged', evidence: ['series:hyperscaler-capex'] },
  budgetBigtech: { value: 0.0025, low: 0.001, high: 0.005, unit: '1', meaning: 'the same for a Chinese big tech lab: a tenth of Alibaba’s plan', origin: 'judged', evidence: ['alibaba-capex-plan'] },
  budgetChallengersThen: { value: 0.0000476, low: 0.00003, high: 0.0003, unit: '1', meaning: 'the same for a challenger until late 2025', origin: 'fitted', evidence: ['series:open-releases', 'series:near-frontier-counts'] },
  budgetChallengers: { value: 0.0003, low: 0.0001, high: 0.001, unit: '1', meaning: 'the same for a challenger since', origin: 'judged', evidence: ['series:lab-funding', 'spacex-compute-reflection'] },
  budgetNonprofits: { value: 0.0125, low: 0.008, high: 0.03, unit: '$bn/year', meaning: 'what a nonprofit lab spends on its largest model in a year', origin: 'judged', evidence: ['olmo3-compute', 'rd-share-olmo', 'ai2-budget', 'omai-total'] },
  bigtechDiscipline: { value: 0.3, low: 0.1, high: 0.6, unit: '1', meaning: 'share of a big tech lab’s open budget lost for one point of discipline', origin: 'judged', evidence: [] },
  nvidiaStakes: { value: 0.4, low: 0.2, high: 0.6, unit: '1', meaning: 'share of challengers’ money that comes from Nvidia', origin: 'measured', evidence: ['series:lab-funding', 'nvidia-equity-stakes-fy2026'] },

  // Chinese start-ups
  labsThen: { value: 0.0485, low: 0.03, high: 0.5, unit: 'lab', meaning: 'Chinese start-ups at near-frontier scale at the start of 2023', origin: 'fitted', evidence: ['nf-count-2024'] },
  labsCeiling: { value: 5, low: 4, high: 7, unit: 'lab', meaning: 'how many there is room for: DeepSeek, Moonshot, Z.ai, MiniMax, StepFun', origin: 'judged', evidence: ['nf-labs-2025', 'series:open-releases'] },
  labEntry: { value: 2.88, low: 1.38, high: 3.2, unit: '1/year', meaning: 'early growth of their number', origin: 'fitted', evidence: ['nf-count-2024', 'nf-count-2025'] },
  labExit: { value: 0.6, low: 0.3, high: 1, unit: '1/year', meaning: 'share of them that leave in a year of full strain', origin: 'judged', evidence: [] },
  cashThen: { value: 1, low: 0.5, high: 2, unit: '$bn', meaning: 'their cash at the start of 2023', origin: 'judged', evidence: ['series:chinese-lab-accounts'] },
  fundingThen: { value: 1.8, low: 1, high: 2.5, unit: '$bn/year', meaning: 'money they raised a year until late 2025', origin: 'measured', evidence: ['china-funding-pace-2025', 'series:lab-funding'] },
  fundingToday: { value: 18, low: 14, high: 22, unit: '$bn/year', meaning: 'money they raised in 2026', origin: 'measured', evidence: ['china-funding-pace-2026', 'series:lab-funding'] },
  fundingTurn: { value: 2025.875, unit: 'year', meaning: 'when the pace jumped', origin: 'measured', evidence: ['series:lab-funding'] },
  fundingTurnLength: { value: 0.5, unit: 'year', meaning: 'how long that took', origin: 'measured', evidence: ['series:lab-funding'] },
  stateFloor: { value: 0.5, low: 0.2, high: 2, unit: '$bn/year', meaning: 'state money that comes whatever markets do', origin: 'judged', evidence: ['china-national-ai-fund'] },
  startupRevenueShare: { value: 0.01, low: 0.005, high: 0.02, unit: '1', meaning: 'their revenue over that of the closed labs while they release well', origin: 'judged', evidence: ['series:lab-run-rates', 'series:chinese-lab-accounts'] },
  releasesForRevenue: { value: 3, low: 1, high: 6, unit: 'model/year', meaning: 'releases a year at which half of that revenue is kept', origin: 'judged', evidence: [] },
  horizon: { value: 1.5, low: 0.75, high: 2.5, unit: 'year', meaning: 'time over which a start-up plans to spend its cash', origin: 'judged', evidence: ['zhipu-runway-mid-2025'] },
  reserve: { value: 1.6, low: 1.2, high: 2, unit: '1', meaning: 'what a start-up wants to spend, as a multiple of the ticket', origin: 'judged', evidence: ['series:chinese-lab-accounts'] },
  turnoverDelay: { value: 1, low: 0.5, high: 2, unit: 'year', meaning: 'time in which strain turns into departures', origin: 'judged', evidence: ['series:turnover'] },
  turnoverDrag: { value: 0.4, low: 0.1, high: 0.7, unit: '1', meaning: 'share of releases lost at full turnover', origin: 'judged', evidence: ['series:turnover'] },
  turnoverMoney: { value: 0.3, low: 0, high: 0.6, unit: '1', meaning: 'share of funding lost at full turnover', origin: 'judged', evidence: [] },

  // Nvidia
  takeThen: { value: 0.121, low: 0.06, high: 0.2, unit: '1', meaning: 'Nvidia’s free cash flow over AI capital not spent on own chips, start of 2023', origin: 'fitted', evidence: ['series:nvidia-cash-flow', 'series:nvidia-quarterly'] },
  takeCeiling: { value: 0.366, low: 0.28, high: 0.44, unit: '1', meaning: 'level at which that share settles', origin: 'fitted', evidence: ['series:nvidia-cash-flow', 'nvidia-fcf-fy2027-consensus'] },
  takeTime: { value: 1.5, low: 1, high: 2, unit: 'year', meaning: 'time it took to get there', origin: 'judged', evidence: ['series:nvidia-cash-flow'] },
  siliconThen: { value: 0.119, low: 0.07, high: 0.16, unit: '1', meaning: 'own chips’ share of new AI compute at the start of 2023', origin: 'fitted', evidence: ['series:custom-silicon-share'] },
  siliconGrowthThen: { value: 8.93, low: 5, high: 13.1, unit: 'percent/year', meaning: 'growth of that share until today, at today’s share and wealth of closed labs', origin: 'fitted', evidence: ['series:custom-silicon-share'] },
  siliconToday: { value: 0.35, low: 0.3, high: 0.4, unit: '1', meaning: 'share at which own chips grow at the stated pace: today’s', origin: 'judged', evidence: ['series:custom-silicon-share'] },
  siliconCeiling: { value: 0.8, low: 0.6, high: 0.9, unit: '1', meaning: 'share at which it settles', origin: 'judged', evidence: ['asic-server-share-2030'] },
  siliconWealth: { value: 0.15, low: 0, high: 0.3, unit: '1', meaning: 'elasticity of own-chip growth to the closed labs’ revenue', origin: 'judged', evidence: ['openai-broadcom-power'] },
  wealthToday: { value: 120, unit: '$bn/year', meaning: 'closed labs’ run rate at which own chips grow at the stated pace', origin: 'measured', evidence: ['series:lab-run-rates'] },
  claimed: { value: 0.67, low: 0.5, high: 0.8, unit: '1', meaning: 'part of the compute market that Nvidia’s commitments presume it keeps: as in 2026', origin: 'judged', evidence: ['custom-silicon-share-2025-q2', 'nvidia-supply-commitments'] },
  cashPinch: { value: 0.35, low: 0.2, high: 0.5, unit: '1', meaning: 'cash, as a share of what commitments presume, at which about half of the open budget goes', origin: 'judged', evidence: ['nvidia-fcf-fall-to-quarter-share', 'nvidia-supply-commitments'] },
  sponsorStart: { value: 2025.5, unit: 'year', meaning: 'when Nvidia’s open models began in earnest', origin: 'measured', evidence: ['series:nvidia-open-model-commitments'] },
  sponsorBuild: { value: 1.5, low: 1, high: 3, unit: 'year', meaning: 'time from there to the full budget', origin: 'judged', evidence: ['series:nvidia-open-model-commitments'] },
  businessToday: { value: 175, low: 140, high: 200, unit: '$bn/year', meaning: 'cash that Nvidia’s commitments presume today; its open budget grows with it', origin: 'judged', evidence: ['nvidia-open-model-budget-share-fcf', 'nvidia-fcf-fy2027-consensus'] },
  sponsorBudgetThen: { value: 5, low: 1, high: 8, unit: '$bn/year', meaning: 'that budget as planned until today', origin: 'judged', evidence: ['nvidia-open-model-budget-judged'] },
  pledgeShare: { value: 0.61, low: 0.51, high: 0.71, unit: '1', meaning: 'share of the open budget that is signed for years ahead: computing, which is what people leave of a model’s cost', origin: 'measured', evidence: ['training-cost-share-staff', 'nvidia-cloud-commitments-2026-07'] },
  pledgeLength: { value: 5, low: 4, high: 6, unit: 'year', meaning: 'time until those contracts have run off: 8, 7, 6, 4 and 1 billion dollars for the fiscal years from 2028', origin: 'measured', evidence: ['series:nvidia-open-model-commitments'] },
  sponsorCut: { value: 0.5, low: 0.25, high: 1, unit: 'year', meaning: 'time in which a budget is cut', origin: 'judged', evidence: ['series:turnover'] },
  sponsorRise: { value: 1.25, low: 0.75, high: 3, unit: 'year', meaning: 'time in which it is built up: teams come back more slowly than they go', origin: 'judged', evidence: ['series:nvidia-open-model-commitments'] },
  flagshipShare: { value: 0.5, low: 0.2, high: 0.7, unit: '1', meaning: 'share of the open budget that goes into the largest language model', origin: 'judged', evidence: ['nvidia-cloud-commitments-2026-07'] },
  sponsorLearning: { value: 1, low: 0.5, high: 2, unit: 'year', meaning: 'time until money shows in a model', origin: 'judged', evidence: ['series:open-releases'] },
  concentration: { value: 0.61, low: 0.36, high: 0.7, unit: '1', meaning: 'share of sales to the customers it would compete with', origin: 'measured', evidence: ['nvidia-top4-share-q3-fy2026', 'nvidia-top3-share-q1-fy2027'] },
  successHalf: { value: 1.5, low: 0.75, high: 3, unit: 'model/year', meaning: 'near-frontier releases at which half the conflict shows', origin: 'judged', evidence: [] },
  temptationHalf: { value: 400, low: 200, high: 1000, unit: '$bn/year', meaning: 'closed revenue at which half the own-model temptation shows', origin: 'judged', evidence: [] },

  // Open supply
  currentPoints: { value: 15, unit: 'point', meaning: 'ECI points the frontier may move until a near-frontier release is no longer current: about a year', origin: 'judged', evidence: ['eci-annual-frontier-gain'] },
  supplyThen: { value: 0.5, unit: 'model', meaning: 'near-frontier open models current at the start of 2023', origin: 'judged', evidence: ['nf-count-2023'] },
  nicheThen: { value: 296, low: 80, high: 600, unit: 'model', meaning: 'small open models on a curated list at the start of 2023', origin: 'fitted', evidence: ['series:adoption'] },
  nicheGrowth: { value: 0.52, low: 0.3, high: 0.9, unit: '1/year', meaning: 'early growth of that number', origin: 'fitted', evidence: ['series:adoption', 'atom-orgs'] },
  nicheCeiling: { value: 6000, low: 3000, high: 12000, unit: 'model', meaning: 'number at which it levels off', origin: 'judged', evidence: [] },
  nicheShift: { value: 0.3, low: 0, high: 0.6, unit: '1', meaning: 'extra growth when labs turn from the frontier to small models', origin: 'judged', evidence: ['hf-hardware-releasers'] },

  // Demand
  scarcityHalf: { value: 3, low: 2, high: 5, unit: 'model', meaning: 'usable near-frontier models at which scarcity is felt by half', origin: 'judged', evidence: [] },
  scarcityThen: { value: 0.3, unit: '1', meaning: 'scarcity firms perceived at the start of 2023', origin: 'judged', evidence: [] },
  perceptionDelay: { value: 0.75, low: 0.5, high: 1.5, unit: 'year', meaning: 'time firms take to notice', origin: 'judged', evidence: [] },
  relianceThen: { value: 0.018, low: 0.006, high: 0.05, unit: '1', meaning: 'reliance at the start of 2023, mid-2026 = 1', origin: 'fitted', evidence: ['series:adoption'] },
  relianceGrowthThen: { value: 1.2, low: 0.8, high: 1.69, unit: '1/year', meaning: 'growth of reliance until today; one measure, the open share of tokens on a large router', origin: 'fitted', evidence: ['series:adoption'] },
  relianceCeiling: { value: 6, low: 3, high: 10, unit: '1', meaning: 'reliance at which it saturates', origin: 'judged', evidence: ['series:adoption'] },
  scarcityChurn: { value: 0.3, low: 0.1, high: 0.6, unit: '1/year', meaning: 'share of reliant firms lost in a year of full perceived scarcity', origin: 'judged', evidence: [] },
  gapChurn: { value: 0.15, low: 0, high: 0.3, unit: '1/year/year', meaning: 'share lost in a year for each year of gap beyond the first', origin: 'judged', evidence: [] },
  stake: { value: 24.8, low: 10, high: 25, unit: '$bn/year', meaning: 'what reliant firms would lose a year without open models, at reliance 1; an upper bound', origin: 'measured', evidence: ['unrealised-savings'] },
  dependence: { value: 0.5, low: 0.3, high: 0.7, unit: '1', meaning: 'share of that which closed APIs cannot replace', origin: 'judged', evidence: ['enterprise-multi-model'] },
  smallSuffices: { value: 0.6, low: 0.3, high: 0.8, unit: '1', meaning: 'share of the rest that small fine-tuned models could at best replace', origin: 'judged', evidence: ['hf-small-download-share'] },
  nicheHalf: { value: 3000, low: 1500, high: 6000, unit: 'model', meaning: 'small models at which half of that is replaced', origin: 'judged', evidence: [] },
  accessAmplifier: { value: 1, low: 0.5, high: 2, unit: '1', meaning: 'extra demand when nothing at the frontier is sold', origin: 'judged', evidence: ['mythos-partners'] },
  relief: { value: 0.7, low: 0.4, high: 0.9, unit: '1', meaning: 'share of worry that assured models of a consortium take away', origin: 'judged', evidence: [] },
  usefulFade: { value: 0.5, low: 0.25, high: 1, unit: 'year', meaning: 'lag beyond the near-frontier line at which such models relieve a third as much', origin: 'judged', evidence: [] },

  // Pressure
  demandPerModel: { value: 1.25, low: 0.6, high: 2.5, unit: '$bn/year/model', meaning: 'demand for each current model at which the squeeze is half', origin: 'judged', evidence: [] },
  pushHalf: { value: 0.27, low: 0.15, high: 0.35, unit: '1', meaning: 'joint motive at which pressure is half', origin: 'judged', evidence: [] },
  misalignmentWeight: { value: 0.4, low: 0.2, high: 0.7, unit: '1', meaning: 'share of the motive that full misalignment takes away', origin: 'judged', evidence: ['alliance-failure-five-years'] },
  comfortWeight: { value: 0.65, low: 0.3, high: 0.9, unit: '1', meaning: 'share of the motive that a fully generous sponsor takes away', origin: 'judged', evidence: [] },
  comfortHalf: { value: 2, low: 1, high: 5, unit: '$bn/year', meaning: 'sponsor’s budget at which half of that comfort is felt', origin: 'judged', evidence: [] },
  comfortFloor: { value: 0.5, low: 0.2, high: 0.8, unit: '1', meaning: 'comfort left when the sponsor’s models are not near the frontier', origin: 'judged', evidence: [] },
  visibleFloor: { value: 0.7, low: 0.5, high: 0.9, unit: '1', meaning: 'motive left while no partner is visible', origin: 'judged', evidence: [] },
  institutionalDelay: { value: 1, low: 0.33, high: 4.75, unit: 'year', meaning: 'time from idea to legal form', origin: 'measured', evidence: ['formation-lag-judged'] },

  // Consortium
  misalignmentToday: { value: 0.4, unit: '1', meaning: 'misalignment as it weighs until today', origin: 'judged', evidence: ['alliance-failure-five-years'] },
  ambitionToday: { value: 0.3, unit: '1', meaning: 'ambition of what has been proposed until today', origin: 'judged', evidence: [] },
  publicShareToday: { value: 0.25, unit: '1', meaning: 'public share of what has been proposed until today', origin: 'judged', evidence: ['omai-total', 'openeurollm-budget'] },
  candidatesToday: { value: 24, unit: 'firm', meaning: 'candidates of what has been proposed until today', origin: 'judged', evidence: ['nemotron-coalition-members', 'open-secure-alliance'] },
  foundingShare: { value: 0.5, low: 0.3, high: 0.7, unit: '1', meaning: 'share of the candidates that a founding plan counts on', origin: 'judged', evidence: ['series:consortia'] },
  pressureToJoin: { value: 45, low: 30, high: 60, unit: '1', meaning: 'pressure at which half the candidates would join', origin: 'judged', evidence: [] },
  pressureToStay: { value: 25, low: 15, high: 35, unit: '1', meaning: 'pressure below which half the members would drop out', origin: 'judged', evidence: ['us-memories-lifetime'] },
  pressureSpread: { value: 8, low: 5, high: 12, unit: '1', meaning: 'spread of these thresholds among firms', origin: 'judged', evidence: [] },
  followerSlack: { value: 0.5, low: 0.25, high: 1, unit: 'year', meaning: 'how far beyond the near-frontier line the least ambitious consortium aims', origin: 'judged', evidence: [] },
  askSpread: { value: 0.5, low: 0.3, high: 0.8, unit: '1', meaning: 'spread of willingness to pay among firms, in logs', origin: 'judged', evidence: ['us-memories-ask'] },
  joinTime: { value: 0.75, low: 0.5, high: 1.5, unit: 'year', meaning: 'time a firm takes to sign', origin: 'judged', evidence: ['formation-lag-judged'] },
  quorum: { value: 6, low: 3, high: 12, unit: 'firm', meaning: 'paying members needed to found', origin: 'measured', evidence: ['series:consortia'] },
  quorumSpread: { value: 0.75, unit: 'firm', meaning: 'softness of that number', origin: 'judged', evidence: [] },
  exitRate: { value: 0.04, low: 0.01, high: 0.08, unit: '1/year', meaning: 'share of members that leave in a year without misalignment', origin: 'measured', evidence: ['sematech-exit-share'] },
  exitMisaligned: { value: 0.2, low: 0.1, high: 0.4, unit: '1/year', meaning: 'further share at full misalignment', origin: 'judged', evidence: ['symbian-lifetime'] },
  exitEased: { value: 1.2, low: 0.6, high: 2, unit: '1/year', meaning: 'further share once pressure has eased', origin: 'judged', evidence: ['us-memories-lifetime'] },
  crowding: { value: 12, low: 8, high: 25, unit: 'firm', meaning: 'members at which crowding doubles misalignment', origin: 'judged', evidence: ['formation-lag-judged', 'series:consortia'] },
  worryPays: { value: 3, low: 1, high: 5, unit: '1', meaning: 'extra willingness to pay for one point of worry above today’s', origin: 'judged', evidence: [] },
  worryToday: { value: 0.25, unit: '1', meaning: 'worry at which a firm pays its stated fee', origin: 'judged', evidence: [] },
  closureNeeded: { value: 0.85, low: 0.7, high: 0.95, unit: '1', meaning: 'share of the bill that must be covered to start', origin: 'judged', evidence: [] },
  closureSpread: { value: 0.04, unit: '1', meaning: 'softness of that share', origin: 'judged', evidence: [] },
  formationTime: { value: 0.5, low: 0.25, high: 1, unit: 'year', meaning: 'time from a closed budget to a working body', origin: 'judged', evidence: ['formation-lag-judged'] },
  dissolution: { value: 0.12, low: 0.07, high: 0.24, unit: '1/year', meaning: 'share of consortia that end in a year: 45 % within five', origin: 'measured', evidence: ['alliance-failure-five-years', 'alliance-median-life'] },
  misalignedUsual: { value: 0.8, low: 0.5, high: 1.2, unit: '1', meaning: 'misalignment, crowding included, at which consortia end at that pace', origin: 'judged', evidence: ['alliance-failure-five-years'] },
  retry: { value: 8, low: 4, high: 15, unit: 'year', meaning: 'time until a failed attempt no longer stands in the way of the next', origin: 'judged', evidence: ['series:consortia'] },
  collapse: { value: 1.5, low: 0.75, high: 2.5, unit: '1/year', meaning: 'speed at which one without money or members ends', origin: 'measured', evidence: ['us-memories-lifetime'] },
  outputDelay: { value: 1.67, low: 1, high: 3.6, unit: 'year', meaning: 'time from formation to first usable output', origin: 'measured', evidence: ['output-lag-judged'] },

  // Switches of loops and channels (loops.ts): 1 whole, 0 cut
  loopB1: { value: 1, unit: '1', meaning: 'switch of loop B1', origin: 'judged', evidence: [] },
  loopB2: { value: 1, unit: '1', meaning: 'switch of loop B2', origin: 'judged', evidence: [] },
  loopB3: { value: 1, unit: '1', meaning: 'switch of loop B3', origin: 'judged', evidence: [] },
  loopB4: { value: 1, unit: '1', meaning: 'switch of loop B4', origin: 'judged', evidence: [] },
  loopB5: { value: 1, unit: '1', meaning: 'switch of loop B5', origin: 'judged', evidence: [] },
  loopR1: { value: 1, unit: '1', meaning: 'switch of loop R1', origin: 'judged', evidence: [] },
  loopR2: { value: 1, unit: '1', meaning: 'switch of loop R2', origin: 'judged', evidence: [] },
  loopR3: { value: 1, unit: '1', meaning: 'switch of loop R3', origin: 'judged', evidence: [] },
  loopR4: { value: 1, unit: '1', meaning: 'switch of loop R4', origin: 'judged', evidence: [] },
  channelCash: { value: 1, unit: '1', meaning: 'switch of the sponsor’s cash channel', origin: 'judged', evidence: [] },
  channelOwnModel: { value: 1, unit: '1', meaning: 'switch of the sponsor’s own-model channel', origin: 'judged', evidence: [] },
} as const satisfies Record<string, Parameter>

export type ParameterName = keyof typeof PARAMETERS
/** A number for every parameter, in the parameter's unit. */
export type Values = Record<ParameterName, number>

// prettier-ignore
export const STOCKS = {
  lnCost: { unit: '1', meaning: 'log of the frontier’s final-run cost in $bn' },
  lnCostAgo1: { unit: '1', meaning: 'the same, a third of the near-frontier window ago' },
  lnCostAgo2: { unit: '1', meaning: 'the same, two thirds of the window ago' },
  lnCostAgo: { unit: '1', meaning: 'the same, one window ago: what followers now have to match' },
  capital: { unit: '$bn/year', meaning: 'AI capital spending, hyperscalers' },
  discipline: { unit: '1', meaning: 'capital discipline as labs feel it' },
  climate: { unit: '1', meaning: 'capital discipline as venture rounds reflect it' },
  lnRevenue: { unit: '1', meaning: 'log of the closed labs’ run rate in $bn a year' },
  opennessStartups: { unit: '1', meaning: 'share of their best models that Chinese start-ups open' },
  opennessBigtech: { unit: '1', meaning: 'the same for Chinese big tech' },
  opennessUs: { unit: '1', meaning: 'the same for US big tech' },
  opennessChallengers: { unit: '1', meaning: 'the same for challengers' },
  knowHow: { unit: '1', meaning: 'share of open labs that know how to build near the frontier' },
  gap: { unit: 'year', meaning: 'lag of the best open model behind the closed frontier' },
  labs: { unit: 'lab', meaning: 'Chinese start-ups active near the frontier' },
  cash: { unit: '$bn', meaning: 'cash of the Chinese start-ups' },
  turnover: { unit: '1', meaning: 'departures from open labs beyond the usual, 0 to 1' },
  take: { unit: '1', meaning: 'Nvidia’s free cash flow over AI capital not spent on own chips' },
  silicon: { unit: '1', meaning: 'own chips’ share of new AI compute' },
  sponsor: { unit: '$bn/year', meaning: 'Nvidia’s spending on open models' },
  flagship: { unit: '$bn/year', meaning: 'the part of it that shows in its largest model' },
  fresh: { unit: 'model', meaning: 'near-frontier open-weight models in the first third of their time as current' },
  ripe: { unit: 'model', meaning: 'the same, in the second third' },
  fading: { unit: 'model', meaning: 'the same, in the last third' },
  niche: { unit: 'model', meaning: 'small open models' },
  reliance: { unit: '1', meaning: 'firms that depend on open weights, mid-2026 = 1' },
  scarcity: { unit: '1', meaning: 'scarcity as firms perceive it, 0 to 1' },
  pressure: { unit: '1', meaning: 'pressure for a consortium, 0 to 100' },
  members: { unit: 'firm', meaning: 'paying members' },
  attempted: { unit: '1', meaning: 'how far founding one has been attempted, 0 to 1' },
  formed: { unit: '1', meaning: 'how far a consortium exists, 0 to 1; a half counts as formed' },
  effortHalfway: { unit: '$bn/year', meaning: 'consortium spending half-way to output' },
  effort: { unit: '$bn/year', meaning: 'consortium spending that shows in its models' },
} as const satisfies Record<string, Stock>

export type StockName = keyof typeof STOCKS

/** Names of the stocks in the order of the state vector. */
export const STOCK_NAMES = Object.keys(STOCKS) as readonly StockName[]

/** Index of each stock in the state vector. */
const at = Object.fromEntries(STOCK_NAMES.map((name, i) => [name, i])) as Record<StockName, number>

/** Auxiliaries that `rates` reports besides the flows; one number each. */
// prettier-ignore
export const SEEN = [
  'runCost', 'programme', 'ticket', 'closedRevenue', 'strain', 'startupSpending', 'cashFlow',
  'fromStartups', 'fromBigtech', 'fromUs', 'fromNvidia', 'fromChallengers', 'fromNonprofits', 'fromConsortium', 'releases', 'supply', 'nonChinese',
  'worry', 'demand', 'squeeze', 'memberShare', 'budget', 'covered',
] as const
export type Seen = Record<(typeof SEEN)[number], number>

/** Writes the state at `CLOCK.start` into `s`. */
export function initial(p: Values, s: Float64Array): void {
  const windowThen = p.toleranceThen / p.frontierSpeedThen // [year] how long a model stayed near the frontier
  const stage = (log(p.costGrowthThen) / p.oneYear) * (windowThen / 3) // [1] log cost growth over a third of that
  s[at.lnCost] = log(p.costThen / p.oneBillion)
  s[at.lnCostAgo1] = log(p.costThen / p.oneBillion) - stage
  s[at.lnCostAgo2] = log(p.costThen / p.oneBillion) - 2 * stage
  s[at.lnCostAgo] = log(p.costThen / p.oneBillion) - 3 * stage
  s[at.capital] = p.capitalThen
  s[at.discipline] = p.disciplineThen
  s[at.climate] = p.disciplineThen
  s[at.lnRevenue] = log(p.revenueThen / p.oneBillionAYear)
  s[at.opennessStartups] = 1
  s[at.opennessBigtech] = 1
  s[at.opennessUs] = 1
  s[at.opennessChallengers] = 1
  s[at.knowHow] = p.knowHowThen
  s[at.gap] = 0
  s[at.labs] = p.labsThen
  s[at.cash] = p.cashThen
  s[at.turnover] = 0
  s[at.take] = p.takeThen
  s[at.silicon] = p.siliconThen
  s[at.sponsor] = 0
  s[at.flagship] = 0
  s[at.fresh] = p.supplyThen / 3
  s[at.ripe] = p.supplyThen / 3
  s[at.fading] = p.supplyThen / 3
  s[at.niche] = p.nicheThen
  s[at.reliance] = p.relianceThen
  s[at.scarcity] = p.scarcityThen
  s[at.pressure] = 0
  s[at.members] = 0
  s[at.attempted] = 0
  s[at.formed] = 0
  s[at.effortHalfway] = 0
  s[at.effort] = 0
}

/** Net flows at `time` (decimal years) for state `s` into `rate`, per year; observed auxiliaries into `see`. */
export function rates(time: number, s: Float64Array, p: Values, rate: Float64Array, see: Seen): void {
  // --- When levers and cuts act ---
  const phase = ramp(time, p.today, p.phaseIn) // [1] 0 in the shared past, 1 once levers act in full
  const b1 = 1 - phase * (1 - p.loopB1) // [1] consortium response, whole or cut
  const b2 = 1 - phase * (1 - p.loopB2) // [1] sponsor against its customers
  const b3 = 1 - phase * (1 - p.loopB3) // [1] scarcity dampens reliance
  const b4 = 1 - phase * (1 - p.loopB4) // [1] more members, more misalignment
  const b5 = 1 - phase * (1 - p.loopB5) // [1] sponsor's comfort
  const r1 = 1 - phase * (1 - p.loopR1) // [1] more members, lower dues
  const r2 = 1 - phase * (1 - p.loopR2) // [1] strain and turnover
  const r3 = 1 - phase * (1 - p.loopR3) // [1] closed labs' wealth
  const r4 = 1 - phase * (1 - p.loopR4) // [1] worry pays
  const cashChannel = 1 - phase * (1 - p.channelCash) // [1] less cash, less sponsor
  const ownChannel = 1 - phase * (1 - p.channelOwnModel) // [1] own closed model

  // --- Capital discipline ---
  const disciplinePast = p.disciplineThen + (p.disciplineToday - p.disciplineThen) * ramp(time, p.disciplineTurn, p.phaseIn) // [1] the path to today
  const disciplineLever = (p.discipline - p.disciplineToday) * ramp(time, Math.max(p.today, p.disciplineYear), p.phaseIn) // [1] what the lever adds
  rate[at.discipline] = (disciplinePast + disciplineLever - s[at.discipline]) / p.disciplineDelay // [1/year] labs feel the market
  rate[at.climate] = (s[at.discipline] - s[at.climate]) / p.fundingDelay // [1/year] rounds follow
  const tightening = s[at.discipline] - p.disciplineToday // [1] discipline beyond today's
  const rounds = Math.max(0, 1 - p.procyclical * (s[at.climate] - p.disciplineToday)) // [1] venture money against an unchanged market

  // --- Frontier cost ---
  const runCost = p.oneBillion * exp(s[at.lnCost]) // [$bn] final run of the frontier record
  const programme = p.developmentMultiple * runCost // [$bn/year] a full frontier programme
  const wantedGrowth = log(p.costGrowthThen + (p.costGrowth - p.costGrowthThen) * phase) / p.oneYear // [1/year] growth if capital did not resist
  const claim = programme / (p.programmeShare * s[at.capital]) // [1] what one programme claims of the capital it could have
  const freeGrowth = wantedGrowth * (1 - p.disciplineDrag * tightening) - p.capitalResistance * claim * claim // [1/year] less discipline and resistance
  const growth = Math.max(-p.fastestRetreat, freeGrowth) // [1/year] growth of the final run
  rate[at.lnCost] = growth // [1/year] the frontier gets dearer
  const ceiling = p.capitalCeiling * (1 - p.disciplineCapital * tightening) // [$bn/year] capital where it levels off
  rate[at.capital] = p.capitalGrowth * s[at.capital] * (1 - s[at.capital] / ceiling) // [$bn/year/year] AI capital grows towards its ceiling
  const progress = 1 - p.scalingShare + (p.scalingShare * Math.max(0, growth) * p.oneYear) / log(p.costGrowthThen) // [1] frontier's speed against 2023-26
  const speed = p.frontierSpeedThen * progress // [point/year] ECI gained by the closed frontier

  // --- Following ---
  const tolerance = p.toleranceThen + (p.tolerance - p.toleranceThen) * phase // [point] what counts as near
  const window = tolerance / speed // [year] the same as a lag
  rate[at.lnCostAgo1] = (3 * (s[at.lnCost] - s[at.lnCostAgo1])) / window // [1/year] the frontier's past, first third
  rate[at.lnCostAgo2] = (3 * (s[at.lnCostAgo1] - s[at.lnCostAgo2])) / window // [1/year] second third
  rate[at.lnCostAgo] = (3 * (s[at.lnCostAgo2] - s[at.lnCostAgo])) / window // [1/year] one window ago
  const access = p.accessToday + (p.access - p.accessToday) * phase // [1] frontier capability not sold
  const catchUp = p.catchUpThen + (p.catchUp - p.catchUpThen) * phase // [1] factor a year
  const saving = (log(catchUp) / p.oneYear) * (1 - p.distillation * (access - p.accessToday)) // [1/year] how fast matching the past gets cheaper
  const ticket = p.developmentMultiple * p.oneBillion * exp(s[at.lnCostAgo] - saving * window) // [$bn/year] what it costs to stay just near the frontier
  const slope = saving + (s[at.lnCost] - s[at.lnCostAgo]) / window // [1/year] what a year of lag saves

  // --- Closed labs ---
  const closedRevenue = p.oneBillionAYear * exp(s[at.lnRevenue]) // [$bn/year] run rate of the closed labs
  const captured = 1 + r3 * p.switchToClosed * s[at.scarcity] // [1] scarce open models send users to closed ones
  rate[at.lnRevenue] = p.revenueGrowth * progress * captured * (1 - closedRevenue / p.revenueCeiling) // [1/year] progress sells

  // --- Chinese start-ups ---
  const climb = p.fundingThen + (p.fundingToday - p.fundingThen) * ramp(time, p.fundingTurn, p.fundingTurnLength) // [$bn/year] money raised, as it was
  const raised = climb * (1 + (p.chinaFunding - 1) * phase) * rounds * (1 - r2 * p.turnoverMoney * s[at.turnover]) // [$bn/year] money raised
  const staffed = 1 - r2 * p.turnoverDrag * s[at.turnover] // [1] output of labs that lose people
  const strength = p.cadence * s[at.knowHow] * staffed // [model/year/lab] strong releases of a lab
  const triedStartups = s[at.labs] * strength * s[at.opennessStartups] // [model/year] strong open releases: Chinese start-ups
  const earned = (p.startupRevenueShare * closedRevenue * triedStartups) / (triedStartups + p.releasesForRevenue) // [$bn/year] revenue
  const income = raised + p.stateFloor + earned // [$bn/year] all money coming in
  const means = income + s[at.cash] / p.horizon // [$bn/year] what they could spend
  const want = s[at.labs] * (p.reserve / p.oneLab) * ticket + p.penny // [$bn/year] what staying near the frontier asks of them
  const startupSpending = (means * want) / pow(means * means + want * want, 1 / 2) // [$bn/year] the smaller of the two, smoothly
  const strain = (want * want) / (means * means + want * want) // [1] what is asked against what they have
  rate[at.cash] = income - startupSpending // [$bn/year] cash
  rate[at.labs] = s[at.labs] * (p.labEntry * (1 - strain) * (1 - s[at.labs] / p.labsCeiling) - p.labExit * strain) // [lab/year] some enter, strained ones leave
  const budgetStartups = (startupSpending * p.oneLab) / (s[at.labs] + p.trace * p.oneLab) + p.penny // [$bn/year] a lab's programme
  rate[at.turnover] = (r2 * strain - s[at.turnover]) / p.turnoverDelay // [1/year] strain drives people out

  // --- Nvidia, the single sponsor ---
  rate[at.take] = (p.takeCeiling - s[at.take]) / p.takeTime // [1/year] Nvidia's part of AI capital
  const wealth = 1 + r3 * (pow(closedRevenue / p.wealthToday, p.siliconWealth) - 1) // [1] rich closed labs build more chips
  const siliconPace = (p.siliconGrowthThen + (p.siliconGrowth - p.siliconGrowthThen) * phase) / p.hundred // [1/year] at today's share
  rate[at.silicon] = (siliconPace * wealth * (p.siliconCeiling - s[at.silicon])) / (p.siliconCeiling - p.siliconToday) // [1/year] own chips spread, and saturate
  const shockFade = exp(-Math.max(0, time - p.nvidiaYear - p.shockLength) / p.nvidiaRecovery) // [1] what is left of the shock
  const shock = (p.nvidiaShock / p.hundred) * ramp(time, p.nvidiaYear, p.shockLength) * shockFade // [1] cash lost, negative
  const cashFlow = s[at.capital] * s[at.take] * (1 - s[at.silicon]) * (1 + shock) // [$bn/year] free cash flow
  const business = s[at.capital] * s[at.take] * p.claimed // [$bn/year] cash that its commitments presume
  const ease = cashFlow / business // [1] cash against that
  const health = Math.min(1, ((1 + p.cashPinch * p.cashPinch) * ease * ease) / (ease * ease + p.cashPinch * p.cashPinch)) // [1] matters little until it halves
  const cashFactor = 1 - cashChannel * (1 - health) // [1] what cash leaves of the budget
  const temptation = phase * ownChannel * p.ownModel * (closedRevenue / (closedRevenue + p.temptationHalf)) // [1] pull of a closed model of its own
  const leadNvidia = log((s[at.flagship] + p.penny) / ticket) / slope // [year] ahead of the near-frontier line
  const started = ramp(time, p.sponsorStart, p.sponsorBuild) // [1] how far its programme has come
  const triedNvidia = p.labsNvidia * p.cadence * started * (1 - temptation) // [model/year] strong open releases: Nvidia
  const fromNvidia = triedNvidia * logistic(leadNvidia / p.scatter) // [model/year] near-frontier releases: Nvidia
  const success = fromNvidia / (fromNvidia + p.successHalf) // [1] how far Nvidia rivals its customers
  const conflictFactor = 1 - phase * b2 * p.conflict * p.concentration * success // [1] what customers leave of the budget
  const plan = (p.sponsorBudgetThen + (p.sponsorBudget - p.sponsorBudgetThen) * phase) * started * (business / p.businessToday) // [$bn/year] planned
  const runOff = ramp(time, p.today, p.pledgeLength) // [1] part of the time of signed contracts that is over
  const signed = p.pledgeShare * (1 - runOff * runOff) // [1] share of the budget that is still signed for
  const pledged = phase * signed * (p.sponsorBudgetThen + (p.sponsorBudget - p.sponsorBudgetThen) * phase) // [$bn/year] paid whatever happens
  const target = Math.max(plan * cashFactor * conflictFactor * (1 - temptation), Math.min(s[at.sponsor], pledged)) // [$bn/year] budget aimed at
  const due = target - s[at.sponsor] // [$bn/year] what the budget lacks, or has too much
  rate[at.sponsor] = Math.max(0, due) / p.sponsorRise + Math.min(0, due) / p.sponsorCut // [$bn/year/year] cut fast, built up slowly
  rate[at.flagship] = (p.flagshipShare * s[at.sponsor] - s[at.flagship]) / p.sponsorLearning // [$bn/year/year] money shows late

  // --- Openness: what is released, how late, how freely ---
  const tempted = p.closingSteepness * s[at.lnRevenue] // [1] pull to close as closed revenue grows
  const punished = p.closingDiscipline * tightening // [1] pull to close as markets punish giving away, felt by those who live on them
  const openStartups = logistic(
    p.closingSteepness * log(p.closeAtStartups / p.oneBillionAYear) - tempted - punished - p.closingStrain * strain,
  ) // [1] wanted openness
  const openBigtech = logistic(p.closingSteepness * log(p.closeAtBigtech / p.oneBillionAYear) - tempted - p.selfFunded * punished) // [1] wanted openness: Chinese big tech
  const openUs = logistic(p.closingSteepness * log(p.closeAtUs / p.oneBillionAYear) - tempted - p.selfFunded * punished) // [1] wanted openness: US big tech
  const openChallengers = logistic(p.closingSteepness * log(p.closeAtChallengers / p.oneBillionAYear) - tempted - punished) // [1] wanted openness: challengers
  const open = 1 - p.opennessFloor // [1] the part of openness that can go
  rate[at.opennessStartups] = (p.opennessFloor + open * openStartups - s[at.opennessStartups]) / p.opennessDelay // [1/year] habits change slowly
  rate[at.opennessBigtech] = (p.opennessFloor + open * openBigtech - s[at.opennessBigtech]) / p.opennessDelay // [1/year] habits change slowly: Chinese big tech
  rate[at.opennessUs] = (p.opennessFloor + open * openUs - s[at.opennessUs]) / p.opennessDelay // [1/year] habits change slowly: US big tech
  rate[at.opennessChallengers] = (p.opennessFloor + open * openChallengers - s[at.opennessChallengers]) / p.opennessDelay // [1/year] habits change slowly: challengers
  const lateStartups = p.longestDelay * (1 - s[at.opennessStartups]) // [year] weights come late: Chinese start-ups
  const lateBigtech = p.longestDelay * (1 - s[at.opennessBigtech]) // [year] weights come late: Chinese big tech
  const lateUs = p.longestDelay * (1 - s[at.opennessUs]) // [year] weights come late: US big tech
  const lateChallengers = p.longestDelay * (1 - s[at.opennessChallengers]) // [year] weights come late: challengers

  // --- Releases ---
  const bigtechMoney = p.budgetBigtech * s[at.capital] * Math.max(0, 1 - p.bigtechDiscipline * tightening) + p.penny // [$bn/year] a Chinese big tech lab
  const usMoney = p.budgetUs * s[at.capital] + p.penny // [$bn/year] a US big tech lab
  const backed = 1 - p.nvidiaStakes * (1 - cashFactor) // [1] challengers live partly on Nvidia's money
  const challengerShare =
    p.budgetChallengersThen + (p.budgetChallengers - p.budgetChallengersThen) * ramp(time, p.fundingTurn, p.fundingTurnLength) // [1] of AI capital
  const challengerMoney = challengerShare * s[at.capital] * rounds * backed + p.penny // [$bn/year] a challenger
  const leadStartups = log(budgetStartups / ticket) / slope // [year] ahead of the near-frontier line
  const leadBigtech = log(bigtechMoney / ticket) / slope // [year] ahead of the near-frontier line: Chinese big tech
  const leadUs = log(usMoney / ticket) / slope // [year] ahead of the near-frontier line: US big tech
  const leadChallengers = log(challengerMoney / ticket) / slope // [year] ahead of the near-frontier line: challengers
  const leadNonprofits = log(p.budgetNonprofits / ticket) / slope // [year] ahead of the near-frontier line: nonprofits
  const fitStartups = logistic((leadStartups - lateStartups) / p.scatter) // [1] share of releases near the frontier
  const fitBigtech = logistic((leadBigtech - lateBigtech) / p.scatter) // [1] share of releases near the frontier: Chinese big tech
  const fitUs = logistic((leadUs - lateUs) / p.scatter) // [1] share of releases near the frontier: US big tech
  const fitChallengers = logistic((leadChallengers - lateChallengers) / p.scatter) // [1] share of releases near the frontier: challengers
  const fitNonprofits = logistic(leadNonprofits / p.scatter) // [1] share of releases near the frontier: nonprofits
  const triedBigtech = p.labsBigtech * strength * s[at.opennessBigtech] // [model/year] strong open releases: Chinese big tech
  const triedUs = p.labsUs * strength * s[at.opennessUs] // [model/year] strong open releases: US big tech
  const triedChallengers = p.labsChallengers * strength * s[at.opennessChallengers] // [model/year] strong open releases: challengers
  const triedNonprofits = p.labsNonprofits * strength // [model/year] strong open releases: nonprofits
  const fromStartups = triedStartups * fitStartups // [model/year] near-frontier releases
  const fromBigtech = triedBigtech * fitBigtech // [model/year] near-frontier releases: Chinese big tech
  const fromUs = triedUs * fitUs // [model/year] near-frontier releases: US big tech
  const fromChallengers = triedChallengers * fitChallengers // [model/year] near-frontier releases: challengers
  const fromNonprofits = triedNonprofits * fitNonprofits // [model/year] near-frontier releases: nonprofits
  const leadConsortium = log((s[at.effort] + p.penny) / ticket) / slope // [year] ahead of the near-frontier line
  const fromConsortium = b1 * p.labsConsortium * p.cadence * logistic(leadConsortium / p.scatter) // [model/year] near-frontier releases: the consortium
  const releases = fromStartups + fromBigtech + fromUs + fromNvidia + fromChallengers + fromNonprofits + fromConsortium // [model/year] all classes
  const nonChinese = 1 - (fromStartups + fromBigtech) / (releases + p.trace * p.successHalf) // [1] share of the releases that does not come from China
  const triedConsortium = b1 * p.labsConsortium * p.cadence * s[at.formed] // [model/year] strong open releases: the consortium
  const lagStartups = Math.max(0, window - leadStartups) + lateStartups // [year] behind the closed frontier
  const lagBigtech = Math.max(0, window - leadBigtech) + lateBigtech // [year] behind the closed frontier: Chinese big tech
  const lagUs = Math.max(0, window - leadUs) + lateUs // [year] behind the closed frontier: US big tech
  const lagChallengers = Math.max(0, window - leadChallengers) + lateChallengers // [year] behind the closed frontier: challengers
  const lagNonprofits = Math.max(0, window - leadNonprofits) // [year] behind the closed frontier: nonprofits
  const lagNvidia = Math.max(0, window - leadNvidia) // [year] behind the closed frontier: Nvidia
  const lagConsortium = Math.max(0, window - leadConsortium) // [year] behind the closed frontier: the consortium
  const nearness =
    triedStartups * exp(-lagStartups / p.scatter) +
    triedBigtech * exp(-lagBigtech / p.scatter) +
    triedUs * exp(-lagUs / p.scatter) +
    triedChallengers * exp(-lagChallengers / p.scatter) +
    triedNonprofits * exp(-lagNonprofits / p.scatter) +
    triedNvidia * exp(-lagNvidia / p.scatter) +
    triedConsortium * exp(-lagConsortium / p.scatter) // [model/year] releases, weighted by how close they come
  const nearest = Math.max(0, p.scatter * log(p.releasesUsual / (nearness + p.trace * p.releasesUsual))) // [year] lag of the best release; the more are tried, the nearer it comes
  const settled = s[at.knowHow] * s[at.knowHow] // [1] how surely such a release comes: it takes one half of the know-how to train and the other to tune
  rate[at.gap] = (settled * (nearest - s[at.gap])) / p.releaseWait + 1 - settled // [1] a year a year, until it comes

  // --- Open supply ---
  const life = p.currentPoints / speed // [year] how long a release stays current
  rate[at.fresh] = releases - (3 * s[at.fresh]) / life // [model/year] models come
  rate[at.ripe] = (3 * (s[at.fresh] - s[at.ripe])) / life // [model/year] and age
  rate[at.fading] = (3 * (s[at.ripe] - s[at.fading])) / life // [model/year] and age out
  const supply = s[at.fresh] + s[at.ripe] + s[at.fading] // [model] near-frontier open-weight models current at the time
  rate[at.knowHow] = p.knowHowSpread * s[at.knowHow] * (1 - s[at.knowHow]) // [1/year] know-how spreads
  const turned = 1 + p.nicheShift * (1 - s[at.opennessUs]) // [1] closing labs still feed the niche
  rate[at.niche] = p.nicheGrowth * turned * s[at.niche] * (1 - s[at.niche] / p.nicheCeiling) // [model/year] small models
  const freely =
    fromStartups * s[at.opennessStartups] * s[at.opennessStartups] +
    fromBigtech * s[at.opennessBigtech] * s[at.opennessBigtech] +
    fromUs * s[at.opennessUs] +
    fromChallengers * s[at.opennessChallengers] +
    fromNvidia +
    fromNonprofits +
    fromConsortium // [model/year] releases under a free licence; licences tighten before labs close
  const usable = supply * ((releases + freely) / (2 * releases + p.trace * p.successHalf)) // [model] a restricted licence halves a model's use

  // --- Demand for access ---
  const scarcityNow = p.scarcityHalf / (p.scarcityHalf + usable) // [1] 0 to 1
  rate[at.scarcity] = (scarcityNow - s[at.scarcity]) / p.perceptionDelay // [1/year] firms notice late
  const assured = exp(-Math.max(0, lagConsortium - window) / p.usefulFade) // [1] use of the consortium's models to those who worry
  const worry = s[at.scarcity] * (1 - b1 * p.relief * assured) // [1] 0 to 1
  const relianceWish = p.relianceGrowthThen + (p.relianceGrowth - p.relianceGrowthThen) * phase // [1/year] before saturation
  const tooFar = p.gapChurn * Math.max(0, s[at.gap] - p.oneYear) // [1/year] firms lost to the gap
  const put = b3 * p.scarcityChurn * Math.max(0, s[at.scarcity] - p.scarcityThen) // [1/year] firms lost to scarcity
  rate[at.reliance] = s[at.reliance] * (relianceWish * (1 - s[at.reliance] / p.relianceCeiling) - put - tooFar) // [1/year] firms come and go
  const unreplaced = p.dependence * (1 - (p.smallSuffices * s[at.niche]) / (s[at.niche] + p.nicheHalf)) // [1] need that nothing else meets
  const demand = p.stake * s[at.reliance] * unreplaced * worry * (1 + p.accessAmplifier * access) // [$bn/year] what firms would pay to secure access
  const unmet = demand + p.penny // [$bn/year] never quite zero
  const squeeze = (p.hundredPercent * unmet) / (unmet + p.demandPerModel * supply) // [1] demand against supply, 0 to 100

  // --- Pressure for a consortium ---
  const recruiting = phase * p.consortium // [1] nobody recruited before today
  const interest = recruiting * logistic((s[at.pressure] - p.pressureToJoin) / p.pressureSpread) // [1] candidates who would join
  const candidates = p.candidatesToday + (p.candidates - p.candidatesToday) * phase // [firm] firms that could join
  const publicShare = p.publicShareToday + (p.publicShare - p.publicShareToday) * phase // [1] of the bill
  const ambition = p.ambitionToday + (p.ambition - p.ambitionToday) * phase // [1] of the consortium
  const seats = Math.max(0, candidates - s[at.members]) // [firm] candidates left
  const founders = p.foundingShare * candidates // [firm] the group a founding plan counts on
  const split = founders + r1 * Math.max(0, s[at.members] + interest * seats - founders) // [firm] members to share the bill
  const aim = (1 - ambition) * (window + p.followerSlack) // [year] lag the consortium aims for
  const required = programme * exp(-slope * aim) // [$bn/year] its programme
  const ask = (required * (1 - publicShare)) / split // [$bn/year/firm] what each member is asked for
  const memberShare = Math.min(1, (ask * p.oneFirm) / programme) // [1] of a full frontier programme, for each member
  const pays = p.million * p.willingness * (1 + r4 * p.worryPays * Math.max(0, worry - p.worryToday)) // [$bn/year/firm] what a worried member pays
  const worthwhile = ticket / (ticket + ask * p.oneFirm) // [1] saving against going alone
  const misaligned = (p.misalignmentToday + (p.misalignment - p.misalignmentToday) * phase) * (1 + (b4 * s[at.members]) / p.crowding) // [1] members who want another model
  const comfort =
    (s[at.sponsor] / (s[at.sponsor] + p.comfortHalf)) * (p.comfortFloor + (1 - p.comfortFloor) * logistic(leadNvidia / p.scatter)) // [1] free models
  const visible = p.visibleFloor + ((1 - p.visibleFloor) * s[at.members]) / (s[at.members] + p.quorum) // [1] partners seen
  const aligned = Math.max(0, 1 - p.misalignmentWeight * misaligned) // [1] motive left after quarrels
  const push = (squeeze / p.hundredPercent) * worthwhile * aligned * visible * (1 - b5 * p.comfortWeight * comfort) // [1] joint motive, 0 to 1
  const wanted = (p.hundredPercent * push * push) / (push * push + p.pushHalf * p.pushHalf) // [1] pressure it would come to
  rate[at.pressure] = (wanted - s[at.pressure]) / p.institutionalDelay // [1/year] institutions are slow, both ways

  // --- Consortium ---
  const accepts = logistic(log(pays / ask) / p.askSpread) // [1] firms that find the ask worth it
  const staying = logistic((s[at.pressure] - p.pressureToStay) / p.pressureSpread) // [1] members who still feel the need
  const leaving = p.exitRate + p.exitMisaligned * misaligned + p.exitEased * (1 - staying) // [1/year] share of members who leave
  rate[at.members] = (interest * accepts * seats) / p.joinTime - leaving * s[at.members] // [firm/year] members
  const budget = Math.min(required, (s[at.members] * pays) / (1 - publicShare)) // [$bn/year] dues and public money; nobody pays beyond the bill
  const covered = budget / required // [1] of the bill
  const closes = logistic((covered - p.closureNeeded) / p.closureSpread) // [1] the bill is covered
  const enough = logistic((s[at.members] - p.quorum) / p.quorumSpread) // [1] enough founders
  const founding = (interest * closes * enough * (1 - s[at.attempted])) / p.formationTime // [1/year] forms while the need is felt
  rate[at.attempted] = founding - (s[at.attempted] - s[at.formed]) / p.retry // [1/year] a failed attempt is remembered for a while
  const lapse = (p.dissolution * misaligned) / p.misalignedUsual + p.collapse * (1 - closes * enough) // [1/year] ends of quarrels, or without money or members
  rate[at.formed] = founding - lapse * s[at.formed] // [1/year] a consortium exists
  rate[at.effortHalfway] = (2 * (s[at.formed] * budget - s[at.effortHalfway])) / p.outputDelay // [$bn/year/year] money on its way to a model
  rate[at.effort] = (2 * (s[at.effortHalfway] - s[at.effort])) / p.outputDelay // [$bn/year/year] arrives

  // --- Shown ---
  see.runCost = runCost
  see.programme = programme
  see.ticket = ticket
  see.closedRevenue = closedRevenue
  see.strain = strain
  see.startupSpending = startupSpending
  see.cashFlow = cashFlow
  see.fromStartups = fromStartups
  see.fromBigtech = fromBigtech
  see.fromUs = fromUs
  see.fromNvidia = fromNvidia
  see.fromChallengers = fromChallengers
  see.fromNonprofits = fromNonprofits
  see.fromConsortium = fromConsortium
  see.releases = releases
  see.supply = supply
  see.nonChinese = nonChinese
  see.worry = worry
  see.demand = demand
  see.squeeze = squeeze
  see.memberShare = memberShare
  see.budget = budget
  see.covered = covered
}
