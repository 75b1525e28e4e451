import { OUTPUT_NAMES } from '../tables/outputs'
import { leverName } from '../tables/levers'
import type { Summary } from '../../ensemble/summary'
import { lower } from '../../lib/text'
import { leverOf, type LeverId } from '../../model/levers'
import type { OutputId } from '../../model/outputs'
import { inHundred, percent } from '../numbers'
import { CONSORTIUM_FORMS, OUTCOME_WORDS } from '../tables/outcomes'

/** How the draws end, the commonest first: "In 81 of 100 draws of the beliefs the squeeze finds no remedy; …". */
export function endingsSentence({ chances }: Summary): string {
  const atEnd = (id: keyof typeof chances) => chances[id][chances[id].length - 1]
  const [lasts, fails] = [atEnd('consortium-forms'), atEnd('consortium-fails')]
  const forms = lasts + fails
  const fate = fails === 0 ? ' and lasts' : lasts === 0 ? ', and never lasts' : `, and lasts in ${inHundred(lasts)}`
  const endings = [
    { share: atEnd('squeeze'), clause: OUTCOME_WORDS.squeeze.clause, more: '' },
    { share: atEnd('stopgap-holds'), clause: OUTCOME_WORDS['stopgap-holds'].clause, more: '' },
    { share: forms, clause: CONSORTIUM_FORMS, more: fate },
  ]
  const [first, ...rest] = endings.filter(({ share }) => share > 0).toSorted((a, b) => b.share - a.share)
  const start = `In ${first.share === 1 ? 'all' : `${inHundred(first.share)} of 100`} draws of the beliefs ${first.clause}${first.more}`
  const others = rest.map(({ share, clause, more }) => `${clause} in ${inHundred(share)}${more}`)
  if (forms === 0) others.push('no consortium forms in any')
  return `${[start, ...others].join('; ')}.`
}

/** When a consortium forms in the draws; each dot of the chart is one of the `formation` years. */
export function formationSentence({ formation, formedBy }: Summary): string {
  const years = Object.keys(formedBy).map(Number)
  const total = formedBy[Math.max(...years)] ?? 0
  if (total === 0) return `No draw forms a consortium: all ${formation.length} dots stand at never.`
  if (formation.every((year) => year === null)) return `A consortium forms in ${inHundred(total)} of 100 draws, too few for a dot.`
  const half = Math.min(...years.filter((year) => formedBy[year] >= total / 2))
  return `Half of the draws that form a consortium have formed it by the start of ${half}.`
}

/** A ranking of levers by how much of the spread of an output each explains by itself; `interplay` is null where there is no spread. */
interface Ranked {
  rows: readonly { lever: LeverId; share: number }[]
  interplay: number | null
}

/** Which lever explains most of the spread of an output at the end; `among` names what varied: "beliefs", "levers". */
export function rankingSentence({ rows, interplay }: Ranked, output: OutputId, end: number, among: string): string {
  const what = `${lower(OUTPUT_NAMES[output])} in ${end}`
  if (interplay === null) return `In every draw ${what} is the same: there is no spread to explain.`
  if (rows.length === 0) return `None of the ${among} moves ${what} by itself: its spread comes from their interplay.`
  const [first] = rows
  return `${leverName(leverOf(first.lever))} moves ${what} most of all ${among}: alone it explains ${percent(first.share)} of the spread.`
}

/** How many draws around a point end as it does. */
export function sameEndingSentence(share: number): string {
  return `In ${inHundred(share)} of 100 draws of the beliefs around this point it ends so too; in the others the border lies elsewhere.`
}
