import type { LeverId } from '../../model/levers'

/** What a lever is called, and how its values are written. */
interface LeverWords {
  name: string
  /** Where there is hardly room for a word. */
  short?: string
  /** Said after the value, before the words of the band. */
  unit: string
  /** How the value is written: digits after the point, what stands around it, a factor (100 for shares shown as percent), trailing zeros dropped. */
  format: { digits: number; scale?: number; before?: string; after?: string; trim?: true }
  /** What a value means: the words of the first row whose `upTo` is not below the value. */
  bands: readonly { upTo: number; words: string }[]
}

/** The words of every lever of any version. A lever that goes keeps its row here, since older models have it still. */
export const LEVER_WORDS: Readonly<Record<LeverId, LeverWords>> = {
  cost: {
    name: 'Training-cost growth',
    short: 'Cost',
    unit: 'a year',
    format: { digits: 1, after: '×' },
    bands: [
      { upTo: 1.5, words: 'below every estimate' },
      { upTo: 2.35, words: 'below most estimates' },
      { upTo: 3.4, words: 'within the estimates' },
      { upTo: 4.9, words: 'above most estimates' },
      { upTo: 5, words: 'above every estimate' },
    ],
  },
  nvidia: {
    name: 'Nvidia cash-flow shock',
    short: 'Nvidia',
    unit: 'of cash flow',
    format: { digits: 0, after: '%' },
    bands: [
      { upTo: -80, words: 'as in a vendor bust' },
      { upTo: -58, words: 'deeper than the last bust' },
      { upTo: -45, words: 'as in fiscal 2023' },
      { upTo: -1, words: 'milder than in 2023' },
      { upTo: 0, words: 'no shock' },
    ],
  },
  'nvidia-year': {
    name: 'Year of the Nvidia shock',
    unit: '',
    format: { digits: 2, trim: true },
    bands: [{ upTo: 2034, words: 'the fall takes a year' }],
  },
  'nvidia-recovery': {
    name: 'Recovery from the shock',
    unit: 'years',
    format: { digits: 2, trim: true },
    bands: [
      { upTo: 1, words: 'as quick as after fiscal 2023' },
      { upTo: 4, words: 'a slow recovery' },
      { upTo: 8, words: 'hardly any recovery in sight' },
    ],
  },
  discipline: {
    name: 'Capital discipline',
    short: 'Capital',
    unit: '',
    format: { digits: 2 },
    bands: [
      { upTo: 0.15, words: 'easy money, as in mid-2025' },
      { upTo: 0.3, words: 'easier than today' },
      { upTo: 0.45, words: 'as today: credit tight, equity open' },
      { upTo: 0.75, words: 'markets punish generosity' },
      { upTo: 1, words: 'a bust, as in 2001' },
    ],
  },
  'discipline-year': {
    name: 'Year discipline sets in',
    unit: '',
    format: { digits: 2, trim: true },
    bands: [{ upTo: 2034, words: 'today’s level until then' }],
  },
  china: {
    name: 'Chinese lab funding',
    short: 'China',
    unit: 'the 2026 pace',
    format: { digits: 2, after: '×', trim: true },
    bands: [
      { upTo: 0.15, words: 'as in 2024 and 2025' },
      { upTo: 0.85, words: 'below the record year' },
      { upTo: 1.3, words: 'about the record year' },
      { upTo: 2, words: 'above the record year' },
    ],
  },
  access: {
    name: 'Access restriction',
    unit: 'of frontier capability not sold',
    format: { digits: 0, scale: 100, after: '%' },
    bands: [
      { upTo: 0.16, words: 'gates are short and partial, as in 2026' },
      { upTo: 0.5, words: 'the best models go to chosen partners' },
      { upTo: 1, words: 'the frontier is mostly kept inside' },
    ],
  },
  consortium: {
    name: 'Consortium allowed',
    unit: '',
    format: { digits: 0 },
    bands: [
      { upTo: 0, words: 'nobody may pool money' },
      { upTo: 1, words: 'one may form' },
    ],
  },
  reliance: {
    name: 'Growth of reliance',
    unit: 'more firms a year',
    format: { digits: 0, scale: 100, after: '%' },
    bands: [
      { upTo: 0.1, words: 'hardly any more firms' },
      { upTo: 0.5, words: 'slower than token shares grew to 2026' },
      { upTo: 1, words: 'as fast as token shares grew to 2026' },
    ],
  },
  misalignment: {
    name: 'Misalignment of members',
    unit: '',
    format: { digits: 2 },
    bands: [
      { upTo: 0.2, words: 'members want the same model' },
      { upTo: 0.6, words: 'as in past consortia' },
      { upTo: 1, words: 'everyone wants another model' },
    ],
  },
  candidates: {
    name: 'Candidate members',
    unit: 'firms',
    format: { digits: 0 },
    bands: [
      { upTo: 5, words: 'fewer than most founding groups' },
      { upTo: 25, words: 'as many as have founded consortia' },
      { upTo: 100, words: 'more than any paying precedent' },
    ],
  },
  'public-share': {
    name: 'Public share of the bill',
    unit: '',
    format: { digits: 0, scale: 100, after: '%' },
    bands: [
      { upTo: 0.05, words: 'companies pay alone' },
      { upTo: 0.3, words: 'as in imec' },
      { upTo: 0.6, words: 'as in SEMATECH and OpenEuroLLM' },
    ],
  },
  willingness: {
    name: 'What a member will pay',
    unit: 'a year',
    format: { digits: 0, before: '$', after: 'M' },
    bands: [
      { upTo: 15, words: 'as SEMATECH’s mid-size members, after inflation' },
      { upTo: 100, words: '1/50 to 1/10 of a $1bn run' },
      { upTo: 200, words: 'beyond the essay’s tenth' },
    ],
  },
  'catch-up': {
    name: 'Follower’s catch-up rate',
    unit: 'cheaper each year behind',
    format: { digits: 0, after: '×' },
    bands: [
      { upTo: 15, words: 'slower than the published range' },
      { upTo: 60, words: 'within the published range' },
    ],
  },
  tolerance: {
    name: 'Near-frontier tolerance',
    unit: 'ECI points behind',
    format: { digits: 0 },
    bands: [
      { upTo: 8, words: 'about half a year behind' },
      { upTo: 10, words: 'about eight months behind' },
      { upTo: 12, words: 'about ten months behind' },
    ],
  },
  conflict: {
    name: 'Nvidia’s customer conflict',
    unit: '',
    format: { digits: 2 },
    bands: [
      { upTo: 0.2, words: 'customers do not mind Nemotron' },
      { upTo: 0.6, words: 'customers push back' },
      { upTo: 1, words: 'customers make Nvidia choose' },
    ],
  },
  'own-model': {
    name: 'Nvidia’s own-model temptation',
    unit: '',
    format: { digits: 2 },
    bands: [
      { upTo: 0.2, words: 'Nvidia stays a chip maker' },
      { upTo: 0.6, words: 'some chips stay inside' },
      { upTo: 1, words: 'Nvidia builds a closed model' },
    ],
  },
  silicon: {
    name: 'Custom-silicon growth',
    unit: 'points of new compute a year',
    format: { digits: 1 },
    bands: [
      { upTo: 1.5, words: 'customers stop building chips' },
      { upTo: 12, words: 'within the published range' },
      { upTo: 14, words: 'faster than published' },
    ],
  },
  ambition: {
    name: 'Consortium ambition',
    unit: '',
    format: { digits: 2 },
    bands: [
      { upTo: 0.2, words: 'a follower, over a year behind' },
      { upTo: 0.5, words: 'just near the frontier' },
      { upTo: 1, words: 'towards a full frontier programme' },
    ],
  },
  sponsor: {
    name: 'Nvidia’s open-model budget',
    unit: 'a year',
    format: { digits: 1, before: '$', after: 'bn' },
    bands: [
      { upTo: 1, words: 'below the judged range' },
      { upTo: 8, words: 'within the judged range' },
      { upTo: 12, words: 'more than all its cloud commitments' },
    ],
  },
}
