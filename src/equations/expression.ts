/** The right-hand side of an equation as data. Graph, unit check and exporters all work on this. */
export type Expression =
  | { kind: 'number'; value: number }
  | { kind: 'time' }
  | { kind: 'name'; of: 'parameter' | 'stock' | 'auxiliary'; name: string }
  | { kind: 'minus'; of: Expression }
  | { kind: 'operation'; operator: Operator; left: Expression; right: Expression }
  | { kind: 'call'; function: FunctionName; arguments: Expression[] }

export type Operator = '+' | '-' | '*' | '/'

/** Number of arguments that each function takes; `min` and `max` take one or more. */
export const FUNCTIONS = { min: Infinity, max: Infinity, exp: 1, log: 1, pow: 2, logistic: 1, ramp: 3, blend: 3 } as const
export type FunctionName = keyof typeof FUNCTIONS

const number = (value: number): Expression => ({ kind: 'number', value })

const operation = (left: Expression, operator: Operator, right: Expression): Expression => ({
  kind: 'operation',
  operator,
  left,
  right,
})

/** The direct subexpressions, left to right. */
function parts(expression: Expression): Expression[] {
  switch (expression.kind) {
    case 'minus':
      return [expression.of]
    case 'operation':
      return [expression.left, expression.right]
    case 'call':
      return expression.arguments
    default:
      return []
  }
}

/** The id of a variable: `p.x` for a parameter, since it may share its name with a stock or an auxiliary, otherwise the name. */
export function idOf(of: 'parameter' | 'stock' | 'auxiliary', name: string): string {
  return of === 'parameter' ? `p.${name}` : name
}

/** Ids of the parameters, stocks and auxiliaries that an expression reads, without repetition, in order of appearance. */
export function uses(expression: Expression): string[] {
  if (expression.kind === 'name') return [idOf(expression.of, expression.name)]
  return [...new Set(parts(expression).flatMap(uses))]
}

/** Replaces `logistic`, `ramp` and `blend` by operations that every system-dynamics tool has, as src/model/exact.ts computes them. */
export function expand(expression: Expression): Expression {
  switch (expression.kind) {
    case 'minus':
      return { kind: 'minus', of: expand(expression.of) }
    case 'operation':
      return operation(expand(expression.left), expression.operator, expand(expression.right))
    case 'call': {
      const [x, second, third] = expression.arguments.map(expand)
      if (expression.function === 'logistic') {
        return operation(number(1), '/', operation(number(1), '+', call('exp', [{ kind: 'minus', of: x }])))
      }
      if (expression.function === 'ramp') {
        const passed = operation(operation(x, '-', second), '/', third)
        return call('min', [number(1), call('max', [number(0), passed])])
      }
      if (expression.function === 'blend') return operation(x, '+', operation(operation(second, '-', x), '*', third))
      return call(expression.function, expression.arguments.map(expand))
    }
    default:
      return expression
  }
}

const call = (name: FunctionName, values: Expression[]): Expression => ({ kind: 'call', function: name, arguments: values })
