import type { ESTree } from 'vite'
import { quote, refuse, sectionOf, type Source } from './source'

/** Allowed contents of a table: literals, and arrays and objects of them. */
type Data = string | number | boolean | null | Data[] | { [key: string]: Data }

export interface Row {
  name: string
  /** The last whole-line comment above the row; empty if there is none. */
  section: string
  node: ESTree.Node
  /** The file that contains it. */
  source: Source
  fields: { [key: string]: Data }
}

/** The rows of `export const <name> = { row: { … }, … } as const`, in order, from the first file that contains such a table. */
export function readTable(sources: readonly Source[], name: string): Row[] {
  const [source, constant] = findConstant(sources, name)
  const table = unwrap(constant)
  if (table.type !== 'ObjectExpression') refuse(source, table, `got ${quote(source, table)} for ${name}; it must be an object of rows`)
  return table.properties.map((property) => {
    const [row, value] = keyAndValue(source, property)
    const fields = readData(source, value)
    if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
      refuse(source, property, `got ${quote(source, value)} for ${name}.${row}; a row must be an object`)
    }
    return { name: row, section: sectionOf(source, property, table, /^\s*(.+?)\s*$/), node: property, source, fields }
  })
}

/** A field that must be text. */
export function textField(row: Row, field: string): string {
  const value = row.fields[field]
  if (typeof value !== 'string' || !value.trim())
    refuse(row.source, row.node, `got ${show(value)} for ${row.name}.${field}; it must be text`)
  return value
}

/** A field that must be a number. */
export function numberField(row: Row, field: string): number {
  const value = row.fields[field]
  if (typeof value !== 'number') refuse(row.source, row.node, `got ${show(value)} for ${row.name}.${field}; it must be a number`)
  return value
}

/** A field that must be a list of texts; it may be empty. */
export function listField(row: Row, field: string): string[] {
  const value = row.fields[field]
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  refuse(row.source, row.node, `got ${show(value)} for ${row.name}.${field}; it must be a list of texts`)
}

const show = (value: Data | undefined) => (value === undefined ? 'nothing' : JSON.stringify(value))

function findConstant(sources: readonly Source[], name: string): [Source, ESTree.Expression] {
  for (const source of sources) {
    for (const statement of source.program.body) {
      const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
      if (declaration?.type !== 'VariableDeclaration') continue
      for (const { id, init } of declaration.declarations) if (id.type === 'Identifier' && id.name === name && init) return [source, init]
    }
  }
  refuse(sources[0], sources[0].program, `got no table ${name}; a model needs PARAMETERS, PARAMETER_NOTES and STOCKS`)
}

function unwrap(node: ESTree.Expression): ESTree.Expression {
  return node.type === 'TSAsExpression' || node.type === 'TSSatisfiesExpression' ? unwrap(node.expression) : node
}

function keyAndValue(source: Source, property: ESTree.ObjectPropertyKind): [string, ESTree.Expression] {
  if (property.type === 'Property' && !property.computed && !property.shorthand) {
    if (property.key.type === 'Identifier') return [property.key.name, property.value]
    if (property.key.type === 'Literal' && typeof property.key.value === 'string') return [property.key.value, property.value]
  }
  refuse(source, property, `got ${quote(source, property)}; a table must consist of name: value`)
}

function readData(source: Source, wrapped: ESTree.Expression): Data {
  const node = unwrap(wrapped)
  if (node.type === 'Literal' && !('regex' in node) && typeof node.value !== 'bigint') return node.value as Data
  if (node.type === 'TemplateLiteral' && node.expressions.length === 0) return node.quasis[0].value.cooked ?? ''
  if (node.type === 'UnaryExpression' && node.operator === '-') {
    const value = readData(source, node.argument)
    if (typeof value === 'number') return -value
  }
  if (node.type === 'ArrayExpression') {
    return node.elements.map((element) => {
      if (!element || element.type === 'SpreadElement') refuse(source, node, `got ${quote(source, node)}; a list may contain only values`)
      return readData(source, element)
    })
  }
  if (node.type === 'ObjectExpression') {
    return Object.fromEntries(
      node.properties.map((property) => {
        const [key, value] = keyAndValue(source, property)
        return [key, readData(source, value)]
      }),
    )
  }
  refuse(source, node, `got ${quote(source, node)}; a table may contain only literal numbers, texts, lists and objects`)
}
