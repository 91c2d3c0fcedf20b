import { describe, expect, test } from 'vitest'
import { publishedOn } from '../../src/glossary/article-dates.ts'
import type { Signs } from '../../src/glossary/signs.ts'
import { dayIn } from '../../src/glossary/written-date.ts'

const TODAY = '2026-11-22'

describe('a day as it is written', () => {
  test.each<[written: unknown, day: string | null]>([
    ['2025-03-24T23:30:00-05:00', '2025-03-24'],
    ['2025-03-24', '2025-03-24'],
    ['20250324', '2025-03-24'],
    ['March 24, 2025', '2025-03-24'],
    ['Published Mar. 24, 2025 at 5:00 a.m. ET', '2025-03-24'],
    ['Monday, Sept. 1st 2025', '2025-09-01'],
    ['24 March 2025', '2025-03-24'],
    ['2026-11-22', '2026-11-22'],
    ['2026-11-23', null],
    ['2025-02-30', null],
    ['February 30, 2025', null],
    ['1970-01-01T00:00:00Z', null],
    ['0001-01-01', null],
    ['3/4/2025', null],
    ['3 hours ago', null],
    ['', null],
    [null, null],
    [20250324, '2025-03-24'],
    [{}, null],
  ])('%j is %s', (written, day) => {
    expect(dayIn(written, TODAY)).toBe(day)
  })
})

const signs = (some: {
  published?: unknown
  meta?: Record<string, string>
  times?: [datetime: string | null, label: string][]
  lines?: string[]
}): Signs => ({
  published: some.published,
  metas: some.meta ?? {},
  times: (some.times ?? []).map(([datetime, label]) => ({ datetime, label })),
  lines: some.lines ?? [],
})

describe('the day of an article', () => {
  test.each<[what: string, some: Parameters<typeof signs>[0], published: string | null]>([
    [
      'JSON-LD before all',
      {
        published: '2025-03-24',
        meta: { 'article:published_time': '2025-01-01', date: '2025-01-02' },
        times: [['2025-01-03', '']],
        lines: ['January 4, 2025'],
      },
      '2025-03-24',
    ],
    [
      'then Open Graph',
      { meta: { 'article:published_time': '2025-03-24', date: '2025-01-02' }, times: [['2025-01-03', '']] },
      '2025-03-24',
    ],
    ['then <time>', { meta: { date: '2025-01-02' }, times: [['2025-03-24', 'Published']] }, '2025-03-24'],
    [
      'then other names',
      { meta: { 'parsely-pub-date': '2025-03-24' }, lines: ['January 4, 2025'] },
      '2025-03-24',
    ],
    ['then the line a reader sees', { lines: ['By A. Writer', 'March 24, 2025'] }, '2025-03-24'],
    [
      'one that cannot be is passed over',
      { published: '2999-01-01', meta: { date: '2025-03-24' } },
      '2025-03-24',
    ],
    [
      'that of a change is not it',
      {
        times: [
          ['2025-03-26', 'Updated'],
          ['2025-03-24', ''],
        ],
      },
      '2025-03-24',
    ],
    [
      'nor on the line',
      { lines: ['Updated March 26, 2025', 'Published March 24, 2025, updated March 26, 2025'] },
      '2025-03-24',
    ],
    [
      'where the day has begun sooner than with the reader, it is believed',
      { published: '2026-11-23T07:00:00+11:00', times: [['2026-11-20', '']] },
      '2026-11-23',
    ],
    ['the day after has begun nowhere', { published: '2026-11-24' }, null],
    ['a change alone says nothing', { meta: { 'article:modified_time': '2025-03-26' } }, null],
    ['nothing', {}, null],
  ])('%s', (_, some, published) => {
    expect(publishedOn(signs(some), TODAY)).toBe(published)
  })
})
