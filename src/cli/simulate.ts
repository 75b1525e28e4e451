import { readFileSync } from 'node:fs'
import { toCsv } from '../export/csv'
import { toDocument } from '../export/document'
import type { LoopId } from '../model/loops'
import { formatExactly, parse, spelled, type Parsed } from '../scenario/links/codec'
import { modelOf } from '../scenario/versions'
import { ensembleOf, withBands } from './ensemble'
import { noticeText } from '../words/notices'
import { readModel } from './models'
import { readOptions, USAGE } from './options'

/** Where the command reads and writes. Every text brings its own line ends. */
export interface Streams {
  input: () => string
  output: (text: string) => void
  error: (text: string) => void
}

function terminal(): Streams {
  // A reader such as `head` closes the pipe when it has enough: that is no failure.
  process.stdout.once('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
  return {
    input: () => readFileSync(0, 'utf8'),
    output: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
  }
}

/** Runs the command; returns its exit code: 0, or 2 for bad usage. */
export function main(args: string[], { input, output, error }: Streams = terminal()): number {
  const refuse = (line: string) => {
    error(`${line}\n`)
    return 2
  }
  const options = readOptions(args)
  if (typeof options === 'string') return refuse(options)
  if (options.help) {
    output(USAGE)
    return 0
  }
  const links = options.sources.flatMap((source) => (source === '-' ? linesOf(input()) : [source]))
  if (options.format === 'csv' && links.length !== 1) return refuse(`--format csv got ${links.length} scenarios; allowed is one.`)
  for (const link of links) {
    const { scenario, notices } = read(link, options.cut)
    const said = notices.map(noticeText)
    for (const notice of said) error(`${notice}\n`)
    const model = modelOf(scenario.version)
    const run = model.simulate(scenario)
    const ensemble = options.ensemble && ensembleOf(scenario, run, options.ensemble, options.seed)
    if (options.format === 'csv') output(ensemble ? withBands(toCsv(run), ensemble) : toCsv(run))
    else
      output(
        `${JSON.stringify({ ...toDocument(model, { link: formatExactly(scenario), scenario: spelled(scenario) }, run, said), ...(ensemble && { ensemble }) })}\n`,
      )
  }
  return 0
}

/** Lines of a text. An empty line counts, as the baseline's canonical link; what follows the last line end does not. */
const linesOf = (text: string) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'))

/** Reads a link, and cuts the loops of `--cut` as well. */
function read(link: string, cut: string): Parsed {
  readModel(link)
  const { scenario, notices } = parse(link)
  if (cut === '') return { scenario, notices }
  const asked = parse(`?v=${scenario.version}&cut=${encodeURIComponent(cut)}`)
  const both = modelOf(scenario.version)
    .loops.map(({ id }) => id as LoopId)
    .filter((id) => scenario.cut.includes(id) || asked.scenario.cut.includes(id))
  return { scenario: { ...scenario, cut: both }, notices: [...notices, ...asked.notices] }
}
