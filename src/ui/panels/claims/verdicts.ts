import type { Claim } from '../../../evidence/claims'
import { FIGURES } from '../../../evidence/figures'
import { OBSERVATIONS } from '../../../evidence/observations'
import type { Verdict } from '../../../insight/claims/judge'
import { decimal } from '../../../lib/format'

/** The numbers that decided on a claim, as a sentence; where it falls, with what it would have needed. */
export function verdictText({ survives, what, numbers, digits, needs }: Verdict): string {
  const said = numbers.map(({ value, words }) => [number(value, digits), words].filter(Boolean).join(' ')).join(', ')
  return `${what}: ${said}${survives ? '' : ` (needs ${needs})`}.`
}

/** Years and plain counts below ten thousand stand without a comma, as a year would not look like one. */
function number(value: number, digits: number): string {
  if (!Number.isFinite(value)) return 'never'
  return digits === 0 && value >= 2000 && value < 2100 ? value.toFixed(0) : decimal(value, digits, true)
}

/** Where a claim's evidence was published, one line for each figure or series. */
export function sourcesOf({ evidence }: Claim): { id: string; text: string; publisher: string; url?: string }[] {
  return evidence.map((id) => {
    const figure = FIGURES.find((row) => row.id === id)
    const series = OBSERVATIONS.find((row) => row.id === id)
    if (figure) return { id, text: `${figure.quantity}: ${figure.value} ${figure.unit}`, publisher: figure.publisher, url: figure.url }
    if (series) return { id, text: series.name, publisher: series.publisher, url: series.url }
    throw new Error(`no figure and no series is called ${id}`)
  })
}
