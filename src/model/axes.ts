import type { OutputId } from './outputs'

/** A top that the axis of a chart may take, and the step of its gridlines. */
export type AxisTop = readonly [top: number, step: number]

/**
 * Tops of the axis of each output that has one, ascending, from zero, in the output's unit; the first holds the untouched scenario. These are
 * the axes on which outputs are drawn and differences are judged: "a tenth of its axis" is a tenth of the first top, for the page, the checks
 * and the tests alike.
 */
export const AXES = {
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
} as const satisfies Partial<Record<OutputId, readonly AxisTop[]>>

/** The outputs that have an axis. */
export type AxisId = keyof typeof AXES
export type Axes = Readonly<Record<AxisId, readonly AxisTop[]>>

/** The top of each axis while nothing extreme happens. */
export const AXIS_TOPS = Object.fromEntries(Object.entries(AXES).map(([id, tops]) => [id, tops[0][0]])) as Readonly<Record<AxisId, number>>
