import type { Claim } from '../../../evidence/claims'
import { FIGURES } from '../../../evidence/figures'
import { OBSERVATIONS } from '../../../evidence/observations'

/** Where a claim's evidence was published, one row for each figure or series. Throws for an id that is neither. */
export function sourcesOf({ evidence }: Claim): { id: string; text: string; publisher: string; url?: string }[] {
  return evidence.map((id) => {
    const figure = FIGURES.find((row) => row.id === id)
    const series = OBSERVATIONS.find((row) => row.id === id)
    if (figure) return { id, text: `${figure.quantity}: ${figure.value} ${figure.unit}`, publisher: figure.publisher, url: figure.url }
    if (series) return { id, text: series.name, publisher: series.publisher, url: series.url }
    throw new Error(`no figure and no series is called ${id}`)
  })
}
