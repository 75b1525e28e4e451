import { tick } from 'svelte'

/** The range or switch that a label of exactly this text belongs to. */
function control(name: string): HTMLElement | null {
  const label = [...document.querySelectorAll('label')].find((each) => each.textContent?.trim() === name)
  return (label?.control as HTMLElement | null) ?? null
}

/** Brings a lever's slider into view and focuses it, opening the fold or the tab of the sheet that holds it; false if the page has none. */
export async function reachLever(name: string): Promise<boolean> {
  if (!control(name)) {
    document.querySelector<HTMLElement>(`button[aria-label="${name}"]`)?.click()
    await tick()
  }
  const found = control(name)
  if (!found) return false
  for (let fold = found.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true
  found.scrollIntoView({ block: 'center' })
  found.focus({ preventScroll: true })
  return true
}
