import { VERSION } from '../../../src/model/scenario'
import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import Notices from '../../../src/ui/page/Notices.svelte'
import { noticeText } from '../../../src/words/notices'
import { opened } from '../../support/explorer'

it('says nothing where a link was taken as written', () => {
  render(Notices, { explorer: opened(`?v=${VERSION}&cost=4&utm_source=mail`), say: noticeText })
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

it('says all that could not be taken as written in one paragraph, until it is dismissed', async () => {
  const explorer = opened(`?v=${VERSION}&cost=abc&nvidia=999&foo=1`)
  const { container } = render(Notices, { explorer, say: noticeText })
  expect(explorer.notices).toHaveLength(3)
  for (const notice of explorer.notices) expect(screen.getByRole('status')).toHaveTextContent(noticeText(notice))
  expect(container.querySelectorAll('p')).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

it('shows what a link holds as text, never as markup', () => {
  render(Notices, { explorer: opened(`?v=${VERSION}&cost=<b>4</b>`), say: noticeText })
  expect(screen.getByRole('status')).toHaveTextContent('<b>4</b>')
})
