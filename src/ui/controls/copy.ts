/**
 * Puts text on the clipboard, and with it the same as rich text where that is given. Frames in a sandbox refuse the clipboard and take the old
 * command; false where both are refused, and the reader has to copy by hand.
 */
export async function copy(text: string, html?: string): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text)
    else
      await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) })])
    return true
  } catch {
    return command(text, html)
  }
}

const blob = (type: string, text: string) => new Blob([text], { type })

function command(text: string, html: string | undefined): boolean {
  let set = false
  const fill = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/plain', text)
    if (html !== undefined) event.clipboardData.setData('text/html', html)
    event.preventDefault()
    set = true
  }
  document.addEventListener('copy', fill)
  const done = document.execCommand('copy')
  document.removeEventListener('copy', fill)
  return done && set
}
