import { expand, idOf, type Expression } from './expression'

/** Operator precedence. An expression with a lower precedence than its context needs is put in parentheses. */
const ANY = 0
const SUM = 1
const PRODUCT = 2
const POWER = 3
const ATOM = 4

const FUNCTION_NAMES = { min: 'MIN', max: 'MAX', exp: 'EXP', log: 'LN' } as const

/**
 * Writes an expression in the notation that Vensim and XMILE share, so that it is evaluated in the same order as here. A sign next to a power is
 * always put in parentheses, since tools disagree about -a ^ 2.
 *
 * @param nameOf the tool's name of a variable, by id
 * @param time the tool's name of time
 */
export function printExpression(expression: Expression, nameOf: (id: string) => string, time: string): string {
  return print(expand(expression), ANY)

  function print(part: Expression, tightness: number): string {
    switch (part.kind) {
      case 'number':
        return String(part.value)
      case 'time':
        return time
      case 'name':
        return nameOf(idOf(part.of, part.name))
      case 'minus':
        return enclose(`-${print(part.of, ATOM)}`, tightness > ANY)
      case 'operation': {
        const own = part.operator === '+' || part.operator === '-' ? SUM : PRODUCT
        return enclose(`${print(part.left, own)} ${part.operator} ${print(part.right, own + 1)}`, tightness > own)
      }
      case 'call':
        return printCall(part.function, part.arguments, tightness)
    }
  }

  function printCall(name: string, values: Expression[], tightness: number): string {
    if (name === 'pow') return enclose(`${print(values[0], ATOM)} ^ ${print(values[1], ATOM)}`, tightness > POWER)
    const word = FUNCTION_NAMES[name as keyof typeof FUNCTION_NAMES]
    if (name === 'exp' || name === 'log') return `${word}(${print(values[0], ANY)})`
    if (values.length === 1) return print(values[0], tightness)
    // MIN and MAX take exactly two arguments in these tools.
    const rest = values.length === 2 ? print(values[1], ANY) : printCall(name, values.slice(1), ANY)
    return `${word}(${print(values[0], ANY)}, ${rest})`
  }
}

function enclose(text: string, parentheses: boolean): string {
  return parentheses ? `(${text})` : text
}
