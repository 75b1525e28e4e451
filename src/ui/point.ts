import { levers, snap, type LeverId } from '../model/levers'
import { same } from '../scenario/codec'
import { record } from '../scenario/history'
import type { ScenarioStore } from '../scenario/store'

/** Moves two levers at once, snapped; calls until `endDrag` are one step of undo, whichever way the point went. */
export function movePoint(store: ScenarioStore, to: Partial<Record<LeverId, number>>): void {
  const { history } = store.getState()
  const snapped = levers.filter(({ id }) => to[id] !== undefined).map((lever) => [lever.id, snap(lever, to[lever.id]!)] as const)
  const next = { ...history.present, levers: { ...history.present.levers, ...Object.fromEntries(snapped) } }
  if (!same(history.present, next)) store.setState({ history: record(history, next, Object.keys(to).join('+')), change: 'drag' })
}
