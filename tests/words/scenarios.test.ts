import { PRESET_WORDS } from '../../src/words/tables/presets'
import { expect, it } from 'vitest'
import { VERSION } from '../../src/model/scenario'
import { parse } from '../../src/scenario/links/codec'
import { PRESETS, scenarioOf } from '../../src/scenario/presets'
import { nameOf } from '../../src/words/scenarios'

it.each([
  ['', 'untouched'],
  [`?v=${VERSION}&cost=4`, 'Training-cost growth 4.0×'],
  [`?v=${VERSION}&cost=4&china=0.4`, 'Training-cost growth 4.0× and 1 more'],
  [`?v=${VERSION}&cost=4&cut=R3,B1`, 'Training-cost growth 4.0× and 2 more'],
  [`?v=${VERSION}&cut=R3`, '1 change'],
  [`?v=${VERSION}&cost=1.2`, 'Costs level off (1 change)'],
])('%s is called "%s"', (link, name) => {
  expect(nameOf(parse(link).scenario)).toBe(name)
})

it('a view is called by its name', () => {
  for (const preset of PRESETS) expect(nameOf(scenarioOf(preset))).toContain(PRESET_WORDS[preset.id].name)
})
