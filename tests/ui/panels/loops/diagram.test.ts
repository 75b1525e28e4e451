import { render, screen } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import model from 'virtual:model'
import { LOOPS } from '../../../../src/model/loops'
import { MODEL, valuesOf } from '../../../../src/model/run/simulate'
import { baseline } from '../../../../src/model/scenario'
import { REPORTED, STOCK_NAMES, type Auxiliaries } from '../../../../src/model/squeeze'
import { causalLinks, connections } from '../../../../src/insight/causal/links'
import CausalDiagram from '../../../../src/ui/panels/loops/CausalDiagram.svelte'
import { boxes, HEIGHT, MOMENTS, quantityName, QUANTITIES, WIDE } from '../../../../src/ui/panels/loops/diagram'
import { evaluator } from '../../../../src/insight/causal/evaluate'
import { routes } from '../../../../src/charts/geometry/routes'
import { lower } from '../../../../src/lib/text'
import { DIAGRAM, LINK_TABLE } from '../../../../src/words/panels/loops'
import { layOut } from '../../../support/width'

beforeEach(() => layOut(1176))

const links = causalLinks(model, QUANTITIES, MOMENTS)
const link = (from: string, to: string) => links.find((one) => one.from === from && one.to === to)

it('works out the equations from their text as the model does', () => {
  const values = valuesOf(baseline())
  const stocks = new Float64Array(STOCK_NAMES.length)
  MODEL.initial(values, stocks)
  const flows = new Float64Array(stocks.length)
  const aux = {} as Auxiliaries
  MODEL.rates(2030, stocks, values, flows, aux)

  const ids = [
    'time',
    ...model.parameters.map(({ name }) => `p.${name}`),
    ...[...model.stocks, ...model.auxiliaries].map(({ name }) => name),
  ]
  const slotOf = (id: string) => ids.indexOf(id)
  const now = new Float64Array(ids.length)
  now[0] = 2030
  model.parameters.forEach(({ name }) => (now[slotOf(`p.${name}`)] = values[name as keyof typeof values]))
  STOCK_NAMES.forEach((name, i) => (now[slotOf(name)] = stocks[i]))
  for (const { name, expression } of model.auxiliaries) now[slotOf(name)] = evaluator(expression, slotOf)(now)
  expect(REPORTED.map((name) => now[slotOf(name)])).toEqual(REPORTED.map((name) => aux[name]))
  expect(model.stocks.map(({ flow }) => evaluator(flow, slotOf)(now))).toEqual([...flows])
})

describe('the links are those of the equations', () => {
  it('links two quantities only where no third one stands between', () => {
    const all = connections(model, QUANTITIES)
    const has = (from: string, to: string) => all.some((one) => one.from === from && one.to === to)
    expect(has('squeeze', 'pressure')).toBe(true)
    expect(has('demand', 'squeeze')).toBe(true)
    expect(has('demand', 'pressure')).toBe(false)
    expect(has('pressure', 'supply')).toBe(false)
  })

  it.each<[from: string, to: string, sign: 1 | -1, why: string]>([
    ['cost', 'ticket', 1, 'followers pay what the frontier paid'],
    ['ticket', 'releases', -1, 'fewer budgets reach it'],
    ['discipline', 'openness', -1, 'markets punish giving away'],
    ['silicon', 'nvidia-cash', -1, 'fewer of its chips are bought'],
    ['supply', 'scarcity', -1, 'that is what scarcity is'],
    ['demand', 'squeeze', 1, 'that is what squeeze is'],
    ['supply', 'squeeze', -1, 'that is what squeeze is'],
    ['squeeze', 'pressure', 1, 'scarcity is a motive'],
    ['ask', 'members', -1, 'a dear share is refused'],
    ['consortium', 'releases', 1, 'it brings out models'],
  ])('%s to %s is %i: %s', (from, to, sign) => expect(link(from, to)?.sign).toBe(sign))

  it.each([
    ['B1', 'consortium', 'scarcity'],
    ['B2', 'nvidia-models', 'sponsor'],
    ['B3', 'scarcity', 'reliance'],
    ['B4', 'members', 'pressure'],
    ['B5', 'sponsor', 'pressure'],
    ['R1', 'members', 'ask'],
    ['R2', 'strain', 'turnover'],
    ['R3', 'revenue', 'silicon'],
    ['R4', 'scarcity', 'members'],
    ['S1', 'nvidia-cash', 'sponsor'],
    ['S2', 'revenue', 'nvidia-models'],
  ])('%s runs from %s to %s', (loop, from, to) => expect(link(from, to)?.loops).toEqual([loop]))

  it('shows every quantity with an arrow, every loop, and no more than a reader can follow', () => {
    expect(QUANTITIES.filter(({ id }) => !links.some(({ from, to }) => from === id || to === id))).toEqual([])
    expect(LOOPS.filter(({ id }) => !links.some(({ loops }) => loops.includes(id)))).toEqual([])
    expect(links.length).toBeLessThanOrEqual(60)
  })
})

