import { createStore, type StoreApi } from 'zustand/vanilla'
import { snap, type LeverId, type LeverValues } from '../model/levers'
import type { LoopId } from '../model/loops'
import { baseline, type Scenario, sameScenario } from '../model/scenario'
import { untouched, type Parsed } from './links/codec'
import { modelOf } from './versions'
import * as timeline from './history'
import type { Notice } from './links/notice'

/** How the scenario last changed, which decides how the address is written. `load` and `restore` come from the address. */
export type Change = 'load' | 'drag' | 'edit' | 'jump' | 'restore'

/** What the reader has chosen. Plain data: no functions, no results. */
export interface ScenarioState {
  history: timeline.History<Scenario>
  /** What could not be taken as written in the link last read. */
  notices: readonly Notice[]
  change: Change
  /** Scenarios kept to compare with, at most `MOST_PINS`, no two the same. Not part of links, nor of undo. */
  pins: readonly Scenario[]
}

/** How many scenarios can be pinned. */
export const MOST_PINS = 3

export type ScenarioStore = StoreApi<ScenarioState>

/** Every lever present, in range and on its grid; loops in table order. */
function tidy(scenario: Scenario): Scenario {
  const { levers, loops } = modelOf(scenario.version)
  const snapped = levers.map((lever) => {
    const value = snap(lever, scenario.levers[lever.id])
    return [lever.id, Number.isNaN(value) ? lever.default : value]
  })
  return {
    version: scenario.version,
    levers: Object.fromEntries(snapped) as LeverValues,
    cut: loops.map((loop) => loop.id as LoopId).filter((id) => scenario.cut.includes(id)),
  }
}

/** A store that starts at `initial`, with nothing to undo. */
export function createScenarioStore(initial: Scenario = baseline()): ScenarioStore {
  return createStore<ScenarioState>(() => ({ history: timeline.start(tidy(initial)), notices: [], change: 'load', pins: [] }))
}

/** Moves to `next`; notifies nobody if the store is already there. */
function move(store: ScenarioStore, next: Scenario, change: Change, drag: string | null = null): void {
  const { history } = store.getState()
  if (!sameScenario(history.present, next)) store.setState({ history: timeline.record(history, next, drag), change })
}

/** Moves to another scenario altogether, whose notices replace the present ones. */
function jump(store: ScenarioStore, { scenario, notices }: Parsed, change: Change): void {
  const state = store.getState()
  const next = tidy(scenario)
  const history = sameScenario(state.history.present, next) ? state.history : timeline.record(state.history, next)
  const silent = history === state.history && JSON.stringify(notices) === JSON.stringify(state.notices)
  if (!silent) store.setState({ history, notices, change })
}

/**
 * Sets levers to the nearest values they allow. With `coalesce`, calls for the same levers until `endDrag` are one step of undo. What is not a
 * number is ignored.
 */
export function setLevers(store: ScenarioStore, values: Partial<LeverValues>, { coalesce = false } = {}): void {
  const { present } = store.getState().history
  const rows = modelOf(present.version).levers.filter(({ id }) => !Number.isNaN(values[id] ?? NaN))
  if (rows.length === 0) return
  const snapped = rows.map((lever) => [lever.id, snap(lever, values[lever.id]!)])
  const next = { ...present, levers: { ...present.levers, ...Object.fromEntries(snapped) } }
  move(store, next, coalesce ? 'drag' : 'edit', coalesce ? rows.map(({ id }) => id).join('+') : null)
}

/** Sets one lever, as `setLevers` does. */
export function setLever(store: ScenarioStore, id: LeverId, value: number, options?: { coalesce?: boolean }): void {
  setLevers(store, { [id]: value }, options)
}

/** Ends a drag: the next one is another step of undo. */
export function endDrag(store: ScenarioStore): void {
  const { history } = store.getState()
  if (history.drag !== null) store.setState({ history: timeline.settle(history, sameScenario), change: 'edit' })
}

const unchanged = (store: ScenarioStore) => untouched(store.getState().history.present.version)

/** Puts one lever back to its default. */
export function resetLever(store: ScenarioStore, id: LeverId): void {
  setLever(store, id, unchanged(store).levers[id])
}

/** Puts everything back: levers and loops. */
export function resetAll(store: ScenarioStore): void {
  applyScenario(store, unchanged(store))
}

/** Jumps to a preset, an imported or a pasted scenario. */
export function applyScenario(store: ScenarioStore, scenario: Scenario, notices: Notice[] = []): void {
  jump(store, { scenario, notices }, 'jump')
}

/** Follows the address after back or forward. It can be undone, and is not written to the address again. */
export function restoreScenario(store: ScenarioStore, parsed: Parsed): void {
  jump(store, parsed, 'restore')
}

/** Starts from a link, with nothing to undo. */
export function loadScenario(store: ScenarioStore, { scenario, notices }: Parsed): void {
  store.setState({ history: timeline.start(tidy(scenario)), notices, change: 'load' })
}

/** Cuts a loop (`isCut`) or leaves it whole. */
export function cutLoop(store: ScenarioStore, id: LoopId, isCut: boolean): void {
  const { present } = store.getState().history
  const cut = isCut ? [...present.cut, id] : present.cut.filter((other) => other !== id)
  move(store, tidy({ ...present, cut }), 'edit')
}

/** One step back, if there is one. */
export function undo(store: ScenarioStore): void {
  travel(store, timeline.undo)
}

/** One step forward, if there is one. */
export function redo(store: ScenarioStore): void {
  travel(store, timeline.redo)
}

function travel(store: ScenarioStore, step: typeof timeline.undo): void {
  const { history } = store.getState()
  const next = step(history)
  if (next !== history) store.setState({ history: next, change: 'edit' })
}

/** Clears the notices once they have been read. */
export function dismissNotices(store: ScenarioStore): void {
  if (store.getState().notices.length > 0) store.setState({ notices: [] })
}

/** Pins the present scenario to compare with; does nothing where it is pinned already, or no pin is left. */
export function pin(store: ScenarioStore): void {
  const { history, pins } = store.getState()
  if (pins.length >= MOST_PINS || pins.some((scenario) => sameScenario(scenario, history.present))) return
  store.setState({ pins: [...pins, history.present] })
}

/** Jumps to what a file holds, and replaces all pins. */
export function restoreFile(store: ScenarioStore, { scenario, pins, notices }: Parsed & { pins: readonly Scenario[] }): void {
  const tidied = pins.map(tidy)
  applyScenario(store, scenario, notices)
  store.setState({ pins: tidied.filter((pin, i) => tidied.findIndex((other) => sameScenario(other, pin)) === i).slice(0, MOST_PINS) })
}

/** Replaces the notices; nothing else changes. */
export function notify(store: ScenarioStore, ...notices: Notice[]): void {
  store.setState({ notices })
}

/** Removes the pin at an index; those after it move up. */
export function unpin(store: ScenarioStore, index: number): void {
  const { pins } = store.getState()
  if (index in pins) store.setState({ pins: pins.filter((_, i) => i !== index) })
}

/** Jumps to a pinned scenario: one step of undo, and the pin stays. */
export function showPin(store: ScenarioStore, index: number): void {
  const scenario = store.getState().pins[index]
  if (scenario) applyScenario(store, scenario)
}
