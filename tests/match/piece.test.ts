import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesOf } from '../../src/match/piece.ts'

test('a paragraph of the press is one piece', () => {
  const text = 'The council met on Tuesday. '.repeat(200)
  expect(piecesOf([text, ''])).toEqual([
    { passage: 0, start: 0, text },
    { passage: 1, start: 0, text: '' },
  ])
})

test('a long passage is cut between sentences', () => {
  const pieces = piecesOf(['The council met on Tuesday. '.repeat(2000)])
  expect(pieces.length).toBeGreaterThan(2)
  for (const { text } of pieces) expect(text).toMatch(/^ ?The council.*Tuesday\. ?$/s)
})

test('without a sentence or a blank it is cut all the same', () => {
  const pieces = piecesOf(['a'.repeat(50_000)])
  expect(pieces.map(({ text }) => text).join('')).toHaveLength(50_000)
  for (const { text } of pieces) expect(text.length).toBeGreaterThan(0)
})

test('pieces are the whole passage, in order, none of them long', () => {
  const word = fc.constantFrom('a', 'council. ', 'The ', '\n\n', 'v. ', '§ 12', '😀', ' ')
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.integer({ min: 1, max: 3000 }), (words, times) => {
      const text = words.join('').repeat(times).slice(0, 18_000)
      const pieces = piecesOf([text])
      expect(pieces.map(piece => piece.text).join('')).toBe(text)
      let at = 0
      for (const piece of pieces) {
        expect(piece.start).toBe(at)
        expect(piece.text.length).toBeLessThanOrEqual(8_000)
        at += piece.text.length
      }
    }),
    { numRuns: 60 },
  )
})
