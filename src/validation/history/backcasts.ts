import type { OutputId } from '../../model/outputs'
import { CLOCK } from '../../model/squeeze'
import { predict, type Series } from './fit'
import type { Check } from '../check'
import { assertionCheck, type Assertion } from '../tools/assertion'
import { at, quotient, type Measure } from '../tools/measure'
import { probe, show } from '../tools/probe'

/** A published series, with its id and name. */
export interface Published extends Series {
  id: string
  name: string
}

/** How close the model must come to every published point: within a factor, or within a difference in the series' unit. */
interface Backcast {
  series: string
  says: string
  within: number
  as: keyof typeof DISTANCE
}

const DISTANCE = {
  factor: (a: number, b: number) => Math.max(a / b, b / a),
  difference: (a: number, b: number) => Math.abs(a - b),
}

// prettier-ignore
const BACKCASTS: readonly Backcast[] = [
  { series: 'near-frontier-releases', says: 'Near-frontier releases a year come within a quarter of the counted 3, 13 and 13.', within: 1.25, as: 'factor' },
  { series: 'near-frontier-10', says: 'Open supply at the turn of the years comes within a quarter of the count.', within: 1.25, as: 'factor' },
  { series: 'non-chinese-share', says: 'The non-Chinese share of a year’s releases comes within 17 points of the count.', within: 0.17, as: 'difference' },
  { series: 'frontier-run-cost', says: 'The dearest run comes within a factor of 1.6 of its published estimates, which differ by more among themselves.', within: 1.6, as: 'factor' },
  { series: 'gap-months', says: 'The gap comes within 3 months of the data.', within: 3, as: 'difference' },
  { series: 'nvidia-free-cash-flow', says: 'Nvidia’s free cash flow comes within a tenth of its accounts.', within: 1.1, as: 'factor' },
  { series: 'hyperscaler-capex', says: 'AI capital comes within a fifth of the hyperscalers’ accounts, without leases.', within: 1.2, as: 'factor' },
  { series: 'hyperscaler-capex-with-leases', says: 'AI capital comes within a fifth of the hyperscalers’ accounts, with leases.', within: 1.2, as: 'factor' },
  { series: 'custom-silicon-share', says: 'The share of customers’ own chips comes within 4 points of the count.', within: 4, as: 'difference' },
  { series: 'closed-run-rate', says: 'The closed labs’ run rate comes within a factor of 1.6 of what was reported.', within: 1.6, as: 'factor' },
  { series: 'open-token-share', says: 'Reliance grows as the open share of tokens did: within a factor of 1.75 of it.', within: 1.75, as: 'factor' },
  { series: 'small-models', says: 'The small-model niche comes within a fifth of the list it stands for.', within: 1.2, as: 'factor' },
]

/** Mean of an output over a calendar year. */
function during(id: OutputId, year: number): Measure {
  const eighths = Array.from({ length: 9 }, (_, i) => at(id, year + i * CLOCK.step))
  const of: Measure['of'] = (run) => eighths.reduce((sum, measure, i) => sum + measure.of(run) / (i % 8 ? 8 : 16), 0)
  return { id: `${id}-during-${year}`, name: `${id} over ${year}`, of }
}
const nonprofits = (year: number) => quotient(during('releases-nonprofits', year), during('releases', year), `nonprofits’ share of ${year}`)

// prettier-ignore
const HISTORY: readonly Assertion[] = [
  { id: 'west-led-2024', says: 'In 2024 most near-frontier open releases came from outside China: over half.', measure: during('non-chinese-share', 2024), low: 0.5 },
  { id: 'west-closed-2025', says: 'In 2025 few near-frontier open releases came from outside China: under three tenths.', measure: during('non-chinese-share', 2025), high: 0.3 },
  { id: 'nonprofits-2024', says: 'Nonprofits made under a twentieth of the near-frontier releases of 2024.', measure: nonprofits(2024), high: 0.05 },
  { id: 'nonprofits-2026', says: 'Nonprofits made under a hundredth of the near-frontier releases of 2026.', measure: nonprofits(2026), high: 0.01 },
  { id: 'strain-unseen', says: 'In 2026 Chinese start-ups’ inflows are a record: their cash grows, whatever strain is to come.', measure: quotient(at('chinese-cash', 2027), at('chinese-cash', 2026), 'their cash at the end of 2026 over that at its start'), low: 1.5 },
  { id: 'no-members-yet', says: 'Nobody pays for a consortium before today.', measure: at('members', CLOCK.today), high: 0 },
]

/** Checks of the model's past: against the given series, and against facts that no series covers. */
export function backcasts(published: readonly Published[]): Check[] {
  return [...BACKCASTS.map((row) => backcast(row, published)), ...HISTORY.map((assertion) => assertionCheck('reality', assertion))]
}

function backcast({ series, says, within, as }: Backcast, published: readonly Published[]): Check {
  return {
    id: `reality-backcast-${series}`,
    kind: 'reality',
    says,
    run: (subject) => {
      const found = published.find(({ id }) => id === series)
      if (!found) return `there is no series ${series}`
      const points = predict(probe(subject, {}), found, CLOCK.today)
      const wrong = points.filter(({ observed, predicted }) => !(DISTANCE[as](observed, predicted) <= within))
      if (points.length === 0) return 'it has no point in the past'
      return wrong.map(({ year, observed, predicted }) => `${year}: ${show(predicted)}, published ${show(observed)}`).join('; ') || null
    },
  }
}
