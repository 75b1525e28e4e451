/** What the explorer says around its charts: a word or a sentence for each place, in the order of the page. */
export const EXPLORER = {
  levers: 'Levers',
  past: 'history to 2026, then your assumptions',
  newestOnly: (newest: number) =>
    `Why it moved, what one would have to believe and where it tips are asked of the newest model only: show this scenario with model ${newest} to see them.`,
}

/** While a part is being fetched, and where that fails. */
export const FETCHING = {
  wait: 'One moment.',
  failedFold: 'This part could not be fetched. Close and open it to try again.',
  failed: 'This part could not be fetched. Try again.',
}

/** Beside the numbers of an older model. */
export const OLD_MODEL = {
  says: (version: number, newest: number) =>
    `These are the numbers of model ${version}, with which this link was made. The newest is model ${newest}.`,
  why: 'What has moved, and why',
  renew: (newest: number) => `Show with model ${newest}`,
}

export const TOOLBAR = {
  views: 'Views of the future',
  nothing: 'Nothing changed yet: move a lever, or start from a view.',
  changed: 'Changed',
  reset: (lever: string) => `Reset ${lever}`,
  restore: (loop: string) => `Restore loop ${loop}`,
  cut: (loop: string) => `${loop} cut`,
  undo: 'Undo',
  redo: 'Redo',
  resetAll: 'Reset all',
  pin: 'Pin',
  pinsFull: 'Three are pinned',
  pinned: 'This scenario is pinned',
  keep: 'Keep this scenario’s lines in the charts, to compare with',
  share: 'Share',
}

export const COPY = {
  act: 'Copy',
  actOn: (label: string) => `Copy ${label}`,
  done: 'Copied',
  byHand: 'Selected: copy it with your keyboard',
  link: 'Copy link',
  linkDone: 'Link copied',
  linkLabel: 'Link to this scenario',
}

/** The groups of levers beyond the main ones. */
export const MORE_LEVERS = {
  events: 'What else happens',
  beliefs: 'How the world works',
  count: (all: number, changed: number) => `(${all}${changed ? `, ${changed} changed` : ''})`,
}
