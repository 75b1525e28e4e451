import { baseline } from '../../../model/scenario'
import { scenarioOf } from '../../../scenario/presets'
import type { Moment, Quantity } from '../../../insight/causal/perturb'
import type { Box } from '../../../charts/geometry/routes'

/** Where a label stands: across as a share of the width, down in pixels. */
type Place = readonly [across: number, down: number]

/** A quantity as the diagram draws it. A stroke separates the lines of its name. */
export interface PlacedQuantity extends Quantity {
  name: string
  wide: Place
  narrow: Place
  colour?: string
}

/** The quantities of the diagram and their places, from left to right: money, suppliers, supply, demand and the consortium. */
// prettier-ignore
export const QUANTITIES: readonly PlacedQuantity[] = [
  { id: 'capital', name: 'AI capital', variables: ['capital'], wide: [0.06, 40], narrow: [0.14, 70] },
  { id: 'discipline', name: 'Capital|discipline', variables: ['discipline'], wide: [0.06, 160], narrow: [0.48, 20] },
  { id: 'cost', name: 'Frontier|run cost', variables: ['lnCost', 'runCost', 'programme'], passive: ['runCostGrowth'], wide: [0.06, 270], narrow: [0.12, 190] },
  { id: 'ticket', name: 'Cost of|staying near', variables: ['ticket'], wide: [0.22, 270], narrow: [0.4, 285] },
  { id: 'revenue', name: 'Closed labs’|revenue', variables: ['lnRevenue', 'closedRevenue'], wide: [0.06, 500], narrow: [0.62, 130] },
  { id: 'silicon', name: 'Customers’|own chips', variables: ['silicon'], wide: [0.06, 390], narrow: [0.87, 60] },
  { id: 'nvidia-cash', name: 'Nvidia’s|cash flow', variables: ['cashFlow'], wide: [0.25, 40], narrow: [0.87, 180] },
  { id: 'sponsor', name: 'Nvidia’s|open budget', variables: ['sponsor'], wide: [0.41, 40], narrow: [0.87, 310] },
  { id: 'nvidia-models', name: 'Nvidia’s|open models', variables: ['releasesNvidia'], wide: [0.38, 165], narrow: [0.72, 395] },
  { id: 'strain', name: 'Start-ups’|money strain', variables: ['strain'], wide: [0.21, 400], narrow: [0.12, 345] },
  { id: 'turnover', name: 'People|leaving', variables: ['turnover'], wide: [0.41, 350], narrow: [0.1, 475] },
  { id: 'openness', name: 'Openness|of labs', variables: ['opennessStartups', 'opennessBigtech', 'opennessUs', 'opennessChallengers'], wide: [0.36, 490], narrow: [0.36, 400] },
  { id: 'releases', name: 'Open|releases', variables: ['releases', 'nearness', 'freeLicenceReleases'], wide: [0.53, 240], narrow: [0.48, 500] },
  { id: 'supply', name: 'Open supply', variables: ['supply'], wide: [0.62, 150], narrow: [0.72, 560], colour: 'var(--supply)' },
  { id: 'gap', name: 'Open-closed|gap', variables: ['gap'], wide: [0.57, 490], narrow: [0.13, 560] },
  { id: 'scarcity', name: 'Worry about|scarcity', variables: ['scarcity', 'worry'], wide: [0.7, 300], narrow: [0.62, 660] },
  { id: 'reliance', name: 'Reliance on|open models', variables: ['reliance'], wide: [0.72, 450], narrow: [0.15, 670] },
  { id: 'demand', name: 'Demand|for access', variables: ['demand'], wide: [0.8, 180], narrow: [0.36, 760], colour: 'var(--demand)' },
  { id: 'squeeze', name: 'Squeeze', variables: ['squeeze'], wide: [0.75, 40], narrow: [0.64, 770] },
  { id: 'pressure', name: 'Consortium|pressure', variables: ['pressure'], wide: [0.95, 60], narrow: [0.85, 860], colour: 'var(--pressure)' },
  { id: 'members', name: 'Paying|members', variables: ['members'], wide: [0.95, 270], narrow: [0.48, 880] },
  { id: 'ask', name: 'Asked of|a member', variables: ['ask'], wide: [0.85, 380], narrow: [0.14, 880] },
  { id: 'consortium', name: 'Consortium,|its models', variables: ['formed', 'effort'], wide: [0.95, 490], narrow: [0.62, 970] },
]

/** Heights of the two layouts in pixels, and the width from which the wide one is used. */
export const HEIGHT = { wide: 540, narrow: 1010 }
export const WIDE = 720

/** A world in which a consortium forms: many firms that each pay much for a modest model, while Chinese money dries up. */
const CLUB = scenarioOf({ levers: { china: 0.1, candidates: 40, willingness: 80, ambition: 0.1 } })

/** Where effects are measured: in the baseline, and in that world once the consortium exists. */
export const MOMENTS: readonly Moment[] = [
  { scenario: baseline(), year: 2029 },
  { scenario: CLUB, year: 2033 },
]

/** A quantity's name on one line. */
export function quantityName(id: string): string {
  return linesOf(QUANTITIES.find((row) => row.id === id)!).join(' ')
}

/** A quantity's name as it is broken in the drawing. */
export function linesOf({ name }: PlacedQuantity): string[] {
  return name.split('|')
}

/** Sizes in pixels: a letter and a line of the small type, and the least height that can be touched. */
const LETTER = 7.2
const LINE = 15
const TOUCH = 24

/** The labels as boxes about their centres, for a drawing of this width. */
export function boxes(width: number): Box[] {
  return QUANTITIES.map((row) => {
    const lines = linesOf(row)
    const [across, down] = width >= WIDE ? row.wide : row.narrow
    const size = Math.max(...lines.map((line) => line.length)) * LETTER + 4
    return {
      id: row.id,
      x: Math.min(width - size / 2, Math.max(size / 2, across * width)),
      y: down,
      width: size,
      height: Math.max(TOUCH, lines.length * LINE + 2),
    }
  })
}
