import { parseArgs } from 'node:util'

export interface Options {
  /** Links, queries, or `-` for standard input, in the order given. */
  sources: string[]
  format: 'json' | 'csv'
  /** Loops to cut in every scenario, as a link would write them. */
  cut: string
  help: boolean
}

const FORMATS = ['json', 'csv'] as const
const ALLOWED = '--format json|csv, --cut LOOPS, --help'

export const USAGE = `Runs the model for one or more scenarios.

  npm run --silent simulate -- LINK... [--format json|csv] [--cut LOOPS]

LINK         a link copied from the explorer, its query, such as '?v=1&cost=4', or - to read one a line from standard input
--format     json (default): one document a line for each link, in order; csv: one table, for a single link
--cut LOOPS  loops to cut, such as B1,R3; the same as cut=B1,R3 in the link
--help       this text
`

/** Reads the command line, or says in one line what was got and what is allowed. */
export function readOptions(args: string[]): Options | string {
  const options: Options = { sources: [], format: 'json', cut: '', help: false }
  const { tokens } = parseArgs({
    args,
    strict: false,
    tokens: true,
    options: {
      format: { type: 'string' },
      cut: { type: 'string' },
      ensemble: { type: 'string' },
      seed: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  for (const token of tokens) {
    if (token.kind === 'positional') options.sources.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    if (name === 'help') options.help = true
    else if (name === 'ensemble' || name === 'seed') return `${rawName} is not allowed: this version runs single scenarios only.`
    else if (name !== 'format' && name !== 'cut') return `${rawName} is not an option; allowed are ${ALLOWED}.`
    else if (value === undefined) return `${rawName} has no value; allowed are ${ALLOWED}.`
    else if (name === 'cut') options.cut = value
    else {
      const format = FORMATS.find((allowed) => allowed === value)
      if (!format) return `${rawName} got ${JSON.stringify(value)}; allowed are ${FORMATS.join(', ')}.`
      options.format = format
    }
  }
  if (!options.help && options.sources.length === 0) {
    return `No scenario was given; allowed are a link, a query such as '?v=1&cost=4', or - for one a line on standard input.`
  }
  return options
}
