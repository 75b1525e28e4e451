import type { ReadingId } from '../../insight/claims/readings'
import type { SettingId } from '../../insight/claims/settings'
import type { Status } from '../../evidence/claims'

/** What a number is called that a claim is tested by, and its unit where the name does not say it. */
interface ReadingWords {
  name: string
  unit?: string
}

export const READING_WORDS: Record<ReadingId, ReadingWords> = {
  supply: { name: 'Open supply', unit: 'models' },
  releases: { name: 'Near-frontier open releases a year' },
  'startup-releases': { name: 'Near-frontier open releases of the Chinese start-ups a year' },
  'nvidia-releases': { name: 'Nvidia’s near-frontier open releases a year' },
  'nonprofit-releases': { name: 'Near-frontier open releases of nonprofits a year' },
  suppliers: { name: 'Classes of suppliers with a near-frontier release at least every other year' },
  'startups-per-challenger': { name: 'Releases of Chinese start-ups for each one of Western challengers' },
  'small-models': { name: 'Small open models on offer' },
  gap: { name: 'Months that the best open model is behind' },
  ticket: { name: 'Cost of staying near the frontier', unit: '$M a year' },
  'chinese-cash': { name: 'Cash of the Chinese start-ups', unit: '$bn' },
  'nvidia-budget': { name: 'Nvidia’s open-model budget', unit: '$bn a year' },
  'nvidia-cash-flow': { name: 'Nvidia’s free cash flow', unit: '$bn a year' },
  reliance: { name: 'Firms that depend on open weights', unit: 'mid-2026 = 1' },
  demand: { name: 'Demand for access', unit: 'today = 100' },
  members: { name: 'Members of a consortium' },
  'member-share': { name: 'What each member is asked to pay', unit: '% of a frontier programme' },
  formation: { name: 'Year in which a consortium forms' },
}

/** The circumstances of a test, after what is read. */
export const SETTING_WORDS: Record<SettingId, string> = {
  'easy-markets': 'while markets stay easy',
  'shock-in-2028': 'if Nvidia’s cash flow is hit in 2028',
  'consortium-ruled-out': 'if a consortium is ruled out',
  'consortium-possible': 'if a consortium may form',
  'public-money': 'if public money more than halves each member’s bill',
}

/** What the evidence says of a claim. */
export const STATUS_WORDS: Record<Status, string> = {
  supported: 'supported',
  mixed: 'mixed',
  contradicted: 'contradicted',
  untested: 'untested',
}
