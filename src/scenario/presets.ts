import type { LeverValues } from '../model/levers'
import { baseline, scenarioKey, type Scenario } from '../model/scenario'

/** A named view of the future. Its words are in `words/tables/presets.ts`. */
interface Row {
  /** Word in addresses; never reused. */
  id: string
  levers: Partial<LeverValues>
}

/** The views a reader can start from, after the baseline. */
export const PRESETS = [
  {
    id: 'essay',
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
    levers: { cost: 1.2 },
  },
  {
    id: 'nvidia-leaves',
    levers: { nvidia: -80, 'nvidia-year': 2027, 'nvidia-recovery': 8, 'own-model': 0.8 },
  },
  {
    id: 'chinese-winter',
    levers: { china: 0.1, discipline: 0.6 },
  },
  {
    id: 'gated',
    levers: { access: 0.6 },
  },
  {
    id: 'followers',
    levers: { 'catch-up': 60 },
  },
  {
    id: 'club',
    levers: { china: 0.1, candidates: 40, willingness: 80, ambition: 0.1 },
  },
  {
    id: 'bust',
    levers: { discipline: 0.9, 'discipline-year': 2028, nvidia: -80, 'nvidia-year': 2028, cost: 2, reliance: 0.1 },
  },
] as const satisfies readonly Row[]

export type PresetId = (typeof PRESETS)[number]['id']
export type Preset = Row & { id: PresetId }

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