describe.each([288, 358, WIDE - 1, WIDE, 1176])('at %i pixels', (width) => {
  const height = width >= WIDE ? HEIGHT.wide : HEIGHT.narrow
  const labels = boxes(width)

  it('no label touches another or leaves the drawing', () => {
    const touching = labels.flatMap((a, i) =>
      labels
        .slice(i + 1)
        .filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2)
        .map((b) => `${a.id} ${b.id}`),
    )
    expect(touching).toEqual([])
    const outside = labels.filter(
      ({ x, y, width: w, height: h }) => x - w / 2 < 0 || x + w / 2 > width || y - h / 2 < 0 || y + h / 2 > height,
    )
    expect(outside.map(({ id }) => id)).toEqual([])
  })

  it('every arrow has a line, a head and room for its name', () => {
    const drawn = routes(links, labels, width, height)
    expect(drawn).toHaveLength(links.length)
    expect(drawn.filter(({ line, head }) => !/^M[\d. L-]+$/.test(line) || !/^M[\d. L-]+Z$/.test(head))).toEqual([])
    const names = drawn.filter((_, i) => links[i].loops.length > 0).map(({ middle }) => middle)
    expect(names.filter((a, i) => names.slice(i + 1).some((b) => Math.hypot(a.x - b.x, a.y - b.y) < 10))).toEqual([])
  })
})

it('the table says what the drawing shows, and which links are cut', () => {
  render(CausalDiagram, { cut: ['R2'] })
  const rows = [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))
  expect(rows).toHaveLength(links.length)
  expect(rows).toContainEqual([quantityName('strain'), quantityName('turnover'), LINK_TABLE.sign(1), LINK_TABLE.cut('R2')])
  expect(rows).toContainEqual([quantityName('supply'), quantityName('scarcity'), LINK_TABLE.sign(-1), ''])
  expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(new RegExp(`\\b${QUANTITIES.length}\\b.*\\b${links.length}\\b`))
})

it('the drawing has every arrow, breaks those of cut loops, and puts the lit loop in front', () => {
  const { container } = render(CausalDiagram, { cut: ['R2', 'B1'], lit: 'R3' })
  const count = (loops: string[]) => links.filter((one) => one.loops.some((id) => loops.includes(id))).length
  expect(container.querySelectorAll('g')).toHaveLength(links.length)
  expect(container.querySelectorAll('g.broken')).toHaveLength(count(['R2', 'B1']))
  expect(container.querySelectorAll('g.lit')).toHaveLength(count(['R3']))
  expect(container.querySelectorAll('g.aside')).toHaveLength(links.length - count(['R3']))
  expect(screen.getAllByText(DIAGRAM.cut('B1'))).toHaveLength(count(['B1']))
})

it('a quantity reached by keyboard says what moves it and what it moves', async () => {
  render(CausalDiagram, { cut: [] })
  const user = userEvent.setup()
  await user.tab()
  expect(screen.getByRole('button', { name: quantityName(QUANTITIES[0].id) })).toHaveFocus()
  const [causes, effects] = [links.filter(({ to }) => to === 'capital'), links.filter(({ from }) => from === 'capital')]
  for (const { from } of causes) expect(screen.getByRole('status')).toHaveTextContent(lower(quantityName(from)))
  for (const { to } of effects) expect(screen.getByRole('status')).toHaveTextContent(lower(quantityName(to)))
  expect(causes.length * effects.length).toBeGreaterThan(0)
})
