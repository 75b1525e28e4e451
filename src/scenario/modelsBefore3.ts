import type { ModelVersion } from '../model/version'

/**
 * What models 1 and 2 say of themselves beyond their files, which were frozen without it: from model 3 on the file carries all of it. These are
 * the axes, the outcome rule and the draws' ranges as they were then, whatever the newest model's have become.
 */
export const BEFORE_3: Pick<ModelVersion, 'axes' | 'outcomeRule' | 'rangeOf'> = {
  axes: {
    'open-supply': [
      [15, 5],
      [20, 10],
      [30, 10],
      [40, 20],
      [60, 20],
    ],
    'access-demand': [
      [750, 250],
      [900, 300],
      [1200, 400],
      [1500, 500],
      [1800, 600],
      [2400, 800],
    ],
    'consortium-pressure': [[100, 100]],
    'gap-months': [[60, 20]],
  },
  outcomeRule: { formed: 0.5, squeezed: 50 },
  rangeOf: ({ low, high, min, max, ...lever }, value) => {
    if (low === undefined || high === undefined) return { low: value, high: value }
    const moved = value - lever.default
    return { low: Math.max(min, low + moved), high: Math.min(max, high + moved) }
  },
}
