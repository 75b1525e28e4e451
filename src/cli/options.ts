import { parseArgs } from 'node:util'
import { SEED, SIZES } from '../ensemble/draws'
import { VERSION } from '../model/scenario'

export interface Options {
  /** Links, queries, or `-` for standard input, in the order given. */
  sources: string[]
  format: 'json' | 'csv'
  /** Loops to cut in every scenario, as a link would write them. */
  cut: string
  /** Draws of the beliefs around each scenario; absent: the scenario alone. */
  ensemble?: number
  seed: number
  help: boolean
}

const FORMATS = ['json', 'csv'] as const
const ALLOWED = '--format json|csv, --cut LOOPS, --ensemble N, --seed S, --help'
const LAST_SEED = 2 ** 32 - 1
const EXAMPLE = `?v=${VERSION}&cost=4`

export const USAGE = `Runs the model for one or more scenarios.

  npm run --silent simulate -- LINK... [--format json|csv] [--cut LOOPS] [--ensemble N [--seed S]]

LINK          a link copied from the explorer, its query, such as '${EXAMPLE}', or - to read one a line from standard input
--format      json (default): one document a line for each link, in order; csv: one table, for a single link
--cut LOOPS   loops to cut, such as B1,R3; the same as cut=B1,R3 in the link
--ensemble N  also draws the beliefs N times around each scenario: bands of every output and the share of each outcome;
              N is one of ${SIZES.join(', ')}
--seed S      which draws, a whole number from 0 to ${LAST_SEED}; ${SEED} if not given
--help        this text
`

/** Reads an option's value: gives a part of the options, or what is wrong, to be printed after the option's name. */
type Read = (value: string) => Partial<Options> | string

const got = (value: string, allowed: string) => `got ${JSON.stringify(value)}; allowed are ${allowed}.`

const READ: Record<string, Read> = {
  format: (value) => {
    const format = FORMATS.find((allowed) => allowed === value)
    return format ? { format } : got(value, FORMATS.join(', '))
  },
  cut: (cut) => ({ cut }),
  ensemble: (value) => {
    const ensemble = SIZES.find((size) => String(size) === value)
    return ensemble ? { ensemble } : got(value, SIZES.join(', '))
  },
  seed: (value) =>
    /^\d{1,10}$/.test(value) && Number(value) <= LAST_SEED ? { seed: Number(value) } : got(value, `whole numbers from 0 to ${LAST_SEED}`),
}

/** Reads the command line, or says in one line what was got and what is allowed. */
export function readOptions(args: string[]): Options | string {
  let options: Options = { sources: [], format: 'json', cut: '', seed: SEED, help: false }
  const { tokens } = parseArgs({
    args,
    strict: false,
    tokens: true,
    options: { ...Object.fromEntries(Object.keys(READ).map((name) => [name, { type: 'string' }])), help: { type: 'boolean', short: 'h' } },
  })
  const given = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional') options.sources.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    given.add(name)
    if (name === 'help') options.help = true
    else if (!Object.hasOwn(READ, name)) return `${rawName} is not an option; allowed are ${ALLOWED}.`
    else if (value === undefined) return `${rawName} has no value; allowed are ${ALLOWED}.`
    else {
      const read = READ[name](value)
      if (typeof read === 'string') return `${rawName} ${read}`
      options = { ...options, ...read }
    }
  }
  if (options.help) return options
  if (options.sources.length === 0) {
    return `No scenario was given; allowed are a link, a query such as '${EXAMPLE}', or - for one a line on standard input.`
  }
  if (given.has('seed') && !options.ensemble) return `--seed got no ensemble to draw; it is allowed with --ensemble ${SIZES.join('|')}.`
  return options
}
