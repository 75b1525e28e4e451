import type { ModelText } from '../../equations/model'
import { namesInWords } from '../../equations/names'
import { printExpression } from '../../equations/print'

/** How an exported model runs, and with which numbers. */
export interface RunOptions {
  /** Parameters that differ from the table. */
  values?: Readonly<Record<string, number>>
  /** Decimal years. */
  start: number
  end: number
  /** Years; a power of two, so that times are exact, and a whole number of steps long. */
  step: number
}

/** One variable of an exported file, in the notation that Vensim and XMILE share. */
export interface SheetRow {
  kind: 'constant' | 'auxiliary' | 'stock' | 'flow'
  name: string
  equation: string
  /** Of a stock, whose equation is its initial value: names of the rows that flow into it and out of it. */
  inflows?: string[]
  outflows?: string[]
  unit: string
  meaning: string
  section: string
  band?: [low: number, high: number]
}

/**
 * Every variable of a model as a row of text, sorted by section. Constants of `initial` become auxiliaries; a stock whose flows have no names
 * gets its net flow as one row.
 *
 * @param time the tool's name of time
 * @param spell the tool's way to write a name inside an equation
 * @throws Error for a step or a time it cannot run with, or an unknown parameter
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
  if (!Number.isInteger(steps) || steps < 1) throw new Error(`got ${start} to ${end}; that is no whole number of steps of ${step}`)
}

function checkValues(model: ModelText, values: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  for (const [name, value] of Object.entries(values)) {
    if (!model.parameters.some((p) => p.name === name)) throw new Error(`got a value for ${name}, which is no parameter`)
    if (!Number.isFinite(value)) throw new Error(`got ${value} for ${name}; it is a finite number`)
  }
  return values
}
