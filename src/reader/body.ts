import type { ESTree } from 'vite'
import { readExpression, slotName, type Scope } from './equation'
import { FUNCTIONS, uses, type Expression } from '../equations/expression'
import type { AuxiliaryText } from '../equations/model'
import { lineOf, noteOn, quote, refuse, sectionOf, type Place, type Source } from './source'

/** Contents of `initial` or `rates`: constants, assignments to stocks, and reported names. */
export interface Body {
  auxiliaries: AuxiliaryText[]
  assigned: Map<string, Assigned>
  reported: string[]
}

export interface Assigned {
  expression: Expression
  section: string
  /** The whole statement, for its line and comment, and the file that contains it. */
  place: Place
  source: Source
}

/** The differences between `initial` and `rates`. */
export interface Form {
  name: 'initial' | 'rates'
  signature: readonly string[]
  /** Name of the array whose elements are assigned. */
  target: 's' | 'rate'
  allowed: string
}

export const INITIAL: Form = {
  name: 'initial',
  signature: ['p', 's'],
  target: 's',
  allowed: 'const x = … and s[at.x] = …',
}
export const RATES: Form = {
  name: 'rates',
  signature: ['time', 's', 'p', 'rate', 'aux'],
  target: 'rate',
  allowed: 'const x = …, rate[at.x] = … and aux.x = x',
}

/** A section comment: `// --- Title ---`. */
const SECTION = /^\s*-{3,}\s*(.*?)\s*-{3,}\s*$/

/** Names that have a fixed meaning in these functions. */
const TAKEN = new Set(['time', 's', 'p', 'rate', 'aux', 'at', ...Object.keys(FUNCTIONS)])

/**
 * Reads `initial` or `rates`. Refuses any statement that is not an equation.
 *
 * @param elsewhere names that the other function has taken
 */
export function readBody(
  sources: readonly Source[],
  form: Form,
  scope: Omit<Scope, 'auxiliaries'>,
  stocks: ReadonlySet<string>,
  elsewhere: ReadonlySet<string>,
): Body {
  const [source, declaration] = findFunction(sources, form)
  const body: Body = { auxiliaries: [], assigned: new Map(), reported: [] }
  const known = new Set<string>()

  const define = (statement: ESTree.VariableDeclaration) => {
    const { id, init } = statement.declarations[0]
    if (statement.kind !== 'const' || statement.declarations.length !== 1 || id.type !== 'Identifier' || !init) {
      refuse(source, statement, `got ${quote(source, statement)}; an auxiliary must be defined as const x = …`)
    }
    const { name } = id
    if (TAKEN.has(name)) refuse(source, statement, `got a constant named ${name}, a name with a fixed meaning here; choose another name`)
    if (stocks.has(name) || elsewhere.has(name) || known.has(name)) {
      refuse(source, statement, `got a second variable named ${name}; stocks and constants share one namespace`)
    }
    const expression = readExpression(source, init, { ...scope, auxiliaries: known })
    const section = sectionOf(source, statement, declaration, SECTION)
    body.auxiliaries.push({
      name,
      ...noteOn(source, statement),
      section,
      expression,
      uses: uses(expression),
      line: lineOf(source, statement),
    })
    known.add(name)
  }

  const assign = (statement: Place, { left, operator, right }: ESTree.AssignmentExpression) => {
    const stock = slotName(left, form.target)
    const reported = form.name === 'rates' ? reportedName(left) : undefined
    if (operator !== '=' || (stock === undefined && reported === undefined)) notEquation(source, statement, form)
    if (stock !== undefined) {
      if (!stocks.has(stock)) refuse(source, statement, `got the unknown stock ${stock}; stocks are listed in STOCKS`)
      if (body.assigned.has(stock)) refuse(source, statement, `got a second ${form.target}[at.${stock}]; a stock must have exactly one`)
      const expression = readExpression(source, right, { ...scope, auxiliaries: known })
      const section = sectionOf(source, statement, declaration, SECTION)
      body.assigned.set(stock, { expression, section, place: statement, source })
    } else if (reported !== undefined) {
      if (right.type !== 'Identifier' || right.name !== reported || !known.has(reported)) {
        refuse(source, statement, `got ${quote(source, statement)}; aux.x = x may only report a constant x defined above`)
      }
      if (body.reported.includes(reported)) refuse(source, statement, `got a second aux.${reported}; a constant is reported once`)
      body.reported.push(reported)
    }
  }

  for (const statement of declaration.body?.body ?? []) {
    if (statement.type === 'VariableDeclaration') define(statement)
    else if (statement.type === 'ExpressionStatement' && statement.expression.type === 'AssignmentExpression')
      assign(statement, statement.expression)
    else notEquation(source, statement, form)
  }
  for (const stock of stocks) {
    if (!body.assigned.has(stock)) refuse(source, declaration, `got no ${form.target}[at.${stock}] in ${form.name}; every stock needs one`)
  }
  return body
}

function notEquation(source: Source, statement: Place, form: Form): never {
  refuse(source, statement, `got ${quote(source, statement)}; ${form.name} may contain only ${form.allowed}`)
}

function findFunction(sources: readonly Source[], form: Form): [Source, ESTree.Function] {
  for (const source of sources) {
    for (const statement of source.program.body) {
      const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
      if (declaration?.type !== 'FunctionDeclaration' || declaration.id?.name !== form.name) continue
      const given = declaration.params.map((parameter) => (parameter.type === 'Identifier' ? parameter.name : quote(source, parameter)))
      if (given.join() === form.signature.join()) return [source, declaration]
      refuse(source, declaration, `got ${form.name}(${given.join(', ')}); it takes (${form.signature.join(', ')})`)
    }
  }
  refuse(sources[0], sources[0].program, `got no function ${form.name}(${form.signature.join(', ')})`)
}

function reportedName(node: ESTree.Node): string | undefined {
  const isReported = node.type === 'MemberExpression' && !node.computed && node.object.type === 'Identifier' && node.object.name === 'aux'
  return isReported && node.property.type === 'Identifier' ? node.property.name : undefined
}
