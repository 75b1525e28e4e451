import { LOOP_NAMES } from '../../../../src/words/tables/loops'
import { VERSION } from '../../../../src/model/scenario'
import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import model from 'virtual:model'
import { dependencies } from '../../../../src/equations/graph'
import { OBSERVATIONS } from '../../../../src/evidence/observations'
import { LOOPS } from '../../../../src/model/loops'
import { PARAMETERS } from '../../../../src/model/parameters'
import { STOCK_NAMES } from '../../../../src/model/squeeze'
import FitToHistory from '../../../../src/ui/panels/model/FitToHistory.svelte'
import ModelPage from '../../../../src/ui/panels/model/ModelPage.svelte'
import { DOWNLOADS, MODEL_PAGE } from '../../../../src/words/panels/model'
import { opened } from '../../../support/explorer'

let files: { name: string; text: string }[] = []

beforeEach(() => {
  files = []
  let blob: Blob
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => ((blob = given as Blob), 'blob:'))
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const file = { name: this.download, text: '' }
    files.push(file)
    void blob.text().then((text) => (file.text = text))
  })
})

it('the model as data is the model that runs', () => {
  expect(model.stocks.map(({ name }) => name)).toEqual(STOCK_NAMES)
  expect(model.parameters.map(({ name, value }) => [name, value])).toEqual(
    Object.entries(PARAMETERS).map(([name, { value }]) => [name, value]),
  )
})

it('the model page lists every variable, every loop, what each feeds, and nothing undefined', () => {
  const { container } = render(ModelPage, { explorer: opened() })
  expect(container.querySelectorAll('dt')).toHaveLength(model.stocks.length + model.auxiliaries.length + model.parameters.length)
  for (const { id } of LOOPS) expect(container).toHaveTextContent(`${id} ${LOOP_NAMES[id]}.`)
  expect(container).toHaveTextContent(MODEL_PAGE.flow(''))
  expect(container).not.toHaveTextContent(/undefined|NaN|\[object/)
})

it('nothing is computed for nobody: what feeds no equation is reported, and the page says what everything else feeds', () => {
  const fed = new Set(dependencies(model).map(({ from }) => from))
  const ids = [...model.stocks, ...model.auxiliaries].map(({ name }) => name).concat(model.parameters.map(({ name }) => `p.${name}`))
  const idle = ids.filter((id) => !fed.has(id))
  expect(idle.filter((id) => !model.reported.includes(id))).toEqual([])
  const { container } = render(ModelPage, { explorer: opened() })
  expect([...container.querySelectorAll('dd')].filter((each) => !each.textContent.includes(MODEL_PAGE.feeds([])))).toHaveLength(idle.length)
})

it('a scenario can be taken elsewhere: its constants stand in the file, beside what it should give there', async () => {
  render(ModelPage, { explorer: opened(`?v=${VERSION}&cost=4.2`) })
  const user = userEvent.setup()
  for (const name of [DOWNLOADS.vensim, DOWNLOADS.xmile, DOWNLOADS.euler, DOWNLOADS.shown])
    await user.click(screen.getByRole('button', { name }))
  await vi.waitFor(() => expect(files.every(({ text }) => text !== '')).toBe(true))
  const [mdl, xmile, euler, shown] = files
  expect(mdl.name).toMatch(/\.mdl$/)
  expect(mdl.text).toMatch(/cost growth =\n\t4\.2\n/)
  expect(xmile.text).toContain('<eqn>4.2</eqn>')
  expect(euler.text.split('\n')).toHaveLength(shown.text.split('\n').length)
  expect(euler.text).not.toBe(shown.text)
})

it('every series that the model speaks of is drawn with its points, its misfit and its source', () => {
  const { container } = render(FitToHistory, { explorer: opened(`?v=${VERSION}&cost=4.2`) })
  const drawn = OBSERVATIONS.filter(({ output, tolerance }) => output && tolerance !== 8 && tolerance !== 12)
  const figures = [...container.querySelectorAll('figure')]
  expect(figures).toHaveLength(drawn.length)
  figures.forEach((figure, i) => {
    expect(figure).toHaveTextContent(drawn[i].name)
    expect(figure).toHaveTextContent(drawn[i].publisher)
    expect(figure.querySelectorAll('circle').length).toBeGreaterThan(1)
    expect(figure).toHaveTextContent(/error \d+%/)
  })
  expect(container).not.toHaveTextContent(/undefined|NaN/)
})
