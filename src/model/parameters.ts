/**
 * The value of every parameter, and its band where more than one value is plausible. Meanings, units and origins are in `parameterNotes.ts`, so
 * that only the panels that show them load them. `npm run calibrate` writes the fitted values here.
 *
 * The page reads `pressureToJoin`, `closureNeeded`, `quorum`, `discipline` and `toleranceThen` of released models by name, so these names must not change.
 */
export interface Parameter {
  value: number
  /** Plausible band; absent for definitions, dates and switches. */
  low?: number
  high?: number
}

// prettier-ignore
export const PARAMETERS = {
  // Levers, in the order of levers.ts
  costGrowth: { value: 3, low: 1.5, high: 4.9 },
  nvidiaShock: { value: 0, low: -80, high: 0 },
  nvidiaYear: { value: 2028 },
  nvidiaRecovery: { value: 3, low: 1, high: 6 },
  discipline: { value: 0.35, low: 0.1, high: 0.9 },
  disciplineYear: { value: 2027 },
  chinaFunding: { value: 1, low: 0.1, high: 1.3 },
  access: { value: 0.1, low: 0, high: 0.4 },
  consortium: { value: 1 },
  relianceGrowth: { value: 0.3, low: 0, high: 0.8 },
  misalignment: { value: 0.4, low: 0.2, high: 0.7 },
  candidates: { value: 24, low: 12, high: 50 },
  publicShare: { value: 0.25, low: 0, high: 0.55 },
  willingness: { value: 40, low: 5, high: 100 },
  catchUp: { value: 30, low: 16, high: 60 },
  tolerance: { value: 10, low: 8, high: 12 },
  conflict: { value: 0.5, low: 0.2, high: 0.9 },
  ownModel: { value: 0.3, low: 0, high: 0.7 },
  siliconGrowth: { value: 8, low: 2, high: 12 },
  ambition: { value: 0.3, low: 0, high: 0.6 },
  sponsorBudget: { value: 5, low: 1, high: 8 },

  // Clock and definitions
  today: { value: 2027 },
  phaseInTime: { value: 1 },
  shockLength: { value: 1 },
  oneBillion: { value: 1 },
  oneBillionAYear: { value: 1 },
  million: { value: 0.001 },
  hundred: { value: 100 },
  hundredPercent: { value: 100 },
  oneLab: { value: 1 },
  oneFirm: { value: 1 },
  epsilon: { value: 0.000001 },
  minSpending: { value: 0.000001 },

  // Frontier cost
  initialCost: { value: 0.0304, low: 0.02, high: 0.0496 },
  historicCostGrowth: { value: 2.69, low: 2.4, high: 3.52 },
  developmentMultiple: { value: 5, low: 3.3, high: 10 },
  programmeShare: { value: 0.1, low: 0.05, high: 0.2 },
  capitalResistance: { value: 1.1, low: 0.7, high: 1.6 },
  fastestRetreat: { value: 0.5, low: 0.2, high: 1 },
  initialCapital: { value: 117, low: 93.3, high: 130 },
  capitalGrowth: { value: 0.563, low: 0.45, high: 0.705 },
  capitalCeiling: { value: 1800, low: 1200, high: 3000 },
  disciplineCapital: { value: 0.6, low: 0.3, high: 0.9 },
  disciplineDrag: { value: 0.3, low: 0.1, high: 0.6 },
  historicFrontierSpeed: { value: 15, low: 12, high: 18 },
  scalingShare: { value: 0.4, low: 0.25, high: 0.6 },

  // Capital discipline
  historicDiscipline: { value: 0.1 },
  currentDiscipline: { value: 0.35 },
  disciplineTurn: { value: 2025.75 },
  disciplineDelay: { value: 0.5, low: 0.25, high: 1 },
  fundingDelay: { value: 1, low: 0.5, high: 2 },
  procyclicality: { value: 1.4, low: 0.8, high: 1.8 },

  // Following
  historicCatchUp: { value: 30, low: 16, high: 60 },
  toleranceThen: { value: 10 },
  historicAccess: { value: 0.1 },
  distillation: { value: 0.35, low: 0.1, high: 0.6 },
  scatter: { value: 0.2, low: 0.13, high: 0.28 },
  usualReleases: { value: 30.6, low: 10, high: 50 },
  releaseWait: { value: 0.3, low: 0.1, high: 0.5 },
  oneYear: { value: 1 },

  // Closed labs
  initialRevenue: { value: 0.2, low: 0.2, high: 1.2 },
  revenueGrowth: { value: 1.59, low: 1.1, high: 1.71 },
  revenueCeiling: { value: 900, low: 500, high: 2000 },
  switchToClosed: { value: 0.15, low: 0, high: 0.4 },

  // Openness
  opennessDelay: { value: 0.5, low: 0.25, high: 1 },
  closingSteepness: { value: 2.5, low: 1.5, high: 3.5 },
  closingDiscipline: { value: 4, low: 2, high: 6 },
  selfFunded: { value: 0.4, low: 0.2, high: 0.7 },
  closingStrain: { value: 2, low: 1, high: 3 },
  closeAtStartups: { value: 1500, low: 500, high: 5000 },
  closeAtBigtech: { value: 600, low: 200, high: 2000 },
  closeAtUs: { value: 2.53, low: 0.8, high: 5.76 },
  closeAtChallengers: { value: 300, low: 100, high: 1500 },
  opennessFloor: { value: 0.02, low: 0, high: 0.15 },
  longestDelay: { value: 0.3, low: 0.1, high: 0.6 },

  // Suppliers
  initialKnowHow: { value: 0.017, low: 0.004, high: 0.08 },
  knowHowSpread: { value: 4.18, low: 2.5, high: 6 },
  cadence: { value: 2.6, low: 2.2, high: 3 },
  labsUs: { value: 4 },
  labsBigtech: { value: 1, low: 0.8, high: 2 },
  labsChallengers: { value: 1.5, low: 0.8, high: 3 },
  labsNonprofits: { value: 0.8, low: 0.4, high: 1.5 },
  labsConsortium: { value: 1 },
  labsNvidia: { value: 1 },
  budgetUs: { value: 0.01, low: 0.005, high: 0.02 },
  budgetBigtech: { value: 0.0025, low: 0.001, high: 0.005 },
  historicBudgetChallengers: { value: 0.0000476, low: 0.00003, high: 0.0003 },
  budgetChallengers: { value: 0.0003, low: 0.0001, high: 0.001 },
  budgetNonprofits: { value: 0.0125, low: 0.008, high: 0.03 },
  bigtechDiscipline: { value: 0.3, low: 0.1, high: 0.6 },
  nvidiaStakes: { value: 0.4, low: 0.2, high: 0.6 },

  // Chinese start-ups
  initialLabs: { value: 0.0485, low: 0.03, high: 0.5 },
  labsCeiling: { value: 5, low: 4, high: 7 },
  labEntry: { value: 2.88, low: 1.38, high: 3.2 },
  labExit: { value: 0.6, low: 0.3, high: 1 },
  initialCash: { value: 1, low: 0.5, high: 2 },
  historicFunding: { value: 1.8, low: 1, high: 2.5 },
  currentFunding: { value: 18, low: 14, high: 22 },
  fundingTurn: { value: 2025.875 },
  fundingTurnLength: { value: 0.5 },
  stateFloor: { value: 0.5, low: 0.2, high: 2 },
  startupRevenueShare: { value: 0.01, low: 0.005, high: 0.02 },
  releasesForRevenue: { value: 3, low: 1, high: 6 },
  planningHorizon: { value: 1.5, low: 0.75, high: 2.5 },
  ticketMultiple: { value: 1.6, low: 1.2, high: 2 },
  turnoverDelay: { value: 1, low: 0.5, high: 2 },
  turnoverDrag: { value: 0.4, low: 0.1, high: 0.7 },
  turnoverMoney: { value: 0.3, low: 0, high: 0.6 },

  // Nvidia
  initialNvidiaMargin: { value: 0.121, low: 0.06, high: 0.2 },
  nvidiaMarginCeiling: { value: 0.366, low: 0.28, high: 0.44 },
  nvidiaMarginDelay: { value: 1.5, low: 1, high: 2 },
  initialSilicon: { value: 0.119, low: 0.07, high: 0.16 },
  historicSiliconGrowth: { value: 8.93, low: 5, high: 13.1 },
  referenceSilicon: { value: 0.35, low: 0.3, high: 0.4 },
  siliconCeiling: { value: 0.8, low: 0.6, high: 0.9 },
  siliconWealth: { value: 0.15, low: 0, high: 0.3 },
  referenceRevenue: { value: 120 },
  presumedShare: { value: 0.67, low: 0.5, high: 0.8 },
  cashPinch: { value: 0.35, low: 0.2, high: 0.5 },
  sponsorStart: { value: 2025.5 },
  sponsorBuild: { value: 1.5, low: 1, high: 3 },
  currentPresumedCash: { value: 175, low: 140, high: 200 },
  historicSponsorBudget: { value: 5, low: 1, high: 8 },
  pledgeShare: { value: 0.61, low: 0.51, high: 0.71 },
  pledgeLength: { value: 5, low: 4, high: 6 },
  sponsorCut: { value: 0.5, low: 0.25, high: 1 },
  sponsorRise: { value: 1.25, low: 0.75, high: 3 },
  flagshipShare: { value: 0.5, low: 0.2, high: 0.7 },
  sponsorLearning: { value: 1, low: 0.5, high: 2 },
  concentration: { value: 0.61, low: 0.36, high: 0.7 },
  successHalf: { value: 1.5, low: 0.75, high: 3 },
  temptationHalf: { value: 400, low: 200, high: 1000 },

  // Open supply
  currentPoints: { value: 15 },
  initialSupply: { value: 0.5 },
  initialNiche: { value: 296, low: 80, high: 600 },
  nicheGrowth: { value: 0.52, low: 0.3, high: 0.9 },
  nicheCeiling: { value: 6000, low: 3000, high: 12000 },
  nicheShift: { value: 0.3, low: 0, high: 0.6 },

  // Demand
  scarcityHalf: { value: 3, low: 2, high: 5 },
  initialScarcity: { value: 0.3 },
  perceptionDelay: { value: 0.75, low: 0.5, high: 1.5 },
  initialReliance: { value: 0.018, low: 0.006, high: 0.05 },
  historicRelianceGrowth: { value: 1.2, low: 0.8, high: 1.69 },
  relianceCeiling: { value: 6, low: 3, high: 10 },
  scarcityChurn: { value: 0.3, low: 0.1, high: 0.6 },
  gapChurn: { value: 0.15, low: 0, high: 0.3 },
  valueAtStake: { value: 24.8, low: 10, high: 25 },
  dependence: { value: 0.5, low: 0.3, high: 0.7 },
  replaceableBySmall: { value: 0.6, low: 0.3, high: 0.8 },
  nicheHalf: { value: 3000, low: 1500, high: 6000 },
  accessAmplifier: { value: 1, low: 0.5, high: 2 },
  relief: { value: 0.7, low: 0.4, high: 0.9 },
  usefulnessFade: { value: 0.5, low: 0.25, high: 1 },

  // Pressure
  demandPerModel: { value: 1.25, low: 0.6, high: 2.5 },
  motiveHalf: { value: 0.27, low: 0.15, high: 0.35 },
  misalignmentWeight: { value: 0.4, low: 0.2, high: 0.7 },
  comfortWeight: { value: 0.65, low: 0.3, high: 0.9 },
  comfortHalf: { value: 2, low: 1, high: 5 },
  comfortFloor: { value: 0.5, low: 0.2, high: 0.8 },
  visibleFloor: { value: 0.7, low: 0.5, high: 0.9 },
  institutionalDelay: { value: 1, low: 0.33, high: 4.75 },

  // Consortium
  historicMisalignment: { value: 0.4 },
  historicAmbition: { value: 0.3 },
  historicPublicShare: { value: 0.25 },
  historicCandidates: { value: 24 },
  foundingShare: { value: 0.5, low: 0.3, high: 0.7 },
  pressureToJoin: { value: 45, low: 30, high: 60 },
  pressureToStay: { value: 25, low: 15, high: 35 },
  pressureSpread: { value: 8, low: 5, high: 12 },
  followerSlack: { value: 0.5, low: 0.25, high: 1 },
  askSpread: { value: 0.5, low: 0.3, high: 0.8 },
  joinTime: { value: 0.75, low: 0.5, high: 1.5 },
  quorum: { value: 6, low: 3, high: 12 },
  quorumSpread: { value: 0.75 },
  exitRate: { value: 0.04, low: 0.01, high: 0.08 },
  exitMisaligned: { value: 0.2, low: 0.1, high: 0.4 },
  exitEased: { value: 1.2, low: 0.6, high: 2 },
  crowding: { value: 12, low: 8, high: 25 },
  worryPremium: { value: 3, low: 1, high: 5 },
  referenceWorry: { value: 0.25 },
  closureNeeded: { value: 0.85, low: 0.7, high: 0.95 },
  closureSpread: { value: 0.04 },
  formationTime: { value: 0.5, low: 0.25, high: 1 },
  dissolutionRate: { value: 0.12, low: 0.07, high: 0.24 },
  usualMisalignment: { value: 0.8, low: 0.5, high: 1.2 },
  retryDelay: { value: 8, low: 4, high: 15 },
  collapseRate: { value: 1.5, low: 0.75, high: 2.5 },
  outputDelay: { value: 1.67, low: 1, high: 3.6 },

  // Switches of loops and channels (loops.ts): 1 whole, 0 cut
  loopB1: { value: 1 },
  loopB2: { value: 1 },
  loopB3: { value: 1 },
  loopB4: { value: 1 },
  loopB5: { value: 1 },
  loopR1: { value: 1 },
  loopR2: { value: 1 },
  loopR3: { value: 1 },
  loopR4: { value: 1 },
  channelCash: { value: 1 },
  channelOwnModel: { value: 1 },
} as const satisfies Record<string, Parameter>

export type ParameterName = keyof typeof PARAMETERS
/** A number for every parameter, in the parameter's unit. */
export type Values = Record<ParameterName, number>
