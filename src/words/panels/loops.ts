import type { Status } from '../../evidence/claims'
import { lower } from '../../lib/text'
import { STATUS_WORDS } from '../tables/claims'

/** The words of “Cut a loop”. */
export const CUT_LOOPS = {
  lead: 'A loop is an effect that comes back to its cause. Cut one and the model runs without it from 2027 on: what you believe because of that loop falls with it.',
  cut: 'Cut',
}

/** The words of the causal diagram. */
export const DIAGRAM = {
  key: '▶ more makes more; ⊣ more makes less. Strong lines with a name belong to a loop, dotted ones are cut. Every arrow is found in the equations; choose a quantity to see its own.',
  summary: (quantities: number, links: number, inLoops: number, loops: number) =>
    `Causal diagram of ${quantities} quantities and ${links} effects found in the equations; ${inLoops} of them belong to the ${loops} named loops. The table below lists them.`,
  cut: (loop: string) => `${loop} cut`,
  /** What affects a quantity, and what it affects. */
  quantity: (name: string, causes: readonly string[], effects: readonly string[]) =>
    `${name} depends on: ${listOf(causes)}. It affects: ${listOf(effects)}.`,
}

const listOf = (names: readonly string[]) => names.map(lower).join(', ') || 'nothing here'

/** The words of the diagram's table. */
export const LINK_TABLE = {
  title: 'The arrows as a table',
  caption: 'Effects in the equations, with no other quantity of the diagram in between',
  columns: ['From', 'To', 'More makes', 'Loop'],
  sign: (sign: 1 | -1) => (sign > 0 ? 'more' : 'less'),
  cut: (loop: string) => `${loop} (cut)`,
}

/** The words of the claims. */
export const CLAIM_WORDS = {
  title: 'Claims of the argument',
  lead: (surviving: number, claims: number, turned: number) => {
    const cuts = turned === 0 ? '' : `; the cuts turn ${turned === 1 ? 'one' : turned} of them`
    return `${surviving} of ${claims} claims that the model can speak to survive here${cuts}. Changes under 10% do not count. Surviving in a model is not the same as being true, and a claim that survives whatever you set is one the model is built on; what the evidence says stands beside each.`
  },
  survival: (survives: boolean) => (survives ? 'Survives' : 'Falls'),
  turned: ', by your cuts',
  evidence: (status: Status) => `Evidence: ${STATUS_WORDS[status]}.`,
  table: 'The claims as a table, with their evidence',
  columns: ['Claim', 'In the model', 'Evidence', 'Where it was published'],
  unpublished: 'nothing published found',
}
