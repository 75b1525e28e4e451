/** A layer between two lines, in the unit of what was stacked. */
export interface Layer {
  lower: Float64Array
  upper: Float64Array
}

/** Rows of equal length on top of each other, the first at the foot. */
export function stack(rows: readonly ArrayLike<number>[]): Layer[] {
  let lower = new Float64Array(rows[0]?.length ?? 0)
  return rows.map((row) => {
    const layer = { lower, upper: lower.map((value, i) => value + row[i]) }
    lower = layer.upper
    return layer
  })
}
