import type { Client, EnsembleRequest, Resolution, RunsAsked, Summary, Vary } from '../ensemble/workers/client'
import type { Future } from '../model/run/future'
import { scenarioKey, VERSION, type Scenario } from '../model/scenario'
import { modelOf } from './versions'
import type { Explorer } from './explorer.svelte'
import { HEADLINES } from './headlines'

/** What the page knows of the ensemble around the reader's scenario. */
export interface EnsembleView {
  /** The newest summary; null before the first. */
  summary: Summary | null
  /** The scenario has moved on since. */
  stale: boolean
  /** It comes from few draws, while a lever moves. */
  coarse: boolean
  /** Share of the draws that are done, 0 to 1; null unless the work under way has lasted a while. */
  progress: number | null
}

/** Loaded on demand, so that the worker's copy of the model is not part of the first load. */
type Ensembles = Pick<typeof import('../ensemble/workers/client'), 'clientOf' | 'ensembleOf' | 'requestFor'>

/** The client and requests of one version of the model. */
interface Drawing {
  client: Client
  requestOf: (scenario: Scenario, resolution: Resolution, vary?: Vary) => EnsembleRequest
}

/** One ensemble: its scenario and resolution. */
interface Ask {
  scenario: Scenario
  resolution: Resolution
}

/** The resolutions asked for, one after another while a scenario rests. */
const STAGES: readonly Resolution[] = ['coarse', 'middle', 'fine']

/** How long a scenario must stay unchanged to count as resting, ms: longer than the repeat of a key held down. */
const REST = 60
/** Progress is shown for work that has taken this long, ms. */
const LONG = 500
/** How many fine summaries are kept: those that undo, redo and a look at a preset are likely to come back to. */
const KEPT = 8

/**
 * What an ensemble says of the explorer's scenario. While it moves, summaries of few draws follow it, one at a time, always of the newest
 * scenario; once it rests, those of ever more draws. The last one stays until the next is there.
 */
export class EnsembleFeed implements EnsembleView {
  #explorer: Explorer
  #load: () => Promise<Ensembles>
  #loaded = new Map<number, Promise<Drawing>>()

  #told: (Ask & { summary: Summary }) | null = $state.raw(null)
  progress: number | null = $state.raw(null)
  summary: Summary | null = $derived.by(() => this.#told?.summary ?? null)
  coarse = $derived.by(() => this.#told?.resolution === 'coarse')
  stale = $derived.by(() => this.#told !== null && this.#told.scenario !== this.#explorer.scenario)

  // Not state: what the effect reads here must not start it again.
  #scenario: Scenario | undefined
  #dragging = false
  #resting = false
  #restTimer: ReturnType<typeof setTimeout> | undefined
  #asked: Ask | undefined
  #done: Ask | undefined
  #stop = () => {}
  #kept = new Map<string, Summary>()

  constructor(explorer: Explorer, load: () => Promise<Ensembles> = () => import('../ensemble/workers/client')) {
    this.#explorer = explorer
    this.#load = load
  }

  /** Follows the explorer for as long as the component that calls this is on the page. */
  watch(): void {
    $effect(() => this.#follow(this.#explorer.scenario, this.#explorer.dragging))
    $effect(() => () => this.#leave())
  }

  /** Futures of scenarios, in their order, for the questions of the page, which are about the newest model; made when no ensemble waits. */
  runs = async (asked: RunsAsked, signal?: AbortSignal): Promise<readonly Future[]> => {
    const { client } = await this.#open(VERSION)
    return client.runs(asked, signal)
  }

  /** All draws of the present scenario in which so much varies, on request; made when no ensemble waits. */
  sample = async (vary: Vary): Promise<Summary> => {
    const { scenario } = this.#explorer
    const { client, requestOf } = await this.#open(scenario.version)
    return client.summary(requestOf(scenario, 'fine', vary))
  }

  #open(version: number): Promise<Drawing> {
    const known = this.#loaded.get(version)
    if (known) return known
    const opened = this.#load().then(({ clientOf, ensembleOf, requestFor }): Drawing => {
      const own = ensembleOf(modelOf(version))
      return { client: clientOf(own), requestOf: (scenario, resolution, vary) => requestFor(own, scenario, resolution, HEADLINES, vary) }
    })
    this.#loaded.set(version, opened)
    return opened
  }

  #leave() {
    clearTimeout(this.#restTimer)
    this.#stop()
    for (const opened of this.#loaded.values()) opened.then(({ client }) => client.close()).catch(() => {})
    this.#loaded.clear()
    this.#scenario = undefined
  }

  #follow(scenario: Scenario, dragging: boolean) {
    this.#dragging = dragging
    if (scenario !== this.#scenario) {
      this.#scenario = scenario
      this.#resting = false
      clearTimeout(this.#restTimer)
      this.#restTimer = setTimeout(() => {
        this.#resting = true
        this.#goOn()
      }, REST)
      if (this.#asked && this.#asked.resolution !== 'coarse') this.#stop()
    }
    this.#goOn()
  }

  /** Asks for the next summary unless one is awaited. A coarse one is never cancelled, or a steady drag would never see any. */
  #goOn() {
    const scenario = this.#scenario
    if (!scenario || this.#asked) return
    const kept = this.#dragging ? undefined : this.#kept.get(scenarioKey(scenario))
    if (kept && !isOf(this.#done, scenario, 'fine')) this.#tell({ scenario, resolution: 'fine' }, kept)
    else if (this.#done?.scenario !== scenario) this.#ask({ scenario, resolution: 'coarse' })
    else if (this.#resting && !this.#dragging) {
      const finer = STAGES.find((_, i) => STAGES[i - 1] === this.#done?.resolution)
      if (finer) this.#ask({ scenario, resolution: finer })
    }
  }

  #ask(ask: Ask) {
    let share = 0
    let long = false
    let cancel: (() => void) | undefined
    const timer = setTimeout(() => {
      long = true
      this.progress = share
    }, LONG)
    const end = () => {
      clearTimeout(timer)
      this.progress = null
      this.#asked = undefined
    }
    // Not retried until something changes, since it would fail again.
    const failed = () => {
      end()
      this.#done = ask
      this.#goOn()
    }
    this.#asked = ask
    this.#stop = () => {
      if (this.#asked !== ask) return
      end()
      cancel?.()
    }
    this.#open(ask.scenario.version).then(
      ({ client, requestOf }) => {
        if (this.#asked !== ask) return
        cancel = client.ensemble(requestOf(ask.scenario, ask.resolution), {
          progress: (now) => {
            share = now
            if (long) this.progress = share
          },
          summary: (summary) => {
            end()
            this.#tell(ask, summary)
            this.#goOn()
          },
          failed,
        })
      },
      () => {
        this.#loaded.delete(ask.scenario.version)
        if (this.#asked === ask) failed()
      },
    )
  }

  #tell(ask: Ask, summary: Summary) {
    this.#done = ask
    this.#told = { ...ask, summary }
    if (ask.resolution !== 'fine') return
    const key = scenarioKey(ask.scenario)
    this.#kept.delete(key)
    this.#kept.set(key, summary)
    if (this.#kept.size > KEPT) this.#kept.delete(this.#kept.keys().next().value!)
  }
}

const isOf = (ask: Ask | undefined, scenario: Scenario, resolution: Resolution) =>
  ask?.scenario === scenario && ask.resolution === resolution
