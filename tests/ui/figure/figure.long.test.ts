import { describe, expect, it } from 'vitest'
import { draw } from '../../../src/ui/figure/render'
import { describeDrawing, FRAMES, idsIn, VIEWS } from './drawings'

// figure.test.ts draws every view in one frame and every frame of some view; here is every view in every frame.
describe.each(FRAMES)('a %s', (_frame, frame) => {
  describe.each(VIEWS)('of %s', (_view, shown) => describeDrawing(shown, frame))
})

it('no two drawings share an id', () => {
  const all = FRAMES.flatMap(([, frame]) => VIEWS.flatMap(([, shown]) => idsIn(draw(shown, frame))))
  expect(new Set(all).size).toBe(all.length)
}, 60_000)
