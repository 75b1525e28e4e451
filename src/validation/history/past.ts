import { levers } from '../../model/levers'
import { LOOPS } from '../../model/loops'
import { CLOCK, REPORTED, STOCK_NAMES } from '../../model/squeeze'
import type { Check } from '../check'
import { describe, trajectoryOf, type Moved, type Setting } from '../tools/probe'

/** No setting may act before its year: until then every stock and reported auxiliary is equal to the bit. */
interface Past {
  id: string
  says: string
  cases: readonly (readonly [Setting, until: number])[]
}

const ends = levers.flatMap(({ id, min, max }) => [{ [id]: min }, { [id]: max }])
const everyLoop = LOOPS.map(({ id }) => id)
const mixed: Moved = Object.fromEntries(levers.map(({ id, min, max }, i) => [id, i % 2 ? min : max]))

const PASTS: readonly Past[] = [
  {
    id: 'past-levers',
    says: 'Whatever a lever holds, the past up to today is the same to the last bit: levers act from today on.',
    cases: ends.map((moved) => [{ levers: moved }, CLOCK.today]),
  },
  {
    id: 'past-loops',
    says: 'Whatever loop is cut, the past up to today is the same to the last bit: cuts act from today on.',
    cases: everyLoop.map((loop) => [{ cut: [loop] }, CLOCK.today]),
  },
  {
    id: 'past-all',
    says: 'With every lever at an end and every loop cut, the past up to today is the same to the last bit.',
    cases: [[{ levers: mixed, cut: everyLoop }, CLOCK.today]],
  },
  {
    id: 'past-shock',
    says: 'Nobody feels Nvidia’s shock before its year.',
    cases: [2027, 2028, 2031, 2034].map((year) => [{ levers: { nvidia: -90, 'nvidia-year': year } }, year]),
  },
  {
    id: 'past-discipline',
    says: 'Nobody feels tighter markets before the year in which they set in.',
    cases: [2027, 2028, 2031, 2034].map((year) => [{ levers: { discipline: 1, 'discipline-year': year } }, year]),
  },
]

export const PAST: readonly Check[] = PASTS.map(({ id, says, cases }) => ({
  id: `reality-${id}`,
  kind: 'reality',
  says,
  run: (subject) => {
    const plain = trajectoryOf(subject, {})
    for (const [setting, until] of cases) {
      const other = trajectoryOf(subject, setting)
      const rows = plain.times.filter((time) => time <= until).length
      for (const [names, a, b] of [
        [STOCK_NAMES, plain.states, other.states],
        [REPORTED, plain.reported, other.reported],
      ] as const) {
        const i = a.findIndex((value, at) => at < rows * names.length && !Object.is(value, b[at]))
        if (i < 0) continue
        const change = describe(setting.levers ?? {}) || `cut of ${setting.cut?.join(', ')}`
        return `${names[i % names.length]} is ${a[i]} in ${plain.times[Math.floor(i / names.length)]}, with ${change} ${b[i]}`
      }
    }
    return null
  },
}))
