import { answer } from '../../src/insight/question'
import { futureOf } from '../../src/model/run/future'
import { valuesOf } from '../../src/model/run/simulate'
import type { Ask } from '../../src/insight/question'

/** Years between the rows of a run: coarse, for panels are tested here, not the model. */
export const STEP = 0.5

/** Answers questions on the spot. */
export const ask: Ask = async (question) =>
  answer(question, ({ scenarios, outputs }) => scenarios.map((scenario) => futureOf(valuesOf(scenario), outputs, STEP)))
