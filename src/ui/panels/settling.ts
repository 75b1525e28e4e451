import type { Summary } from '../../ensemble/summary'
import type { EnsembleView } from '../../scenario/ensembleFeed.svelte'

/**
 * The summary that words and rankings are made from: the newest that was more than a first look from few draws, or the first look until there is
 * one. So words hold still while a lever moves.
 */
export function settling(): (view: Pick<EnsembleView, 'summary' | 'coarse'>) => Summary | null {
  let kept: Summary | null = null
  return ({ summary, coarse }) => {
    if (summary && !coarse) kept = summary
    return kept ?? summary
  }
}
