import type { LeverValues } from '../model/levers'
import { baseline, scenarioKey, type Scenario } from '../model/scenario'

/** A named view of the future. */
export interface Preset {
  /** Word in addresses; never reused. */
  id: string
  name: string
  /** One honest sentence about what is assumed; the page says what follows. */
  sentence: string
  levers: Partial<LeverValues>
}

/** The views a reader can start from, after the baseline. */
export const PRESETS = [
  {
    id: 'essay',
    name: 'As the essay sees it',
    sentence:
      'Costs run on, markets lose patience from 2028, Chinese money thins out, Nvidia steps back, and ever more firms depend on open weights.',
    levers: {
      cost: 3.4,
      discipline: 0.7,
      'discipline-year': 2028,
      china: 0.4,
      nvidia: -53,
      'nvidia-year': 2029,
      reliance: 0.5,
      'own-model': 0.5,
    },
  },
  {
    id: 'plateau',
    name: 'Costs level off',
    sentence: 'The dearest run grows by a fifth a year only; everything else stays as it is.',
    levers: { cost: 1.2 },
  },
  {
    id: 'nvidia-leaves',
    name: 'Nvidia leaves',
    sentence: 'A bust takes four fifths of Nvidia’s cash flow in 2027, recovery is slow, and the chips go into a model of its own.',
    levers: { nvidia: -80, 'nvidia-year': 2027, 'nvidia-recovery': 8, 'own-model': 0.8 },
  },
  {
    id: 'chinese-winter',
    name: 'Chinese winter',
    sentence: 'Funding of Chinese labs falls back to the pace of 2024 and 2025, in a market that punishes generosity.',
    levers: { china: 0.1, discipline: 0.6 },
  },
  {
    id: 'gated',
    name: 'Gated frontier',
    sentence: 'Most of the frontier’s capability is no longer sold: buyers are frightened and followers lose a teacher.',
    levers: { access: 0.6 },
  },
  {
    id: 'followers',
    name: 'Followers keep up',
    sentence: 'Matching a past result gets sixty times cheaper a year, the fast end of the published range.',
    levers: { 'catch-up': 60 },
  },
  {
    id: 'club',
    name: 'A modest club',
    sentence:
      'Many firms, each paying more than any has paid before, for a model over a year behind the frontier, after Chinese money has dried up.',
    levers: { china: 0.1, candidates: 40, willingness: 80, ambition: 0.1 },
  },
  {
    id: 'bust',
    name: 'The bust',
    sentence: 'Capital turns as hard as after 2000, Nvidia’s cash falls with it, and fewer firms take up open weights.',
    levers: { discipline: 0.9, 'discipline-year': 2028, nvidia: -80, 'nvidia-year': 2028, cost: 2, reliance: 0.1 },
  },
] as const satisfies readonly Preset[]

/** The whole scenario of a preset. */
export function scenarioOf(preset: Pick<Preset, 'levers'>): Scenario {
  const start = baseline()
  return { ...start, levers: { ...start.levers, ...preset.levers } }
}

let byScenario: ReadonlyMap<string, (typeof PRESETS)[number]> | undefined

/** The preset that a scenario is, if it is one. */
export function presetOf(scenario: Scenario): (typeof PRESETS)[number] | undefined {
  byScenario ??= new Map(PRESETS.map((preset) => [scenarioKey(scenarioOf(preset)), preset]))
  return byScenario.get(scenarioKey(scenario))
}
