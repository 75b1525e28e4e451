import { outputs, type OutputId } from '../../model/outputs'
import type { Check } from '../check'
import { probe, show } from '../tools/probe'

const classes = outputs.map(({ id }) => id).filter((id) => id.startsWith('releases-') && id !== 'releases-consortium')

/** The order in which a bust halves the releases of each class, relative to the baseline. */
export const BUST_ORDER: Check = {
  id: 'reality-bust-halves-in-order',
  kind: 'reality',
  says: 'In a bust the releases of Chinese start-ups halve, against the baseline, before those of every class but one. Against the essay: the Western challengers, who live on venture money too and stand nearer to the edge, go first.',
  run: (subject) => {
    const [hard, plain] = [{ discipline: 1 }, {}].map((levers) => probe(subject, { levers }))
    const halved = (id: OutputId) => hard.years.find((_, i) => hard.outputs[id][i] < plain.outputs[id][i] / 2) ?? Infinity
    const years = classes.map((id) => [id, halved(id)] as const).toSorted((a, b) => a[1] - b[1])
    const [first, second, third] = years
    const asSaid = first[0] === 'releases-challengers' && second[0] === 'releases-chinese-startups' && third[1] > second[1]
    return asSaid ? null : years.map(([id, year]) => `${id} ${show(year)}`).join(', ')
  },
}
