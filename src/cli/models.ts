import { existsSync, readFileSync } from 'node:fs'
import { runInThisContext } from 'node:vm'
import { adopt, isLoaded, isReleased } from '../scenario/versions'
import { versionIn } from '../scenario/links/query'

/** Loads the older version of the model that a link names, if it names one, from the project's folder. Does nothing if the file is missing. */
export function readModel(link: string): void {
  const version = versionIn(link)
  if (version === undefined || !isReleased(version) || isLoaded(version)) return
  const file = `public/models/${version}.js`
  if (!existsSync(file)) return
  runInThisContext(readFileSync(file, 'utf8'), file)
  adopt(version)
}
