import type { Ensemble } from '../ensemble/ensemble'
import { newest, type ModelVersion } from '../model/version'
import { BEFORE_3 } from './modelsBefore3'

/** An older version: with its own draws, since the newest's are of other equations. */
export type Frozen = ModelVersion & Ensemble

/** Where a script of `public/models` leaves what it holds, by version. */
interface Shelf {
  openModelSqueeze?: Record<number, Frozen>
}

const loaded = new Map<number, ModelVersion | Frozen>([[newest.version, newest]])

/** Whether such a version has ever been released. */
export function isReleased(version: number): boolean {
  return Number.isInteger(version) && version >= 1 && version <= newest.version
}

/** Whether `modelOf` has it. */
export function isLoaded(version: number): boolean {
  return loaded.has(version)
}

/** A version that is loaded. Throws for any other: `parse` makes scenarios of loaded versions only. */
export function modelOf(version: number): ModelVersion | Frozen {
  const model = loaded.get(version)
  if (!model) throw new Error(`got model ${version}, which is not loaded; loaded are ${[...loaded.keys()].join(', ')}`)
  return model
}

/** Takes up the version that a script of `public/models` has left in this realm. Throws if it has not. */
export function adopt(version: number): void {
  const frozen = (globalThis as Shelf).openModelSqueeze?.[version]
  if (frozen?.version !== version) throw new Error(`models/${version}.js holds no model ${version}`)
  loaded.set(version, version < 3 ? { ...BEFORE_3, ...frozen } : frozen)
}
