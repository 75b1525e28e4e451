import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CAP, record, redo, settle, start, undo, type History } from '../../src/scenario/history'

const after = (...values: number[]) => values.reduce((history, value) => record(history, value), start(0))

it('goes back and forward through what was recorded', () => {
  const history = after(1, 2)
  expect(undo(history)).toEqual({ past: [0], present: 1, future: [2], drag: null })
  expect(undo(undo(history))).toEqual({ past: [], present: 0, future: [1, 2], drag: null })
  expect(redo(redo(undo(undo(history))))).toEqual(history)
})

it('returns itself where there is nothing to do', () => {
  const history = start(0)
  expect(undo(history)).toBe(history)
  expect(redo(history)).toBe(history)
  expect(settle(history)).toBe(history)
})

it('forgets what was undone once something else happens', () => {
  expect(record(undo(after(1, 2)), 5)).toEqual({ past: [0, 1], present: 5, future: [], drag: null })
})

it('keeps a drag as one entry', () => {
  const dragged = [1, 2, 3].reduce((history, value) => record(history, value, 'cost'), start(0))
  expect(settle(dragged)).toEqual({ past: [0], present: 3, future: [], drag: null })
})

it('starts another entry for another drag, for the next drag of the same lever, and for an undo within a drag', () => {
  const dragged = record(start(0), 1, 'cost')
  expect(record(dragged, 2, 'china').past).toEqual([0, 1])
  expect(record(settle(dragged), 2, 'cost').past).toEqual([0, 1])
  expect(record(undo(dragged), 2, 'cost').past).toEqual([0])
})

it('leaves no entry for a drag that came back to where it began', () => {
  const dragged = record(record(after(7), 8, 'cost'), 7, 'cost')
  expect(settle(dragged)).toEqual({ past: [0], present: 7, future: [], drag: null })
})

it(`keeps the last ${CAP} steps`, () => {
  const history = after(...Array.from({ length: 250 }, (_, i) => i + 1))
  expect(history.past).toHaveLength(CAP)
  expect(history.past[0]).toBe(150)
})

it('never loses its way, whatever is done in whatever order', () => {
  const steps = fc.oneof(
    fc.tuple(fc.integer(), fc.constantFrom(null, 'a', 'b')).map(
      ([value, drag]) =>
        (history: History<number>) =>
          record(history, value, drag),
    ),
    fc.constantFrom<(history: History<number>) => History<number>>(undo, redo, (history) => settle(history)),
  )
  fc.assert(
    fc.property(fc.array(steps), (done) => {
      const history = done.reduce((now, step) => step(now), start(0))
      const first = history.past.reduce(undo<number>, history)
      const last = history.future.reduce(redo<number>, history)
      expect([first.present, ...first.future]).toEqual([...last.past, last.present])
    }),
  )
})
