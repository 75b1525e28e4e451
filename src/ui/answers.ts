import { axisTop } from '../charts/scales'
import type { Dot, Series, Upright } from '../charts/series'
import { OBSERVATIONS } from '../evidence/observations'
import { decimal } from '../lib/format'
import { outputOf, type OutputId } from '../model/outputs'
import { TODAY_ROW, type Run } from '../model/simulate'
import { CLOCK, PARAMETERS } from '../model/squeeze'

/** What one of the three headline charts shows. */
export interface Answer {
  id: OutputId
  name: string
  unit: string
  colour: string
  summary: string
  /** Where it ends, in a few words. */
  brief: string
  years: readonly [number, number]
  top: number
  ticks: readonly number[]
  series: readonly Series[]
  wash?: { lower: string; upper: string; from: number; label: string }
  dots?: readonly Dot[]
  uprights: readonly Upright[]
  level?: { y: number; from: number; label: string; brief?: string }
  note?: string
  /** The Nvidia shock's year is dragged on this chart's axis. */
  shock?: true
}

/** The look of each chart: colour, the axis tops it may take, and its gridlines as parts of the top. */
const LOOKS = [
  { id: 'open-supply', colour: 'var(--supply)', tops: [20, 40], lines: 2 },
  { id: 'access-demand', colour: 'var(--demand)', tops: [600, 1200, 2400], lines: 3 },
  { id: 'consortium-pressure', colour: 'var(--pressure)', tops: [100], lines: 1 },
] as const

const YEARS = [CLOCK.start, CLOCK.end] as const

/** The three charts of a run over its baseline; with `frozen`, on the axes given. */
export function answers(run: Run, base: Run, frozen: readonly number[] | null): Answer[] {
  return LOOKS.map(({ id, colour, tops, lines }, i) => {
    const { name, unit, digits } = outputOf(id)
    // One number of digits in a chart, so that its labels can be compared.
    const lowest = Math.min(...[run, base].map(({ outputs }) => outputs[id][outputs[id].length - 1]))
    const text = (value: number) => decimal(value, lowest < 10 ? digits : 0, true)
    const main: Series = {
      id,
      xs: run.years,
      ys: run.outputs[id],
      colour,
      weight: 'main',
      label: run === base ? '' : 'your scenario',
      brief: '',
      text,
    }
    const ghost: Series = {
      ...main,
      id: 'baseline',
      ys: base.outputs[id],
      colour: 'var(--quiet)',
      weight: 'ghost',
      label: 'baseline',
      brief: 'base',
    }
    const series = run === base ? [main] : [ghost, main]
    const top =
      frozen?.[i] ??
      axisTop(
        series.flatMap((row) => Array.from(row.ys)),
        tops,
      )
    const ends = [main.ys[TODAY_ROW], main.ys[main.ys.length - 1]].map(text)
    return {
      id,
      name,
      unit,
      colour,
      summary: `${name}, ${unit}: ${ends[0]} today, ${ends[1]} in ${CLOCK.end}${run === base ? '' : `, baseline ${text(ghost.ys[ghost.ys.length - 1])}`}.`,
      brief: `${ends[0]} today, ${ends[1]} in ${CLOCK.end}`,
      years: YEARS,
      top,
      ticks: Array.from({ length: lines + 1 }, (_, step) => (top / lines) * step),
      series,
      uprights: [{ x: CLOCK.today, label: i === 0 ? 'today' : '' }],
      ...extras[id](run, series),
    }
  })
}

/** What a chart has beyond its lines. */
const extras: Record<(typeof LOOKS)[number]['id'], (run: Run, series: Series[]) => Partial<Answer>> = {
  'open-supply': () => ({ dots: COUNTED }),
  'access-demand': (run, series) => {
    const supply = run.outputs['open-supply'].map((value) => (100 * value) / run.outputs['open-supply'][TODAY_ROW])
    const companion: Series = {
      ...series[0],
      id: 'supply-index',
      ys: supply,
      colour: 'var(--supply)',
      weight: 'thin',
      label: 'open supply',
      brief: 'supply',
    }
    return {
      unit: 'and supply, both today = 100',
      series: [companion, ...series],
      wash: { lower: 'supply-index', upper: 'access-demand', from: CLOCK.today, label: 'the squeeze' },
    }
  },
  'consortium-pressure': ({ outputs, formationYear, outcome }) => ({
    level: {
      y: PARAMETERS.pressureToJoin.value,
      from: CLOCK.today,
      label: 'where half the candidates would join',
      brief: 'half would join',
    },
    shock: true,
    uprights: [
      { x: CLOCK.today, label: '' },
      ...(formationYear === null
        ? []
        : [
            {
              x: formationYear,
              label: `consortium forms, ${Math.floor(formationYear)}${outcome === 'consortium-fails' ? ', and fails' : ''}`,
              strong: true,
            },
          ]),
    ],
    note: formationYear === null ? `no consortium forms: ${obstacle(outputs)}` : undefined,
  }),
}

/** What keeps a consortium from forming. */
function obstacle(outputs: Run['outputs']): string {
  if (Math.max(...outputs['consortium-pressure']) < PARAMETERS.pressureToJoin.value) return 'too little pressure'
  const covered = outputs['bill-covered']
  const share = covered[covered.length - 1]
  return share < PARAMETERS.closureNeeded.value ? `dues cover ${decimal(100 * share, 0)}% of its bill` : 'too few members in time'
}

/** The counts of near-frontier releases that open supply is held against, at the tolerance they were counted with. */
const COUNTED: Dot[] = OBSERVATIONS.filter(
  (row) => row.output === 'open-supply' && row.tolerance === PARAMETERS.toleranceThen.value,
).flatMap((row) =>
  row.points.map(({ year, value }) => ({
    x: year,
    y: value,
    title: `${value} near-frontier releases in the year to ${year}: ${row.publisher}`,
  })),
)
