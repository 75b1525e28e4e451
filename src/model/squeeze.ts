/**
 * The equations of the model, once.
 *
 * This file is data as much as code. `src/reader` reads its text at build time for names, units, documentation, the dependency graph and the
 * files for Vensim and Stella, so `initial` and `rates` hold equations only: every `const x = …` is an auxiliary, every `rate[at.y] = …` a net
 * flow, each with a trailing `// [unit] meaning`. Parameters and stocks are explained in `parameterNotes.ts` and `stocks.ts`. Levers act from
 * `today` on; whatever they hold, the past is the same.
 *
 * Money is nominal $bn, time is in years, ECI is the Epoch Capabilities Index.
 */
import { exp, log, logistic, pow, ramp } from './exact'
import type { Values } from './parameters'

/** Decimal years; the step is a power of two so that times are exact. */
export const CLOCK = { start: 2023, today: 2027, end: 2036, step: 0.125 } as const

/** Names of the stocks in the order of the state vector. */
// prettier-ignore
export const STOCK_NAMES = [
  'lnCost', 'lnCostAgo1', 'lnCostAgo2', 'lnCostAgo', 'capital', 'discipline', 'climate', 'lnRevenue', 'opennessStartups',
  'opennessBigtech', 'opennessUs', 'opennessChallengers', 'knowHow', 'gap', 'labs', 'cash', 'turnover', 'take', 'silicon', 'sponsor',
  'flagship', 'fresh', 'ripe', 'fading', 'niche', 'reliance', 'scarcity', 'pressure', 'members', 'attempted', 'formed', 'effortHalfway',
  'effort',
] as const
export type StockName = (typeof STOCK_NAMES)[number]

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
