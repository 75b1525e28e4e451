import fc from 'fast-check'
import { expect, it } from 'vitest'
import { width, wrap, type Piece } from '../../src/lib/wrap'

const text = (pieces: readonly Piece[]) => pieces.map((piece) => piece.text).join('')
const said = (lines: readonly (readonly Piece[])[]) => lines.map(text)
const plain = (words: string, most: number) => said(wrap([{ text: words }], most))

const word = fc.string({ unit: fc.constantFrom(...'aeimntWM0,.×'), minLength: 1, maxLength: 9 })
const piece = fc.record({
  text: fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ')} `),
  bold: fc.boolean(),
  whole: fc.boolean(),
})
const pieces = fc.array(piece, { minLength: 1, maxLength: 6 })
const most = fc.double({ min: 1, max: 40, noNaN: true })

it('keeps every word, in its order and in its look', () => {
  fc.assert(
    fc.property(pieces, most, (given, room) => {
      const lines = wrap(given, room)
      expect(said(lines).join(' ')).toBe(text(given).trim())
      const letters = (rows: readonly Piece[], bold: boolean) => text(rows.filter((row) => row.bold === bold)).replaceAll(' ', '')
      for (const bold of [true, false]) expect(letters(lines.flat(), bold)).toBe(letters(given, bold))
    }),
  )
})

it('has no line wider than asked, but where that is one word or has a whole piece', () => {
  fc.assert(
    fc.property(pieces, most, (given, room) => {
      const broken = wrap(given, room).filter((line) => text(line).includes(' ') && !line.some((each) => each.whole))
      for (const line of broken) expect(line.reduce((sum, each) => sum + width(each), 0)).toBeLessThanOrEqual(room + 1e-9)
    }),
  )
})

it('takes no more lines in less room', () => {
  fc.assert(
    fc.property(pieces, most, (given, room) => {
      expect(wrap(given, room + 5).length).toBeLessThanOrEqual(wrap(given, room).length)
    }),
  )
})

it('makes lines about as long as each other, with no word left over', () => {
  expect(plain('one two three four five six seven', 14)).toEqual(['one two three four', 'five six seven'])
})

it('breaks a phrase that is to stay whole nowhere', () => {
  const lines = wrap([{ text: 'demand ' }, { text: 'grows 6.6×', whole: true }, { text: ', and more' }], 7)
  expect(said(lines)).toContain('grows 6.6×,')
})

it('gives bold words more room, and wide letters more than narrow ones', () => {
  expect(width({ text: 'squeeze', bold: true })).toBeGreaterThan(width({ text: 'squeeze' }))
  expect(width({ text: 'mmm' })).toBeGreaterThan(width({ text: 'lll' }))
})

it('says nothing of nothing', () => {
  expect(plain('', 10)).toEqual([''])
})
