/** Where a question about the scenario could not be answered. */
export const ASK_FAILED = 'This could not be worked out. Change something to try again.'
