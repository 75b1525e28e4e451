/** The argument on trial, as a clause. */
export const THESIS =
  'as training at the frontier gets dearer, fewer strong open-weight models are released just as more companies come to depend on them, and the ' +
  'squeeze between the two pushes companies to pool money for a model of their own'
