/** What the product is called, everywhere. */
export const NAME = 'Open Model Squeeze'

/** The argument on trial, as a clause. */
export const THESIS =
  'as training at the frontier gets dearer, fewer strong open-weight models are released just as more companies come to depend on them, and the ' +
  'squeeze between the two pushes companies to pool money for a model of their own'

/** What the explorer is about, as `index.html` says it too. */
export const QUESTION =
  'As frontier AI gets dearer, will there still be strong open-weight models, and will companies pool money to make sure of it? Move a lever and see.'

/** The essay that makes the argument, and where it was published. */
export const ESSAY = {
  title: 'The inevitable need for an open model consortium',
  publication: 'Interconnects, April 2026',
  url: 'https://www.interconnects.ai/',
}

/** Whose counts the open circles are: at length with a link, and in brief under a picture. */
export const COUNTS = {
  publisher: 'Epoch AI',
  url: 'https://epoch.ai/data/eci_scores.csv',
  licence: 'CC BY 4.0',
  brief: 'Open circles: Epoch AI, CC BY 4.0.',
}
