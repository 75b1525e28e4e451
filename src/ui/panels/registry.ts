import type { Component } from 'svelte'
import type { Session } from '../../scenario/session.svelte'
import type { PanelId } from '../../words/panels/titles'

/** What every panel is handed; it takes what it needs. */
type PanelProps = Pick<Session, 'explorer' | 'ensemble' | 'ask'>

/** A part of the page below the charts, loaded when it is opened. */
export interface Panel {
  /** The hash that opens it, and the key of its title in `words/panels/titles.ts`. */
  id: PanelId
  load: () => Promise<{ default: Component<PanelProps> | Component<Pick<PanelProps, 'explorer'>> | Component }>
  /** It can speak of scenarios of older models; the others ask the newest only. */
  anyVersion?: true
}

/** Every panel, in the order of the page. */
export const PANELS: readonly Panel[] = [
  { id: 'sure', load: () => import('./uncertainty/HowSure.svelte'), anyVersion: true },
  { id: 'why', load: () => import('./why/Why.svelte') },
  { id: 'believe', load: () => import('./goal/GoalSeek.svelte') },
  { id: 'tips', load: () => import('./tipping/TippingMap.svelte') },
  { id: 'matters', load: () => import('./uncertainty/Sensitivity.svelte') },
  { id: 'cut', load: () => import('./loops/CutLoops.svelte') },
  { id: 'compare', load: () => import('./compare/Compare.svelte'), anyVersion: true },
  { id: 'crux', load: () => import('./why/Crux.svelte') },
  { id: 'numbers', load: () => import('./model/NumbersTable.svelte'), anyVersion: true },
  { id: 'sources', load: () => import('./model/SourcesTable.svelte') },
  { id: 'past', load: () => import('./model/FitToHistory.svelte') },
  { id: 'checks', load: () => import('./model/Checks.svelte') },
  { id: 'model', load: () => import('./model/ModelPage.svelte') },
]
