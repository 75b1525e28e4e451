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
import { blend, exp, log, logistic, pow, ramp } from './exact'
import type { Values } from './parameters'

/** Decimal years; the step is a power of two so that times are exact. */
export const CLOCK = { start: 2023, today: 2027, end: 2036, step: 0.125 } as const

/** Names of the stocks in the order of the state vector. */
// prettier-ignore
export const STOCK_NAMES = [
  'lnCost', 'lnCostDelay1', 'lnCostDelay2', 'lnCostDelay3', 'capital', 'discipline', 'ventureDiscipline', 'lnRevenue', 'opennessStartups',
  'opennessBigtech', 'opennessUs', 'opennessChallengers', 'knowHow', 'gap', 'labs', 'cash', 'turnover', 'nvidiaMargin', 'silicon', 'sponsor',
  'flagship', 'newModels', 'midModels', 'oldModels', 'niche', 'reliance', 'scarcity', 'pressure', 'members', 'attempted', 'formed', 'effortDelay1',
  'effort',
] as const
export type StockName = (typeof STOCK_NAMES)[number]

/** Index of each stock in the state vector. */
const at = Object.fromEntries(STOCK_NAMES.map((name, i) => [name, i])) as Record<StockName, number>

/** Auxiliaries that are saved with every trajectory, in this order. */
// prettier-ignore
export const REPORTED = [
  'runCost', 'programme', 'ticket', 'closedRevenue', 'strain', 'startupSpending', 'cashFlow',
  'releasesStartups', 'releasesBigtech', 'releasesUs', 'releasesNvidia', 'releasesChallengers', 'releasesNonprofits', 'releasesConsortium', 'releases', 'supply', 'nonChineseShare',
  'worry', 'demand', 'squeeze', 'memberShare', 'budget', 'billCovered',
] as const
export type ReportedName = (typeof REPORTED)[number]

/** Flows that are not saved but handed out with them, for the checks of conservation. */
export const FLOWS = ['income', 'joining', 'quitting'] as const

/** What \`rates\` reports besides the net flows, by name. */
export type Auxiliaries = Record<ReportedName | (typeof FLOWS)[number], number>

/** Writes the state at `CLOCK.start` into `s`. */
export function initial(p: Values, s: Float64Array): void {
  const initialWindow = p.toleranceThen / p.historicFrontierSpeed // [year] how long a model stayed near the frontier
  const stageDifference = (log(p.historicCostGrowth) / p.oneYear) * (initialWindow / 3) // [1] log cost growth over a third of that
  s[at.lnCost] = log(p.initialCost / p.oneBillion)
  s[at.lnCostDelay1] = log(p.initialCost / p.oneBillion) - stageDifference
  s[at.lnCostDelay2] = log(p.initialCost / p.oneBillion) - 2 * stageDifference
  s[at.lnCostDelay3] = log(p.initialCost / p.oneBillion) - 3 * stageDifference
  s[at.capital] = p.initialCapital
  s[at.discipline] = p.historicDiscipline
  s[at.ventureDiscipline] = p.historicDiscipline
  s[at.lnRevenue] = log(p.initialRevenue / p.oneBillionAYear)
  s[at.opennessStartups] = 1
  s[at.opennessBigtech] = 1
  s[at.opennessUs] = 1
  s[at.opennessChallengers] = 1
  s[at.knowHow] = p.initialKnowHow
  s[at.gap] = 0
  s[at.labs] = p.initialLabs
  s[at.cash] = p.initialCash
  s[at.turnover] = 0
  s[at.nvidiaMargin] = p.initialNvidiaMargin
  s[at.silicon] = p.initialSilicon
  s[at.sponsor] = 0
  s[at.flagship] = 0
  s[at.newModels] = p.initialSupply / 3
  s[at.midModels] = p.initialSupply / 3
  s[at.oldModels] = p.initialSupply / 3
  s[at.niche] = p.initialNiche
  s[at.reliance] = p.initialReliance
  s[at.scarcity] = p.initialScarcity
  s[at.pressure] = 0
  s[at.members] = 0
  s[at.attempted] = 0
  s[at.formed] = 0
  s[at.effortDelay1] = 0
  s[at.effort] = 0
}

