import { PRESET_WORDS } from '../../../src/words/tables/presets'
import { leverName } from '../../../src/words/tables/levers'
import { render, screen, within } from '@testing-library/svelte'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { baseline, type Scenario, VERSION, sameScenario } from '../../../src/model/scenario'
import { levers, snap } from '../../../src/model/levers'
import { format, parse } from '../../../src/scenario/links/codec'
import { PRESETS, scenarioOf, type Preset } from '../../../src/scenario/presets'
import { EnsembleFeed } from '../../../src/scenario/ensembleFeed.svelte'
import Toolbar from '../../../src/ui/page/Toolbar.svelte'
import { scenario, sweep } from '../../support/scenarios'
import { opened } from '../../support/explorer'

function show(link = '') {
  const explorer = opened(link)
  const session = {
    explorer,
    ensemble: new EnsembleFeed(explorer),
    link: () => `https://example.org/${format(explorer.scenario)}`,
    ready: async () => {},
  }
  render(Toolbar, { session })
  return explorer
}
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const presets: readonly Preset[] = PRESETS
const isView = (scenario: Scenario) => presets.some((preset) => sameScenario(scenario, scenarioOf(preset)))

describe('views of the future', () => {
  it('are at least six, no two alike', () => {
    const links = presets.map((preset) => format(scenarioOf(preset)))
    expect(links.length).toBeGreaterThanOrEqual(6)
    for (const list of [links, presets.map(({ id }) => id), presets.map(({ id }) => PRESET_WORDS[id].name)])
      expect(new Set(list).size).toBe(list.length)
  })

  it.each(presets.map((preset) => [preset.id, preset] as const))('%s is a valid scenario with one sentence', (id, preset) => {
    const chosen = scenarioOf(preset)
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(parse(format(chosen))).toEqual({ scenario: chosen, notices: [] })
    for (const lever of levers) expect(snap(lever, chosen.levers[lever.id])).toBe(chosen.levers[lever.id])
    expect(sameScenario(chosen, baseline())).toBe(false)
    expect(PRESET_WORDS[preset.id].sentence).toMatch(/^[A-Z][^.]*\.$/)
    expect(format(chosen).length).toBeLessThan(220)
  })

  it.each(presets.map((preset) => [PRESET_WORDS[preset.id].name, preset] as const))(
    '"%s" is one click, and says its sentence',
    async (name, preset) => {
      const explorer = show(`?v=${VERSION}&tolerance=8`)
      await userEvent.click(button(name))
      expect(explorer.scenario).toEqual(scenarioOf(preset))
      expect(button(name)).toHaveAttribute('aria-pressed', 'true')
      expect(screen.getAllByRole('button', { pressed: true })).toHaveLength(1)
      expect(screen.getByText(PRESET_WORDS[preset.id].sentence)).toBeVisible()
    },
  )

  it('are recognised in a link, and left by the next move', async () => {
    const explorer = show(format(scenarioOf(presets[0])))
    expect(button(PRESET_WORDS[presets[0].id].name)).toHaveAttribute('aria-pressed', 'true')
    explorer.setLever('cost', 2)
    await expect.poll(() => button(PRESET_WORDS[presets[0].id].name).getAttribute('aria-pressed')).toBe('false')
    expect(screen.queryByText(PRESET_WORDS[presets[0].id].sentence)).toBeNull()
  })
})

describe('what is changed', () => {
  it('is nothing at first, and that is said', () => {
    show()
    expect(screen.getByText(/^Nothing changed yet/)).toBeVisible()
    expect(screen.queryAllByRole('button', { name: /^Reset (?!all)/ })).toEqual([])
  })

  it('is listed with its values, in the order of the page', () => {
    show(`?v=${VERSION}&consortium=off&china=0.4&nvidia=-53&cost=4`)
    const chips = screen.getAllByRole('button', { name: /^Reset (?!all)/ }).map((chip) => chip.textContent!.replace(/\s*✕\s*$/, '').trim())
    expect(chips).toEqual([
      'Training-cost growth 4.0×',
      'Nvidia cash-flow shock −53%',
      'Chinese lab funding 0.4×',
      'Consortium allowed off',
    ])
  })

  it.each(levers.map((lever) => [lever.id, lever] as const))('goes back to its default by its chip: %s', async (id, lever) => {
    const value = sweep(id).find((each) => each !== lever.default && !isView(scenario({ [id]: each })))!
    const explorer = show()
    explorer.setLever(id, value)
    await userEvent.click(await screen.findByRole('button', { name: `Reset ${leverName(lever)}` }))
    expect(explorer.scenario).toEqual(baseline())
    expect(screen.queryByRole('button', { name: `Reset ${leverName(lever)}` })).toBeNull()
  })

  it('includes cut loops, which a click restores', async () => {
    const explorer = show(`?v=${VERSION}&cut=R3`)
    await userEvent.click(button('Restore loop R3'))
    expect(explorer.cut).toEqual([])
  })
})

