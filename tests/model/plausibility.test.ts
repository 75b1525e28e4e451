import { expect, it } from 'vitest'
import { levers } from '../../src/model/levers'
import { baseline } from '../../src/model/scenario'
import { simulate } from '../../src/model/run/simulate'
import { at, sample, scenario } from '../support/scenarios'

it('with the main levers at rest, beliefs alone make the consortium neither foregone nor impossible', () => {
  const beliefs = levers.filter(({ kind }) => kind === 'belief')
  const runs = sample(1024).map(({ levers: drawn }) => simulate(scenario(Object.fromEntries(beliefs.map(({ id }) => [id, drawn[id]])))))
  const share = runs.filter(({ formationYear }) => formationYear !== null).length / runs.length
  expect(share).toBeGreaterThan(0.02)
  expect(share).toBeLessThan(0.97)
}, 30_000)

it('pressure falls again when the squeeze eases', () => {
  // A frontier that levels off after 2027 lets supply recover.
  const run = simulate(scenario({ cost: 1.2, discipline: 0 }))
  const pressures = [...run.years].filter((year) => year >= 2027).map((year) => at(run, 'consortium-pressure', year))
  const peak = pressures.indexOf(Math.max(...pressures.slice(0, 24)))
  expect(Math.min(...pressures.slice(peak, peak + 24))).toBeLessThan(pressures[peak] * 0.8)
})

it('the untouched scenario is a squeeze without a consortium', () => {
  expect(simulate(baseline())).toMatchObject({ outcome: 'squeeze', formationYear: null })
})
