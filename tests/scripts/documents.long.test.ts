import { it } from 'vitest'
import { expectAnswer } from './answer'
import { simulations } from './documents'

it.each(simulations.filter((line) => line.includes('--ensemble')))('%s', (line) => expectAnswer(line), 300_000)
