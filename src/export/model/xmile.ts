import { escape } from '../../lib/html'
import type { ModelText } from '../../equations/model'
import { sheet, type RunOptions, type SheetRow } from './sheet'

/**
 * The model as an XMILE 1.0 file (for Stella and others), set to Euler integration, without a diagram. Throws as `sheet` does.
 *
 * @param title name of the model that the tool shows
 */
export function toXmile(model: ModelText, options: RunOptions, title: string): string {
  const rows = sheet(model, options, 'TIME', spell)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">',
    `  <header><name>${escape(title)}</name><vendor>${escape(title)}</vendor><product version="1.0" lang="en">${escape(title)}</product></header>`,
    '  <sim_specs method="Euler" time_units="year">',
    `    <start>${options.start}</start>`,
    `    <stop>${options.end}</stop>`,
    `    <dt>${options.step}</dt>`,
    '  </sim_specs>',
    '  <model>',
    '    <variables>',
    ...rows.flatMap(variable).map((line) => `      ${line}`),
    '    </variables>',
    '  </model>',
    '</xmile>',
    '',
  ].join('\n')
}

function variable(row: SheetRow): string[] {
  const tag = row.kind === 'constant' || row.kind === 'auxiliary' ? 'aux' : row.kind
  return [
    `<${tag} name="${escape(row.name)}">`,
    `  <doc>${escape([row.section, row.meaning].filter(Boolean).join(': '))}</doc>`,
    `  <eqn>${escape(row.equation)}</eqn>`,
    ...(row.inflows ?? []).map((name) => `  <inflow>${escape(spell(name))}</inflow>`),
    ...(row.outflows ?? []).map((name) => `  <outflow>${escape(spell(name))}</outflow>`),
    ...(row.band ? [`  <range min="${row.band[0]}" max="${row.band[1]}"/>`] : []),
    `  <units>${escape(row.unit === '1' ? 'dmnl' : row.unit)}</units>`,
    `</${tag}>`,
  ]
}

const spell = (words: string) => words.replaceAll(' ', '_')
