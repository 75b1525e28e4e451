import type { OutputId } from './outputs'

/**
 * Axis tops of the headline outputs and of the gap, in the output's unit, as drawn for an ordinary scenario. A share of an axis in a check or a
 * test is a share of these.
 */
export const AXES = { 'open-supply': 15, 'access-demand': 750, 'consortium-pressure': 100, 'gap-months': 60 } as const satisfies Partial<
  Record<OutputId, number>
>

export type AxisId = keyof typeof AXES
