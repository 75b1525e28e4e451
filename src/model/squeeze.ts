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
type ReportedName = (typeof REPORTED)[number]

/** Flows that are not saved but handed out with them, for the checks of conservation. */
export const FLOWS = ['income', 'joining', 'quitting'] as const

/** What \`rates\` reports besides the net flows, by name. */
export type Auxiliaries = Record<ReportedName | (typeof FLOWS)[number], number>

/** Writes the state at `CLOCK.start` into `s`. */
export function initial(p: Values, s: Float64Array): void {
  const initialWindow = p.toleranceThen / p.historicFrontierSpeed // [year] how long a model stayed near the frontier at the start
  const stageDifference = (log(p.historicCostGrowth) / p.oneYear) * (initialWindow / 3) // [1] growth of the log cost over a third of that window
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
 * Writes the net flow of every stock at `time` (decimal years) and state `s` into `rate`, per year, and what is reported into `aux`.
 *
 * A rate is a sum of named inflows and outflows wherever these are computed separately. Delays and saturating growth are one net flow, and so are
 * stocks whose flows share a factor (`labs`, `reliance`, `midModels`): multiplying it out would change the last bits of released numbers.
 *
 * Terms with `epsilon` and `minSpending` keep a denominator or the argument of a logarithm above zero. Where `epsilon` needs a unit it borrows a
 * parameter (`successHalf`, `usualReleases`) that otherwise has no part in the equation. A guard inside a function would be cleaner, but changes
 * bits too, so it has to wait for a new model.
 */
export function rates(time: number, s: Float64Array, p: Values, rate: Float64Array, aux: Auxiliaries): void {
  // --- When levers and cuts act ---
  const phase = ramp(time, p.today, p.phaseInTime) // [1] 0 in the shared past, 1 once levers act in full
  const b1 = blend(1, p.loopB1, phase) // [1] consortium response: 1 whole, 0 cut
  const b2 = blend(1, p.loopB2, phase) // [1] sponsor against its customers
  const b3 = blend(1, p.loopB3, phase) // [1] scarcity dampens reliance
  const b4 = blend(1, p.loopB4, phase) // [1] more members, more misalignment
  const b5 = blend(1, p.loopB5, phase) // [1] sponsor's comfort
  const r1 = blend(1, p.loopR1, phase) // [1] more members, lower dues
  const r2 = blend(1, p.loopR2, phase) // [1] strain and turnover
  const r3 = blend(1, p.loopR3, phase) // [1] closed labs' wealth
  const r4 = blend(1, p.loopR4, phase) // [1] worry pays
  const cashChannel = blend(1, p.channelCash, phase) // [1] less cash, a smaller open budget
  const ownChannel = blend(1, p.channelOwnModel, phase) // [1] Nvidia's closed model of its own

  // --- Capital discipline ---
  const historicPath = blend(p.historicDiscipline, p.currentDiscipline, ramp(time, p.disciplineTurn, p.phaseInTime)) // [1] capital discipline up to today
  const addedDiscipline = (p.discipline - p.currentDiscipline) * ramp(time, Math.max(p.today, p.disciplineYear), p.phaseInTime) // [1] what the lever adds
  rate[at.discipline] = (historicPath + addedDiscipline - s[at.discipline]) / p.disciplineDelay // [1/year] labs feel the market
  rate[at.ventureDiscipline] = (s[at.discipline] - s[at.ventureDiscipline]) / p.fundingDelay // [1/year] venture rounds follow
  const tightening = s[at.discipline] - p.currentDiscipline // [1] discipline beyond today's
  const ventureMoney = Math.max(0, 1 - p.procyclicality * (s[at.ventureDiscipline] - p.currentDiscipline)) // [1] venture money relative to a market as tight as today's

  // --- Frontier cost ---
  const runCost = p.oneBillion * exp(s[at.lnCost]) // [$bn] final training run of the frontier record
  const programme = p.developmentMultiple * runCost // [$bn/year] a full frontier programme
  const desiredGrowth = log(blend(p.historicCostGrowth, p.costGrowth, phase)) / p.oneYear // [1/year] growth of the run if capital did not resist
  const capitalClaim = programme / (p.programmeShare * s[at.capital]) // [1] programme over the capital that one programme can claim
  const affordableGrowth = desiredGrowth * (1 - p.disciplineDrag * tightening) - p.capitalResistance * capitalClaim * capitalClaim // [1/year] desired growth less the effect of discipline and of scarce capital
  const runCostGrowth = Math.max(-p.fastestRetreat, affordableGrowth) // [1/year] growth of the final run, limited in retreat
  rate[at.lnCost] = runCostGrowth // [1/year] the frontier gets dearer
  const effectiveCeiling = p.capitalCeiling * (1 - p.disciplineCapital * tightening) // [$bn/year] level at which AI capital settles
  rate[at.capital] = p.capitalGrowth * s[at.capital] * (1 - s[at.capital] / effectiveCeiling) // [$bn/year/year] AI capital grows towards its ceiling
  const relativeProgress = 1 - p.scalingShare + (p.scalingShare * Math.max(0, runCostGrowth) * p.oneYear) / log(p.historicCostGrowth) // [1] speed of the frontier relative to 2023-26
  const frontierSpeed = p.historicFrontierSpeed * relativeProgress // [point/year] ECI points gained by the closed frontier in a year

  // --- Following ---
  const tolerance = blend(p.toleranceThen, p.tolerance, phase) // [point] ECI points behind the frontier that count as near
  const window = tolerance / frontierSpeed // [year] the tolerance as a lag in time
  rate[at.lnCostDelay1] = (3 * (s[at.lnCost] - s[at.lnCostDelay1])) / window // [1/year] first third of the window
  rate[at.lnCostDelay2] = (3 * (s[at.lnCostDelay1] - s[at.lnCostDelay2])) / window // [1/year] second third
  rate[at.lnCostDelay3] = (3 * (s[at.lnCostDelay2] - s[at.lnCostDelay3])) / window // [1/year] last third
  const access = blend(p.historicAccess, p.access, phase) // [1] share of frontier capability that is not sold
  const catchUp = blend(p.historicCatchUp, p.catchUp, phase) // [1] factor by which matching a past result gets cheaper in a year
  const cheapening = (log(catchUp) / p.oneYear) * (1 - p.distillation * (access - p.historicAccess)) // [1/year] rate at which matching a past result gets cheaper
  const ticket = p.developmentMultiple * p.oneBillion * exp(s[at.lnCostDelay3] - cheapening * window) // [$bn/year] cost of staying just inside the near-frontier line
  const lagSaving = cheapening + (s[at.lnCost] - s[at.lnCostDelay3]) / window // [1/year] share of the cost saved by each further year of lag

  // --- Closed labs ---
  const closedRevenue = p.oneBillionAYear * exp(s[at.lnRevenue]) // [$bn/year] run rate of the closed labs
  const closedUserShift = 1 + r3 * p.switchToClosed * s[at.scarcity] // [1] extra growth as scarce open models send users to closed ones
  rate[at.lnRevenue] = p.revenueGrowth * relativeProgress * closedUserShift * (1 - closedRevenue / p.revenueCeiling) // [1/year] progress sells

  // --- Chinese start-ups ---
  const fundingPath = blend(p.historicFunding, p.currentFunding, ramp(time, p.fundingTurn, p.fundingTurnLength)) // [$bn/year] money raised in the past, and today's pace from then on
  const fundingRaised = fundingPath * (1 + (p.chinaFunding - 1) * phase) * ventureMoney * (1 - r2 * p.turnoverMoney * s[at.turnover]) // [$bn/year] money raised
  const staffing = 1 - r2 * p.turnoverDrag * s[at.turnover] // [1] output of a lab that loses people, relative to a full team
  const releasesPerLab = p.cadence * s[at.knowHow] * staffing // [model/year/lab] strong releases of a lab
  const strongReleasesStartups = s[at.labs] * releasesPerLab * s[at.opennessStartups] // [model/year] strong open releases: Chinese start-ups
  const startupRevenue = (p.startupRevenueShare * closedRevenue * strongReleasesStartups) / (strongReleasesStartups + p.releasesForRevenue) // [$bn/year] revenue of the start-ups
  const income = fundingRaised + p.stateFloor + startupRevenue // [$bn/year] all money coming in
  const availableFunds = income + s[at.cash] / p.planningHorizon // [$bn/year] what they could spend
  const desiredSpending = s[at.labs] * (p.ticketMultiple / p.oneLab) * ticket + p.minSpending // [$bn/year] what staying near the frontier would take
  const startupSpending =
    (availableFunds * desiredSpending) / pow(availableFunds * availableFunds + desiredSpending * desiredSpending, 1 / 2) // [$bn/year] smooth minimum of the two
  const strain = (desiredSpending * desiredSpending) / (availableFunds * availableFunds + desiredSpending * desiredSpending) // [1] desired spending against available funds: 0 none, 1 full
  rate[at.cash] = income - startupSpending // [$bn/year] cash of the start-ups
  rate[at.labs] = s[at.labs] * (p.labEntry * (1 - strain) * (1 - s[at.labs] / p.labsCeiling) - p.labExit * strain) // [lab/year] labs enter, and strained ones leave
  const labBudgetStartups = (startupSpending * p.oneLab) / (s[at.labs] + p.epsilon * p.oneLab) + p.minSpending // [$bn/year] programme of one Chinese start-up
  rate[at.turnover] = (r2 * strain - s[at.turnover]) / p.turnoverDelay // [1/year] strain drives people out

  // --- Nvidia, the single sponsor ---
  rate[at.nvidiaMargin] = (p.nvidiaMarginCeiling - s[at.nvidiaMargin]) / p.nvidiaMarginDelay // [1/year] Nvidia's margin on AI capital settles
  const wealthEffect = 1 + r3 * (pow(closedRevenue / p.referenceRevenue, p.siliconWealth) - 1) // [1] rich closed labs build more of their own chips
  const siliconPace = blend(p.historicSiliconGrowth, p.siliconGrowth, phase) / p.hundred // [1/year] growth of own chips at the reference share
  rate[at.silicon] = (siliconPace * wealthEffect * (p.siliconCeiling - s[at.silicon])) / (p.siliconCeiling - p.referenceSilicon) // [1/year] own chips spread and saturate
  const shockFade = exp(-Math.max(0, time - p.nvidiaYear - p.shockLength) / p.nvidiaRecovery) // [1] part of the shock that has not recovered
  const shock = (p.nvidiaShock / p.hundred) * ramp(time, p.nvidiaYear, p.shockLength) * shockFade // [1] share of cash lost, negative
  const cashFlow = s[at.capital] * s[at.nvidiaMargin] * (1 - s[at.silicon]) * (1 + shock) // [$bn/year] Nvidia's free cash flow
  const presumedCash = s[at.capital] * s[at.nvidiaMargin] * p.presumedShare // [$bn/year] cash flow that Nvidia's commitments presume
  const cashCoverage = cashFlow / presumedCash // [1] cash flow over what commitments presume
  const cashHealth = Math.min(
    1,
    ((1 + p.cashPinch * p.cashPinch) * cashCoverage * cashCoverage) / (cashCoverage * cashCoverage + p.cashPinch * p.cashPinch),
  ) // [1] effect of that ratio on the budget: small until cash halves
  const cashFactor = 1 - cashChannel * (1 - cashHealth) // [1] part of the budget that the cash flow leaves
  const temptation = phase * ownChannel * p.ownModel * (closedRevenue / (closedRevenue + p.temptationHalf)) // [1] pull of a closed model of its own
  const leadNvidia = log((s[at.flagship] + p.minSpending) / ticket) / lagSaving // [year] lead over the near-frontier line, negative behind it: Nvidia
  const sponsorBuildUp = ramp(time, p.sponsorStart, p.sponsorBuild) // [1] how far Nvidia's open programme has been built up
  const strongReleasesNvidia = p.labsNvidia * p.cadence * sponsorBuildUp * (1 - temptation) // [model/year] strong open releases: Nvidia
  const releasesNvidia = strongReleasesNvidia * logistic(leadNvidia / p.scatter) // [model/year] near-frontier releases: Nvidia
  const success = releasesNvidia / (releasesNvidia + p.successHalf) // [1] how far Nvidia rivals its customers
  const conflictFactor = 1 - phase * b2 * p.conflict * p.concentration * success // [1] part of the budget that its customers leave
  const openBudget = blend(p.historicSponsorBudget, p.sponsorBudget, phase) // [$bn/year] open budget at today's size of Nvidia's business
  const plannedBudget = openBudget * sponsorBuildUp * (presumedCash / p.currentPresumedCash) // [$bn/year] open budget that grows with the business
  const contractsRunOff = ramp(time, p.today, p.pledgeLength) // [1] elapsed share of the signed contracts' time
  const signedShare = p.pledgeShare * (1 - contractsRunOff * contractsRunOff) // [1] share of the budget that is still under contract
  const pledgedBudget = phase * signedShare * openBudget // [$bn/year] spending under contract, paid whatever happens
  const targetBudget = Math.max(plannedBudget * cashFactor * conflictFactor * (1 - temptation), Math.min(s[at.sponsor], pledgedBudget)) // [$bn/year] budget that Nvidia aims for
  const budgetShortfall = targetBudget - s[at.sponsor] // [$bn/year] target less present budget
  const budgetRise = Math.max(0, budgetShortfall) / p.sponsorRise // [$bn/year/year] increases, which are slow
  const budgetCut = Math.max(0, -budgetShortfall) / p.sponsorCut // [$bn/year/year] cuts, which are fast
  rate[at.sponsor] = budgetRise - budgetCut // [$bn/year/year] Nvidia's open budget
  rate[at.flagship] = (p.flagshipShare * s[at.sponsor] - s[at.flagship]) / p.sponsorLearning // [$bn/year/year] money shows late in its largest model

  // --- Openness: what is released, how late, how freely ---
  const revenuePull = p.closingSteepness * s[at.lnRevenue] // [1] pull to close as closed revenue grows
  const disciplinePull = p.closingDiscipline * tightening // [1] pull to close as markets punish giving away, for labs that live on them
  const desiredOpennessStartups = logistic(
    p.closingSteepness * log(p.closeAtStartups / p.oneBillionAYear) - revenuePull - disciplinePull - p.closingStrain * strain,
  ) // [1] openness that labs aim for: Chinese start-ups
  const desiredOpennessBigtech = logistic(
    p.closingSteepness * log(p.closeAtBigtech / p.oneBillionAYear) - revenuePull - p.selfFunded * disciplinePull,
  ) // [1] openness that labs aim for: Chinese big tech
  const desiredOpennessUs = logistic(
    p.closingSteepness * log(p.closeAtUs / p.oneBillionAYear) - revenuePull - p.selfFunded * disciplinePull,
  ) // [1] openness that labs aim for: US big tech
  const desiredOpennessChallengers = logistic(
    p.closingSteepness * log(p.closeAtChallengers / p.oneBillionAYear) - revenuePull - disciplinePull,
  ) // [1] openness that labs aim for: challengers
  const openableShare = 1 - p.opennessFloor // [1] the part of openness that labs can give up
  rate[at.opennessStartups] = (p.opennessFloor + openableShare * desiredOpennessStartups - s[at.opennessStartups]) / p.opennessDelay // [1/year] habits change slowly
  rate[at.opennessBigtech] = (p.opennessFloor + openableShare * desiredOpennessBigtech - s[at.opennessBigtech]) / p.opennessDelay // [1/year] habits change slowly: Chinese big tech
  rate[at.opennessUs] = (p.opennessFloor + openableShare * desiredOpennessUs - s[at.opennessUs]) / p.opennessDelay // [1/year] habits change slowly: US big tech
  rate[at.opennessChallengers] =
    (p.opennessFloor + openableShare * desiredOpennessChallengers - s[at.opennessChallengers]) / p.opennessDelay // [1/year] habits change slowly: challengers
  const weightsDelayStartups = p.longestDelay * (1 - s[at.opennessStartups]) // [year] delay of open weights behind the lab's best: Chinese start-ups
  const weightsDelayBigtech = p.longestDelay * (1 - s[at.opennessBigtech]) // [year] delay of open weights behind the lab's best: Chinese big tech
  const weightsDelayUs = p.longestDelay * (1 - s[at.opennessUs]) // [year] delay of open weights behind the lab's best: US big tech
  const weightsDelayChallengers = p.longestDelay * (1 - s[at.opennessChallengers]) // [year] delay of open weights behind the lab's best: challengers

  // --- Releases ---
  const labBudgetBigtech = p.budgetBigtech * s[at.capital] * Math.max(0, 1 - p.bigtechDiscipline * tightening) + p.minSpending // [$bn/year] programme of one Chinese big tech lab
  const labBudgetUs = p.budgetUs * s[at.capital] + p.minSpending // [$bn/year] programme of one US big tech lab
  const nvidiaBacking = 1 - p.nvidiaStakes * (1 - cashFactor) // [1] part of the challengers' money that Nvidia's cash leaves
  const challengerBudgetShare = blend(p.historicBudgetChallengers, p.budgetChallengers, ramp(time, p.fundingTurn, p.fundingTurnLength)) // [1] a challenger's budget as share of AI capital
  const labBudgetChallengers = challengerBudgetShare * s[at.capital] * ventureMoney * nvidiaBacking + p.minSpending // [$bn/year] programme of one challenger
  const leadStartups = log(labBudgetStartups / ticket) / lagSaving // [year] lead over the near-frontier line, negative behind it: Chinese start-ups
  const leadBigtech = log(labBudgetBigtech / ticket) / lagSaving // [year] lead over the near-frontier line, negative behind it: Chinese big tech
  const leadUs = log(labBudgetUs / ticket) / lagSaving // [year] lead over the near-frontier line, negative behind it: US big tech
  const leadChallengers = log(labBudgetChallengers / ticket) / lagSaving // [year] lead over the near-frontier line, negative behind it: challengers
  const leadNonprofits = log(p.budgetNonprofits / ticket) / lagSaving // [year] lead over the near-frontier line, negative behind it: nonprofits
  const nearShareStartups = logistic((leadStartups - weightsDelayStartups) / p.scatter) // [1] share of releases near the frontier: Chinese start-ups
  const nearShareBigtech = logistic((leadBigtech - weightsDelayBigtech) / p.scatter) // [1] share of releases near the frontier: Chinese big tech
  const nearShareUs = logistic((leadUs - weightsDelayUs) / p.scatter) // [1] share of releases near the frontier: US big tech
  const nearShareChallengers = logistic((leadChallengers - weightsDelayChallengers) / p.scatter) // [1] share of releases near the frontier: challengers
  const nearShareNonprofits = logistic(leadNonprofits / p.scatter) // [1] share of releases near the frontier: nonprofits
  const strongReleasesBigtech = p.labsBigtech * releasesPerLab * s[at.opennessBigtech] // [model/year] strong open releases: Chinese big tech
  const strongReleasesUs = p.labsUs * releasesPerLab * s[at.opennessUs] // [model/year] strong open releases: US big tech
  const strongReleasesChallengers = p.labsChallengers * releasesPerLab * s[at.opennessChallengers] // [model/year] strong open releases: challengers
  const strongReleasesNonprofits = p.labsNonprofits * releasesPerLab // [model/year] strong open releases: nonprofits
  const releasesStartups = strongReleasesStartups * nearShareStartups // [model/year] near-frontier releases: Chinese start-ups
  const releasesBigtech = strongReleasesBigtech * nearShareBigtech // [model/year] near-frontier releases: Chinese big tech
  const releasesUs = strongReleasesUs * nearShareUs // [model/year] near-frontier releases: US big tech
  const releasesChallengers = strongReleasesChallengers * nearShareChallengers // [model/year] near-frontier releases: challengers
  const releasesNonprofits = strongReleasesNonprofits * nearShareNonprofits // [model/year] near-frontier releases: nonprofits
  const leadConsortium = log((s[at.effort] + p.minSpending) / ticket) / lagSaving // [year] lead over the near-frontier line, negative behind it: the consortium
  const releasesConsortium = b1 * p.labsConsortium * p.cadence * logistic(leadConsortium / p.scatter) // [model/year] near-frontier releases: the consortium
  const releases =
    releasesStartups + releasesBigtech + releasesUs + releasesNvidia + releasesChallengers + releasesNonprofits + releasesConsortium // [model/year] near-frontier releases of all classes
  const nonChineseShare = 1 - (releasesStartups + releasesBigtech) / (releases + p.epsilon * p.successHalf) // [1] share of near-frontier releases from outside China
  const strongReleasesConsortium = b1 * p.labsConsortium * p.cadence * s[at.formed] // [model/year] strong open releases: the consortium
  const lagStartups = Math.max(0, window - leadStartups) + weightsDelayStartups // [year] lag behind the closed frontier: Chinese start-ups
  const lagBigtech = Math.max(0, window - leadBigtech) + weightsDelayBigtech // [year] lag behind the closed frontier: Chinese big tech
  const lagUs = Math.max(0, window - leadUs) + weightsDelayUs // [year] lag behind the closed frontier: US big tech
  const lagChallengers = Math.max(0, window - leadChallengers) + weightsDelayChallengers // [year] lag behind the closed frontier: challengers
  const lagNonprofits = Math.max(0, window - leadNonprofits) // [year] lag behind the closed frontier: nonprofits
  const lagNvidia = Math.max(0, window - leadNvidia) // [year] lag behind the closed frontier: Nvidia
  const lagConsortium = Math.max(0, window - leadConsortium) // [year] lag behind the closed frontier: the consortium
  const nearness =
    strongReleasesStartups * exp(-lagStartups / p.scatter) +
    strongReleasesBigtech * exp(-lagBigtech / p.scatter) +
    strongReleasesUs * exp(-lagUs / p.scatter) +
    strongReleasesChallengers * exp(-lagChallengers / p.scatter) +
    strongReleasesNonprofits * exp(-lagNonprofits / p.scatter) +
    strongReleasesNvidia * exp(-lagNvidia / p.scatter) +
    strongReleasesConsortium * exp(-lagConsortium / p.scatter) // [model/year] strong releases, weighted by how close to the frontier they come
  const bestLag = Math.max(0, p.scatter * log(p.usualReleases / (nearness + p.epsilon * p.usualReleases))) // [year] lag of the best release, which is shorter the more labs try
  const readiness = s[at.knowHow] * s[at.knowHow] // [1] probability that such a release can be made: know-how squared, as training and tuning need it independently
  rate[at.gap] = (readiness * (bestLag - s[at.gap])) / p.releaseWait + 1 - readiness // [1] the gap grows by a year a year until a release closes it

  // --- Open supply ---
  const currentTime = p.currentPoints / frontierSpeed // [year] how long a release stays current
  const ageing = (3 * s[at.newModels]) / currentTime // [model/year] models that leave the first third of that time
  rate[at.newModels] = releases - ageing // [model/year] models in the first third of their time
  rate[at.midModels] = (3 * (s[at.newModels] - s[at.midModels])) / currentTime // [model/year] models in the second third
  rate[at.oldModels] = (3 * (s[at.midModels] - s[at.oldModels])) / currentTime // [model/year] models in the last third
  const supply = s[at.newModels] + s[at.midModels] + s[at.oldModels] // [model] near-frontier open-weight models that are current
  rate[at.knowHow] = p.knowHowSpread * s[at.knowHow] * (1 - s[at.knowHow]) // [1/year] know-how spreads
  const nicheFeed = 1 + p.nicheShift * (1 - s[at.opennessUs]) // [1] labs that close still release small models
  rate[at.niche] = p.nicheGrowth * nicheFeed * s[at.niche] * (1 - s[at.niche] / p.nicheCeiling) // [model/year] small models multiply up to a ceiling
  const freeLicenceReleases =
    releasesStartups * s[at.opennessStartups] * s[at.opennessStartups] +
    releasesBigtech * s[at.opennessBigtech] * s[at.opennessBigtech] +
    releasesUs * s[at.opennessUs] +
    releasesChallengers * s[at.opennessChallengers] +
    releasesNvidia +
    releasesNonprofits +
    releasesConsortium // [model/year] releases under a free licence; licences tighten before labs close
  const usableSupply = supply * ((releases + freeLicenceReleases) / (2 * releases + p.epsilon * p.successHalf)) // [model] open supply, a model with a restricted licence counted as half

  // --- Demand for access ---
  const actualScarcity = p.scarcityHalf / (p.scarcityHalf + usableSupply) // [1] scarcity before firms perceive it, 0 to 1
  rate[at.scarcity] = (actualScarcity - s[at.scarcity]) / p.perceptionDelay // [1/year] firms perceive scarcity late
  const consortiumUsefulness = exp(-Math.max(0, lagConsortium - window) / p.usefulnessFade) // [1] how useful the consortium's models are to firms that worry, 0 to 1
  const worry = s[at.scarcity] * (1 - b1 * p.relief * consortiumUsefulness) // [1] worry about access, 0 to 1
  const desiredRelianceGrowth = blend(p.historicRelianceGrowth, p.relianceGrowth, phase) // [1/year] growth of reliance before saturation
  const lostToGap = p.gapChurn * Math.max(0, s[at.gap] - p.oneYear) // [1/year] share of reliant firms lost to the gap
  const lostToScarcity = b3 * p.scarcityChurn * Math.max(0, s[at.scarcity] - p.initialScarcity) // [1/year] share of reliant firms lost to scarcity
  rate[at.reliance] = s[at.reliance] * (desiredRelianceGrowth * (1 - s[at.reliance] / p.relianceCeiling) - lostToScarcity - lostToGap) // [1/year] firms come and go
  const unreplaced = p.dependence * (1 - (p.replaceableBySmall * s[at.niche]) / (s[at.niche] + p.nicheHalf)) // [1] share of the need that nothing else meets
  const demand = p.valueAtStake * s[at.reliance] * unreplaced * worry * (1 + p.accessAmplifier * access) // [$bn/year] what firms would pay to secure access
  const positiveDemand = demand + p.minSpending // [$bn/year] the same, never quite zero
  const squeeze = (p.hundredPercent * positiveDemand) / (positiveDemand + p.demandPerModel * supply) // [1] demand against supply, 0 to 100

  // --- Pressure for a consortium ---
  const recruiting = phase * p.consortium // [1] 1 while firms may join: nobody recruited before today
  const interestedShare = recruiting * logistic((s[at.pressure] - p.pressureToJoin) / p.pressureSpread) // [1] share of the candidates who would join
  const candidates = blend(p.historicCandidates, p.candidates, phase) // [firm] firms that could join
  const publicShare = blend(p.historicPublicShare, p.publicShare, phase) // [1] share of the bill paid by governments
  const ambition = blend(p.historicAmbition, p.ambition, phase) // [1] ambition of the consortium, 0 to 1
  const freeSeats = Math.max(0, candidates - s[at.members]) // [firm] candidates who are not yet members
  const foundingGroup = p.foundingShare * candidates // [firm] members that a founding plan counts on
  const sharers = foundingGroup + r1 * Math.max(0, s[at.members] + interestedShare * freeSeats - foundingGroup) // [firm] members expected to share the bill
  const targetLag = (1 - ambition) * (window + p.followerSlack) // [year] lag that the consortium aims for
  const requiredBudget = programme * exp(-lagSaving * targetLag) // [$bn/year] cost of a programme with that lag
  const ask = (requiredBudget * (1 - publicShare)) / sharers // [$bn/year/firm] what each member is asked for
  const memberShare = Math.min(1, (ask * p.oneFirm) / programme) // [1] the ask as share of a full frontier programme
  const offeredFee = p.million * p.willingness * (1 + r4 * p.worryPremium * Math.max(0, worry - p.referenceWorry)) // [$bn/year/firm] what a worried member would pay
  const poolingSaving = ticket / (ticket + ask * p.oneFirm) // [1] saving compared with going alone, 0 to 1
  const effectiveMisalignment = blend(p.historicMisalignment, p.misalignment, phase) * (1 + (b4 * s[at.members]) / p.crowding) // [1] how differently members want the model built, crowding included
  const comfort =
    (s[at.sponsor] / (s[at.sponsor] + p.comfortHalf)) * (p.comfortFloor + (1 - p.comfortFloor) * logistic(leadNvidia / p.scatter)) // [1] comfort of the sponsor's free models, 0 to 1
  const visibility = p.visibleFloor + ((1 - p.visibleFloor) * s[at.members]) / (s[at.members] + p.quorum) // [1] motive left while few partners are visible
  const alignment = Math.max(0, 1 - p.misalignmentWeight * effectiveMisalignment) // [1] motive left after disagreement
  const motive = (squeeze / p.hundredPercent) * poolingSaving * alignment * visibility * (1 - b5 * p.comfortWeight * comfort) // [1] joint motive, 0 to 1
  const targetPressure = (p.hundredPercent * motive * motive) / (motive * motive + p.motiveHalf * p.motiveHalf) // [1] pressure that the motive would lead to
  rate[at.pressure] = (targetPressure - s[at.pressure]) / p.institutionalDelay // [1/year] institutions are slow to react, both ways

  // --- Consortium ---
  const acceptance = logistic(log(offeredFee / ask) / p.askSpread) // [1] share of firms that accept the ask
  const staying = logistic((s[at.pressure] - p.pressureToStay) / p.pressureSpread) // [1] share of members who still feel the need
  const exitShare = p.exitRate + p.exitMisaligned * effectiveMisalignment + p.exitEased * (1 - staying) // [1/year] share of members who leave in a year
  const joining = (interestedShare * acceptance * freeSeats) / p.joinTime // [firm/year] firms that join
  const quitting = exitShare * s[at.members] // [firm/year] members that leave
  rate[at.members] = joining - quitting // [firm/year] members join and leave
  const budget = Math.min(requiredBudget, (s[at.members] * offeredFee) / (1 - publicShare)) // [$bn/year] dues and public money, never more than the bill
  const billCovered = budget / requiredBudget // [1] share of the bill that is covered
  const closure = logistic((billCovered - p.closureNeeded) / p.closureSpread) // [1] how far the bill counts as covered, 0 to 1
  const quorumReached = logistic((s[at.members] - p.quorum) / p.quorumSpread) // [1] how far there are enough founders, 0 to 1
  const founding = (interestedShare * closure * quorumReached * (1 - s[at.attempted])) / p.formationTime // [1/year] a consortium forms while firms feel the need
  const attempting = founding // [1/year] each founding is an attempt
  const forgetting = (s[at.attempted] - s[at.formed]) / p.retryDelay // [1/year] failed attempts stop standing in the way
  rate[at.attempted] = attempting - forgetting // [1/year] attempts on record
  const endingRate = (p.dissolutionRate * effectiveMisalignment) / p.usualMisalignment + p.collapseRate * (1 - closure * quorumReached) // [1/year] ends for disagreement, or for lack of money or members
  const ending = endingRate * s[at.formed] // [1/year] consortia that end
  rate[at.formed] = founding - ending // [1/year] a consortium exists
  rate[at.effortDelay1] = (2 * (s[at.formed] * budget - s[at.effortDelay1])) / p.outputDelay // [$bn/year/year] money on its way to a model
  rate[at.effort] = (2 * (s[at.effortDelay1] - s[at.effort])) / p.outputDelay // [$bn/year/year] money that shows in its models

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
