import { parseUnit, PLAIN, printUnit, sameDimension, times, YEAR, type Dimension } from './dimension'
import { idOf, type Expression } from './expression'
import type { ModelText } from './model'
import { printExpression } from './print'

/** A mistake in an equation or a unit. */
export interface UnitProblem {
  /** `p.x` for a parameter, `rate.x` for a net flow, otherwise the name. The name of a stock means its initial value. */
  id: string
  /** Line of the auxiliary or net flow; 0 for a parameter, whose line is unknown. */
  line: number
  /** The id, then what was found and what was expected. */
  problem: string
}

/** Undefined matches any dimension: the number zero, or an expression whose mistake has been reported already. */
type Found = Dimension | undefined
type Complain = (sentence: string) => void

const LONGEST_QUOTE = 80

/**
 * Checks the dimension of every initial value, auxiliary and net flow against its declared unit, taking the units of the parameters as given.
 * Returns an empty list for a sound model.
 */
export function checkUnits(model: ModelText): UnitProblem[] {
  const problems: UnitProblem[] = []
  const complainAbout = (id: string, line: number) => (sentence: string) => void problems.push({ id, line, problem: `${id}: ${sentence}` })

  const units = new Map<string, Found>()
  const unitOf = (id: string) => units.get(id)
  const values = [...model.initials, ...model.auxiliaries]
  for (const { name, unit } of model.parameters) units.set(`p.${name}`, read(unit, complainAbout(`p.${name}`, 0)))
  for (const { name, unit, line } of [...model.stocks, ...values]) units.set(name, read(unit, complainAbout(name, line)))

  for (const { name, expression, line } of values) {
    const complain = complainAbout(name, line)
    const [declared, found] = [unitOf(name), infer(expression, unitOf, complain)]
    if (!fits(declared, found)) complain(`declared ${print(declared)}, its equation gives ${print(found)}`)
  }
  for (const { name, initial, flow, flowUnit, line } of model.stocks) {
    const stock = unitOf(name)
    const start = infer(initial, unitOf, complainAbout(name, line))
    if (!fits(stock, start)) complainAbout(name, line)(`declared ${print(stock)}, its initial value gives ${print(start)}`)

    const complain = complainAbout(`rate.${name}`, line)
    const [declared, found] = [read(flowUnit, complain), infer(flow, unitOf, complain)]
    const due = stock && times(stock, YEAR, -1)
    if (!fits(declared, due)) complain(`declared ${print(declared)}, a net flow of ${print(stock)} is ${print(due)}`)
    if (!fits(declared, found)) complain(`declared ${print(declared)}, its equation gives ${print(found)}`)
  }
  return problems
}

function infer(expression: Expression, unitOf: (id: string) => Found, complain: Complain): Found {
  const inferPart = (part: Expression) => infer(part, unitOf, complain)
  switch (expression.kind) {
    case 'number':
      return expression.value === 0 ? undefined : PLAIN
    case 'time':
      return YEAR
    case 'name':
      return unitOf(idOf(expression.of, expression.name))
    case 'minus':
      return inferPart(expression.of)
    case 'operation': {
      const { operator, left, right } = expression
      if (operator === '+' || operator === '-') return alike(operator, [left, right])
      const [a, b] = [inferPart(left), inferPart(right)]
      return a && b && times(a, b, operator === '/' ? -1 : 1)
    }
    case 'call':
      break
  }
  switch (expression.function) {
    case 'min':
    case 'max':
      return alike(expression.function, expression.arguments)
    case 'exp':
    case 'log':
    case 'logistic':
    case 'ramp':
      for (const part of expression.arguments) demand(part, expression.function === 'ramp' ? YEAR : PLAIN, `${expression.function} takes`)
      return PLAIN
    case 'blend': {
      const [before, after, phase] = expression.arguments
      demand(phase, PLAIN, 'the phase of blend is')
      return alike('blend', [before, after])
    }
    case 'pow': {
      const [base, exponent] = expression.arguments
      const power = constant(exponent)
      demand(exponent, PLAIN, 'an exponent is')
      if (power === undefined) return demand(base, PLAIN, 'pow with a variable exponent takes')
      const dimension = inferPart(base)
      return dimension && times(PLAIN, dimension, power)
    }
  }

  /** The dimension that all the expressions share. */
  function alike(what: string, all: Expression[]): Found {
    const found = all.map(inferPart)
    const first = found.find((dimension) => dimension !== undefined)
    const odd = found.findIndex((dimension) => !fits(first, dimension))
    if (odd === -1) return first
    complain(`${what} takes equal units, got ${print(first)} and ${print(found[odd])} for ${quote(all[odd])} in ${quote(expression)}`)
    return undefined
  }

  function demand(part: Expression, wanted: Dimension, rule: string): Dimension {
    const found = inferPart(part)
    if (!fits(wanted, found)) complain(`${rule} ${print(wanted)}, got ${print(found)} for ${quote(part)}`)
    return wanted
  }
}

/** The value of a constant expression such as -1 / 2; undefined if it contains a variable. */
function constant(expression: Expression): number | undefined {
  if (expression.kind === 'number') return expression.value
  if (expression.kind === 'minus') {
    const value = constant(expression.of)
    return value === undefined ? undefined : -value
  }
  if (expression.kind !== 'operation' || expression.operator !== '/') return undefined
  const [a, b] = [constant(expression.left), constant(expression.right)]
  return a === undefined || b === undefined ? undefined : a / b
}

function read(unit: string, complain: Complain): Found {
  try {
    return parseUnit(unit)
  } catch (error) {
    complain((error as Error).message)
    return undefined
  }
}

const fits = (a: Found, b: Found) => a === undefined || b === undefined || sameDimension(a, b)
const print = (found: Found) => (found ? printUnit(found) : 'anything')

function quote(expression: Expression): string {
  const text = printExpression(expression, (id) => id, 'time')
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text
}
