import { ready } from '../../scenario/versions'
import { linksIn, restoredFrom } from '../../scenario/links/file'
import type { Explorer } from '../../scenario/explorer.svelte'

/** Restores the view that a scenario file holds, as one step of undo; of anything else it says what is wrong, and changes nothing. */
export async function openFile(explorer: Explorer, file: Blob): Promise<void> {
  const links = await file.text().then(linksIn, () => 'The file could not be read. Nothing is changed.')
  if (typeof links === 'string') return explorer.notify(links)
  for (const link of links) await ready(link, './')
  explorer.restore(restoredFrom(links))
}
