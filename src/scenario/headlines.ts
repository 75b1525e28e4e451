import type { AxisId } from '../model/axes'

/** The outputs that the page shows first, in order: their charts, bands and numbers. A choice of the page, which no version of the model holds. */
export const HEADLINES = ['open-supply', 'access-demand', 'consortium-pressure'] as const satisfies readonly AxisId[]

export type HeadlineId = (typeof HEADLINES)[number]
