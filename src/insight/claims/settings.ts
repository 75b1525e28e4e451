import type { LeverValues } from '../../model/levers'

/** Circumstances under which a claim is tested: levers that are set for the test. */
export const SETTINGS = {
  'easy-markets': { discipline: 0.1 },
  'shock-in-2028': { 'nvidia-year': 2028 },
  'consortium-ruled-out': { consortium: 0 },
  'consortium-possible': { consortium: 1 },
  'public-money': { 'public-share': 0.55 },
} as const satisfies Record<string, Partial<LeverValues>>

export type SettingId = keyof typeof SETTINGS
