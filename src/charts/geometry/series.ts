/** One line of a chart, already in the chart's units. Colours are CSS colours, so that a saved picture keeps them. */
export interface Series {
  id: string
  xs: ArrayLike<number>
  ys: ArrayLike<number>
  colour: string
  /** `main` is drawn bold and last, `ghost` dashed, `thin` as a companion, `pin` as a lettered one. */
  weight: 'main' | 'ghost' | 'thin' | 'pin'
  /** SVG dash pattern of a pin: what tells it from the others without colour. */
  dash?: string
  /** Label at the end of the line; `brief` is used in a narrow chart. */
  label: string
  brief: string
  /** How a value is read out. */
  text: (y: number) => string
}

/** Where many runs lie at each x, drawn as an area beneath the lines: wide bands first, the narrow ones over them. */
export interface Band {
  id: string
  xs: ArrayLike<number>
  low: ArrayLike<number>
  high: ArrayLike<number>
  colour: string
  opacity: number
  /** The share of draws within the band, such as `9 of 10 draws`. */
  share: string
  /** Said in the band where it fits. */
  label?: string
}

/** A measured value. */
export interface Dot {
  x: number
  y: number
  title: string
}

/** An event in time. */
export interface EventMarker {
  x: number
  label: string
  /** Said where there is no room for the label. */
  brief?: string
  strong?: boolean
}
