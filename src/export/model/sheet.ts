import type { ModelText } from '../../equations/model'
import { namesInWords } from '../../equations/names'
import { printExpression } from '../../equations/print'

/** Clock and parameter values of an exported model. */
export interface RunOptions {
  /** Values of parameters that differ from the table. */
  values?: Readonly<Record<string, number>>
  /** Decimal years. */
  start: number
  end: number
  /** Years; a power of two, so that times are exact, and a divisor of the span. */
  step: number
}

/** One variable of an exported file, in the notation that Vensim and XMILE share. */
export interface SheetRow {
  kind: 'constant' | 'auxiliary' | 'stock' | 'flow'
  name: string
  equation: string
  /** Only for stocks, whose `equation` is the initial value: names of the flows that enter and leave. */
  inflows?: string[]
  outflows?: string[]
  unit: string
  meaning: string
  section: string
  band?: [low: number, high: number]
}

/**
 * Every variable of a model as a row of text, sorted by section. Constants in `initial` become auxiliaries, and a stock without named flows gets
 * its net flow as a row.
 *
 * @param time the tool's name for time
 * @param spell how the tool writes a name inside an equation
 * @throws Error for an impossible clock, an unknown parameter or a value that is not finite
 */
export function sheet(model: ModelText, options: RunOptions, time: string, spell: (words: string) => string): SheetRow[] {
  checkClock(options)
  const values = checkValues(model, options.values ?? {})
  const names = namesInWords(model)
  const name = (id: string) => names.get(id)!
  const print = (expression: Parameters<typeof printExpression>[0]) => printExpression(expression, (id) => spell(name(id)), time)
  const flows = new Set(model.stocks.flatMap((s) => [...(s.flows?.inflows ?? []), ...(s.flows?.outflows ?? [])]))

  const rows: SheetRow[] = [
    ...model.parameters.map((p): SheetRow => {
      const band = p.low === undefined || p.high === undefined ? undefined : ([p.low, p.high] satisfies [number, number])
      const equation = String(values[p.name] ?? p.value)
      const meaning = [p.meaning, p.origin, ...p.evidence].join('; ')
      return { kind: 'constant', name: name(`p.${p.name}`), equation, unit: p.unit, meaning, section: p.section, band }
    }),
    ...model.initials.map((a): SheetRow => row('auxiliary', name(a.name), print(a.expression), a, a.section || 'Start')),
    ...model.auxiliaries.map((a): SheetRow =>
      row(flows.has(a.name) ? 'flow' : 'auxiliary', name(a.name), print(a.expression), a, a.section),
    ),
    ...model.stocks.flatMap((s): SheetRow[] => {
      const stock = row('stock', name(s.name), print(s.initial), s, s.flowSection)
      if (s.flows) return [{ ...stock, inflows: s.flows.inflows.map(name), outflows: s.flows.outflows.map(name) }]
      const net = row('flow', name(`rate.${s.name}`), print(s.flow), { unit: s.flowUnit, meaning: s.flowMeaning }, s.flowSection)
      return [net, { ...stock, inflows: [net.name], outflows: [] }]
    }),
  ]
  const sections = [...new Set(rows.map((r) => r.section))]
  return sections.flatMap((section) => rows.filter((r) => r.section === section))
}

function row(
  kind: SheetRow['kind'],
  name: string,
  equation: string,
  { unit, meaning }: { unit: string; meaning: string },
  section: string,
): SheetRow {
  return { kind, name, equation, unit, meaning, section }
}

function checkClock({ start, end, step }: RunOptions): void {
  const powerOfTwo = step > 0 && step < Infinity && Number.isInteger(Math.log2(step))
  if (!powerOfTwo) throw new Error(`got the step ${step}; allowed are powers of two such as 0.25 or 0.125`)
  const steps = (end - start) / step
  if (!Number.isInteger(steps) || steps < 1) throw new Error(`got ${start} to ${end}, which is not a whole number of steps of ${step}`)
}

function checkValues(model: ModelText, values: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  for (const [name, value] of Object.entries(values)) {
    if (!model.parameters.some((p) => p.name === name)) throw new Error(`got a value for ${name}, which is not a parameter`)
    if (!Number.isFinite(value)) throw new Error(`got ${value} for ${name}; it must be a finite number`)
  }
  return values
}
