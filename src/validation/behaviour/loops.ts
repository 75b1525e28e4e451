import { LOOP_NAMES } from '../../words/tables/loops'
import { OUTPUT_NAMES } from '../../words/tables/outputs'
import type { LeverId } from '../../model/levers'
import type { LoopId } from '../../model/loops'
import type { OutputId } from '../../model/outputs'
import type { Check, Subject } from '../check'
import { at, stock, type Measure } from '../tools/measure'
import { EAGER, probe, show, type Moved } from '../tools/probe'

/** A behaviour attributed to a loop, either a measure or a lever's effect on it, and how much of it may remain once the loop is cut. */
interface Credit {
  loop: LoopId
  says: string
  measure: Measure
  given?: Moved
  /** The lever whose effect is measured, and the two values that are compared. */
  by?: readonly [LeverId, from: number, to: number]
  /** Smallest absolute size of the behaviour with the loop whole, in the measure's unit. */
  least: number
  /** Largest share of it that may remain when the loop is cut: 0 means that it vanishes. */
  left: number
}

/** Relative fall of an output between two years. */
function fall(id: OutputId, from: number, to: number): Measure {
  const name = OUTPUT_NAMES[id]
  return { id, name: `fall of ${name} from ${from} to ${to}`, of: (run) => 1 - at(id, to).of(run) / at(id, from).of(run) }
}

/** Free seats among a hundred candidates. */
const free: Measure = { id: 'free', name: 'free seats in 2036', of: (run) => 100 - at('members', 2036).of(run) }
const club: Moved = { ...EAGER, candidates: 100, ambition: 0 }
/** A group whose bill is close to what it can pay. */
const dear: Moved = { ...EAGER, ambition: 0.5, willingness: 60, candidates: 24, access: 0.3 }

// prettier-ignore
const CREDITS: readonly Credit[] = [
  { loop: 'B1', says: 'a consortium that forms adds nothing to open supply.', measure: at('open-supply', 2036), given: EAGER, by: ['consortium', 0, 1], least: 0.1, left: 0.01 },
  { loop: 'B2', says: 'Nvidia’s customers do not touch its open budget.', measure: at('sponsor-budget', 2032), by: ['conflict', 0, 1], least: 0.3, left: 0.05 },
  { loop: 'B3', says: 'a bust drives off at most three fifths as many firms; the rest leave for the gap alone.', measure: at('reliance', 2034), by: ['discipline', 0, 1], least: 0.3, left: 0.6 },
  { loop: 'B4', says: 'at most half as many of a hundred seats stay free in a cheap club.', measure: free, given: club, least: 20, left: 0.5 },
  { loop: 'B5', says: 'a generous sponsor takes at most half as much pressure away; the rest is what its models do to scarcity.', measure: at('consortium-pressure', 2032), by: ['sponsor', 0, 12], least: 10, left: 0.5 },
  { loop: 'R1', says: 'the share of each hardly falls as members come.', measure: fall('member-share', 2030, 2036), given: EAGER, least: 0.1, left: 0.25 },
  { loop: 'R1', says: 'a group whose bill is close to what it can pay has at most nine tenths of the members.', measure: at('members', 2036), given: dear, least: 2, left: 0.9 },
  { loop: 'R2', says: 'nobody leaves for want of money.', measure: stock('turnover', 2034, 'turnover'), given: { china: 0 }, least: 0.2, left: 0.01 },
  { loop: 'R2', says: 'a Chinese winter takes fewer releases away by 2029.', measure: at('releases-chinese-startups', 2029), by: ['china', 0, 1], least: 0.5, left: 0.97 },
  { loop: 'R3', says: 'the pace of the frontier, which makes closed labs rich, does not touch their own chips.', measure: at('custom-silicon', 2032), by: ['cost', 1.2, 5], least: 0.05, left: 0.1 },
  { loop: 'R3', says: 'open models that Chinese money pays for take nothing from closed labs.', measure: at('closed-revenue', 2030), by: ['china', 0, 2], least: 0.1, left: 0.05 },
  { loop: 'R4', says: 'a group whose bill is close to what it can pay has at most nine tenths of the members.', measure: at('members', 2036), given: dear, least: 2, left: 0.9 },
  { loop: 'S1', says: 'no loss of cash touches Nvidia’s open budget.', measure: at('sponsor-budget', 2030), by: ['nvidia', -90, 0], least: 0.5, left: 0.01 },
  { loop: 'S2', says: 'no temptation of a model of its own touches Nvidia’s open releases.', measure: at('releases-nvidia', 2034), by: ['own-model', 0, 1], least: 0.1, left: 0.01 },
]

function behaviour(subject: Subject, { measure, given, by }: Credit, cut: LoopId[]): number {
  const value = (levers: Moved) => measure.of(probe(subject, { levers: { ...given, ...levers }, cut }))
  return by ? value({ [by[0]]: by[2] }) - value({ [by[0]]: by[1] }) : value({})
}

export const CUTS: readonly Check[] = CREDITS.map((credit) => ({
  id: `loop-${credit.loop.toLowerCase()}-${credit.by?.[0] ?? credit.measure.id}`,
  kind: 'loop',
  says: `Without ${credit.loop} (${LOOP_NAMES[credit.loop]}) ${credit.says}`,
  run: (subject) => {
    const [whole, cut] = [[], [credit.loop]].map((loops) => behaviour(subject, credit, loops))
    if (Math.abs(whole) >= credit.least && cut / whole <= credit.left) return null
    return `whole ${show(whole)}, cut ${show(cut)}; due at least ${show(credit.least)} whole, and at most ${show(100 * credit.left)} % left`
  },
}))
