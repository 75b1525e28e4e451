import { createSubscriber } from 'svelte/reactivity'
import type { ModelVersion } from '../model/version'
import type { Scenario } from '../model/scenario'
import type { Run } from '../model/simulate'
import { format, same, untouched } from './links/codec'
import { modelOf } from './versions'
import type { ScenarioState, ScenarioStore } from './store'

/** The scenario's own baseline: every event at its default, beliefs and cut loops as they are. Beliefs move the baseline, events do not. */
export function baselineOf(scenario: Scenario): Scenario {
  const { levers } = modelOf(scenario.version)
  const events = levers.filter((lever) => lever.kind === 'event').map((lever) => [lever.id, lever.default])
  return { ...scenario, levers: { ...scenario.levers, ...Object.fromEntries(events) } }
}

/** A scenario kept to compare with, and what it gives. */
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
    const key = `${scenario.version}${format(scenario)}`
    const run = runs.get(key) ?? simulate(scenario)
    runs.delete(key)
    runs.set(key, run)
    if (runs.size > KEPT) runs.delete(runs.keys().next().value!)
    return run
  }
}

/** The store as runes: what the page reads. Changes go through the actions of `store.ts`. */
export class Explorer {
  readonly store: ScenarioStore
  #subscribe: () => void
  #simulate: (scenario: Scenario) => Run

  constructor(store: ScenarioStore, simulate: (scenario: Scenario) => Run = (scenario) => modelOf(scenario.version).simulate(scenario)) {
    this.store = store
    this.#subscribe = createSubscriber((update) => store.subscribe(update))
    this.#simulate = remembering(simulate)
  }

  get #state(): ScenarioState {
    this.#subscribe()
    return this.store.getState()
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
  pinned = $derived.by(() => this.#pins.some((scenario) => same(scenario, this.#scenario)))
  /** A drag is under way: axes stay as they are. */
  dragging = $derived.by(() => this.#state.history.drag !== null)
  canUndo = $derived.by(() => this.#state.history.past.length > 0)
  canRedo = $derived.by(() => this.#state.history.future.length > 0)
  notices = $derived.by(() => this.#state.notices)

  get scenario(): Scenario {
    return this.#scenario
  }

  get levers(): Scenario['levers'] {
    return this.#scenario.levers
  }

  get cut(): Scenario['cut'] {
    return this.#scenario.cut
  }
}
