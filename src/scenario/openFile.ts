import type { Session } from './session.svelte'
import { linksIn, restoredFrom } from './links/file'
import type { Notice } from './links/notice'

const unreadable = (): Notice => ({ code: 'file-unreadable' })

/** Restores the view that a scenario file holds, as one step of undo. Any other file changes nothing but the notices. */
export async function openFile({ explorer, ready }: Pick<Session, 'explorer' | 'ready'>, file: Blob): Promise<void> {
  const links = await file.text().then(linksIn, unreadable)
  if (!Array.isArray(links)) return explorer.notify(links)
  for (const link of links) await ready(link)
  explorer.restore(restoredFrom(links))
}