/**
 * Writes the net flow of every stock at \`time\` (decimal years) and state \`s\` into \`rate\`, per year, and what is reported into \`aux\`.
 *
 * A rate is the sum of its named inflows and outflows wherever they are computed apart. Delays and saturating growth are one net flow, and so are
 * the stocks whose flows share a factor (\`labs\`, \`reliance\`, \`ripe\`): multiplying that out would move the last bits of released numbers.
 *
 * The terms with \`trace\` and \`penny\` keep a division or a logarithm away from zero. Some borrow the unit of a parameter that has nothing to do
 * with them (\`successHalf\`); a guard inside the function would be clearer, but it too would move bits, so it has to wait for a new model.
 */
export function rates(time: number, s: Float64Array, p: Values, rate: Float64Array, aux: Auxiliaries): void {
  // --- When levers and cuts act ---
  const phase = ramp(time, p.today, p.phaseInTime) // [1] 0 in the shared past, 1 once levers act in full
  const b1 = blend(1, p.loopB1, phase) // [1] consortium response, whole or cut
  const b2 = blend(1, p.loopB2, phase) // [1] sponsor against its customers
  const b3 = blend(1, p.loopB3, phase) // [1] scarcity dampens reliance
  const b4 = blend(1, p.loopB4, phase) // [1] more members, more misalignment
  const b5 = blend(1, p.loopB5, phase) // [1] sponsor's comfort
  const r1 = blend(1, p.loopR1, phase) // [1] more members, lower dues
  const r2 = blend(1, p.loopR2, phase) // [1] strain and turnover
  const r3 = blend(1, p.loopR3, phase) // [1] closed labs' wealth
  const r4 = blend(1, p.loopR4, phase) // [1] worry pays
  const cashChannel = blend(1, p.channelCash, phase) // [1] less cash, less sponsor
  const ownChannel = blend(1, p.channelOwnModel, phase) // [1] own closed model

  // --- Capital discipline ---
  const historicPath = blend(p.historicDiscipline, p.currentDiscipline, ramp(time, p.disciplineTurn, p.phaseInTime)) // [1] the path to today
  const addedDiscipline = (p.discipline - p.currentDiscipline) * ramp(time, Math.max(p.today, p.disciplineYear), p.phaseInTime) // [1] what the lever adds
  rate[at.discipline] = (historicPath + addedDiscipline - s[at.discipline]) / p.disciplineDelay // [1/year] labs feel the market
  rate[at.ventureDiscipline] = (s[at.discipline] - s[at.ventureDiscipline]) / p.fundingDelay // [1/year] rounds follow
  const tightening = s[at.discipline] - p.currentDiscipline // [1] discipline beyond today's
  const ventureMoney = Math.max(0, 1 - p.procyclicality * (s[at.ventureDiscipline] - p.currentDiscipline)) // [1] venture money against an unchanged market

  // --- Frontier cost ---
  const runCost = p.oneBillion * exp(s[at.lnCost]) // [$bn] final run of the frontier record
  const programme = p.developmentMultiple * runCost // [$bn/year] a full frontier programme
  const desiredGrowth = log(blend(p.historicCostGrowth, p.costGrowth, phase)) / p.oneYear // [1/year] growth if capital did not resist
  const capitalClaim = programme / (p.programmeShare * s[at.capital]) // [1] what one programme claims of the capital it could have
  const affordableGrowth = desiredGrowth * (1 - p.disciplineDrag * tightening) - p.capitalResistance * capitalClaim * capitalClaim // [1/year] less discipline and resistance
  const runCostGrowth = Math.max(-p.fastestRetreat, affordableGrowth) // [1/year] growth of the final run
  rate[at.lnCost] = runCostGrowth // [1/year] the frontier gets dearer
  const effectiveCeiling = p.capitalCeiling * (1 - p.disciplineCapital * tightening) // [$bn/year] capital where it levels off
  rate[at.capital] = p.capitalGrowth * s[at.capital] * (1 - s[at.capital] / effectiveCeiling) // [$bn/year/year] AI capital grows towards its ceiling
  const relativeProgress = 1 - p.scalingShare + (p.scalingShare * Math.max(0, runCostGrowth) * p.oneYear) / log(p.historicCostGrowth) // [1] frontier's speed against 2023-26
  const frontierSpeed = p.historicFrontierSpeed * relativeProgress // [point/year] ECI gained by the closed frontier

  // --- Following ---
  const tolerance = blend(p.toleranceThen, p.tolerance, phase) // [point] what counts as near
  const window = tolerance / frontierSpeed // [year] the same as a lag
  rate[at.lnCostDelay1] = (3 * (s[at.lnCost] - s[at.lnCostDelay1])) / window // [1/year] the frontier's past, first third
  rate[at.lnCostDelay2] = (3 * (s[at.lnCostDelay1] - s[at.lnCostDelay2])) / window // [1/year] second third
  rate[at.lnCostDelay3] = (3 * (s[at.lnCostDelay2] - s[at.lnCostDelay3])) / window // [1/year] one window ago
  const access = blend(p.historicAccess, p.access, phase) // [1] frontier capability not sold
  const catchUp = blend(p.historicCatchUp, p.catchUp, phase) // [1] factor a year
  const cheapening = (log(catchUp) / p.oneYear) * (1 - p.distillation * (access - p.historicAccess)) // [1/year] how fast matching the past gets cheaper
  const ticket = p.developmentMultiple * p.oneBillion * exp(s[at.lnCostDelay3] - cheapening * window) // [$bn/year] what it costs to stay just near the frontier
  const lagSaving = cheapening + (s[at.lnCost] - s[at.lnCostDelay3]) / window // [1/year] what a year of lag saves

  // --- Closed labs ---
  const closedRevenue = p.oneBillionAYear * exp(s[at.lnRevenue]) // [$bn/year] run rate of the closed labs
  const closedUserShift = 1 + r3 * p.switchToClosed * s[at.scarcity] // [1] scarce open models send users to closed ones
  rate[at.lnRevenue] = p.revenueGrowth * relativeProgress * closedUserShift * (1 - closedRevenue / p.revenueCeiling) // [1/year] progress sells

  // --- Chinese start-ups ---
  const fundingPath = blend(p.historicFunding, p.currentFunding, ramp(time, p.fundingTurn, p.fundingTurnLength)) // [$bn/year] money raised, as it was
  const fundingRaised = fundingPath * (1 + (p.chinaFunding - 1) * phase) * ventureMoney * (1 - r2 * p.turnoverMoney * s[at.turnover]) // [$bn/year] money raised
  const staffing = 1 - r2 * p.turnoverDrag * s[at.turnover] // [1] output of labs that lose people
  const releasesPerLab = p.cadence * s[at.knowHow] * staffing // [model/year/lab] strong releases of a lab
  const strongReleasesStartups = s[at.labs] * releasesPerLab * s[at.opennessStartups] // [model/year] strong open releases: Chinese start-ups
  const startupRevenue = (p.startupRevenueShare * closedRevenue * strongReleasesStartups) / (strongReleasesStartups + p.releasesForRevenue) // [$bn/year] revenue
  const income = fundingRaised + p.stateFloor + startupRevenue // [$bn/year] all money coming in
  const availableFunds = income + s[at.cash] / p.planningHorizon // [$bn/year] what they could spend
  const desiredSpending = s[at.labs] * (p.ticketMultiple / p.oneLab) * ticket + p.minSpending // [$bn/year] what staying near the frontier asks of them
  const startupSpending =
    (availableFunds * desiredSpending) / pow(availableFunds * availableFunds + desiredSpending * desiredSpending, 1 / 2) // [$bn/year] the smaller of the two, smoothly
  const strain = (desiredSpending * desiredSpending) / (availableFunds * availableFunds + desiredSpending * desiredSpending) // [1] what is asked against what they have
  rate[at.cash] = income - startupSpending // [$bn/year] cash
  rate[at.labs] = s[at.labs] * (p.labEntry * (1 - strain) * (1 - s[at.labs] / p.labsCeiling) - p.labExit * strain) // [lab/year] some enter, strained ones leave
  const labBudgetStartups = (startupSpending * p.oneLab) / (s[at.labs] + p.epsilon * p.oneLab) + p.minSpending // [$bn/year] a lab's programme
  rate[at.turnover] = (r2 * strain - s[at.turnover]) / p.turnoverDelay // [1/year] strain drives people out

  // --- Nvidia, the single sponsor ---
  rate[at.nvidiaMargin] = (p.nvidiaMarginCeiling - s[at.nvidiaMargin]) / p.nvidiaMarginDelay // [1/year] Nvidia's part of AI capital
  const wealthEffect = 1 + r3 * (pow(closedRevenue / p.referenceRevenue, p.siliconWealth) - 1) // [1] rich closed labs build more chips
  const siliconPace = blend(p.historicSiliconGrowth, p.siliconGrowth, phase) / p.hundred // [1/year] at today's share
  rate[at.silicon] = (siliconPace * wealthEffect * (p.siliconCeiling - s[at.silicon])) / (p.siliconCeiling - p.referenceSilicon) // [1/year] own chips spread, and saturate
  const shockFade = exp(-Math.max(0, time - p.nvidiaYear - p.shockLength) / p.nvidiaRecovery) // [1] what is left of the shock
  const shock = (p.nvidiaShock / p.hundred) * ramp(time, p.nvidiaYear, p.shockLength) * shockFade // [1] cash lost, negative
  const cashFlow = s[at.capital] * s[at.nvidiaMargin] * (1 - s[at.silicon]) * (1 + shock) // [$bn/year] free cash flow
  const presumedCash = s[at.capital] * s[at.nvidiaMargin] * p.presumedShare // [$bn/year] cash that its commitments presume
  const cashCoverage = cashFlow / presumedCash // [1] cash against that
  const cashHealth = Math.min(
    1,
    ((1 + p.cashPinch * p.cashPinch) * cashCoverage * cashCoverage) / (cashCoverage * cashCoverage + p.cashPinch * p.cashPinch),
  ) // [1] matters little until it halves
  const cashFactor = 1 - cashChannel * (1 - cashHealth) // [1] what cash leaves of the budget
  const temptation = phase * ownChannel * p.ownModel * (closedRevenue / (closedRevenue + p.temptationHalf)) // [1] pull of a closed model of its own
  const leadNvidia = log((s[at.flagship] + p.minSpending) / ticket) / lagSaving // [year] ahead of the near-frontier line
  const sponsorBuildUp = ramp(time, p.sponsorStart, p.sponsorBuild) // [1] how far its programme has come
  const strongReleasesNvidia = p.labsNvidia * p.cadence * sponsorBuildUp * (1 - temptation) // [model/year] strong open releases: Nvidia
  const releasesNvidia = strongReleasesNvidia * logistic(leadNvidia / p.scatter) // [model/year] near-frontier releases: Nvidia
  const success = releasesNvidia / (releasesNvidia + p.successHalf) // [1] how far Nvidia rivals its customers
  const conflictFactor = 1 - phase * b2 * p.conflict * p.concentration * success // [1] what customers leave of the budget
  const openBudget = blend(p.historicSponsorBudget, p.sponsorBudget, phase) // [$bn/year] planned at today's size of its business
  const plannedBudget = openBudget * sponsorBuildUp * (presumedCash / p.currentPresumedCash) // [$bn/year] planned
  const contractsRunOff = ramp(time, p.today, p.pledgeLength) // [1] part of the time of signed contracts that is over
  const signedShare = p.pledgeShare * (1 - contractsRunOff * contractsRunOff) // [1] share of the budget that is still signed for
  const pledgedBudget = phase * signedShare * openBudget // [$bn/year] paid whatever happens
  const targetBudget = Math.max(plannedBudget * cashFactor * conflictFactor * (1 - temptation), Math.min(s[at.sponsor], pledgedBudget)) // [$bn/year] budget aimed at
  const budgetShortfall = targetBudget - s[at.sponsor] // [$bn/year] what the budget lacks, or has too much
  const budgetRise = Math.max(0, budgetShortfall) / p.sponsorRise // [$bn/year/year] built up slowly
  const budgetCut = Math.max(0, -budgetShortfall) / p.sponsorCut // [$bn/year/year] cut fast
  rate[at.sponsor] = budgetRise - budgetCut // [$bn/year/year] Nvidia's open budget
  rate[at.flagship] = (p.flagshipShare * s[at.sponsor] - s[at.flagship]) / p.sponsorLearning // [$bn/year/year] money shows late

  // --- Openness: what is released, how late, how freely ---
  const revenuePull = p.closingSteepness * s[at.lnRevenue] // [1] pull to close as closed revenue grows
  const disciplinePull = p.closingDiscipline * tightening // [1] pull to close as markets punish giving away, felt by those who live on them
  const desiredOpennessStartups = logistic(
    p.closingSteepness * log(p.closeAtStartups / p.oneBillionAYear) - revenuePull - disciplinePull - p.closingStrain * strain,
  ) // [1] wanted openness
  const desiredOpennessBigtech = logistic(
    p.closingSteepness * log(p.closeAtBigtech / p.oneBillionAYear) - revenuePull - p.selfFunded * disciplinePull,
  ) // [1] wanted openness: Chinese big tech
  const desiredOpennessUs = logistic(
    p.closingSteepness * log(p.closeAtUs / p.oneBillionAYear) - revenuePull - p.selfFunded * disciplinePull,
  ) // [1] wanted openness: US big tech
  const desiredOpennessChallengers = logistic(
    p.closingSteepness * log(p.closeAtChallengers / p.oneBillionAYear) - revenuePull - disciplinePull,
  ) // [1] wanted openness: challengers
  const openableShare = 1 - p.opennessFloor // [1] the part of openness that can go
  rate[at.opennessStartups] = (p.opennessFloor + openableShare * desiredOpennessStartups - s[at.opennessStartups]) / p.opennessDelay // [1/year] habits change slowly
  rate[at.opennessBigtech] = (p.opennessFloor + openableShare * desiredOpennessBigtech - s[at.opennessBigtech]) / p.opennessDelay // [1/year] habits change slowly: Chinese big tech
  rate[at.opennessUs] = (p.opennessFloor + openableShare * desiredOpennessUs - s[at.opennessUs]) / p.opennessDelay // [1/year] habits change slowly: US big tech
  rate[at.opennessChallengers] =
    (p.opennessFloor + openableShare * desiredOpennessChallengers - s[at.opennessChallengers]) / p.opennessDelay // [1/year] habits change slowly: challengers
  const weightsDelayStartups = p.longestDelay * (1 - s[at.opennessStartups]) // [year] weights come late: Chinese start-ups
  const weightsDelayBigtech = p.longestDelay * (1 - s[at.opennessBigtech]) // [year] weights come late: Chinese big tech
  const weightsDelayUs = p.longestDelay * (1 - s[at.opennessUs]) // [year] weights come late: US big tech
  const weightsDelayChallengers = p.longestDelay * (1 - s[at.opennessChallengers]) // [year] weights come late: challengers

  // --- Releases ---
  const labBudgetBigtech = p.budgetBigtech * s[at.capital] * Math.max(0, 1 - p.bigtechDiscipline * tightening) + p.minSpending // [$bn/year] a Chinese big tech lab
  const labBudgetUs = p.budgetUs * s[at.capital] + p.minSpending // [$bn/year] a US big tech lab
  const nvidiaBacking = 1 - p.nvidiaStakes * (1 - cashFactor) // [1] challengers live partly on Nvidia's money
  const challengerBudgetShare = blend(p.historicBudgetChallengers, p.budgetChallengers, ramp(time, p.fundingTurn, p.fundingTurnLength)) // [1] of AI capital
  const labBudgetChallengers = challengerBudgetShare * s[at.capital] * ventureMoney * nvidiaBacking + p.minSpending // [$bn/year] a challenger
  const leadStartups = log(labBudgetStartups / ticket) / lagSaving // [year] ahead of the near-frontier line
  const leadBigtech = log(labBudgetBigtech / ticket) / lagSaving // [year] ahead of the near-frontier line: Chinese big tech
  const leadUs = log(labBudgetUs / ticket) / lagSaving // [year] ahead of the near-frontier line: US big tech
  const leadChallengers = log(labBudgetChallengers / ticket) / lagSaving // [year] ahead of the near-frontier line: challengers
  const leadNonprofits = log(p.budgetNonprofits / ticket) / lagSaving // [year] ahead of the near-frontier line: nonprofits
  const nearShareStartups = logistic((leadStartups - weightsDelayStartups) / p.scatter) // [1] share of releases near the frontier
  const nearShareBigtech = logistic((leadBigtech - weightsDelayBigtech) / p.scatter) // [1] share of releases near the frontier: Chinese big tech
  const nearShareUs = logistic((leadUs - weightsDelayUs) / p.scatter) // [1] share of releases near the frontier: US big tech
  const nearShareChallengers = logistic((leadChallengers - weightsDelayChallengers) / p.scatter) // [1] share of releases near the frontier: challengers
  const nearShareNonprofits = logistic(leadNonprofits / p.scatter) // [1] share of releases near the frontier: nonprofits
  const strongReleasesBigtech = p.labsBigtech * releasesPerLab * s[at.opennessBigtech] // [model/year] strong open releases: Chinese big tech
  const strongReleasesUs = p.labsUs * releasesPerLab * s[at.opennessUs] // [model/year] strong open releases: US big tech
  const strongReleasesChallengers = p.labsChallengers * releasesPerLab * s[at.opennessChallengers] // [model/year] strong open releases: challengers
  const strongReleasesNonprofits = p.labsNonprofits * releasesPerLab // [model/year] strong open releases: nonprofits
  const releasesStartups = strongReleasesStartups * nearShareStartups // [model/year] near-frontier releases
  const releasesBigtech = strongReleasesBigtech * nearShareBigtech // [model/year] near-frontier releases: Chinese big tech
  const releasesUs = strongReleasesUs * nearShareUs // [model/year] near-frontier releases: US big tech
  const releasesChallengers = strongReleasesChallengers * nearShareChallengers // [model/year] near-frontier releases: challengers
  const releasesNonprofits = strongReleasesNonprofits * nearShareNonprofits // [model/year] near-frontier releases: nonprofits
  const leadConsortium = log((s[at.effort] + p.minSpending) / ticket) / lagSaving // [year] ahead of the near-frontier line
  const releasesConsortium = b1 * p.labsConsortium * p.cadence * logistic(leadConsortium / p.scatter) // [model/year] near-frontier releases: the consortium
  const releases =
    releasesStartups + releasesBigtech + releasesUs + releasesNvidia + releasesChallengers + releasesNonprofits + releasesConsortium // [model/year] all classes
  const nonChineseShare = 1 - (releasesStartups + releasesBigtech) / (releases + p.epsilon * p.successHalf) // [1] share of the releases that does not come from China
  const strongReleasesConsortium = b1 * p.labsConsortium * p.cadence * s[at.formed] // [model/year] strong open releases: the consortium
  const lagStartups = Math.max(0, window - leadStartups) + weightsDelayStartups // [year] behind the closed frontier
  const lagBigtech = Math.max(0, window - leadBigtech) + weightsDelayBigtech // [year] behind the closed frontier: Chinese big tech
  const lagUs = Math.max(0, window - leadUs) + weightsDelayUs // [year] behind the closed frontier: US big tech
  const lagChallengers = Math.max(0, window - leadChallengers) + weightsDelayChallengers // [year] behind the closed frontier: challengers
  const lagNonprofits = Math.max(0, window - leadNonprofits) // [year] behind the closed frontier: nonprofits
  const lagNvidia = Math.max(0, window - leadNvidia) // [year] behind the closed frontier: Nvidia
  const lagConsortium = Math.max(0, window - leadConsortium) // [year] behind the closed frontier: the consortium
  const nearness =
    strongReleasesStartups * exp(-lagStartups / p.scatter) +
    strongReleasesBigtech * exp(-lagBigtech / p.scatter) +
    strongReleasesUs * exp(-lagUs / p.scatter) +
    strongReleasesChallengers * exp(-lagChallengers / p.scatter) +
    strongReleasesNonprofits * exp(-lagNonprofits / p.scatter) +
    strongReleasesNvidia * exp(-lagNvidia / p.scatter) +
    strongReleasesConsortium * exp(-lagConsortium / p.scatter) // [model/year] releases, weighted by how close they come
  const bestLag = Math.max(0, p.scatter * log(p.usualReleases / (nearness + p.epsilon * p.usualReleases))) // [year] lag of the best release; the more are tried, the nearer it comes
  const readiness = s[at.knowHow] * s[at.knowHow] // [1] how surely such a release comes: it takes one half of the know-how to train and the other to tune
  rate[at.gap] = (readiness * (bestLag - s[at.gap])) / p.releaseWait + 1 - readiness // [1] a year a year, until it comes

  // --- Open supply ---
  const currentTime = p.currentPoints / frontierSpeed // [year] how long a release stays current
  const ageing = (3 * s[at.newModels]) / currentTime // [model/year] models leave the first third of their time
  rate[at.newModels] = releases - ageing // [model/year] models come
  rate[at.midModels] = (3 * (s[at.newModels] - s[at.midModels])) / currentTime // [model/year] and age
  rate[at.oldModels] = (3 * (s[at.midModels] - s[at.oldModels])) / currentTime // [model/year] and age out
  const supply = s[at.newModels] + s[at.midModels] + s[at.oldModels] // [model] near-frontier open-weight models current at the time
  rate[at.knowHow] = p.knowHowSpread * s[at.knowHow] * (1 - s[at.knowHow]) // [1/year] know-how spreads
  const nicheFeed = 1 + p.nicheShift * (1 - s[at.opennessUs]) // [1] closing labs still feed the niche
  rate[at.niche] = p.nicheGrowth * nicheFeed * s[at.niche] * (1 - s[at.niche] / p.nicheCeiling) // [model/year] small models
  const freeLicenceReleases =
    releasesStartups * s[at.opennessStartups] * s[at.opennessStartups] +
    releasesBigtech * s[at.opennessBigtech] * s[at.opennessBigtech] +
    releasesUs * s[at.opennessUs] +
    releasesChallengers * s[at.opennessChallengers] +
    releasesNvidia +
    releasesNonprofits +
    releasesConsortium // [model/year] releases under a free licence; licences tighten before labs close
  const usableSupply = supply * ((releases + freeLicenceReleases) / (2 * releases + p.epsilon * p.successHalf)) // [model] a restricted licence halves a model's use

  // --- Demand for access ---
  const actualScarcity = p.scarcityHalf / (p.scarcityHalf + usableSupply) // [1] 0 to 1
  rate[at.scarcity] = (actualScarcity - s[at.scarcity]) / p.perceptionDelay // [1/year] firms notice late
  const consortiumUsefulness = exp(-Math.max(0, lagConsortium - window) / p.usefulnessFade) // [1] use of the consortium's models to those who worry
  const worry = s[at.scarcity] * (1 - b1 * p.relief * consortiumUsefulness) // [1] 0 to 1
  const desiredRelianceGrowth = blend(p.historicRelianceGrowth, p.relianceGrowth, phase) // [1/year] before saturation
  const lostToGap = p.gapChurn * Math.max(0, s[at.gap] - p.oneYear) // [1/year] firms lost to the gap
  const lostToScarcity = b3 * p.scarcityChurn * Math.max(0, s[at.scarcity] - p.initialScarcity) // [1/year] firms lost to scarcity
  rate[at.reliance] = s[at.reliance] * (desiredRelianceGrowth * (1 - s[at.reliance] / p.relianceCeiling) - lostToScarcity - lostToGap) // [1/year] firms come and go
  const unreplaced = p.dependence * (1 - (p.replaceableBySmall * s[at.niche]) / (s[at.niche] + p.nicheHalf)) // [1] need that nothing else meets
  const demand = p.valueAtStake * s[at.reliance] * unreplaced * worry * (1 + p.accessAmplifier * access) // [$bn/year] what firms would pay to secure access
  const positiveDemand = demand + p.minSpending // [$bn/year] never quite zero
  const squeeze = (p.hundredPercent * positiveDemand) / (positiveDemand + p.demandPerModel * supply) // [1] demand against supply, 0 to 100

  // --- Pressure for a consortium ---
  const recruiting = phase * p.consortium // [1] nobody recruited before today
  const interestedShare = recruiting * logistic((s[at.pressure] - p.pressureToJoin) / p.pressureSpread) // [1] candidates who would join
  const candidates = blend(p.historicCandidates, p.candidates, phase) // [firm] firms that could join
  const publicShare = blend(p.historicPublicShare, p.publicShare, phase) // [1] of the bill
  const ambition = blend(p.historicAmbition, p.ambition, phase) // [1] of the consortium
  const freeSeats = Math.max(0, candidates - s[at.members]) // [firm] candidates left
  const foundingGroup = p.foundingShare * candidates // [firm] the group a founding plan counts on
  const sharers = foundingGroup + r1 * Math.max(0, s[at.members] + interestedShare * freeSeats - foundingGroup) // [firm] members to share the bill
  const targetLag = (1 - ambition) * (window + p.followerSlack) // [year] lag the consortium aims for
  const requiredBudget = programme * exp(-lagSaving * targetLag) // [$bn/year] its programme
  const ask = (requiredBudget * (1 - publicShare)) / sharers // [$bn/year/firm] what each member is asked for
  const memberShare = Math.min(1, (ask * p.oneFirm) / programme) // [1] of a full frontier programme, for each member
  const offeredFee = p.million * p.willingness * (1 + r4 * p.worryPremium * Math.max(0, worry - p.referenceWorry)) // [$bn/year/firm] what a worried member pays
  const poolingSaving = ticket / (ticket + ask * p.oneFirm) // [1] saving against going alone
  const effectiveMisalignment = blend(p.historicMisalignment, p.misalignment, phase) * (1 + (b4 * s[at.members]) / p.crowding) // [1] members who want another model
  const comfort =
    (s[at.sponsor] / (s[at.sponsor] + p.comfortHalf)) * (p.comfortFloor + (1 - p.comfortFloor) * logistic(leadNvidia / p.scatter)) // [1] free models
  const visibility = p.visibleFloor + ((1 - p.visibleFloor) * s[at.members]) / (s[at.members] + p.quorum) // [1] partners seen
  const alignment = Math.max(0, 1 - p.misalignmentWeight * effectiveMisalignment) // [1] motive left after quarrels
  const motive = (squeeze / p.hundredPercent) * poolingSaving * alignment * visibility * (1 - b5 * p.comfortWeight * comfort) // [1] joint motive, 0 to 1
  const targetPressure = (p.hundredPercent * motive * motive) / (motive * motive + p.motiveHalf * p.motiveHalf) // [1] pressure it would come to
  rate[at.pressure] = (targetPressure - s[at.pressure]) / p.institutionalDelay // [1/year] institutions are slow, both ways

  // --- Consortium ---
  const acceptance = logistic(log(offeredFee / ask) / p.askSpread) // [1] firms that find the ask worth it
  const staying = logistic((s[at.pressure] - p.pressureToStay) / p.pressureSpread) // [1] members who still feel the need
  const exitShare = p.exitRate + p.exitMisaligned * effectiveMisalignment + p.exitEased * (1 - staying) // [1/year] share of members who leave
  const joining = (interestedShare * acceptance * freeSeats) / p.joinTime // [firm/year] firms that sign
  const quitting = exitShare * s[at.members] // [firm/year] members that leave
  rate[at.members] = joining - quitting // [firm/year] members
  const budget = Math.min(requiredBudget, (s[at.members] * offeredFee) / (1 - publicShare)) // [$bn/year] dues and public money; nobody pays beyond the bill
  const billCovered = budget / requiredBudget // [1] of the bill
  const closure = logistic((billCovered - p.closureNeeded) / p.closureSpread) // [1] the bill is covered
  const quorumReached = logistic((s[at.members] - p.quorum) / p.quorumSpread) // [1] enough founders
  const founding = (interestedShare * closure * quorumReached * (1 - s[at.attempted])) / p.formationTime // [1/year] forms while the need is felt
  const attempting = founding // [1/year] each founding is an attempt
  const forgetting = (s[at.attempted] - s[at.formed]) / p.retryDelay // [1/year] a failed attempt is remembered for a while
  rate[at.attempted] = attempting - forgetting // [1/year] attempts on record
  const endingRate = (p.dissolutionRate * effectiveMisalignment) / p.usualMisalignment + p.collapseRate * (1 - closure * quorumReached) // [1/year] ends of quarrels, or without money or members
  const ending = endingRate * s[at.formed] // [1/year] consortia that end
  rate[at.formed] = founding - ending // [1/year] a consortium exists
  rate[at.effortDelay1] = (2 * (s[at.formed] * budget - s[at.effortDelay1])) / p.outputDelay // [$bn/year/year] money on its way to a model
  rate[at.effort] = (2 * (s[at.effortDelay1] - s[at.effort])) / p.outputDelay // [$bn/year/year] arrives

  // --- Reported ---
  aux.runCost = runCost
  aux.programme = programme
  aux.ticket = ticket
  aux.closedRevenue = closedRevenue
  aux.strain = strain
  aux.startupSpending = startupSpending
  aux.cashFlow = cashFlow
  aux.releasesStartups = releasesStartups
  aux.releasesBigtech = releasesBigtech
  aux.releasesUs = releasesUs
  aux.releasesNvidia = releasesNvidia
  aux.releasesChallengers = releasesChallengers
  aux.releasesNonprofits = releasesNonprofits
  aux.releasesConsortium = releasesConsortium
  aux.releases = releases
  aux.supply = supply
  aux.nonChineseShare = nonChineseShare
  aux.worry = worry
  aux.demand = demand
  aux.squeeze = squeeze
  aux.memberShare = memberShare
  aux.budget = budget
  aux.billCovered = billCovered
  aux.income = income
  aux.joining = joining
  aux.quitting = quitting
}
