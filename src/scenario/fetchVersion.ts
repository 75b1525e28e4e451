import { versionIn } from './links/query'
import { adopt, isLoaded, isReleased } from './versions'

/**
 * Fetches the older version that a link names, if it does, so that `parse` can read it; `root` leads to the folder of the explorer. Never
 * fails: without it `parse` takes the newest, and says so. As a classic script, which a frame of no origin may load too.
 */
export async function ready(text: string, root: string): Promise<void> {
  const version = versionIn(text)
  if (version === undefined || !isReleased(version) || isLoaded(version)) return
  const script = document.createElement('script')
  const done = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve)
    script.addEventListener('error', reject)
  })
  script.src = `${root}models/${version}.js`
  document.head.append(script)
  await done.then(() => adopt(version)).catch(() => {})
  script.remove()
}
