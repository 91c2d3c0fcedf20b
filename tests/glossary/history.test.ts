import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/glossary/entry.ts'
import { historyOf } from '../../src/glossary/history.ts'
import { readEntry } from '../../src/glossary/reader.ts'
import type { DatedEvent, EventKind } from '../../src/glossary/timeline.ts'
import { updatesSince } from '../../src/glossary/update-column.ts'

const event = (line: string): DatedEvent => {
  const [, date, kind, text] = /^(\S+) (\w+) (.*)$/.exec(line)!
  return { date: date!, kind: kind as EventKind, text: text!, sources: [1], reported: false }
}
const thing = (lines: string[], more: Partial<Entry> = {}) => ({
  timeline: lines.map(event),
  changes: 'fast' as const,
  knownTo: '2026-07',
  reviewed: '2026-11-22',
  ...more,
})
const TODAY = '2026-11-23'

describe('a thing’s history', () => {
  test('announced, published and in effect are three things, and each is later or not by its own day', () => {
    const end = thing(['2025-03-21 announced A', '2025-03-25 published B', '2025-04-24 effective C'])
    expect(historyOf(end, '2025-03-24', TODAY)).toMatchObject({
      stand: 'since',
      first: [{ text: 'C' }, { text: 'B' }],
    })
  })
  test('an order that was reversed stays, followed by its reversal', () => {
    const case_ = thing([
      '2025-04-14 ruling paused',
      '2025-05-30 ruling let go',
      '2025-09-12 ruling reversed',
    ])
    expect(historyOf(case_, '2025-04-01', TODAY).first.map(({ text }) => text)).toEqual([
      'reversed',
      'let go',
      'paused',
    ])
  })
  test('three are shown, the others wait', () => {
    const busy = thing([
      '2025-01-01 ruling a',
      '2025-02-01 ruling b',
      '2025-03-01 ruling c',
      '2025-04-01 ruling d',
    ])
    const { first, rest } = historyOf(busy, '2024-01-01', TODAY)
    expect([first.length, rest.map(({ text }) => text)]).toEqual([3, ['a']])
  })
  test('an article older than the thing is told so', () => {
    const young = thing(['2025-04-07 signed x'], { began: '2025-04-07' })
    expect(historyOf(young, '2025-03-24', TODAY).unborn).toBe(true)
    expect(historyOf(young, '2025-04-07', TODAY).unborn).toBe(false)
    expect(historyOf(young, null, TODAY).unborn).toBe(false)
    expect(historyOf(thing([], { began: '2022-10' }), '2022-10-03', TODAY).unborn).toBe(false)
    expect(historyOf(thing([], { began: '2022-10' }), '2022-09-30', TODAY).unborn).toBe(true)
  })
  test('an article newer than our sources is not told that nothing happened', () => {
    const known = thing(['2025-04-07 signed x'])
    expect(historyOf(known, '2026-07-31', TODAY).stand).toBe('none since')
    expect(historyOf(known, '2026-08-01', TODAY).stand).toBe('beyond us')
  })
  test('by the reader’s clock it grows old; a clock that is behind ages nothing', () => {
    expect(historyOf(thing([]), '2025-01-01', '2027-02-21').old).toBe(true)
    expect(historyOf(thing([]), '2025-01-01', '2010-01-01').old).toBe(false)
  })
})

const entry = (id: string): Entry => {
  const file = join(import.meta.dirname, '../../assets/glossary', `${id}.md`)
  const { written, problems } = readEntry(`assets/glossary/${id}.md`, readFileSync(file, 'utf8'))
  expect(problems).toEqual([])
  return written!.entry
}

/** Days of the events that a card must add to an article of that day, and one it must take as known. */
describe('cards on old articles', () => {
  test.each<[id: string, published: string | null, adds: string[], knew: string[], unborn?: boolean]>([
    [
      'immigration/chnv-parole',
      '2023-02-10',
      ['2025-01-20', '2025-03-25', '2025-09-12'],
      ['2022-10-18', '2023-01-09'],
    ],
    [
      'immigration/chnv-parole',
      '2025-03-24',
      ['2025-03-25', '2025-04-14', '2025-05-30', '2025-09-12'],
      ['2025-03-21'],
    ],
    ['immigration/chnv-parole', '2025-04-20', ['2025-05-30', '2025-09-12'], ['2025-03-25', '2025-04-14']],
    ['immigration/chnv-parole', '2025-06-15', ['2025-09-12'], ['2025-05-30']],
    ['immigration/chnv-parole', null, [], []],
    ['immigration/chnv-parole', '2021-05-01', ['2022-10-18'], [], true],
    [
      'tax/irs-ice-data-sharing-agreement',
      '2025-03-24',
      ['2025-04-07', '2025-05-12', '2025-11-21'],
      [],
      true,
    ],
    ['tax/irs-ice-data-sharing-agreement', '2025-06-01', ['2025-11-21'], ['2025-04-07', '2025-05-12']],
    ['tax/irs-ice-data-sharing-agreement', '2025-12-01', ['2026-02-05'], ['2025-11-21']],
    [
      'immigration/birthright-citizenship',
      '2025-02-01',
      ['2025-06-27', '2025-07-10', '2025-10-03', '2026-06-30'],
      ['2025-01-20', '2025-01-23'],
    ],
    ['immigration/birthright-citizenship', '2025-06-27', ['2025-07-10', '2026-06-30'], ['2025-06-27']],
    ['immigration/birthright-citizenship', '1998-05-01', ['2025-01-20', '2026-06-30'], []],
    ['immigration/expedited-removal', '2025-03-24', ['2025-08-01', '2025-08-29'], ['2025-01-21']],
    ['immigration/expedited-removal', '2025-08-29', ['2025-11', '2026-06-23'], ['2025-08-01', '2025-08-29']],
  ])('%s, %s', (id, published, adds, knew, unborn = false) => {
    const told = entry(id)
    const { first, rest, stand, unborn: isUnborn } = historyOf(told, published, TODAY)
    const days = [...first, ...rest].map(({ date }) => date)
    const all = told.timeline.map(({ date }) => date)
    expect(all, 'known days stand in the entry').toEqual(expect.arrayContaining(knew))
    if (published === null) expect(stand).toBe('no day')
    else {
      expect(stand).toBe('since')
      expect(days).toEqual(expect.arrayContaining(adds))
      expect(days.filter(day => knew.includes(day))).toEqual([])
      expect(days.filter(day => published.slice(0, day.length) >= day)).toEqual([])
      expect([...days].sort().reverse()).toEqual(days)
    }
    expect(isUnborn).toBe(unborn)
  })
})

test('an article’s column of updates: newest first, what two entries tell alike once', () => {
  const column = updatesSince(
    [
      { ...entry('immigration/chnv-parole'), timeline: [event('2025-05-30 ruling The Court lets it end.')] },
      {
        ...entry('immigration/doe-v-noem-chnv-parole-case'),
        timeline: [event('2025-05-30 ruling The Court lets it end.'), event('2025-09-12 ruling Later.')],
      },
    ],
    '2025-03-24',
  )
  expect(column.map(({ event, entries }) => [event.date, entries.map(({ id }) => id)])).toEqual([
    ['2025-09-12', ['immigration/doe-v-noem-chnv-parole-case']],
    ['2025-05-30', ['immigration/chnv-parole', 'immigration/doe-v-noem-chnv-parole-case']],
  ])
  expect(updatesSince([entry('immigration/chnv-parole')], null)).toEqual([])
})
