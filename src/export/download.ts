/** How long a file stays available, ms: Safari cancels a download whose address is revoked at once. */
const HELD = 60_000

/** Hands a text to the reader as a file. In a sandboxed frame that forbids downloads nothing happens. */
export function download(name: string, type: string, text: string): void {
  downloadBlob(name, new Blob([text], { type }))
}

/** The same of what is not text. */
export function downloadBlob(name: string, blob: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(link.href), HELD)
}
