import { tick } from 'svelte'

const control = (id: string) => document.querySelector<HTMLElement>(`[data-lever="${id}"]`)

/** Brings a lever's slider or switch into view and focuses it, opening the fold or the tab that holds it; false if the page has none. */
export async function focusLever(id: string): Promise<boolean> {
  if (!control(id)) {
    document.querySelector<HTMLElement>(`[data-lever-tab="${id}"]`)?.click()
    await tick()
  }
  const found = control(id)
  if (!found) return false
  for (let fold = found.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
  found.scrollIntoView({ block: 'center' })
  found.focus({ preventScroll: true })
  return true
}
