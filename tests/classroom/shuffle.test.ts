import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shuffled } from '../../src/classroom/shuffle.ts'

const items = [...'abcdefgh']

test('the same seed, the same order; another seed, another', () => {
  expect(shuffled(items, 'Bridge')).toEqual(shuffled(items, 'Bridge'))
  const orders = new Set(['a', 'b', 'c', 'd', 'e', ''].map(seed => shuffled(items, seed).join('')))
  expect(orders.size).toBe(6)
})
test('all items, and of more than two never in the order they came', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { maxLength: 30 }), fc.string(), (numbers, seed) => {
      const mixed = shuffled(numbers, seed)
      expect([...mixed].sort()).toEqual([...numbers].sort())
      if (numbers.length > 2) expect(mixed).not.toEqual(numbers)
    }),
    { numRuns: 2000 },
  )
})
test('every item comes to stand in every place', () => {
  const places = new Map(items.map(item => [item, new Set<number>()]))
  for (let seed = 0; seed < 400; seed++)
    for (const [place, item] of shuffled(items, `lesson ${seed}`).entries()) places.get(item)!.add(place)
  expect([...places.values()].map(seen => seen.size)).toEqual(items.map(() => items.length))
})
