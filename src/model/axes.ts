import type { OutputId } from './outputs'

/**
 * Tops of the axes on which the headline outputs and the gap are drawn, in the output's unit, while nothing extreme happens. Wherever a check or
 * a test speaks of a share of an axis, it means a share of these.
 */
export const AXES = { 'open-supply': 15, 'access-demand': 750, 'consortium-pressure': 100, 'gap-months': 60 } as const satisfies Partial<
  Record<OutputId, number>
>

export type AxisId = keyof typeof AXES
