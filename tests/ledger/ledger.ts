import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { runInThisContext } from 'node:vm'
import { readModel } from '../../src/cli/models'
import { requestFor } from '../../src/ensemble/ensemble'
import type { Sample } from '../../src/ensemble/sample'
import type { Summary } from '../../src/ensemble/summary'
import { resultId } from '../../src/export/ids'
import type { OutputId } from '../../src/model/outputs'
import { VERSION, type Scenario } from '../../src/model/scenario'
import { format, parse } from '../../src/scenario/links/codec'
import { modelOf, type Frozen } from '../../src/scenario/versions'
import { PRESETS, scenarioOf } from '../../src/scenario/presets'

/** A link and what it gave under one version of the model. */
export interface Row {
  /** Query of a link, with its version; quoted in the file, as cut loops stand between commas. */
  link: string
  version: number
  resultId: string
  /** Headline outputs in 2030 and 2036, as `HELD` and `YEARS` order them, rounded for people. */
  numbers: string[]
}

const FILE = 'tests/ledger/links.csv'
const YEARS = [2030, 2036]
/** The outputs that the ledger holds, whatever the page shows first. */
const HELD = ['open-supply', 'access-demand', 'consortium-pressure'] as const satisfies readonly OutputId[]
export const HEADER = ['link', 'version', 'resultId', ...YEARS.flatMap((year) => HELD.map((id) => `${id} ${year}`))].join(',')

/** Together these move every lever and cut every loop. They may change: rows of released versions stay in the ledger. */
const VARIED = [
  'cost=1.5',
  'cost=4.9',
  'china=0.1',
  'china=2&sponsor=8',
  'nvidia=-53',
  'nvidia=-90&nvidia-year=2031.25&nvidia-recovery=0.5',
  'discipline=0.9',
  'discipline=0.05&discipline-year=2033.75',
  'access=0.4&reliance=0.8',
  'consortium=off&china=0.1',
  'misalignment=0.2&candidates=50&willingness=100',
  'candidates=8&public-share=0.55&ambition=0',
  'ambition=1&willingness=200&public-share=0.6',
  'catch-up=16&tolerance=8',
  'catch-up=60&tolerance=12',
  'conflict=0.9&own-model=0.7&silicon=12',
  'silicon=0&sponsor=1.2&reliance=0',
  'cut=B1,B3,R1',
  'china=0.1&discipline=0.7&cut=B2,B4,B5,S1',
  'nvidia=-80&cost=3.7&access=0.2&cut=R2,R3,R4,S2',
]

/** Links that each version of the model has in the ledger: the baseline, every preset, and some more. */
export const LINKS = [
  `?v=${VERSION}`,
  ...PRESETS.map((preset) => format(scenarioOf(preset))),
  ...VARIED.map((query) => canonical(`?v=${VERSION}&${query}`)),
]

function canonical(link: string): string {
  const { scenario, notices } = parse(link)
  if (notices.length > 0) throw new Error(`got ${link} for the ledger: ${notices.join(' ')}`)
  return format(scenario)
}

export const readLedger = (): string => readFileSync(FILE, 'utf8')
export const writeLedger = (rows: readonly Row[]): void =>
  writeFileSync(
    FILE,
    [HEADER, ...rows.map(({ link, version, resultId, numbers }) => [`"${link}"`, version, resultId, ...numbers]), ''].join('\n'),
  )

/** Rows of the file's text. Throws for a line that is not a row. */
export const rowsOf = (text: string): Row[] =>
  text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [, link, version, id, numbers] = line.match(/^"([^"]*)",(\d+),([0-9a-f]{8})((?:,-?[\d.]+(?:e-?\d+)?)*)$/) ?? []
      if (link === undefined) throw new Error(`the ledger got the line ${line}`)
      return { link, version: Number(version), resultId: id, numbers: numbers.split(',').slice(1) }
    })

/** The row of a link, run by the version that it names. */
export function rowFor(link: string): Row {
  readModel(link)
  const { scenario } = parse(link)
  const run = modelOf(scenario.version).simulate(scenario)
  const at = (id: OutputId, year: number) => run.outputs[id][run.years.indexOf(year)].toPrecision(6)
  return {
    link,
    version: scenario.version,
    resultId: resultId(run),
    numbers: YEARS.flatMap((year) => HELD.map((id) => String(Number(at(id, year))))),
  }
}

/** Where a version of the model is frozen. */
const fileOf = (version: number) => `public/models/${version}.js`

/** Whether a version of the model is released, so that its numbers are fixed. */
export const isReleased = (version: number): boolean => existsSync(fileOf(version))

/** A released version with hashes of what must never change: its file, and its draws around the baseline. */
export interface FrozenRecord {
  version: number
  sha256: string
  /** Hash of the shares of the outcomes and all bands of 256 draws. */
  draws: string
}

const MODELS = 'tests/ledger/models.csv'
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

export const readModels = (): FrozenRecord[] =>
  readFileSync(MODELS, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','))
    .map(([version, sha256, draws]) => ({ version: Number(version), sha256, draws }))

export const writeModels = (models: readonly FrozenRecord[]): void =>
  writeFileSync(
    MODELS,
    ['version,sha256,draws', ...models.map(({ version, sha256, draws }) => `${version},${sha256},${draws}`), ''].join('\n'),
  )

/** The record of a version as its file is now. */
export function recordOf(version: number): FrozenRecord {
  return { version, sha256: sha256(readFileSync(fileOf(version), 'utf8')), draws: drawsOf(frozen(version)) }
}

/** A version loaded from its file, even if the source is at the same version. */
export function frozen(version: number): Frozen {
  const shelf = globalThis as { openModelSqueeze?: Record<number, Frozen> }
  if (!shelf.openModelSqueeze?.[version]) runInThisContext(readFileSync(fileOf(version), 'utf8'))
  return shelf.openModelSqueeze![version]
}

/** For JSON.stringify: typed arrays as lists. */
const plain = (_: string, value: unknown) => (ArrayBuffer.isView(value) ? [...(value as Float64Array)] : value)

/** The `draws` hash of a `FrozenRecord`. */
export function drawsOf({ version, levers, requestOf, perform }: Pick<Frozen, 'version' | 'levers' | 'requestOf' | 'perform'>): string {
  const scenario = { version, levers: Object.fromEntries(levers.map((lever) => [lever.id, lever.default])), cut: [] } as unknown as Scenario
  const request = requestFor({ requestOf }, scenario, 'coarse', HELD)
  const samples = [perform({ kind: 'sample', request, from: 0, to: request.size }) as Sample]
  const { chances, formedBy, bands } = perform({ kind: 'summarise', request, samples }) as Summary
  return sha256(JSON.stringify({ chances, formedBy, bands }, plain))
}
