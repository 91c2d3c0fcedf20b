import { expect, test } from 'vitest'
import { growthOf, type Sample } from '../../../src/cli/soak/steady.ts'

const samples = (heap: (minute: number) => number): Sample[] =>
  Array.from({ length: 13 }, (_, number) => ({ at: number / 2, heap: heap(number / 2) }))

test('what is loaded in the first minutes does not count', () => {
  const growth = growthOf(
    samples(at => (at < 2 ? at * 10 : 20)),
    2,
  )
  expect(growth).toEqual({ grown: 0, slope: 0, first: 20, last: 20 })
})

test('a leak is seen by its slope, whatever the garbage of the moment', () => {
  const { slope, grown } = growthOf(
    samples(at => 20 + 0.5 * at + (at % 1 === 0 ? 0.05 : -0.05)),
    2,
  )
  expect(slope).toBeCloseTo(0.5, 2)
  expect(grown).toBeCloseTo(1.5, 2)
})

test('a heap that shrinks has grown by less than nothing', () => {
  expect(
    growthOf(
      samples(at => 20 - at),
      2,
    ),
  ).toMatchObject({ grown: -3, slope: -1 })
})

test('one sample that is far from the others is chance', () => {
  const { grown } = growthOf(
    samples(at => (at === 6 ? 29 : 20)),
    2,
  )
  expect(grown).toBe(0)
})

test('two samples say nothing', () => {
  expect(() => growthOf(samples(() => 1).slice(0, 6), 2)).toThrow('Only 2 samples after minute 2')
})
