import { createSubscriber } from 'svelte/reactivity'
import type { LeverId, LeverValues } from '../model/levers'
import type { LoopId } from '../model/loops'
import type { ModelVersion } from '../model/version'
import { type Scenario, sameScenario, scenarioKey } from '../model/scenario'
import type { Run } from '../model/run/simulate'
import { untouched } from './links/codec'
import { modelOf } from './versions'
import type { Restored } from './links/file'
import type { Notice } from './links/notice'
import * as actions from './store'
import type { ScenarioState, ScenarioStore } from './store'

/** The scenario's own baseline: every event at its default, beliefs and cut loops as they are. Beliefs move the baseline, events do not. */
export function baselineOf(scenario: Scenario): Scenario {
  const { levers } = modelOf(scenario.version)
  const events = levers.filter((lever) => lever.kind === 'event').map((lever) => [lever.id, lever.default])
  return { ...scenario, levers: { ...scenario.levers, ...Object.fromEntries(events) } }
}

/** A pinned scenario and its run. */
export interface Pin {
  scenario: Scenario
  run: Run
}

/** How many runs are kept: the scenario's, its baseline's, and those that undo and redo are likely to ask for. */
const KEPT = 8

/** `simulate` that gives the same run for the same scenario as long as it is among the last few. */
function remembering(simulate: (scenario: Scenario) => Run): (scenario: Scenario) => Run {
  const runs = new Map<string, Run>()
  return (scenario) => {
    const key = scenarioKey(scenario)
    const run = runs.get(key) ?? simulate(scenario)
    runs.delete(key)
    runs.set(key, run)
    if (runs.size > KEPT) runs.delete(runs.keys().next().value!)
    return run
  }
}

/** What the reader has chosen and what the model makes of it, as runes, with every way to change it. The store behind it is nobody else's. */
export class Explorer {
  #store: ScenarioStore
  #subscribe: () => void
  #simulate: (scenario: Scenario) => Run

  constructor(store: ScenarioStore, simulate: (scenario: Scenario) => Run = (scenario) => modelOf(scenario.version).simulate(scenario)) {
    this.#store = store
    this.#subscribe = createSubscriber((update) => store.subscribe(update))
    this.#simulate = remembering(simulate)
  }

  get #state(): ScenarioState {
    this.#subscribe()
    return this.#store.getState()
  }

  // Derived by itself, so that a change of anything else in the store stops here and does not reach the runs.
  #scenario = $derived.by(() => this.#state.history.present)
  #pins = $derived.by(() => this.#state.pins)

  /** The scenario's trajectories; the model runs once per change of scenario. */
  run: Run = $derived.by(() => this.#simulate(this.#scenario))
  /** The ghost behind them. The same object as `run` while every event is at its default. */
  baselineRun: Run = $derived.by(() => this.#simulate(baselineOf(this.#scenario)))
  /** What nobody has touched, beliefs included; run only where somebody asks. */
  untouchedRun: Run = $derived.by(() => this.#simulate(untouched(this.#scenario.version)))
  /** The version of the model that the scenario is of. */
  model: ModelVersion = $derived.by(() => modelOf(this.#scenario.version))
  /** The same array, with the same runs, until something is pinned or let go. */
  pins: readonly Pin[] = $derived.by(() => this.#pins.map((scenario) => ({ scenario, run: this.#simulate(scenario) })))
  /** Whether the scenario shown is among them. */
  pinned = $derived.by(() => this.#pins.some((scenario) => sameScenario(scenario, this.#scenario)))
  /** A drag is under way: axes stay as they are. */
  dragging = $derived.by(() => this.#state.history.drag !== null)
  canUndo = $derived.by(() => this.#state.history.past.length > 0)
  canRedo = $derived.by(() => this.#state.history.future.length > 0)
  notices = $derived.by(() => this.#state.notices)

  /** The scenario before the last step; undefined where there is nothing to undo. */
  previous: Scenario | undefined = $derived.by(() => this.#state.history.past.at(-1))
  /** How many steps can be undone. */
  steps = $derived.by(() => this.#state.history.past.length)

  get scenario(): Scenario {
    return this.#scenario
  }

  get levers(): Scenario['levers'] {
    return this.#scenario.levers
  }

  get cut(): Scenario['cut'] {
    return this.#scenario.cut
  }

  /** Calls `listener` with every scenario that is moved to, until the returned function is called. */
  follow(listener: (scenario: Scenario) => void): () => void {
    return this.#store.subscribe(({ history: { present } }, before) => {
      if (present !== before.history.present) listener(present)
    })
  }

  // Each of these is documented in `store.ts`.
  setLevers = (values: Partial<LeverValues>, options?: { coalesce?: boolean }) => actions.setLevers(this.#store, values, options)
  setLever = (id: LeverId, value: number, options?: { coalesce?: boolean }) => actions.setLever(this.#store, id, value, options)
  endDrag = () => actions.endDrag(this.#store)
  resetLever = (id: LeverId) => actions.resetLever(this.#store, id)
  resetAll = () => actions.resetAll(this.#store)
  cutLoop = (id: LoopId, isCut: boolean) => actions.cutLoop(this.#store, id, isCut)
  apply = (scenario: Scenario, notices?: Notice[]) => actions.applyScenario(this.#store, scenario, notices)
  restore = (file: Restored) => actions.restoreFile(this.#store, file)
  undo = () => actions.undo(this.#store)
  redo = () => actions.redo(this.#store)
  pin = () => actions.pin(this.#store)
  unpin = (index: number) => actions.unpin(this.#store, index)
  showPin = (index: number) => actions.showPin(this.#store, index)
  notify = (...notices: Notice[]) => actions.notify(this.#store, ...notices)
  dismissNotices = () => actions.dismissNotices(this.#store)
}
