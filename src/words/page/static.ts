import { listed } from '../../lib/text'
import { THESIS } from './thesis'

/** The pages that are read without script: of the explorer itself, and of every view. */
export const STATIC = {
  intro: `The argument on trial here: ${THESIS}. The explorer puts it to a model that runs in your browser, for which it needs JavaScript. Here is what that model says before any lever is moved.`,
  openView: 'Open this view in the explorer and move its levers',
  openExplorer: 'Open the explorer and move its levers',
  changed: (levers: readonly string[]) => `Changed in this view: ${listed(levers)}. All else is as in the untouched baseline.`,
  views: 'Views of the future',
  otherViews: 'Other views',
  baseline: 'The untouched baseline',
  dashed: 'Dashed: the baseline.',
  atStart: 'At the start of',
  formed: 'A consortium has formed',
  ofDraws: 'in so many of 100 draws',
}

/** Where the counts are from, what has never been measured, and whose argument it is: the text around two links. */
export const CREDITS = {
  counts: 'Open circles: near-frontier open-weight releases in the year before, counted on the',
  index: (licence: string) =>
    `Capabilities Index (${licence}). Demand and pressure have never been measured; their past is the model’s. The argument on trial:`,
}