describe('undo, redo and reset', () => {
  it('can do nothing on a page that nobody has touched', () => {
    show()
    for (const name of ['Undo', 'Redo', 'Reset all']) expect(button(name)).toBeDisabled()
  })

  it('go back, forward and to the baseline', async () => {
    const explorer = show()
    const [cost, china] = [4, 0.4]
    explorer.setLever('cost', cost)
    explorer.setLever('china', china)
    await expect.poll(() => button('Undo').hasAttribute('disabled')).toBe(false)
    await userEvent.click(button('Undo'))
    expect(explorer.levers).toMatchObject({ cost, china: baseline().levers.china })
    await userEvent.click(button('Redo'))
    expect(explorer.levers).toMatchObject({ cost, china })
    expect(button('Redo')).toBeDisabled()
    await userEvent.click(button('Reset all'))
    expect(explorer.scenario).toEqual(baseline())
    expect(button('Reset all')).toBeDisabled()
    await userEvent.click(button('Undo'))
    expect(explorer.levers).toMatchObject({ cost, china })
  })

  it('a view taken by mistake is one undo away', async () => {
    const explorer = show(`?v=${VERSION}&cost=4`)
    await userEvent.click(button(PRESET_WORDS[presets[1].id].name))
    await userEvent.click(button('Undo'))
    expect(format(explorer.scenario)).toBe(`?v=${VERSION}&cost=4`)
  })
})

const shown = () => screen.queryAllByRole('button', { name: /^Show [A-C]: / }).map((each) => each.textContent!.trim())

describe('pins', () => {
  it('are none at first', () => {
    show()
    expect(screen.queryByRole('list', { name: 'Pinned scenarios' })).toBeNull()
  })

  it('are added by a click, by their names, and the same is not added twice', async () => {
    const explorer = show(`?v=${VERSION}&cost=4`)
    await userEvent.click(button('Pin'))
    expect(shown()).toEqual(['Training-cost growth 4.0×'])
    expect(button('Pin')).toBeDisabled()
    await userEvent.click(button(PRESET_WORDS[presets[1].id].name))
    await userEvent.click(button('Pin'))
    expect(shown()).toEqual(['Training-cost growth 4.0×', expect.stringContaining(PRESET_WORDS[presets[1].id].name)])
    expect(explorer.pins).toHaveLength(2)
  })

  it('are three, and then the button says so', async () => {
    const explorer = show()
    for (const preset of presets.slice(0, 3)) {
      await userEvent.click(button(PRESET_WORDS[preset.id].name))
      await userEvent.click(button('Pin'))
    }
    await userEvent.click(button(PRESET_WORDS[presets[3].id].name))
    expect(button('Three are pinned')).toBeDisabled()
    await userEvent.click(button(/^Unpin B: /))
    expect(shown()).toEqual([presets[0], presets[2]].map(({ id }) => expect.stringContaining(PRESET_WORDS[id].name)))
    expect(button('Pin')).toBeEnabled()
    expect(explorer.pins).toHaveLength(2)
  })

  it('are shown again by a click, which can be undone', async () => {
    const explorer = show(`?v=${VERSION}&cost=4`)
    await userEvent.click(button('Pin'))
    explorer.setLever('cost', 2)
    await userEvent.click(button('Show A: Training-cost growth 4.0×'))
    expect(explorer.levers.cost).toBe(4)
    await userEvent.click(button('Undo'))
    expect(explorer.levers.cost).toBe(2)
  })
})

it('every button has a name', () => {
  show(`?v=${VERSION}&cost=4&cut=R3`)
  for (const each of screen.getAllByRole('button')) expect(each).toHaveAccessibleName()
  expect(within(document.body).getAllByRole('button').length).toBeGreaterThan(presets.length + 4)
})
