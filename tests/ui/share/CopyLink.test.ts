import { VERSION } from '../../../src/model/scenario'
import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import CopyLink from '../../../src/ui/share/CopyLink.svelte'

const LINK = `https://example.org/?v=${VERSION}&cost=4`

afterEach(() => vi.unstubAllGlobals())

/** A page that lets its scripts write to the clipboard, or does not; and the command of old, which works or does not. */
function page({ clipboard, command }: { clipboard: boolean; command: boolean }) {
  const writeText = vi.fn(() => (clipboard ? Promise.resolve() : Promise.reject(new Error('not allowed'))))
  const execCommand = vi.fn(() => {
    // As a browser does: whoever listens says what is copied.
    if (command) document.dispatchEvent(Object.assign(new Event('copy'), { clipboardData: { setData: vi.fn() } }))
    return command
  })
  const user = userEvent.setup()
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true })
  Object.assign(document, { execCommand })
  render(CopyLink, { link: () => LINK })
  return { writeText, execCommand, copy: () => user.click(screen.getByRole('button', { name: 'Copy link' })) }
}

it('copies the link and says so', async () => {
  const { writeText, copy } = page({ clipboard: true, command: false })
  await copy()
  expect(writeText).toHaveBeenCalledExactlyOnceWith(LINK)
  expect(await screen.findByText('Link copied')).toBeVisible()
  expect(screen.queryByRole('textbox')).toBeNull()
})

it('falls back to the command of old where a frame refuses the clipboard', async () => {
  const { execCommand, copy } = page({ clipboard: false, command: true })
  await copy()
  expect(await screen.findByText('Link copied')).toBeVisible()
  expect(execCommand).toHaveBeenCalledWith('copy')
})

it('shows the link to copy by hand where both are refused', async () => {
  const { copy } = page({ clipboard: false, command: false })
  await copy()
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link to this scenario' })
  expect(field).toHaveValue(LINK)
  expect(field).toHaveFocus()
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, LINK.length])
  expect(screen.queryByText('Link copied')).toBeNull()
})
