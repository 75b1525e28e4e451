import { blend, exp, log, logistic, pow, ramp } from '../../model/exact'
import { idOf, type Expression, type FunctionName, type Operator } from '../../equations/expression'

/** Computes an expression from the numbers in its slots. */
export type Evaluate = (values: Float64Array) => number

const FUNCTIONS: Record<FunctionName, (...numbers: number[]) => number> = {
  min: Math.min,
  max: Math.max,
  exp,
  log,
  pow,
  logistic,
  ramp,
  blend,
}

const OPERATIONS: Record<Operator, (left: Evaluate, right: Evaluate) => Evaluate> = {
  '+': (left, right) => (values) => left(values) + right(values),
  '-': (left, right) => (values) => left(values) - right(values),
  '*': (left, right) => (values) => left(values) * right(values),
  '/': (left, right) => (values) => left(values) / right(values),
}

/** An expression as a function. `slotOf` gives the slot of an id: `p.x` for parameters, `time`, otherwise the variable's name. */
export function evaluator(expression: Expression, slotOf: (id: string) => number): Evaluate {
  const make = (part: Expression) => evaluator(part, slotOf)
  switch (expression.kind) {
    case 'number':
      return () => expression.value
    case 'time': {
      const slot = slotOf('time')
      return (values) => values[slot]
    }
    case 'name': {
      const slot = slotOf(idOf(expression.of, expression.name))
      return (values) => values[slot]
    }
    case 'minus': {
      const of = make(expression.of)
      return (values) => -of(values)
    }
    case 'operation':
      return OPERATIONS[expression.operator](make(expression.left), make(expression.right))
    case 'call': {
      const call = FUNCTIONS[expression.function]
      const parts = expression.arguments.map(make)
      const [first] = parts
      return parts.length === 1 ? (values) => call(first(values)) : (values) => call(...parts.map((part) => part(values)))
    }
  }
}
