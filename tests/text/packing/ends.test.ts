import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sortedEnds } from '../../../src/text/packing/ends.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

test('a text’s ends are put in their order, a shorter one first', () => {
  // a, ana, anana, banana, na, nana
  expect([...sortedEnds(bytes('banana'))]).toEqual([5, 3, 1, 0, 4, 2])
  expect([...sortedEnds(bytes('aaa'))]).toEqual([2, 1, 0])
  expect([...sortedEnds(bytes(''))]).toEqual([])
})

test('as sorting them one by one would', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 200 })
  fc.assert(
    fc.property(letters, text => {
      const slowly = [...text].map((_, at) => at).sort((a, b) => (text.slice(a) < text.slice(b) ? -1 : 1))
      return String([...sortedEnds(bytes(text))]) === String(slowly)
    }),
  )
})
