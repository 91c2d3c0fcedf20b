import { expect, it } from 'vitest'
import {
  type Figure,
  line,
  median,
  noiseOf,
  quantile,
  short,
  verdict,
} from '../../../src/cli/bench/figures.ts'

const figure = (given: Partial<Figure>): Figure => ({
  what: 'reading',
  unit: 'ms',
  ours: [4, 2, 3],
  theirs: { name: 'the floor', rounds: [2, 1, 1] },
  judged: 'ratio',
  budget: 3,
  ...given,
})

it('takes medians and quartiles of numbers in any order', () => {
  expect(median([9, 1, 5])).toBe(5)
  expect(median([4, 1])).toBe(2.5)
  expect(quantile([40, 10, 30, 20, 50], 0.25)).toBe(20)
  expect(quantile([7], 0.75)).toBe(7)
})

it('tells how far the rounds lie apart', () => {
  expect(noiseOf([10, 12, 8, 10, 10])).toEqual([0])
  expect(noiseOf([8, 9, 10, 11, 12])).toEqual([0.1])
  expect(noiseOf([10])).toEqual([])
})

it.each([
  [{ judged: 'ratio', budget: 3 }, 3, true],
  [{ judged: 'ratio', budget: 2.9 }, 3, false],
  [{ judged: 'faster', theirs: { name: 'mark.js', rounds: [150] }, budget: 50 }, 50, true],
  [{ judged: 'faster', theirs: { name: 'mark.js', rounds: [149] }, budget: 50 }, 149 / 3, false],
  [{ judged: 'more', budget: 2 }, 2, true],
  [{ judged: 'more', budget: 1.9 }, 2, false],
  // Bounds on ours alone hold in every round.
  [{ judged: 'alone', theirs: null, budget: 4 }, 4, true],
  [{ judged: 'alone', theirs: null, budget: 3.5 }, 4, false],
  [{ judged: 'ratio', budget: null }, 3, null],
] as const)('judges %o', (given, value, kept) => {
  expect(verdict(figure(given))).toEqual({ value, kept })
})

it('writes three figures that count', () => {
  expect([0.41234, 12.345, 3760.4, 8].map(short)).toEqual(['0.412', '12.3', '3760', '8'])
})

it('prints what, ours, theirs, ratio, budget and verdict on one line', () => {
  expect(line(figure({}))).toBe(
    'reading · ours 3 ms (2.50–3.50) · the floor 1 ms (1–1.50) · 3 × · budget ≤ 3 × · kept',
  )
  expect(line(figure({ judged: 'alone', theirs: null, ours: [60], budget: 50 }))).toBe(
    'reading · ours 60 ms · 60 ms at most · budget ≤ 50 ms · MISSED',
  )
  expect(line(figure({ judged: 'alone', theirs: null, ours: [60], budget: null }))).toBe(
    'reading · ours 60 ms',
  )
})
