import { HEADLINE_NAMES } from '../../words/tables/outputs'
import { chartText, CHART_WORDS, countText, endsText, formationWords, obstacleText } from '../../words/charts'
import { spreadAt } from '../../charts/geometry/readout'
import type { Band, Dot, Series, EventMarker } from '../../charts/geometry/series'
import type { Summary } from '../../ensemble/summary'
import { OBSERVATIONS } from '../../evidence/observations'
import { decimal } from '../../lib/format'
import { outputOf } from '../../model/outputs'
import type { Run } from '../../model/run/simulate'
import { modelOf } from '../../scenario/versions'
import { LOOKS, ticksOf, topsOf } from './headlines'
import type { HeadlineId } from '../../scenario/headlines'
import { bandsOf } from './bands'
import { DASHES, LETTERS } from './pins'

/** What one of the three headline charts shows. */
export interface Answer {
  id: HeadlineId
  name: string
  unit: string
  /** The unit where there is hardly room. */
  unitBrief?: string
  colour: string
  summary: string
  /** Where it ends, in a few words. */
  brief: string
  years: readonly [number, number]
  top: number
  ticks: readonly number[]
  series: readonly Series[]
  bands: readonly Band[]
  gap?: { lower: string; upper: string; from: number; label: string }
  dots?: readonly Dot[]
  markers: readonly EventMarker[]
  level?: { y: number; from: number; label: string; brief?: string }
  note?: string
  /** The Nvidia shock's year is dragged on this chart's axis. */
  shock?: true
}

/** What is drawn behind a scenario's lines: runs that are pinned, and what the ensemble says. */
export interface Behind {
  pins?: readonly Run[]
  summary?: Summary | null
}

/** The three charts of a run over its baseline; with `tops`, on the axes given. */
export function answers(run: Run, base: Run, tops: readonly number[] | null = null, { pins = [], summary = null }: Behind = {}): Answer[] {
  const { axes } = modelOf(run.version)
  const fit = tops ?? topsOf(axes, [run, base, ...pins], summary)
  const years = [run.years[0], run.years[run.years.length - 1]] as const
  return LOOKS.map(({ id, colour }, i) => {
    const { unit, digits } = outputOf(id)
    const name = HEADLINE_NAMES[id]
    // One number of digits in a chart, so that its labels can be compared.
    const text = (value: number) => decimal(value, lowest < 10 ? digits : 0, true)
    const alone = run === base && pins.length === 0
    const main: Series = {
      id,
      xs: run.years,
      ys: run.outputs[id],
      colour,
      weight: 'main',
      label: alone ? '' : CHART_WORDS.yours,
      brief: '',
      text,
    }
    const grey = { ...main, colour: 'var(--quiet)' }
    const ghosts: Series[] =
      run === base ? [] : [{ ...grey, id: 'baseline', ys: base.outputs[id], weight: 'ghost', ...CHART_WORDS.baseline }]
    const kept: Series[] = pins.map(({ outputs }, at) => {
      const letter = LETTERS[at]
      return { ...grey, id: `pin-${letter}`, ys: outputs[id], weight: 'pin', dash: DASHES[at], label: letter, brief: letter }
    })
    const series = [...ghosts, ...kept, main]
    const lowest = Math.min(...series.map(last))
    const bands = bandsOf(summary, id, colour)
    const ends = [text(main.ys[run.today]), text(last(main))]
    const others = [...ghosts, ...kept].map((row) => `, ${row.label} ${text(last(row))}`).join('')
    const spread = spreadAtEnd(bands, text, years[1])
    return {
      id,
      name,
      unit,
      colour,
      summary: chartText(name, unit, endsText(ends[0], ends[1], years[1]), spread + others),
      brief: endsText(ends[0], ends[1], years[1]),
      years,
      top: fit[i],
      ticks: ticksOf(axes, id, fit[i]),
      series,
      bands,
      markers: [{ x: today(run), label: i === 0 ? CHART_WORDS.today : '' }],
      ...extras[id](run, series),
    }
  })
}

const last = ({ ys }: Series) => ys[ys.length - 1]
const today = ({ years, today }: Run) => years[today]
/** The constants of the version of the model that made a run. */
const valuesOf = ({ version }: Run) => modelOf(version).values

function spreadAtEnd(bands: readonly Band[], text: Series['text'], end: number): string {
  const words = bands.length > 0 ? spreadAt(bands[0], text, end) : undefined
  return words ? `, ${words}` : ''
}

/** What a chart has beyond its lines. */
const extras: Record<HeadlineId, (run: Run, series: Series[]) => Partial<Answer>> = {
  'open-supply': (run) => ({ dots: counted(run) }),
  'access-demand': (run, series) => {
    const supply = run.outputs['open-supply'].map((value) => (100 * value) / run.outputs['open-supply'][run.today])
    const companion: Series = {
      ...series[series.length - 1],
      id: 'supply-index',
      ys: supply,
      colour: 'var(--supply)',
      weight: 'thin',
      ...CHART_WORDS.supply,
    }
    return {
      ...CHART_WORDS.both,
      series: [companion, ...series],
      gap: { lower: 'supply-index', upper: 'access-demand', from: today(run), label: CHART_WORDS.squeeze },
    }
  },
  'consortium-pressure': (run) => {
    const fails = run.outcome === 'consortium-fails'
    const year = run.formationYear
    return {
      level: {
        y: valuesOf(run).pressureToJoin,
        from: today(run),
        ...CHART_WORDS.join,
      },
      shock: true,
      markers: [
        { x: today(run), label: '' },
        ...(year === null
          ? []
          : [
              {
                x: year,
                ...formationWords(year, fails),
                strong: true,
              },
            ]),
      ],
      note: year === null ? obstacleText(obstacleOf(run)) : undefined,
    }
  },
}

/** What keeps a consortium from forming. */
function obstacleOf(run: Run): Parameters<typeof obstacleText>[0] {
  const { pressureToJoin, closureNeeded } = valuesOf(run)
  if (Math.max(...run.outputs['consortium-pressure']) < pressureToJoin) return { kind: 'pressure' }
  const covered = run.outputs['bill-covered']
  const share = covered[covered.length - 1]
  return share < closureNeeded ? { kind: 'bill', covered: share } : { kind: 'members' }
}

/** The counts of near-frontier releases that open supply is held against, at the tolerance they were counted with. */
const counted = (run: Run): Dot[] =>
  OBSERVATIONS.filter((row) => row.output === 'open-supply' && row.tolerance === valuesOf(run).toleranceThen).flatMap((row) =>
    row.points.map(({ year, value }) => ({
      x: year,
      y: value,
      title: countText(value, year, row.publisher),
    })),
  )
