import { expect, test } from 'vitest'
import { type DatedEvent, mayHaveChanged, since } from '../../src/glossary/timeline.ts'

const event = (date: string): DatedEvent => ({
  date,
  kind: 'happened',
  text: date,
  sources: [1],
  reported: false,
})
const TIMELINE = ['2022-10', '2025-03-21', '2025-03-25', '2025-04', '2025-05-30'].map(event)
const dates = (published: string | null): string[] => since(TIMELINE, published).map(({ date }) => date)

test('events after the day, newest first', () => {
  expect(dates('2025-03-24')).toEqual(['2025-05-30', '2025-04', '2025-03-25'])
})
test('what happened on the day counts as known', () => {
  expect(dates('2025-03-25')).toEqual(['2025-05-30', '2025-04'])
})
test('an event of the article’s own month, its day unknown, is not claimed to be later', () => {
  expect(dates('2025-04-02')).toEqual(['2025-05-30'])
  expect(dates('2025-03-31')).toEqual(['2025-05-30', '2025-04'])
})
test('nothing after the last, nothing without a date', () => {
  expect(dates('2026-01-01')).toEqual([])
  expect(dates(null)).toEqual([])
})
test('an entry goes stale by the reader’s clock, each kind in its time', () => {
  expect(mayHaveChanged('live', '2026-11-22', '2026-12-22')).toBe(false)
  expect(mayHaveChanged('live', '2026-11-22', '2026-12-23')).toBe(true)
  expect(mayHaveChanged('fast', '2026-11-22', '2027-02-20')).toBe(false)
  expect(mayHaveChanged('fast', '2026-11-22', '2027-02-21')).toBe(true)
  expect(mayHaveChanged('slow', '2026-11-22', '2027-11-22')).toBe(false)
  expect(mayHaveChanged('fixed', '2026-11-22', '2028-11-20')).toBe(false)
})
