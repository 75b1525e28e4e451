/** Messages between embeds and host pages, and the size of a frame that no script resizes. */

/** From a frame to its page: how high it has to be, in pixels. */
export const HEIGHT = 'open-model-squeeze:height'
/** Between frames of one group, by way of embed.js: the query of the scenario that one of them has moved to. */
export const STATE = 'open-model-squeeze:state'

/** Pixels of a frame whose page takes no messages. */
export const FRAME = { width: 600, height: 420 }
