/** One line of a chart, already in the chart's units. Colours are CSS colours, so that a saved picture keeps them. */
export interface Series {
  id: string
  xs: ArrayLike<number>
  ys: ArrayLike<number>
  colour: string
  /** `main` is drawn bold and last, `ghost` dashed, `thin` as a companion. */
  weight: 'main' | 'ghost' | 'thin'
  /** Said at the end of the line, and in a narrow chart. */
  label: string
  brief: string
  /** How a value is read out. */
  text: (y: number) => string
}

/** A measured value. */
export interface Dot {
  x: number
  y: number
  title: string
}

/** An event in time. */
export interface Upright {
  x: number
  label: string
  strong?: boolean
}
