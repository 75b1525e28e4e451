import { PARAMETERS } from '../../model/parameters'
import type { ClaimTest } from './claimTest'

/** A change counts from a tenth on. */
const RISE = { low: 1.1 }
const FALL = { high: 0.9 }
const STEADY = { low: 0.9 }

/** What the model must show for each claim that it can speak to. A claim with several rows survives if all of them hold. */
// prettier-ignore
export const CLAIM_TESTS: readonly ClaimTest[] = [
  { claim: 'training-cost-billions', reading: 'ticket', kind: 'level', year: 2030, low: 1000 },
  { claim: 'cost-rise-reduces-openness', reading: 'releases', kind: 'effect', lever: 'cost', year: 2030, ...FALL },
  { claim: 'fewer-can-pay', reading: 'suppliers', kind: 'course', years: [2027, 2032], ...FALL },
  { claim: 'fewer-near-frontier-open-labs', reading: 'supply', kind: 'course', years: [2027, 2032], ...FALL },
  { claim: 'capital-discipline-trigger', reading: 'supply', kind: 'effect', lever: 'discipline', year: 2032, ...FALL },
  { claim: 'capital-discipline-trigger', reading: 'supply', kind: 'course', years: [2027, 2032], setting: 'easy-markets', ...STEADY },
  { claim: 'more-small-model-labs', reading: 'small-models', kind: 'course', years: [2027, 2032], ...RISE },
  { claim: 'nonprofits-pushed-out', reading: 'nonprofit-releases', kind: 'level', year: 2032, high: 0.05 },
  { claim: 'chinese-startups-show-strain', reading: 'chinese-cash', kind: 'course', years: [2027, 2032], ...FALL },
  { claim: 'chinese-models-fall-behind', reading: 'gap', kind: 'course', years: [2027, 2032], ...RISE },
  { claim: 'discipline-hits-chinese-first', reading: 'startups-per-challenger', kind: 'effect', lever: 'discipline', year: 2028, ...FALL },
  { claim: 'turnover-hurts-supply', reading: 'startup-releases', kind: 'loop', loop: 'R2', year: 2032, ...FALL },
  { claim: 'nvidia-pullback-customers', reading: 'nvidia-budget', kind: 'effect', lever: 'conflict', year: 2032, ...FALL },
  { claim: 'nvidia-pullback-cash', reading: 'nvidia-budget', kind: 'effect', lever: 'nvidia', ends: [0, -80], year: 2030, setting: 'shock-in-2028', ...FALL },
  { claim: 'own-chips-erode-nvidia', reading: 'nvidia-cash-flow', kind: 'effect', lever: 'silicon', year: 2032, ...FALL },
  { claim: 'nvidia-pullback-closed', reading: 'nvidia-releases', kind: 'effect', lever: 'own-model', year: 2032, ...FALL },
  { claim: 'growing-reliance', reading: 'reliance', kind: 'course', years: [2028, 2032], ...RISE },
  { claim: 'reliance-raises-demand', reading: 'demand', kind: 'effect', lever: 'reliance', year: 2032, ...RISE },
  { claim: 'scarcity-raises-demand', reading: 'demand', kind: 'effect', lever: 'china', ends: [1.3, 0.1], year: 2032, ...RISE },
  { claim: 'squeeze', reading: 'demand', kind: 'course', years: [2027, 2032], ...RISE },
  { claim: 'squeeze', reading: 'supply', kind: 'course', years: [2027, 2032], ...FALL },
  { claim: 'restricted-api-amplifier', reading: 'demand', kind: 'effect', lever: 'access', ends: [0, 1], year: 2032, low: 2 },
  { claim: 'consortium-inevitable', reading: 'formation', kind: 'date', high: 2036 },
  { claim: 'consortium-within-two-years', reading: 'formation', kind: 'date', high: 2028 },
  { claim: 'consortium-only-stable-path', reading: 'supply', kind: 'course', years: [2027, 2036], setting: 'consortium-ruled-out', high: 0.5 },
  { claim: 'consortium-only-stable-path', reading: 'supply', kind: 'course', years: [2027, 2036], setting: 'consortium-possible', low: 0.5 },
  { claim: 'cost-share-range', reading: 'member-share', kind: 'level', year: 2032, low: 2, high: 10 },
  { claim: 'low-share-attracts-members', reading: 'members', kind: 'effect', lever: 'public-share', year: 2036, ...RISE },
  { claim: 'low-share-attracts-members', reading: 'members', kind: 'level', year: 2036, setting: 'public-money', low: PARAMETERS.quorum.value },
  { claim: 'consortia-usually-fail', reading: 'members', kind: 'effect', lever: 'misalignment', year: 2036, ...FALL },
]

/** The claims that are tested, in the order of their rows. */
export const TESTED_CLAIMS: readonly string[] = [...new Set(CLAIM_TESTS.map(({ claim }) => claim))]
