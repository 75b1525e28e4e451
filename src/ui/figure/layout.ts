import { LOOP_NAMES } from '../../words/tables/loops'
import { PRESET_WORDS } from '../../words/tables/presets'
import { leverName, textOf } from '../../words/tables/levers'
import { cutText, FIGURE_WORDS, moreText, movedText, pinnedText, shadedText } from '../../words/figure'
import { COUNTS } from '../../words/page/thesis'
import { lower } from '../../lib/text'
import { width as ems, wrap } from '../../lib/wrap'
import type { Scenario } from '../../model/scenario'

import { modelOf } from '../../scenario/versions'
import { presetOf } from '../../scenario/presets'
import { answers, type Answer } from '../answers/answers'
import { changed } from '../../scenario/changes'
import { chanceOf, headline, type Piece } from '../../words/headline'
import { idsBriefOf, idsOf, type Frame, type Shown } from './figure'
import { LETTERS } from '../answers/pins'

/** Words of the headline in one look. */
interface Said {
  text: string
  tone: Piece['tone']
  bold: boolean
  whole: boolean
}

/** One chart and where it stands: its title on `title`, its drawing below. */
interface Placed extends Answer {
  left: number
  title: number
  plot: { left: number; top: number; width: number; height: number; margin: number; axis: boolean }
}

/** Where everything in a picture stands, in its own pixels, of which `width` by `height` are shown as `shownWidth` by `shownHeight`. */
export interface Layout {
  width: number
  height: number
  shownWidth: number
  shownHeight: number
  pad: number
  /** Baseline of the name of the whole, what stands beside it, and at the right. */
  name: { at: number; of: string; right: string }
  headline: { at: number; size: number; leading: number; lines: Said[][] }
  /** What was moved to get there. */
  moved: Note[]
  charts: Placed[]
  /** Hairline above the notes; null where there is none. */
  rule: number | null
  notes: Note[]
}

/** A line of small words by its baseline, some at the left and some at the right. */
interface Note {
  at: number
  text: string
  right?: string
}

/** Sizes of words, pixels: labels of charts, titles of charts, small print. */
export const SIZES = { label: 12.5, title: 13.5, small: 12 }

/** A social card, 1200 by 630, is drawn for this width and shown so much larger that it can be read at a third of its size. */
const CARD = { width: 500, height: 262.5, shownWidth: 1200, shownHeight: 630 }
const CARD_SIZES = [22, 21, 20, 19, 18, 17]
/** Its faces are known, and narrower than the widest that a page may have to make do with. */
const CARD_FACE = 0.93
const NARROW = 560
const [FIGURE_PAD, CARD_PAD, SMALL_LEADING] = [20, 18, 17]

/** How high a chart is drawn, as a share of its width: one by itself is taller than one of three. */
const TALL = [0.36, 0.27, 0.235]

/** Lays out a picture. No page is needed: widths of words are estimated, and never too small. */
export function layOut(shown: Shown, frame: Frame): Layout {
  return frame.kind === 'card' ? layOutCard(shown, frame) : layOutFigure(shown, frame)
}

function layOutFigure(shown: Shown, { width, charts: ids }: Frame): Layout {
  const pad = FIGURE_PAD
  const inner = width - 2 * pad
  const name = { at: 31, of: viewOf(shown.scenario), right: '' }

  const largest = Math.round(Math.min(30, Math.max(20, 13 + width / 64)))
  const words = said(shown, 2)
  const least = Math.max(3, wrap(words, inner / (largest - 2)).length)
  const { size, lines } = sized(words, inner, [largest, largest - 1, largest - 2], least)
  const leading = Math.round(size * 1.22)
  const first = name.at + leading + 6
  const foot = first + (lines.length - 1) * leading

  const moved = movedIn(shown.scenario, inner / SIZES.small).map((text, i) => ({
    at: foot + Math.round(15 + size * 0.42) + i * SMALL_LEADING,
    text,
  }))
  const rows = drawn(shown, ids, width < NARROW)
  const margin = Math.max(...rows.map(marginOf))
  const tall = Math.round(Math.max(130, inner * (TALL[rows.length - 1] ?? TALL[2])))
  let at = foot + moved.length * SMALL_LEADING + (moved.length > 0 ? 8 : 0)
  const charts = rows.map((row, i): Placed => {
    const title = at + 30
    const axis = i === rows.length - 1
    const height = tall + (axis ? 18 : 0)
    at = title + 4 + height - 8
    return { ...row, unit: unitOf(row, inner), left: pad, title, plot: { left: pad, top: title + 4, width: inner, height, margin, axis } }
  })
  const rule = at + 20
  const notes = notesOf(shown, rows, inner / SIZES.small).map((note, i) => ({ ...note, at: rule + 18 + i * SMALL_LEADING }))
  const height = notes[notes.length - 1].at + 14
  const spoken = { at: first, size, leading, lines }
  return { width, height, shownWidth: width, shownHeight: height, pad, name, headline: spoken, moved, charts, rule, notes }
}

/** Its charts stand side by side. */
function layOutCard(shown: Shown, { charts: ids }: Frame): Layout {
  const pad = CARD_PAD
  const inner = CARD.width - 2 * pad
  const name = { at: 27, of: viewOf(shown.scenario), right: idsBriefOf(shown) }

  const { size, lines } = sized(said(shown, 1), inner / CARD_FACE, CARD_SIZES, 3)
  const leading = Math.round(size * 1.2)
  const first = name.at + leading + 5
  const title = first + (lines.length - 1) * leading + 25

  const credit = creditOf(ids)
  const rows = drawn(shown, ids, ids.length > 1)
  const gap = 24
  const width = (inner - gap * (rows.length - 1)) / rows.length
  const bottom = CARD.height - 8 - (credit ? SMALL_LEADING : 0)
  const charts = rows.map((row, i): Placed => {
    const left = pad + i * (width + gap)
    const plot = { left, top: title + 4, width, height: bottom - title - 4, margin: Math.ceil(CARD_FACE * marginOf(row)), axis: true }
    return { ...row, unit: unitOf(row, width), left, title, plot }
  })
  const notes = credit ? [{ at: CARD.height - 9, text: credit }] : []
  return { ...CARD, pad, name, headline: { at: first, size, leading, lines }, moved: [], charts, rule: null, notes }
}

