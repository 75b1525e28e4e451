/** Text style as attributes of a drawing's root, which its text inherits and a saved file keeps. Marks set their own `stroke` and `stroke-width`. */
export const LETTERING = {
  'font-family': 'var(--sans)',
  'font-size': 12.5,
  style: 'font-variant-numeric: tabular-nums', // of which there is no attribute
  fill: 'var(--ink)',
  // Each word stands clear of the lines behind it.
  'paint-order': 'stroke',
  stroke: 'var(--paper)',
  'stroke-width': 3.5,
  'stroke-linejoin': 'round',
} as const
