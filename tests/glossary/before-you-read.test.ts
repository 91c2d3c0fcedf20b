import { expect, test } from 'vitest'
import { beforeYouRead } from '../../src/glossary/before-you-read.ts'
import type { PageTerm } from '../../src/glossary/page-report.ts'

const term = (headword: string, need: number, times = 1): PageTerm => ({
  key: headword,
  surface: headword,
  headword,
  gist: '',
  entry: headword,
  citation: null,
  wider: false,
  section: '',
  times,
  need,
  marked: true,
  known: false,
})
const names = (terms: PageTerm[]): string[] => beforeYouRead(terms).map(({ headword }) => headword)

test('the most needed, in reading order', () => {
  const many = Array.from({ length: 30 }, (_, i) => term(`t${i}`, i % 4 === 0 ? 3 : 2))
  expect(names(many)).toEqual(['t0', 't4', 't8', 't12', 't16', 't20', 't24', 't28'])
})
test('what the article keeps coming back to before what it names once', () => {
  const many = Array.from({ length: 9 }, (_, i) => term(`t${i}`, 2, i >= 4 ? 3 : 1))
  expect(names(many)).toEqual(['t4', 't5', 't6', 't7', 't8'])
})
test('nothing that every reader knows, and all where there are few', () => {
  expect(names([term('Congress', 0, 9), term('a', 2), term('b', 3)])).toEqual(['a', 'b'])
  expect(names([])).toEqual([])
})