/** The headline in its looks; a few words of one colour stay on one line. */
function said({ scenario, run, summary }: Shown, causes: number): Said[] {
  const chance = summary && chanceOf(summary, run.outcome)
  return headline(scenario, run, causes, chance).map(({ text, tone }) => {
    const bold = tone !== undefined && tone !== 'chance'
    return { text, tone, bold, whole: bold && text.length <= 16 }
  })
}

/** The largest size at which the words take no more than so many lines, or else the smallest. */
function sized(words: readonly Said[], room: number, sizes: readonly number[], most: number): { size: number; lines: Said[][] } {
  const tries = sizes.map((size) => ({ size, lines: wrap(words, room / size) }))
  return tries.find(({ lines }) => lines.length <= most) ?? tries[tries.length - 1]
}

const paragraph = (text: string, most: number) => wrap([{ text }], most).map((line) => line.map((piece) => piece.text).join(''))

/** The name of a view that has one. */
function viewOf(scenario: Scenario): string {
  const preset = presetOf(scenario)
  return preset ? PRESET_WORDS[preset.id].name : ''
}

/** What was moved, in at most three lines: a headline names two causes at most. */
function movedIn(scenario: Scenario, most: number): string[] {
  const levers = changed(scenario).map((lever) => `${lower(leverName(lever))} ${textOf(lever, scenario.levers[lever.id])}`)
  const loops = modelOf(scenario.version).loops.filter(({ id }) => scenario.cut.some((cut) => cut === id))
  const items = [...levers, ...loops.map(({ id }) => cutText(LOOP_NAMES[id]))]
  if (items.length === 0) return []
  for (let count = items.length; ; count--) {
    const rest = items.length - count
    const named = rest === 0 ? items : [...items.slice(0, count), moreText(rest)]
    const lines = paragraph(movedText(named), most)
    if (lines.length <= 3 || count === 1) return lines
  }
}

const MAINS: Partial<Record<Answer['id'], string>> = { 'access-demand': FIGURE_WORDS.demand }

/** The charts asked for, labelled for readers who have no page around them: the scenario is not theirs, and today is said once. */
function drawn(shown: Shown, ids: Frame['charts'], narrow: boolean): Answer[] {
  const rows = answers(shown.run, shown.base, null, shown).filter(({ id }) => ids.includes(id))
  return rows.map((row, i) => {
    const main = MAINS[row.id] ?? (row.series.length === 1 || narrow ? '' : FIGURE_WORDS.scenario)
    const label = ({ weight, label, brief }: Answer['series'][number]) =>
      weight === 'main' ? main : weight === 'thin' && narrow ? brief : label
    return {
      ...row,
      series: row.series.map((each) => ({ ...each, label: label(each) })),
      // The notes say what they are.
      bands: row.bands.map((band) => ({ ...band, label: undefined })),
      markers: row.markers.map((mark, j) => ({ ...mark, label: j === 0 ? (i === 0 ? FIGURE_WORDS.today : '') : mark.label })),
    }
  })
}

/** Room for the longest words at the end of a line. */
function marginOf({ series }: Answer): number {
  const ends = series.map(({ ys, text, label, weight }) => ({
    text: `${text(ys[ys.length - 1])} ${label}`.trim(),
    bold: weight === 'main',
  }))
  return Math.ceil(10 + SIZES.label * Math.max(...ends.map(ems)))
}

/** As much of the unit as fits beside the name of a chart. */
function unitOf({ name, unit, unitBrief = unit }: Answer, room: number): string {
  const left = (room - SIZES.title * ems({ text: name, bold: true }) - 8) / SIZES.small
  return [unit, unitBrief].find((text) => ems({ text }) <= left) ?? ''
}

/** What the marks are, and what it is a picture of. */
function notesOf(shown: Shown, rows: readonly Answer[], most: number): Omit<Note, 'at'>[] {
  const sentences = [
    shown.summary && rows.some(({ bands }) => bands.length > 0) ? shadedText(shown.summary.size) : '',
    pinnedText(
      shown.pins.map((_, i) => LETTERS[i]),
      shown.names,
    ),
    creditOf(rows.map(({ id }) => id)),
  ]
  const ids = idsOf(shown)
  const link = shortOf(shown.link, most)
  const last = ems({ text: ids }) + ems({ text: link }) + 2 <= most ? [{ text: ids, right: link }] : [{ text: ids }, { text: link }]
  const marks = paragraph(sentences.filter(Boolean).join(' '), most)
  return [...marks.map((text) => ({ text })), ...last].filter(({ text }) => text !== '')
}

const creditOf = (ids: Frame['charts']) => (ids.includes('open-supply') ? COUNTS.brief : '')

/** A link without what every link has; without its query, where that is too long to be typed. */
function shortOf(link: string, most: number): string {
  const whole = link.replace(/^https?:\/\//, '')
  if (whole.startsWith('?')) return ''
  return ems({ text: whole }) <= Math.min(most, 40) ? whole : whole.split(/[?#]/, 1)[0].replace(/\/$/, '')
}
