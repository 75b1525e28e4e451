/** The title of every part of the page below the charts, by the hash that opens it. */
export const PANEL_TITLES = {
  sure: 'How sure is this?',
  why: 'Why did it move?',
  believe: 'What would you have to believe?',
  tips: 'Where does it tip?',
  matters: 'Which lever matters?',
  cut: 'Cut a loop: which conclusions survive?',
  compare: 'Compare pinned scenarios',
  crux: 'Two links: what do you disagree about?',
  numbers: 'The numbers, year by year',
  sources: 'Where the levers’ numbers come from',
  past: 'How well the model tells the past',
  checks: 'How the model is checked',
  model: 'The model, equation by equation',
} as const

/** Never reused for another part: links name it. */
export type PanelId = keyof typeof PANEL_TITLES
