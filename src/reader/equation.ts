import type { ESTree } from 'vite'
import { FUNCTIONS, type Expression, type FunctionName, type Operator } from '../equations/expression'
import { quote, refuse, type Source } from './source'

/** The names that an equation may read at its place in the file. */
export interface Scope {
  parameters: ReadonlySet<string>
  /** Empty in `initial`, where no stock has a value yet. */
  stocks: ReadonlySet<string>
  /** Constants defined above the equation. */
  auxiliaries: ReadonlySet<string>
  time: boolean
}

/** Integers from 0 to this are structure, such as the order of a delay; any other number is an assumption and needs a name. */
const LARGEST_STRUCTURAL = 4
const ALLOWED = 'numbers, names, time, p.x, s[at.x], + - * /, parentheses, Math.min, Math.max, exp, log, pow, logistic, ramp and blend'

/** Turns the right-hand side of an equation into data. Refuses anything else. */
export function readExpression(source: Source, node: ESTree.Node, scope: Scope): Expression {
  const read = (part: ESTree.Node) => readExpression(source, part, scope)
  switch (node.type) {
    case 'Literal':
      return { kind: 'number', value: structural(source, node) }
    case 'Identifier':
      return readName(source, node, scope)
    case 'MemberExpression':
      return readMember(source, node, scope)
    case 'UnaryExpression':
      if (node.operator === '-') return { kind: 'minus', of: read(node.argument) }
      break
    case 'BinaryExpression':
      if (isOperator(node.operator)) return { kind: 'operation', operator: node.operator, left: read(node.left), right: read(node.right) }
      if (node.operator === '**') refuse(source, node, `got ${quote(source, node)}; a power is written pow(x, y)`)
      break
    case 'CallExpression':
      return { kind: 'call', function: functionOf(source, node), arguments: node.arguments.map(read) }
  }
  refuse(source, node, `got ${quote(source, node)}; an equation may use ${ALLOWED}`)
}

function isOperator(text: string): text is Operator {
  return text === '+' || text === '-' || text === '*' || text === '/'
}

function structural(source: Source, node: ESTree.Expression & { type: 'Literal' }): number {
  const { value } = node
  if (typeof value !== 'number') refuse(source, node, `got ${quote(source, node)}; an equation may use ${ALLOWED}`)
  if (Number.isInteger(value) && value <= LARGEST_STRUCTURAL) return value
  refuse(
    source,
    node,
    `got the number ${quote(source, node)}, allowed are 0 to ${LARGEST_STRUCTURAL}; give it a name and an origin in PARAMETERS`,
  )
}

function readName(source: Source, node: ESTree.Node & { name: string }, scope: Scope): Expression {
  if (node.name === 'time' && scope.time) return { kind: 'time' }
  if (scope.auxiliaries.has(node.name)) return { kind: 'name', of: 'auxiliary', name: node.name }
  const known = scope.time ? 'time, p.x, s[at.x] and constants defined above' : 'p.x and constants defined above'
  refuse(source, node, `got the unknown name ${node.name}; allowed are ${known}`)
}

function readMember(source: Source, node: ESTree.MemberExpression, scope: Scope): Expression {
  const stock = slotName(node, 's')
  if (stock !== undefined) {
    if (scope.stocks.has(stock)) return { kind: 'name', of: 'stock', name: stock }
    refuse(
      source,
      node,
      scope.stocks.size
        ? `got the unknown stock ${stock}; stocks are listed in STOCKS`
        : `got ${quote(source, node)}; initial values read parameters, not stocks`,
    )
  }
  if (!node.computed && node.object.type === 'Identifier' && node.object.name === 'p' && node.property.type === 'Identifier') {
    const { name } = node.property
    if (scope.parameters.has(name)) return { kind: 'name', of: 'parameter', name }
    refuse(source, node, `got the unknown parameter ${name}; parameters are listed in PARAMETERS`)
  }
  refuse(source, node, `got ${quote(source, node)}; an equation may use ${ALLOWED}`)
}

/** The x of `array[at.x]`; undefined for any other expression. */
export function slotName(node: ESTree.Node, array: string): string | undefined {
  if (node.type !== 'MemberExpression' || !node.computed || node.object.type !== 'Identifier' || node.object.name !== array)
    return undefined
  const slot = node.property
  if (slot.type !== 'MemberExpression' || slot.computed || slot.object.type !== 'Identifier' || slot.object.name !== 'at') return undefined
  return slot.property.type === 'Identifier' ? slot.property.name : undefined
}

function functionOf(source: Source, node: ESTree.CallExpression): FunctionName {
  const name = quote(source, node.callee).replace(/^Math\.(min|max)$/, '$1')
  const known = name !== quote(source, node.callee) || (name !== 'min' && name !== 'max')
  if (!known || !Object.hasOwn(FUNCTIONS, name)) {
    refuse(
      source,
      node,
      `got a call of ${quote(source, node.callee)}; allowed are Math.min, Math.max, exp, log, pow, logistic, ramp and blend`,
    )
  }
  const wanted = FUNCTIONS[name as FunctionName]
  const given = node.arguments.length
  if (given === wanted || (wanted === Infinity && given > 0)) return name as FunctionName
  refuse(source, node, `got ${given} arguments for ${name}; it takes ${wanted === Infinity ? 'one or more' : wanted}`)
}
